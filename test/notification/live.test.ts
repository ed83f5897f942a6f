import {
  MarkTopicReadDocument,
  NotificationAddedDocument,
  PostDocument,
  request,
  UnreadNotificationsDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { eventually } from '../support/eventually';
import { take, withCookie } from '../support/take';
import { told } from '../support/told';

let hub: TestHub;
let topicId: string;
let anna: MadePerson;
let bruno: MadePerson;

beforeAll(async () => {
  hub = await startHub();
  const network = await hub.make.network();
  anna = await hub.make.person({ name: 'Anna', in: [network] });
  bruno = await hub.make.person({ name: 'Bruno', in: [network] });
  topicId = await hub.make.topic(await hub.make.board(network), anna.participantId);
  await post(anna);
  await told(hub);
});
afterAll(() => hub.stop());

async function post(who = bruno): Promise<string> {
  const input = { topicId: hub.make.id(topicId), body: 'So it is.', idempotencyKey: randomUUID() };
  return unwrap((await request(await hub.client(who), PostDocument, { input })).post, 'PostSuccess').post.id;
}

async function read(postId: string): Promise<void> {
  await request(await hub.client(anna), MarkTopicReadDocument, { input: { postId } });
}

async function cursor(who = anna): Promise<string> {
  const { me } = await request(await hub.client(who), UnreadNotificationsDocument, {});
  return me!.notificationCursor;
}

async function watch(after: string | null, who: MadePerson | null = anna) {
  const cookie = who ? (await hub.sessionOf(who.personId)).cookie : '';
  return subscribe(
    await hub.client(),
    NotificationAddedDocument,
    { after },
    { cursor: (data) => data.notificationAdded.cursor, webSocketImpl: withCookie(cookie) },
  );
}

/** What a tab hears from now on, once it has begun. */
async function hear(who = anna) {
  const live = await watch(await cursor(who), who);
  const all: unknown[] = [];
  void (async () => {
    for await (const data of live) all.push(counts(data));
  })();
  return { all, end: () => live.return?.() };
}

type Added = { notificationAdded: { unreadCount: number; notification?: { postCount: number } | null } };
const counts = ({ notificationAdded: { unreadCount, notification } }: Added) => [
  unreadCount,
  notification?.postCount ?? null,
];

describe('notificationAdded', () => {
  it('tells each of her tabs of what is new, and that she has read it in one of them', async () => {
    const tabs = await Promise.all([0, 1].map(() => hear()));
    const heard = (count: number) => eventually(() => tabs.every(({ all }) => all.length >= count));
    await post();
    await heard(1);
    const last = await post();
    await heard(2);
    await read(last);
    await heard(3);
    for (const tab of tabs) {
      expect(tab.all).toEqual([
        [1, 1],
        [1, 2],
        [0, null],
      ]);
      await tab.end();
    }
  });

  it('goes on behind a cursor: of what was told more than once it hears once, as it is by now', async () => {
    const start = await cursor();
    const first = await post();
    await told(hub);
    await read(first);
    await post();
    await told(hub);
    await post();
    await told(hub);
    expect(await take(await watch(start), 3, counts)).toEqual([
      [1, 1],
      [1, null],
      [1, 2],
    ]);
  });

  it('is for her alone: not for nobody, and not by the cursor of another', async () => {
    await expect(take(await watch(null, null), 1, counts)).rejects.toThrow('Sign in first.');
    await expect(take(await watch(await cursor(bruno)), 1, counts)).rejects.toThrow(
      'This is no cursor of these changes.',
    );
    const [annas, brunos] = [await hear(), await hear(bruno)];
    await post();
    await eventually(() => annas.all.length > 0);
    expect(brunos.all).toEqual([]);
    await Promise.all([annas.end(), brunos.end()]);
  });
});
