import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { PostAddedDocument, PostDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { withCookie } from '../support/take';

let redis: ChildProcess;
let port: number;
let one: TestHub;
let other: TestHub;

async function startRedis(): Promise<void> {
  redis = spawn('redis-server', [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ]);
  await new Promise<void>((resolve, reject) => {
    redis.once('error', reject);
    redis.stdout!.on('data', (chunk: Buffer) => void (/Ready to accept/.test(chunk.toString()) && resolve()));
  });
}

async function stopRedis(): Promise<void> {
  const gone = new Promise((resolve) => redis.once('exit', resolve));
  redis.kill();
  await gone;
}

beforeAll(async () => {
  port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const free = (server.address() as AddressInfo).port;
      server.close(() => resolve(free));
    });
  });
  await startRedis();
  const env = { REDIS_URL: `redis://127.0.0.1:${port}` };
  one = await startHub({ env });
  other = await startHub({ env, databaseUrl: one.databaseUrl });
});
afterAll(async () => {
  await other.stop();
  await one.stop();
  await stopRedis();
});

it('a reader on one process gets every post written on another, also while Redis is away', async () => {
  const network = await one.make.network();
  const author = await one.make.person({ in: [network] });
  const reader = await one.make.person({ in: [network] });
  const board = await one.make.board(network);
  const topicId = one.make.id(await one.make.topic(board, author.participantId));
  const writer = await one.client(author);
  const write = async (body: string) => {
    const { post } = await request(writer, PostDocument, {
      input: { topicId, body, idempotencyKey: randomUUID() },
    });
    unwrap(post, 'PostSuccess');
  };
  const { cookie } = await other.sessionOf(reader.personId);
  const variables = { boardId: one.make.id(board), after: one.app.seal.seal(['board', board, '0']) };
  const live = subscribe(await other.client(), PostAddedDocument, variables, {
    cursor: (data) => data.postAdded.cursor,
    webSocketImpl: withCookie(cookie),
  });
  const next = async () => (await live.next()).value?.postAdded.post.markdown;
  await write('with Redis');
  expect(await next()).toBe('with Redis');
  await stopRedis();
  await write('without Redis');
  expect(await next()).toBe('without Redis');
  await startRedis();
  await write('Redis is back');
  expect(await next()).toBe('Redis is back');
  await live.return?.();
}, 30_000);
