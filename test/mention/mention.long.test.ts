import {
  MergeTopicsDocument,
  PostHistoryDocument,
  request,
  type PostItemFragment,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { countStatements } from '../support/statements';
import { tellNobody } from '../support/own-work';
import { makeMentioning, type Mentioning, type Who } from './mentioning';

let hub: TestHub;
let m: Mentioning;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  m = await makeMentioning(hub);
});
afterAll(() => hub.stop());

const span = (who: Who, name: string) =>
  `<span class="mention" data-participant="${m.idOf(who)}">@${name}</span>`;
const idsOf = ({ mentions }: PostItemFragment) => mentions.map(({ id }) => id).sort();

describe('a mention', () => {
  it('shows somebody under her own name, whatever stands in the brackets, and tells her', async () => {
    const post = await m.post('bruno', `Ask ${m.at('carla', 'that fool')}.`);
    expect(post.html).toBe(`<p>Ask ${span('carla', 'Carla Verdi')}.</p>`);
    expect(post.mentions).toEqual([{ id: m.idOf('carla'), guardian: { id: expect.any(String) } }]);
    expect(post.markdown).toBe(`Ask ${m.at('carla', 'that fool')}.`);
    expect(await m.toldTo('carla')).toEqual(['MENTION']);
    expect(await m.toldTo('moderator')).toEqual([]);
  });

  it('comes before all else that she could be told of the post', async () => {
    const asked = await m.post('carla', 'When?');
    await m.followBoard('carla', 'ALL');
    await m.post('bruno', `Now, ${m.at('carla')}.`, { replyToId: asked.id });
    expect(await m.toldTo('carla')).toEqual(['MENTION']);
    expect(await m.toldTo('anna')).toEqual(['POSTS', 'TOPIC']);
  });

  it('stands in the first post of a topic, too', async () => {
    await m.openTopic('bruno', `For ${m.at('carla')} and @[x](role:MODERATOR).`);
    expect(await m.toldTo('carla')).toEqual(['MENTION']);
    expect(await m.toldTo('moderator')).toEqual(['MENTION']);
  });

  it('of a role tells all who have it by then, and is called as its author calls it', async () => {
    await hub.app.pool.query(`UPDATE person SET locale = 'it' WHERE id = $1`, [m.people.bruno.personId]);
    const post = await m.post('bruno', 'Dear @[fools](role:ORGANISER)!');
    expect(post.html).toBe('<p>Dear <span class="mention">@Organizzatrici e organizzatori</span>!</p>');
    expect(post.mentions).toEqual([]);
    expect(await m.toldTo('organiser')).toEqual(['MENTION']);
    expect(await m.toldTo('moderator')).toEqual([]);
  });

  it('is none in code, behind a sign that takes its meaning, or within a word', async () => {
    const at = m.at('carla');
    const post = await m.post('bruno', `\`${at}\` \\${at} carla${at}\n\n    ${at}`);
    expect(post.html).not.toContain('class="mention"');
    expect(idsOf(post)).toEqual([]);
    expect(await m.toldTo('carla')).toEqual([]);
  });

  it('twice of one person is one', async () => {
    const post = await m.post('bruno', `${m.at('carla')} and ${m.at('carla')}`);
    expect(post.html.match(/class="mention"/g)).toHaveLength(2);
    expect(idsOf(post)).toEqual([m.idOf('carla')]);
    expect(await m.toldTo('carla')).toEqual(['MENTION']);
  });

  it('of somebody who keeps her card to herself is one where she has written', async () => {
    expect((await m.post('bruno', m.at('hidden'))).mentions).toEqual([]);
    await m.post('hidden', 'Here I am.');
    const post = await m.post('bruno', `${m.at('hidden')}!`);
    expect(post.html).toBe(`<p>${span('hidden', 'Hilda Neri')}!</p>`);
    // Her card stays her own.
    expect(post.mentions).toEqual([{ id: m.idOf('hidden'), guardian: null }]);
    expect(await m.toldTo('hidden')).toEqual(['MENTION']);
    await m.openTopic('bruno', m.at('hidden'));
    expect(await m.toldTo('hidden')).toEqual(['MENTION']);
  });

  it('of oneself tells nobody', async () => {
    await m.post('bruno', `I, ${m.at('bruno')}.`);
    expect(await m.toldTo('bruno')).toEqual([]);
  });

  it('is found by the name that is shown', async () => {
    const post = await m.post('bruno', `Ask ${m.at('carla', 'Zorro')}.`);
    const found = async (search: string) => {
      const { body } = await hub.raw(
        `query($search: String!) { discussionSearch(search: $search) { nodes { post { id } snippet { text } } } }`,
        { search },
        { cookie: (await hub.sessionOf(m.people.bruno.personId)).cookie },
      );
      const { nodes } = body.data!['discussionSearch'] as {
        nodes: { post: { id: string }; snippet: { text: string }[] }[];
      };
      return nodes.map((node) => [node.post.id, node.snippet.map(({ text }) => text).join('')]);
    };
    expect(await found('verdi')).toEqual([[post.id, 'Ask @Carla Verdi.']]);
    expect(await found('zorro')).toEqual([]);
  });

  it.each([
    ['eleven people', () => Array.from({ length: 11 }, () => `@[x](person:${randomUUID()})`).join(' ')],
    ['two roles', () => '@[x](role:ORGANISER) @[x](role:MODERATOR)'],
  ])('is refused where there are %s', async (_what, body) => {
    expect(await m.try('bruno', body())).toMatchObject({ code: 'TOO_MANY_MENTIONS', field: 'body' });
  });

  it('is taken where there are ten people and a role', async () => {
    const ten = Array.from({ length: 10 }, (_, i) => `@[x](person:${i})`).join(' ');
    expect((await m.try('bruno', `${ten} @[x](role:ORGANISER)`)).__typename).toBe('PostSuccess');
  });

  it('goes with the text of its post', async () => {
    const post = await m.post('bruno', m.at('carla'));
    expect(idsOf(await m.remove('bruno', post))).toEqual([]);
    const { rows } = await hub.app.pool.query('SELECT 1 FROM post_mention WHERE post_id = $1', [
      hub.app.ids.decode(post.id),
    ]);
    expect(rows).toEqual([]);
    const taken = await m.post('bruno', m.at('carla'));
    await hub.app.pool.query(`UPDATE post SET state = 'REDACTED' WHERE id = $1`, [
      hub.app.ids.decode(taken.id),
    ]);
    const { post: read } = await request(m.clients.bruno, PostHistoryDocument, { id: taken.id });
    expect(idsOf(read!)).toEqual([]);
  });

  it('stays where its post goes', async () => {
    const post = await m.post('bruno', m.at('carla'));
    const other = await hub.make.topic(m.boardId, m.people.anna.participantId);
    const input = { topicId: hub.make.id(m.topicId), intoTopicId: hub.make.id(other) };
    await request(m.clients.organiser, MergeTopicsDocument, { input });
    const { rows } = await hub.app.pool.query<{ topic_id: string }>(
      'SELECT topic_id FROM post_mention m JOIN post p ON p.id = m.post_id WHERE p.id = $1',
      [hub.app.ids.decode(post.id)],
    );
    expect(rows).toEqual([{ topic_id: other }]);
  });

  it('written twice by one key is written once', async () => {
    const idempotencyKey = randomUUID();
    const first = await m.post('bruno', m.at('carla'), { idempotencyKey });
    expect((await m.post('bruno', m.at('carla'), { idempotencyKey })).id).toBe(first.id);
    expect(await m.toldTo('carla')).toEqual(['MENTION']);
  });

  it('costs statements where there is one alone', async () => {
    await tellNobody(hub);
    // What is written, and how it reads then.
    expect(await countStatements(hub, () => m.post('bruno', 'Nobody.'))).toBe(2);
    // Who is meant, what they are, and whether they read the board.
    expect(await countStatements(hub, () => m.post('bruno', m.at('carla')))).toBe(5);
  });
});

