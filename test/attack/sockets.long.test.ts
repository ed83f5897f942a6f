import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';

let hub: TestHub;
let network: string;
let topicId: string;
let boardId: string;
let member: { personId: string };

const WATCH = 'subscription($b: ID!) { postAdded(boardId: $b) { post { markdown } } }';
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  const author = await hub.make.person({ in: [network] });
  member = author;
  const board = await hub.make.board(network);
  boardId = hub.make.id(board);
  topicId = hub.make.id(await hub.make.topic(board, author.participantId));
});
afterAll(() => hub.stop());

async function write(body: string): Promise<void> {
  const { cookie } = await hub.sessionOf(member.personId);
  const input = { topicId, body, idempotencyKey: randomUUID() };
  const query = 'mutation($input: PostInput!) { post(input: $input) { __typename } }';
  expect((await hub.raw(query, { input }, { cookie })).body.data).toEqual({
    post: { __typename: 'PostSuccess' },
  });
}

/** The socket's answers to one operation. */
const answers = (socket: RawSocket, id: string) => socket.received.filter((m) => m.id === id);

describe('a socket', () => {
  it('that goes while its holder is looked up is not counted against the holder', async () => {
    const { cookie } = await hub.sessionOf((await hub.make.person()).personId);
    const before = hub.app.socketCount();
    for (let i = 0; i < 8; i++) {
      const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        headers: { cookie },
      });
      await new Promise((resolve) => socket.once('open', resolve));
      socket.send('{"type":"connection_init"}', () => socket.terminate());
      await sleep(25);
    }
    await sleep(200);
    expect(hub.app.socketCount()).toBe(before);
    const socket = await RawSocket.open(hub.url, { cookie });
    expect(socket.received).toMatchObject([{ type: 'connection_ack' }]);
    socket.close();
  });

  it('begins an id once, however fast it is completed and begun again', async () => {
    const { cookie } = await hub.sessionOf(member.personId);
    const socket = await RawSocket.open(hub.url, { cookie });
    const subscribe = { id: '1', type: 'subscribe', payload: { query: WATCH, variables: { b: boardId } } };
    for (let i = 0; i < 30; i++) {
      socket.send(subscribe);
      socket.send({ id: '1', type: 'complete' });
    }
    socket.send(subscribe);
    await sleep(300);
    await write('once');
    await sleep(300);
    expect(answers(socket, '1').filter((m) => m.type === 'next').length).toBeLessThanOrEqual(1);
    socket.send({ id: '1', type: 'complete' });
    socket.send(subscribe);
    await sleep(100);
    await write('again');
    await sleep(300);
    expect(answers(socket, '1').at(-1)).toMatchObject({
      payload: { data: { postAdded: { post: { markdown: 'again' } } } },
    });
    socket.close();
  });

  it('that asks without reading the answers is cut off', async () => {
    const socket = await RawSocket.open(hub.url);
    (Reflect.get(socket.socket, '_socket') as { pause(): void }).pause();
    const ping = { type: 'ping', payload: { filler: 'x'.repeat(60_000) } };
    for (let i = 0; i < 400 && hub.app.socketCount() > 0; i++) {
      socket.send(ping);
      if (i % 20 === 0) await sleep(10);
    }
    await sleep(1_500);
    expect(hub.app.socketCount()).toBe(0);
    socket.close();
  });
});
