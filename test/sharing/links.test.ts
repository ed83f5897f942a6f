import {
  AcceptNetworkLinkDocument,
  DirectoryDocument,
  EndNetworkLinkDocument,
  NetworkSharingDocument,
  OfferNetworkLinkDocument,
  request,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let [veneto, friuli]: string[] = [];
let anna: HubClient;
let bruno: HubClient;
let member: HubClient;

beforeAll(async () => {
  hub = await startHub();
  veneto = await hub.make.network({ name: 'Veneto' });
  friuli = await hub.make.network({ name: 'Friuli' });
  anna = await hub.client(await hub.make.person({ in: [veneto], role: 'ORGANISER' }));
  bruno = await hub.client(await hub.make.person({ in: [friuli], role: 'ORGANISER' }));
  member = await hub.client(await hub.make.person({ in: [friuli], audience: 'ME' }));
  await hub.make.person({ name: 'Maria Linked', in: [veneto], audience: 'LINKED' });
  await hub.make.person({ name: 'Maria Near', in: [veneto], audience: 'NETWORK' });
});
afterAll(() => hub.stop());

const offer = (client: HubClient, input: object = {}) =>
  request(client, OfferNetworkLinkDocument, {
    input: {
      fromId: hub.make.id(veneto!),
      toId: hub.make.id(friuli!),
      kinds: ['CARDS'],
      purpose: 'Guardians on both sides of the border of the regions',
      idempotencyKey: randomUUID(),
      ...input,
    },
  }).then((data) => data.offerNetworkLink);
const accept = (client: HubClient, linkId: string) =>
  request(client, AcceptNetworkLinkDocument, { input: { linkId } }).then((data) => data.acceptNetworkLink);
const end = (client: HubClient, linkId: string) =>
  request(client, EndNetworkLinkDocument, { input: { linkId } }).then((data) => data.endNetworkLink);
const found = async (client: HubClient) =>
  (await request(client, DirectoryDocument, { search: 'maria' })).directory.nodes.map((n) => n.name).sort();

describe('an agreement between two networks', () => {
  it('lets see nothing until the other side has accepted, and then at once what is for linked networks', async () => {
    const { link } = unwrap(await offer(anna), 'NetworkLinkSuccess');
    expect(link).toMatchObject({ state: 'OFFERED', kinds: ['CARDS'] });
    expect(await found(member)).toEqual([]);
    // Whoever offered it cannot accept it, nor can a member.
    expect((await accept(anna, link.id)).__typename).toBe('NotFoundError');
    expect((await accept(member, link.id)).__typename).toBe('NotFoundError');
    expect(unwrap(await accept(bruno, link.id), 'NetworkLinkSuccess').link.state).toBe('IN_FORCE');
    expect(await found(member)).toEqual(['Maria Linked']);
    expect(unwrap(await end(bruno, link.id), 'NetworkLinkSuccess').link.state).toBe('ENDED');
    expect(await found(member)).toEqual([]);
    expect((await accept(bruno, link.id)).__typename).toBe('NotFoundError');
  });

  it('is about the kinds of data it names alone', async () => {
    const board = await hub.make.board(veneto!, { audience: 'LINKED' });
    const sees = async () =>
      (await hub.raw('query($id: ID!) { board(id: $id) { id } }', { id: hub.make.id(board) }, headers)).body
        .data!['board'];
    const headers = {
      cookie: (await hub.sessionOf((await hub.make.person({ in: [friuli!] })).personId)).cookie,
    };
    const cards = unwrap(await offer(anna, { kinds: ['CARDS', 'EVENTS'] }), 'NetworkLinkSuccess').link;
    await accept(bruno, cards.id);
    expect(await sees()).toBeNull();
    await end(anna, cards.id);
    const boards = unwrap(await offer(anna, { kinds: ['BOARDS'] }), 'NetworkLinkSuccess').link;
    await accept(bruno, boards.id);
    expect(await sees()).not.toBeNull();
    expect(await found(member)).toEqual([]);
    await end(anna, boards.id);
  });

  it('is one at a time, whichever side begins, also where both offer at the same moment', async () => {
    const mirrored = { fromId: hub.make.id(friuli!), toId: hub.make.id(veneto!) };
    const answers = await Promise.all([
      offer(anna),
      offer(bruno, mirrored),
      offer(anna),
      offer(bruno, mirrored),
    ]);
    const made = answers.filter((a) => a.__typename === 'NetworkLinkSuccess');
    expect(made).toHaveLength(1);
    expect(answers.filter((a) => a.__typename === 'LinkExistsError')).toHaveLength(3);
    await end(anna, unwrap(made[0]!, 'NetworkLinkSuccess').link.id);
  });

  it('makes room for another when its time is over', async () => {
    const { link } = unwrap(await offer(anna, { expiresAt: '2999-01-01T00:00:00Z' }), 'NetworkLinkSuccess');
    await accept(bruno, link.id);
    await hub.app.pool.query('UPDATE network_link SET expires_at = now() WHERE ended_at IS NULL');
    expect(await found(member)).toEqual([]);
    const again = unwrap(await offer(anna), 'NetworkLinkSuccess').link;
    await end(bruno, again.id);
  });

  it.each([
    [{ toId: 'self' }, 'InvalidInputError', 'toId'],
    [{ toId: 'none' }, 'NotFoundError', 'toId'],
    [{ kinds: [] }, 'InvalidInputError', 'kinds'],
    [{ purpose: ' ' }, 'InvalidInputError', 'purpose'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'InvalidInputError', 'expiresAt'],
  ])('is refused where it breaks a rule: %j', async (input, error, field) => {
    const to = { self: hub.make.id(veneto!), none: hub.make.id(randomUUID()) };
    const toId = 'toId' in input ? { toId: to[input.toId as 'self'] } : {};
    expect(await offer(anna, { ...input, ...toId })).toMatchObject({ __typename: error, field });
  });

  it('is offered by who runs the network, and known to members of both sides alone', async () => {
    expect((await offer(bruno)).__typename).toBe('NotFoundError');
    expect((await offer(await hub.client())).__typename).toBe('NotSignedInError');
    const { link } = unwrap(await offer(anna), 'NetworkLinkSuccess');
    const stranger = await hub.client(await hub.make.person({ in: [await hub.make.network()] }));
    const linksFor = async (client: HubClient) =>
      (await request(client, NetworkSharingDocument, { id: hub.make.id(veneto!) })).network!.links.map(
        (l) => l.id,
      );
    expect(await linksFor(member)).toEqual([link.id]);
    expect(await linksFor(stranger)).toEqual([]);
    expect(await linksFor(await hub.client())).toEqual([]);
    expect((await end(stranger, link.id)).__typename).toBe('NotFoundError');
    await end(anna, link.id);
  });
});
