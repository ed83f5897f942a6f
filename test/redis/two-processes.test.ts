import {
  BlockPersonDocument,
  NotificationAddedDocument,
  PostAddedDocument,
  PostDocument,
  request,
  SetPresenceDocument,
  SignalTypingDocument,
  UnreadNotificationsDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { eventually } from '../support/eventually';
import { TestRedis } from '../support/redis';
import { withCookie } from '../support/take';
import { Onlooker } from '../presence/onlooker';

let redis: TestRedis;
let one: TestHub;
let other: TestHub;

beforeAll(async () => {
  redis = await TestRedis.start();
  const env = { REDIS_URL: redis.url };
  one = await startHub({ env });
  other = await startHub({ env, databaseUrl: one.databaseUrl });
});
afterAll(async () => {
  await other.stop();
  await one.stop();
  await redis.stop();
});

/** The next that somebody hears on the other process. */
function listen<T, R>(live: AsyncIterableIterator<T>, pick: (data: T) => R) {
  return { next: async () => pick((await live.next()).value as T), end: () => live.return?.() };
}

it('who is signed in on one process is told of what is written on another, once, also while Redis is away', async () => {
  const network = await one.make.network();
  const author = await one.make.person({ in: [network] });
  const reader = await one.make.person({ in: [network] });
  const topic = await one.make.topic(await one.make.board(network), reader.participantId);
  const writer = await one.client(author);
  const write = async () => {
    const input = { topicId: one.make.id(topic), body: 'So it is.', idempotencyKey: randomUUID() };
    unwrap((await request(writer, PostDocument, { input })).post, 'PostSuccess');
  };
  const { me } = await request(await one.client(reader), UnreadNotificationsDocument, {});
  const { cookie } = await other.sessionOf(reader.personId);
  const heard = listen(
    subscribe(
      await other.client(),
      NotificationAddedDocument,
      { after: me!.notificationCursor },
      { cursor: (data) => data.notificationAdded.cursor, webSocketImpl: withCookie(cookie) },
    ),
    ({ notificationAdded: { notification, unreadCount } }) => [
      notification!.kind,
      notification!.postCount,
      unreadCount,
    ],
  );
  await write();
  expect(await heard.next()).toEqual(['TOPIC', 1, 1]);
  await write();
  expect(await heard.next()).toEqual(['POSTS', 1, 2]);
  await redis.stop();
  await write();
  expect(await heard.next()).toEqual(['POSTS', 2, 2]);
  await redis.start();
  await write();
  expect(await heard.next()).toEqual(['POSTS', 3, 2]);
  await heard.end();
}, 30_000);

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
  await redis.stop();
  await write('without Redis');
  expect(await next()).toBe('without Redis');
  await redis.start();
  await write('Redis is back');
  expect(await next()).toBe('Redis is back');
  await live.return?.();
}, 30_000);

it('people on two processes see each other at a topic, and that one writes; again once Redis is back', async () => {
  const network = await one.make.network();
  const anna = await one.make.person({ name: 'Anna', in: [network] });
  const bruno = await one.make.person({ name: 'Bruno', in: [network] });
  const topic = await one.make.topic(await one.make.board(network), anna.participantId);
  const sees = (onlooker: Onlooker, ...names: string[]) =>
    eventually(
      () => onlooker.names,
      (seen) => String(seen) === String(names),
      15_000,
    );
  const annas = await Onlooker.open(one, anna, topic);
  const brunos = await Onlooker.open(other, bruno, topic);
  await sees(annas, 'Anna', 'Bruno');
  await sees(brunos, 'Anna', 'Bruno');
  const writes = async () => {
    const input = { topicId: one.make.id(topic) };
    unwrap(
      (await request(await other.client(bruno), SignalTypingDocument, { input })).signalTyping,
      'SignalTypingSuccess',
    );
  };
  await writes();
  for (const each of [annas, brunos]) await eventually(() => each.writers?.includes('Bruno'));
  // She is at the other process, and says it to this one.
  const hides = async (shown: boolean) =>
    unwrap(
      (await request(await one.client(bruno), SetPresenceDocument, { input: { shown } })).setPresence,
      'SetPresenceSuccess',
    );
  await hides(false);
  for (const each of [annas, brunos]) await sees(each, 'Anna');
  await hides(true);
  for (const each of [annas, brunos]) await sees(each, 'Anna', 'Bruno');
  await redis.stop();
  // Who is here is known also without it.
  const carla = await one.make.person({ name: 'Carla', in: [network] });
  const carlas = await Onlooker.open(one, carla, topic);
  await eventually(() => annas.names?.includes('Carla'));
  await redis.start();
  await sees(brunos, 'Anna', 'Bruno', 'Carla');
  brunos.close();
  await sees(annas, 'Anna', 'Carla');
  for (const each of [annas, carlas]) each.close();
}, 60_000);

it.each(['told by Redis', 'by looking, while Redis is away'])(
  'a block that is made on one process is in force on another: %s',
  async (how) => {
    const [anna, bruno] = [await one.make.person(), await one.make.person()];
    const follows = other.app.features.blocks;
    const hers = await follows.follow(anna.personId);
    const away = how.endsWith('away');
    if (away) await redis.stop();
    // Else it would be found without a word.
    const look = jest.spyOn(follows as unknown as { lookAtAll(): Promise<void> }, 'lookAtAll');
    if (!away) look.mockResolvedValue();
    const input = { participantId: one.make.id(bruno.participantId) };
    const started = Date.now();
    unwrap(
      (await request(await one.client(anna), BlockPersonDocument, { input })).blockPerson,
      'BlockPersonSuccess',
    );
    await eventually(() => hers.participants.has(bruno.participantId));
    expect(Date.now() - started).toBeLessThan(5_000);
    look.mockRestore();
    follows.leave(hers);
    if (away) await redis.start();
  },
  30_000,
);
