import {
  AcceptAnswerDocument,
  EditPostDocument,
  FollowTopicDocument,
  NotificationsDocument,
  request,
  TopicChangesDocument,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { digestIsDue, mailbox } from '../digest/digesting';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { tablesWith } from '../support/tables-with';
import { take, withCookie } from '../support/take';
import { told } from '../support/told';
import { canary, surfacesOf, type Planted } from './surfaces';
import { makeWorld, type World } from './world';

let hub: TestHub;
let smtp: TestSmtp;
let w: World;
let cursor: string;
let post: string;
let fileUrl: string;
let word: string;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
});
// Anna writes on Olga's question, with a picture, mentions Carla, and edits it; Bruno answers, and Olga accepts.
beforeEach(async () => {
  w = await makeWorld(hub);
  word = canary();
  cursor = (await w.read('carla'))!.board.changeCursor;
  await w.post('olga', 'Which school?');
  const input = { topicId: hub.make.id(w.topicId), level: 'ALL' as const };
  await request(w.clients.carla, FollowTopicDocument, { input });
  const carla = `@[Carla](person:${hub.make.id(w.people.carla.participantId)})`;
  post = (await w.post('anna', `First ${word}. ${carla}`)).id;
  await request(w.clients.anna, EditPostDocument, {
    input: { postId: post, body: `Then ${word}s. ${carla}`, revision: 0 },
  });
  await w.post('bruno', 'I agree.', { replyToId: post });
  await request(w.clients.olga, AcceptAnswerDocument, { input: { postId: post } });
  const id = await hub.make.attachment(w.people.anna.personId, w.boardId, hub.app.ids.decode(post)!);
  await w.query('UPDATE attachment SET name = $2 WHERE id = $1', [id, `${word}.webp`]);
  const shown = (await w.posts('carla')).find((each) => each.id === post)!;
  fileUrl = shown.attachments[0]!.url;
  await told(hub);
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const planted = (postId = post): Planted => ({ postId, cursor, fileUrl, word });
const showing = async (who: 'anna' | 'carla' | 'mira') =>
  Object.entries(await surfacesOf(w, who, planted()))
    .filter(([, text]) => text.includes(word))
    .map(([name]) => name)
    .sort();

/** All that shows a post to a reader: where this is empty, nothing was looked at. */
const EVERYWHERE = [
  'accepted answer',
  'attachment',
  'boardChanges',
  'notifications',
  'post by id',
  'postAdded',
  'search',
  'topic page',
  'topicChanges',
];

it('shows a post in many places', async () => {
  expect(await showing('carla')).toEqual(EVERYWHERE);
  expect(await showing('mira')).toEqual(
    [...EVERYWHERE, 'revisions'].filter((name) => name !== 'notifications').sort(),
  );
  expect(await tablesWith(hub, word)).toEqual(['attachment', 'discussion_entry', 'post', 'post_revision']);
});

it('shows a hidden post nowhere, to nobody; it stands with itself alone', async () => {
  await w.report('bruno', post);
  for (const who of ['anna', 'carla'] as const) expect([who, await showing(who)]).toEqual([who, []]);
  // Who decides about it may have its file, and reads it in the queue.
  expect(await showing('mira')).toEqual(['attachment']);
  const item = await w.waiting(post);
  expect(item.html).toContain(word);
  expect(item.attachments).toHaveLength(1);
  expect(await tablesWith(hub, word)).toEqual(['attachment', 'post', 'post_revision']);
});

it('tells watchers to let go of it, without a word of it, and of its coming back', async () => {
  const { cookie } = await hub.sessionOf(w.people.carla.personId);
  const live = subscribe(
    await hub.client(),
    TopicChangesDocument,
    { topicId: hub.make.id(w.topicId), after: (await w.read('carla'))!.board.changeCursor },
    { cursor: (data) => data.topicChanges.cursor, webSocketImpl: withCookie(cookie) },
  );
  const came = take(live, 2, ({ topicChanges: { kind, postId, post: shown } }) => [kind, postId, shown?.id]);
  await w.report('bruno', post);
  await w.decide('mira', (await w.waiting(post)).id, 'RELEASE');
  expect(await came).toEqual([
    ['POST_HELD', post, undefined],
    ['POST_PUBLISHED', post, post],
  ]);
  expect(await showing('carla')).toEqual(
    expect.arrayContaining(EVERYWHERE.filter((name) => name !== 'notifications')),
  );
});

it('tells those of nothing from whom the post is kept', async () => {
  const kept = (await w.unnamed('anna', `Away ${word}.`, w.away)).id;
  await w.report('carla', kept);
  const change = async (who: 'bruno' | 'carla') =>
    (await surfacesOf(w, who, planted(kept)))['topicChanges']!.includes(
      `"POST_HELD","topicId":"${hub.make.id(w.topicId)}","postId":"${kept}"`,
    );
  expect([await change('bruno'), await change('carla')]).toEqual([false, true]);
});

it.each([['hidden', true] as const, ['shown', false] as const])(
  'has nothing left of a post that is redacted, %s before',
  async (_, hidden) => {
    const reason = hidden ? 'CHILD_SAFETY' : 'PERSONAL_DATA';
    await w.report('bruno', post, { reason, note: `${word}!` });
    await w.decide('mira', (await w.waiting(post)).id, 'REDACT');
    for (const who of ['anna', 'carla', 'mira'] as const)
      expect([who, await showing(who)]).toEqual([who, []]);
    expect(await tablesWith(hub, word)).toEqual([]);
  },
);

it('takes its place in what was told of several posts', async () => {
  const before = await request(w.clients.carla, NotificationsDocument, { first: 50 });
  expect(before.me!.notifications!.nodes.map(({ kind }) => kind)).toContain('MENTION');
  await w.report('bruno', post);
  const { rows } = await w.query('SELECT 1 FROM notification WHERE post_id = $1', [hub.app.ids.decode(post)]);
  expect(rows).toEqual([]);
});

it('is not in a digest that is sent afterwards, and is in one after it came back', async () => {
  const mails = mailbox(smtp, w.people.carla.email);
  await w.query('DELETE FROM post_mention');
  const only = (await w.open('olga', 'Quiet')) as string;
  const alone = (await w.post('anna', 'Alone.', { topicId: hub.make.id(only) })).id;
  mails();
  const digest = async () => {
    await digestIsDue(hub, w.people.carla.personId);
    return mails()
      .map(({ text }) => text)
      .filter((text) => /Quiet/.test(text) && /Anna/.test(text.split('Quiet')[1]!.split('*')[0]!)).length;
  };
  await w.report('bruno', alone);
  expect(await digest()).toBe(0);
  await w.decide('mira', (await w.waiting(alone)).id, 'RELEASE');
  expect(await digest()).toBe(1);
});
