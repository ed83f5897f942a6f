import {
  EditPostDocument,
  FollowBoardDocument,
  MentionableDocument,
  NotificationsDocument,
  PostDocument,
  request,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { TAKE_NEWS } from '../../src/features/digest/digest.sql';
import { digestIsDue, mailbox, topicsOf } from '../digest/digesting';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { told } from '../support/told';
import { openTopic } from '../support/writing';
import { makeAsking } from '../unanswered/asking';
import { makeScene, type Scene, type Who } from './scene';

let hub: TestHub;
let smtp: TestSmtp;
let s: Scene;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
});
beforeEach(async () => {
  s = await makeScene(hub);
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

/** What somebody was told of, newest first. */
async function kinds(who: Who): Promise<string[]> {
  await told(hub);
  const { me } = await request(s.clients[who], NotificationsDocument, {});
  return me!.notifications.nodes.map(({ kind, postCount }) => `${kind} ${postCount}`);
}
const answers = async (who: Who, replyToId: string, body = 'So it is.') => {
  const input = { topicId: s.topic, body, replyToId, idempotencyKey: randomUUID() };
  return unwrap((await request(s.clients[who], PostDocument, { input })).post, 'PostSuccess').post;
};
const follow = (who: Who) =>
  request(s.clients[who], FollowBoardDocument, { input: { boardId: s.board, level: 'ALL' } });

describe('of what those do whom she blocks', () => {
  it('she gets no notification of any kind; of what others do she does', async () => {
    await follow('anna');
    await follow('carla');
    const annas = await s.write('anna');
    const mention = `@[Anna](person:${s.participant('anna')}) @[Carla](person:${s.participant('carla')})`;
    await told(hub);
    await s.block();
    await s.write('bruno');
    await answers('bruno', annas);
    await s.write('bruno', `Ask ${mention}.`);
    await openTopic(s.clients.bruno, { boardId: s.board, title: 'Summer' });
    expect(await kinds('anna')).toEqual([]);
    expect(await kinds('carla')).toEqual(['TOPIC 1', 'MENTION 1', 'POSTS 2', 'TOPIC 1']);
    await answers('carla', annas);
    expect(await kinds('anna')).toEqual(['REPLY 1']);
  });

  it('nor one that a post mentions her since it was edited', async () => {
    const { id } = await answers('bruno', await s.write('carla'));
    await told(hub);
    await s.block();
    const body = `@[Anna](person:${s.participant('anna')}) and @[Carla](person:${s.participant('carla')})`;
    await request(s.clients.bruno, EditPostDocument, { input: { postId: id, body, revision: 0 } });
    expect((await kinds('carla'))[0]).toBe('MENTION 1');
    expect(await kinds('anna')).not.toContain('MENTION 1');
  });

  it('but where she is called in a role that she has: that is her duty', async () => {
    await hub.make.membership(s.people.anna.personId, s.network, 'MODERATOR');
    await s.block();
    await s.write('bruno', 'Please look, @[moderators](role:MODERATOR).');
    expect(await kinds('anna')).toEqual(['MENTION 1']);
  });

  it('what is new of them is not counted as unread, nor where reading goes on', async () => {
    const { unreadCount } = await s.read('anna');
    expect(unreadCount).toBe(0);
    await s.write('bruno');
    expect((await s.read('anna')).unreadCount).toBe(1);
    await s.block();
    expect(await s.read('anna')).toMatchObject({ unreadCount: 0, firstUnread: null });
    const id = await s.write('carla');
    expect(await s.read('anna')).toMatchObject({ unreadCount: 1, firstUnread: id });
    expect((await s.read('carla')).unreadCount).toBe(1);
  });

  it('after it is ended she is told as before, of what comes then', async () => {
    await s.block();
    await s.write('bruno');
    await told(hub);
    await s.unblock();
    await s.write('bruno');
    expect(await kinds('anna')).toEqual(['POSTS 1']);
  });
});

describe('a digest', () => {
  it('is without what they wrote, and there is none of that alone', async () => {
    const mails = { anna: mailbox(smtp, s.people.anna.email), carla: mailbox(smtp, s.people.carla.email) };
    await s.block();
    await openTopic(s.clients.bruno, { boardId: s.board, title: 'By Bruno' });
    await digestIsDue(hub, s.people.anna.personId, s.people.carla.personId);
    expect(mails.anna()).toEqual([]);
    expect(mails.carla().map(topicsOf)).toEqual([['By Bruno']]);
    await openTopic(s.clients.bruno, { boardId: s.board, title: 'Again' });
    await openTopic(s.clients.carla, { boardId: s.board, title: 'By Carla' });
    // Before it is made, not only before it is sent: what nobody is told of takes the place of nothing.
    const news = await hub.app.pool.query(TAKE_NEWS, [s.people.anna.personId, 500]);
    expect(news.rows).toHaveLength(1);
    await hub.app.pool.query('DELETE FROM digest_cursor WHERE person_id = $1', [s.people.anna.personId]);
    await digestIsDue(hub, s.people.anna.personId);
    expect(mails.anna().map(topicsOf)).toEqual([['By Carla']]);
  });
});

describe('whom the hub proposes', () => {
  const proposed = async (to: Who, search: string) =>
    (
      await request(s.clients[to], MentionableDocument, { id: s.board, search, topicId: s.topic })
    ).board!.mentionable.map(({ name }) => name);

  it('for a mention are not those whom she blocks; to them she is proposed, as to others', async () => {
    await s.write('bruno');
    expect(await proposed('anna', 'bru')).toEqual(['Bruno']);
    await s.block();
    expect(await proposed('anna', 'bru')).toEqual([]);
    expect(await proposed('carla', 'bru')).toEqual(['Bruno']);
    expect(await proposed('bruno', 'ann')).toEqual(['Anna']);
  });

  it('a question to is not who blocks whoever asks', async () => {
    const a = await makeAsking(hub);
    await a.follow('bruno');
    await a.follow('carla');
    await hub.app.pool.query('INSERT INTO person_block (blocker_id, blocked_id) VALUES ($1, $2)', [
      a.people.bruno.personId,
      a.people.anna.personId,
    ]);
    const question = await a.ask();
    await a.pass(48);
    await a.offer();
    expect(await a.told(question)).toEqual(['carla']);
  });
});
