import { request, SuspendMembershipDocument } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

it('a suspension closes the sockets that stood on the membership', async () => {
  const network = await hub.make.network();
  const organiser = await hub.client(await hub.make.person({ in: [network], role: 'ORGANISER' }));
  const { personId } = await hub.make.person({ in: [network] });
  const { cookie } = await hub.sessionOf(personId);
  const socket = await RawSocket.open(hub.url, { cookie });
  const watch = 'subscription($b: ID!) { boardChanges(boardId: $b) { cursor } }';
  const b = hub.make.id(await hub.make.board(network));
  socket.send({ id: '1', type: 'subscribe', payload: { query: watch, variables: { b } } });
  const input = { networkId: hub.make.id(network), personId: hub.make.id(personId), reason: 'a pause' };
  const { suspendMembership } = await request(organiser, SuspendMembershipDocument, { input });
  expect(suspendMembership).toMatchObject({ __typename: 'MembershipSuccess' });
  expect(await socket.closed).toBe(4403);
});