describe('who is told', () => {
  it.each([
    ['NONE', undefined, []],
    [undefined, 'NONE', []],
    ['PARTICIPATING', 'NONE', ['MENTION']],
    [undefined, 'PARTICIPATING', ['MENTION']],
    ['NONE', 'ALL', []],
  ] as const)('with the level %s of the topic and %s of its board: %j', async (topic, board, told) => {
    if (topic) await m.follow('carla', topic);
    if (board) await m.followBoard('carla', board);
    await m.post('bruno', m.at('carla'));
    expect(await m.toldTo('carla')).toEqual(told);
  });

  it('may read the post when she is told', async () => {
    await tellNobody(hub);
    const post = await m.post('bruno', m.at('carla'));
    const change = { streamId: m.boardId, seq: 0n, kind: 'POST_PUBLISHED', parentId: null };
    const tell = async () => {
      const done = await hub.app.features.tellOfPost({
        ...change,
        subjectId: hub.app.ids.decode(post.id)!,
      });
      const tx = await hub.app.pool.connect();
      try {
        await tx.query('BEGIN');
        await done(tx);
        await tx.query('COMMIT');
      } finally {
        tx.release();
      }
    };
    const told = () =>
      hub.app.pool.query('SELECT kind FROM notification WHERE person_id = $1', [m.people.carla.personId]);
    const leave = (until: string) =>
      hub.app.pool.query(`UPDATE membership SET until = ${until} WHERE person_id = $1`, [
        m.people.carla.personId,
      ]);
    await leave('now()');
    await tell();
    expect((await told()).rows).toEqual([]);
    await leave('NULL');
    await tell();
    await tell();
    expect((await told()).rows).toEqual([{ kind: 'MENTION' }]);
  });
});
