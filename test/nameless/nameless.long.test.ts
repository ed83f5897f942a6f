import {
  AcceptAnswerDocument,
  DeletePostDocument,
  EditPostDocument,
  MentionableDocument,
  NotificationsDocument,
  ReactToPostDocument,
  request,
  UpdateBoardDocument,
  UpdateTopicDocument,
  type PostItemFragment,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { Onlooker, sees } from '../presence/onlooker';
import { startHub, type TestHub } from '../support/hub';
import { told } from '../support/told';
import { makeWorld, type Who, type World } from './world';

let hub: TestHub;
let w: World;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  w = await makeWorld(hub);
});
afterEach(() => Onlooker.closeAll());
afterAll(() => hub.stop());

describe('a board', () => {
  const ask = async (nameless: boolean) => {
    const input = { boardId: hub.make.id(w.boardId), nameless };
    return (await request(w.clients.olga, UpdateBoardDocument, { input })).updateBoard;
  };

  it('wants to know who writes, unless its organisers say that it need not', async () => {
    await ask(false);
    expect(await w.try('anna', 'Hush', { nameless: true })).toMatchObject({
      code: 'NAMELESS_NOT_ALLOWED',
      field: 'nameless',
    });
    expect((await w.tryToOpen('anna', 'Hush', { nameless: true })).code).toBe('NAMELESS_NOT_ALLOWED');
    expect(
      (await w.query('SELECT 1 FROM alias WHERE person_id = $1', [w.people.anna.personId])).rowCount,
    ).toBe(0);
    expect((await ask(true)).__typename).toBe('BoardSuccess');
    expect((await w.list('anna')).nameless).toBe(true);
    await w.unnamed('anna');
    // What was written so stays so.
    await ask(false);
    expect(await w.authors('carla')).toEqual(['#1']);
  });

  it('lets nobody write without a name who may not write by it', async () => {
    expect((await w.try('stranger', 'Hush', { nameless: true })).code).toBe('NOT_FOUND');
    await w.query('UPDATE topic SET locked = true WHERE id = $1', [w.topicId]);
    expect((await w.try('anna', 'Hush', { nameless: true })).code).toBe('TOPIC_LOCKED');
    const aliases = await w.query('SELECT 1 FROM alias WHERE person_id = $1', [w.people.stranger.personId]);
    expect(aliases.rowCount).toBe(0);
  });

  it('shows nobody who is there where who was there would tell who wrote', async () => {
    const named = await hub.make.topic(await w.board(false), w.people.olga.participantId);
    await sees(await Onlooker.open(hub, w.people.anna, named), 'Anna Rossi');
    const unnamed = await Onlooker.open(hub, w.people.anna, w.topicId);
    await sees(unnamed);
    expect(unnamed.last).toMatchObject({ readers: [], readerCount: 0, typing: [] });
  });
});

