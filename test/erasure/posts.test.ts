import { EditPostDocument, request, TopicChangesDocument } from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { randomUUID } from 'node:crypto';
import { makeWorld, type Who, type World } from '../nameless/world';
import { startHub, type TestHub } from '../support/hub';
import { tablesWith } from '../support/tables-with';
import { take, withCookie } from '../support/take';
import { erase } from './erasing';

let hub: TestHub;
let w: World;

beforeAll(async () => {
  hub = await startHub({ env: { HUB_ERASURE_LEDGER: '/dev/null' } });
});
beforeEach(async () => {
  w = await makeWorld(hub);
});
afterAll(() => hub.stop());

const posts = async (who: Who = 'carla', id?: string) =>
  (await w.read(who, id))!.posts.nodes.map(({ author, html, state }) => ({
    by: author.name || author.kind,
    says: html.replace(/<\/?p>/g, '').trim() || state,
  }));
const anna = () => `@[Anna](person:${hub.make.id(w.people.anna.participantId)})`;

describe('of somebody who has herself erased, the posts', () => {
  it('stay as those of somebody who left, where she wants them to', async () => {
    await w.post('anna', 'Ask the school.');
    await w.post('bruno', 'Thank you!');
    expect(await erase(w.clients.anna, 'KEEP')).toMatchObject({ erased: true });
    expect(await posts()).toEqual([
      { by: 'FORMER', says: 'Ask the school.' },
      { by: 'Bruno Bianchi', says: 'Thank you!' },
    ]);
  });

  it('stay with their pictures, but for those that wait', async () => {
    const { id } = await w.post('anna', 'Look.');
    const post = hub.app.ids.decode(id)!;
    await hub.make.attachment(w.people.anna.personId, w.boardId, post);
    await hub.make.attachment(w.people.anna.personId, w.boardId, post, true);
    await erase(w.clients.anna, 'KEEP');
    const topic = await w.read('mira');
    expect(topic!.posts.nodes[0]!.attachments).toMatchObject([{ state: 'SHOWN' }]);
    expect((await w.query('SELECT held FROM attachment')).rows).toEqual([{ held: false }]);
  });

  it('go with all they said before, where she wants that, and their places stay', async () => {
    const { id } = await w.post('anna', 'First Quittenbrot.');
    await request(w.clients.anna, EditPostDocument, {
      input: { postId: id, body: 'Then Quittenbrot.', revision: 0 },
    });
    const topic = await w.open('anna', 'On Quittenbrot');
    await w.post('bruno', 'I see.', { topicId: hub.make.id(topic) });
    expect(await tablesWith(hub, 'quittenbrot')).toEqual([
      'discussion_entry',
      'post',
      'post_revision',
      'topic',
    ]);
    await erase(w.clients.anna, 'REMOVE');
    expect(await tablesWith(hub, 'quittenbrot')).toEqual([]);
    expect(await posts()).toEqual([{ by: 'FORMER', says: 'DELETED' }]);
    expect(await posts('carla', topic)).toEqual([
      { by: 'FORMER', says: 'DELETED' },
      { by: 'Bruno Bianchi', says: 'I see.' },
    ]);
    expect((await w.read('carla', topic))!.title).toBe('[…]');
  });

  it('go out of what others quote of them, and of what that said before', async () => {
    const { id } = await w.post('anna', 'The office **on the square** is shut on Mondays.');
    const quoting = `> The office on the square is shut on Mondays.\n\nNot for ${anna()} and me!`;
    const answer = await w.post('bruno', quoting, { replyToId: id });
    await request(w.clients.bruno, EditPostDocument, {
      input: { postId: answer.id, body: quoting.replace('me!', 'us!'), revision: 0 },
    });
    await erase(w.clients.anna, 'REMOVE');
    expect(await posts()).toEqual([
      { by: 'FORMER', says: 'DELETED' },
      {
        by: 'Bruno Bianchi',
        says: expect.stringMatching(/^<blockquote>\s*\[…\]\s*<\/blockquote>\s*Not for @\[…\] and us!$/),
      },
    ]);
    expect(await tablesWith(hub, 'square')).toEqual([]);
    expect(await tablesWith(hub, '(person:')).toEqual([]);
  });

  it('stay in what others quote, where they stay themselves; her name goes all the same', async () => {
    await w.post('anna', 'The office on the square is shut on Mondays.');
    await w.post('bruno', `> The office on the square is shut on Mondays.\n\nThank you, ${anna()}.`);
    await erase(w.clients.anna, 'KEEP');
    const [, answer] = await posts();
    expect(answer!.says).toMatch(/the square is shut.*Thank you, @\[…\]\.$/s);
    expect(await tablesWith(hub, 'Anna Rossi')).toEqual([]);
  });

  it('written without her name go, too; where they stay, nobody gets her number', async () => {
    await w.unnamed('anna', 'Nobody knows.');
    await w.unnamed('bruno', 'Nor me.');
    await erase(w.clients.anna, 'KEEP');
    await w.unnamed('carla', 'And me.');
    expect((await posts()).map(({ by }) => by)).toEqual(['#1', '#2', '#3']);
    await erase(w.clients.bruno, 'REMOVE');
    expect((await posts()).map(({ by, says }) => [by, says])).toEqual([
      ['#1', 'Nobody knows.'],
      ['#2', 'DELETED'],
      ['#3', 'And me.'],
    ]);
  });

  it('leave open tabs at once', async () => {
    const { cookie } = await hub.sessionOf(w.people.carla.personId);
    const { id } = await w.post('anna', 'Ask the school.');
    await w.post('bruno', `> Ask the school.\n\nYes.`, { replyToId: id });
    const cursor = (await w.read('carla'))!.board.changeCursor;
    const changes = subscribe(
      await hub.client(),
      TopicChangesDocument,
      { topicId: hub.make.id(w.topicId), after: cursor },
      { cursor: () => cursor, webSocketImpl: withCookie(cookie) },
    );
    await erase(w.clients.anna, 'REMOVE');
    const came = await take(changes, 2, ({ topicChanges }) => topicChanges);
    expect(came.map(({ kind }) => kind).sort()).toEqual(['POST_DELETED', 'POST_EDITED']);
    expect(JSON.stringify(came)).not.toContain('Ask the school');
  });

  it('that are held back are read by nobody any more, and nobody decides about them', async () => {
    const { id } = await w.post('anna', 'Quittenbrot.');
    const post = hub.app.ids.decode(id)!;
    await w.query(`UPDATE post SET state = 'HELD', seq = 0 WHERE id = $1`, [post]);
    await w.query(
      `INSERT INTO moderation_item (id, network_id, subject_kind, subject_id, author_id, about_ids, origin, reason, due_at)
       VALUES ($1, $2, 'POST', $3, $4, ARRAY[$5::uuid], 'SCREENED', 'CHILD_SAFETY', now())`,
      [randomUUID(), w.region, post, w.people.anna.participantId, w.people.anna.personId],
    );
    await erase(w.clients.anna, 'KEEP');
    expect(await tablesWith(hub, 'quittenbrot')).toEqual([]);
    expect((await w.query('SELECT 1 FROM moderation_item')).rowCount).toBe(0);
  });
});
