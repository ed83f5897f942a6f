import {
  BoardChangesDocument,
  NotificationAddedDocument,
  PresenceDocument,
  TopicChangesDocument,
} from '@guardian-network-hub/client-sdk';
import { join } from 'node:path';
import { startHub, type TestHub } from '../support/hub';
import { spawnHub, type HubProcess } from '../support/process';
import { eventually } from '../support/eventually';
import { RawSocket } from '../support/raw-socket';
import { report } from './table';

const SOCKETS = 1_000;
const MOST_BYTES = 30 * 1024;

let hub: TestHub;
let measured: HubProcess;
let cookies: string[];
let boardId: string;
let topicId: string;

beforeAll(async () => {
  hub = await startHub({ env: { DATABASE_POOL_SIZE: '4' } });
  measured = await spawnHub({
    DATABASE_URL: hub.databaseUrl,
    PORT: '0',
    SEED_DEMO: 'false',
    // All of them come from here.
    ANONYMOUS_SOCKETS_PER_ADDRESS: '1000000',
    NODE_OPTIONS: `--expose-gc --require ${join(__dirname, 'tell-memory.cjs')}`,
  });
  const network = await hub.make.network();
  const board = await hub.make.board(network);
  const people = [];
  for (let i = 0; i < SOCKETS; i++) people.push(await hub.make.person({ in: [network] }));
  cookies = [];
  for (const { personId } of people) cookies.push((await hub.sessionOf(personId)).cookie);
  boardId = hub.make.id(board);
  topicId = hub.make.id(await hub.make.topic(board, people[0]!.participantId));
});
afterAll(async () => {
  await measured.kill();
  await hub.stop();
});

/** Bytes that the hub holds, once it has given back what it can. */
async function held(): Promise<number> {
  const times = () => [...measured.said().matchAll(/holds (\d+)/g)];
  const before = times().length;
  process.kill(measured.pid, 'SIGUSR2');
  await eventually(() => times().length > before);
  return Number(times().at(-1)![1]);
}

const open = () => Promise.all(cookies.map((cookie) => RawSocket.open(measured.url, { cookie })));

/** What is there of a socket before it asks for anything, and of a subscription besides. */
async function each(query: string, variables: object) {
  const none = await held();
  const sockets = await open();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const opened = await held();
  for (const socket of sockets) socket.send({ id: 'one', type: 'subscribe', payload: { query, variables } });
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  const said = sockets.flatMap(({ received }) => received.filter(({ type }) => type !== 'connection_ack'));
  // Who is at a topic is told at once; nothing is refused.
  expect(said.filter(({ type }) => type !== 'next')).toEqual([]);
  const subscribed = await held();
  for (const socket of sockets) socket.close();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const left = await held();
  return {
    socket: (opened - none) / SOCKETS,
    subscriber: (subscribed - none) / SOCKETS,
    left: (left - none) / SOCKETS,
  };
}

describe.each([
  ['a board', BoardChangesDocument, () => ({ boardId })],
  ['a topic', TopicChangesDocument, () => ({ topicId })],
  ['her notifications', NotificationAddedDocument, () => ({})],
  ['who is at a topic', PresenceDocument, () => ({ topicId })],
])('each of %s', (what, document, variables) => {
  it(`holds at most ${MOST_BYTES} bytes of the hub, her socket among them`, async () => {
    await each(String(document), variables());
    const figures = await each(String(document), variables());
    report('memory', {
      'of who follows': what,
      sockets: SOCKETS,
      'KB socket': (figures.socket / 1024).toFixed(1),
      'KB with subscription': (figures.subscriber / 1024).toFixed(1),
      'KB left': (figures.left / 1024).toFixed(1),
    });
    expect(figures.subscriber).toBeLessThanOrEqual(MOST_BYTES);
    expect(figures.left).toBeLessThan(MOST_BYTES / 10);
  });
});