describe('what is written without a name', () => {
  it('comes from the same alias on all of a topic, and from another on each', async () => {
    const first = await w.unnamed('anna');
    const second = await w.unnamed('anna');
    await w.unnamed('bruno');
    const other = await w.open('anna', 'Doctors', { nameless: true });
    expect(first.author).toEqual({ id: expect.any(String), kind: 'ALIAS', name: '#1', guardian: null });
    expect(second.author.id).toBe(first.author.id);
    expect(await w.authors('carla')).toEqual(['#1', '#1', '#2']);
    const topic = (await w.read('carla', other))!;
    expect(topic.author).toMatchObject({ kind: 'ALIAS', name: '#1' });
    expect(topic.posts.nodes.map(({ author }) => author.id)).toEqual([topic.author.id]);
    expect(topic.author.id).not.toBe(first.author.id);
  });

  /** All that Carla is answered about it, whoever wrote it; ids and times apart. */
  async function seenOf(writer: Who, naive = false): Promise<string> {
    w = await makeWorld(hub);
    const replied = await w.post('carla', 'Who knows a doctor?');
    const post = await w.unnamed(writer, 'I do.', { replyToId: replied.id });
    const input = { postId: post.id, body: 'I do!', revision: 0 };
    await request(w.clients[writer], EditPostDocument, { input });
    await w.open(writer, 'Doctors', { nameless: true });
    if (naive)
      await w.query(
        'UPDATE participant SET person_id = NULL, name = $2 WHERE id = (SELECT author_id FROM post WHERE id = $1)',
        [hub.app.ids.decode(post.id), w.people[writer].email],
      );
    await told(hub);
    const { carla } = w.clients;
    const answers = [
      await w.read('carla'),
      await w.list('carla'),
      await request(carla, NotificationsDocument, { first: 20 }),
      await request(carla, MentionableDocument, {
        id: hub.make.id(w.boardId),
        topicId: hub.make.id(w.topicId),
        search: '',
      }),
    ];
    return JSON.stringify(answers)
      .replace(/"[a-z0-9]+\.[0-9a-z]{26}"/gi, '"ID"')
      .replace(/Board \d+/g, 'BOARD')
      .replace(/"\d{4}-\d\d-\d\dT[^"]*"/g, '"TIME"')
      .replace(/"(\w*[cC]ursor)":"[^"]*"/g, '"$1":"CURSOR"');
  }

  it('looks the same whoever wrote it', async () => {
    const anna = await seenOf('anna');
    expect(anna).toContain('"kind":"REPLY"');
    expect(await seenOf('bruno')).toBe(anna);
    expect(await seenOf('olga')).toBe(anna);
  });

  it('would not, if it said more of her (negative control)', async () => {
    expect(await seenOf('anna', true)).not.toBe(await seenOf('bruno', true));
  });

  it('is hers to edit, look back at and delete, and no one else’s', async () => {
    const post = await w.unnamed('anna', 'Frist');
    const edit = (who: Who) =>
      request(w.clients[who], EditPostDocument, { input: { postId: post.id, body: 'First', revision: 0 } });
    expect((await edit('bruno')).editPost.__typename).toBe('NotFoundError');
    expect((await edit('anna')).editPost.__typename).toBe('EditPostSuccess');
    const history = async (who: Who) => {
      const found = await hub.raw(
        `{ post(id: "${post.id}") { revisions { markdown } } }`,
        {},
        { cookie: (await hub.sessionOf(w.people[who].personId)).cookie },
      );
      return (found.body.data!['post'] as { revisions: unknown[] }).revisions;
    };
    expect(await history('anna')).toEqual([{ markdown: 'Frist' }]);
    expect(await history('bruno')).toEqual([]);
    const remove = (who: Who) => request(w.clients[who], DeletePostDocument, { input: { postId: post.id } });
    expect((await remove('bruno')).deletePost.__typename).toBe('NotFoundError');
    expect((await remove('anna')).deletePost.__typename).toBe('DeletePostSuccess');
  });

  it('is hers to see that it is hers: by the aliases that she alone is told', async () => {
    const post = await w.unnamed('anna');
    const aliases = async (who: Who) => (await w.read(who))!.viewerAliases.map(({ id }) => id);
    expect(await aliases('anna')).toEqual([post.author.id]);
    expect(await aliases('bruno')).toEqual([]);
    expect(await aliases('mira')).toEqual([]);
  });

  it('is not unread to her, nor is she told of it; of what is answered she is', async () => {
    const post = await w.unnamed('anna');
    await w.unnamed('anna', 'And this, as one who takes part.');
    await w.post('bruno', 'Thank you', { replyToId: post.id });
    await told(hub);
    const unread = async (who: Who) => (await w.read(who))!.unreadCount;
    expect([await unread('anna'), await unread('bruno'), await unread('carla')]).toEqual([1, 2, 3]);
    const { me } = await request(w.clients.anna, NotificationsDocument, { first: 10 });
    expect(me!.notifications.nodes.map(({ kind }) => kind)).toEqual(['REPLY']);
  });

  it('is nothing that she can react to', async () => {
    const post = await w.unnamed('anna');
    const react = async (who: Who) => {
      const input = { postId: post.id, kind: 'THANKS' as const, on: true };
      return (await request(w.clients[who], ReactToPostDocument, { input })).reactToPost.__typename;
    };
    expect(await react('bruno')).toBe('ReactToPostSuccess');
    expect(await react('anna')).not.toBe('ReactToPostSuccess');
  });

  it('can ask a question: whose answer she accepts, and whose title she mends', async () => {
    w = { ...w, boardId: await w.board(true, { kind: 'QUESTIONS' }) };
    const input = { boardId: hub.make.id(w.boardId), title: 'Which dotcor?', body: 'Near Mestre.' };
    const opened = await w.tryToOpen('anna', input.title, { ...input, nameless: true });
    const topicId = opened.topic!.id;
    const answer = await w.post('carla', 'Doctor Bo.', { topicId });
    const accept = async (who: Who) =>
      (await request(w.clients[who], AcceptAnswerDocument, { input: { postId: answer.id } })).acceptAnswer
        .__typename;
    expect(await accept('bruno')).toBe('NotFoundError');
    expect(await accept('anna')).toBe('AcceptAnswerSuccess');
    const title = async (who: Who) =>
      (await request(w.clients[who], UpdateTopicDocument, { input: { topicId, title: 'Which doctor?' } }))
        .updateTopic.__typename;
    expect(await title('bruno')).toBe('NotFoundError');
    expect(await title('anna')).not.toBe('NotFoundError');
  });

  it('is written once with the same key, and not with another name', async () => {
    const idempotencyKey = randomUUID();
    const first = await w.unnamed('anna', 'Once', { idempotencyKey });
    expect((await w.unnamed('anna', 'Once', { idempotencyKey })).id).toBe(first.id);
    expect((await w.try('anna', 'Once', { idempotencyKey })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('is by one alias a person and one person an alias, also where many begin at once', async () => {
    const writers: Who[] = ['anna', 'bruno', 'carla', 'mira', 'olga'];
    const posts = await Promise.all([...writers, ...writers].map((who) => w.unnamed(who)));
    const byWriter = writers.map((_, i) => [posts[i]!, posts[i + writers.length]!] as const);
    for (const [one, two] of byWriter) expect(one.author.id).toBe(two.author.id);
    expect(new Set(posts.map(({ author }) => author.id)).size).toBe(writers.length);
    expect(posts.map(({ author }: PostItemFragment) => author.name).sort()).toEqual(
      [1, 2, 3, 4, 5].flatMap((n) => [`#${n}`, `#${n}`]),
    );
  });
});
