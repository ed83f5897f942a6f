import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';

let hub: TestHub;
let cookie: string;
let boardId: string;
let topicId: string;
let start: string;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  hub = await startHub();
  const network = await hub.make.network();
  const member = await hub.make.person({ in: [network] });
  const board = await hub.make.board(network);
  boardId = hub.make.id(board);
  topicId = hub.make.id(await hub.make.topic(board, member.participantId));
  start = hub.app.seal.seal(['board', board, '0']);
  ({ cookie } = await hub.sessionOf(member.personId));
  const input = { topicId, body: 'hello', idempotencyKey: randomUUID() };
  await hub.raw('mutation($i: PostInput!) { post(input: $i) { __typename } }', { i: input }, { cookie });
});
afterAll(() => hub.stop());

describe('a subscription', () => {
  it('may declare its cursor as required', async () => {
    const socket = await RawSocket.open(hub.url, { cookie });
    const query = `subscription($b: ID!, $after: String!) {
      postAdded(boardId: $b, after: $after) { post { markdown } } }`;
    socket.send({ id: '1', type: 'subscribe', payload: { query, variables: { b: boardId, after: start } } });
    await sleep(400);
    expect(socket.received.at(-1)).toEqual({
      id: '1',
      type: 'next',
      payload: { data: { postAdded: { post: { markdown: 'hello' } } } },
    });
    socket.close();
  });

  it.each([
    ['boardChanges(boardId: $b, after: $after) @skip(if: true) { cursor }'],
    ['... @include(if: false) { boardChanges(boardId: $b, after: $after) { cursor } }'],
    ['...Left @skip(if: true) postAdded(boardId: $b, after: $after) { cursor }'],
  ])('may not leave out its field, as each change would be answered with nothing (%s)', async (field) => {
    const socket = await RawSocket.open(hub.url, { cookie });
    const left = 'fragment Left on Subscription { boardChanges(boardId: $b) { cursor } }';
    const query = `subscription($b: ID!, $after: String) { ${field} } ${field.includes('...Left') ? left : ''}`;
    const errors = await socket.errorOf(query, { b: boardId, after: start });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    socket.close();
  });
});
