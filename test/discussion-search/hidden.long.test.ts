import { boardRead } from '../../src/features/board';
import { ACTORS, reached, type ActorName } from '../permission/rule';
import { makeWorld, type World } from '../permission/world';
import { startHub, type TestHub } from '../support/hub';

/** Stored audiences: nobody, each step, and what partners may show. */
const STORED = [0, 1, 2, 3, 5, 9] as const;

let hub: TestHub;
let world: World;
/** A board for each audience, with a topic. */
const places = new Map<number, { board: string; topic: string }>();

beforeAll(async () => {
  hub = await startHub({ env: { PARTNER_POINTS_PER_MINUTE: '1000000000' } });
  world = await makeWorld(hub);
  for (const stored of STORED) {
    const board = await hub.make.board(world.network);
    await hub.app.pool.query('UPDATE board SET audience = $2 WHERE id = $1', [board, stored]);
    const topic = await hub.make.topic(board, world.owner.participantId, `Lanterna ${stored}`);
    places.set(stored, { board, topic });
    await write(topic, `lanterna ${stored}`);
    await write(topic, `lanterna ${stored} ancora`);
  }
});
afterAll(() => hub.stop());

async function write(topic: string, text: string): Promise<string> {
  const id = crypto.randomUUID();
  await hub.app.pool.query(
    `INSERT INTO post (id, topic_id, author_id, markdown, html, language, message_id, created_at)
     VALUES ($1::uuid, $2, $3, $4, $4, 'it', $1::uuid::text, clock_timestamp())`,
    [id, topic, world.owner.participantId, text],
  );
  return id;
}

const HIT =
  'title { text hit } snippet { text hit } post { id html author { name } } topic { id board { id } }';
const PAGE = 'pageInfo { hasNextPage hasPreviousPage }';

/** Everything that can be asked of the searches. */
function questions(): string[] {
  const pages = ['first: 2', 'last: 2', 'first: 100'];
  const narrowed = [0, 1, 3]
    .map((stored) => places.get(stored)!)
    .map(({ board }) => `{ boardId: "${hub.make.id(board)}" }`);
  const filters = [
    'null',
    ...narrowed,
    `{ networkId: "${hub.make.id(world.network)}" }`,
    `{ authorId: "${hub.make.id(world.owner.participantId)}" }`,
    '{ language: "it", since: "2020-01-01T00:00:00.000Z" }',
  ];
  return ['lanterna', 'l', 'lanterne ancora', 'segreto'].flatMap((search) =>
    filters.flatMap((filter) =>
      pages.map(
        (
          page,
        ) => `{ t: topicSearch(search: "${search}", filter: ${filter}, ${page}) { nodes { title { text hit } topic { id } } ${PAGE} }
          p: discussionSearch(search: "${search}", filter: ${filter}, ${page}) { nodes { ${HIT} } ${PAGE} } }`,
      ),
    ),
  );
}

async function answers(actor: ActorName): Promise<string[]> {
  const all: string[] = [];
  for (const question of questions()) {
    const { body } = await hub.raw(question, {}, world.headers[actor]);
    if (body.errors) throw new Error(JSON.stringify(body));
    all.push(JSON.stringify(body));
  }
  return all;
}

/** The boards on which an actor finds something. */
async function finds(actor: ActorName): Promise<{ titles: number[]; posts: number[] }> {
  const query = `{ t: topicSearch(search: "lanterna", first: 100) { nodes { title { text } } }
    p: discussionSearch(search: "lanterna", first: 100) { nodes { post { html } } } }`;
  const { data } = (await hub.raw(query, {}, world.headers[actor])).body as unknown as {
    data: { t: { nodes: { title: { text: string }[] }[] }; p: { nodes: { post: { html: string } }[] } };
  };
  const stored = (text: string) => Number(/\d+/.exec(text)![0]);
  return {
    titles: data.t.nodes
      .map(({ title }) => stored(title.map(({ text }) => text).join('')))
      .sort((a, b) => a - b),
    posts: data.p.nodes.map(({ post }) => stored(post.html)).sort((a, b) => a - b),
  };
}

it.each(ACTORS.filter((actor) => actor !== 'self'))(
  '%s finds what the board shows to her, and all of it',
  async (actor) => {
    const expected = STORED.filter((stored) => reached(actor, stored));
    expect(await finds(actor)).toEqual({ titles: expected, posts: expected.flatMap((n) => [n, n]) });
  },
);

/** What a reader is answered with each of two texts in a hidden place. */
async function pair(actor: ActorName, stored: number): Promise<[string[], string[]]> {
  const { topic, board } = places.get(stored)!;
  const post = await write(topic, 'lanterna segreto uno');
  const one = await answers(actor);
  await hub.app.pool.query(`UPDATE post SET markdown = $2, html = $2 WHERE id = $1`, [
    post,
    'niente di tutto questo',
  ]);
  await hub.app.pool.query(`UPDATE topic SET title = 'Segreto lanterna' WHERE id = $1`, [topic]);
  await hub.app.pool.query(
    `INSERT INTO topic (id, board_id, author_id, title) VALUES (gen_random_uuid(), $1, $2, 'Lanterna segreto')`,
    [board, world.owner.participantId],
  );
  const other = await answers(actor);
  await hub.app.pool.query('DELETE FROM post WHERE id = $1', [post]);
  await hub.app.pool.query(`DELETE FROM topic WHERE board_id = $1 AND id <> $2`, [board, topic]);
  await hub.app.pool.query(`UPDATE topic SET title = $2 WHERE id = $1`, [topic, `Lanterna ${stored}`]);
  return [one, other];
}

describe('what stands on a board that is hidden', () => {
  it.each([
    ['member', 0],
    ['linked', 1],
    ['stranger', 2],
    ['unprovenOperator', 3],
    ['anonymous', 3],
    ['partner', 1],
  ] as const)('changes nothing that %s is answered: audience %i', async (actor, stored) => {
    const [one, other] = await pair(actor, stored);
    expect(one).toEqual(other);
  });

  it('would show without the scope (negative control)', async () => {
    const open = boardRead as { visible: typeof boardRead.visible };
    const { visible } = open;
    open.visible = () => 'true';
    try {
      // A text that nobody asked yet, so that the statement is written anew.
      const query = `{ p: discussionSearch(search: "lanterna", first: 99) { nodes { post { html } } } }`;
      const { body } = await hub.raw(query.replace('html', 'html revision'), {}, world.headers.anonymous);
      expect((body.data as unknown as { p: { nodes: unknown[] } }).p.nodes).toHaveLength(2 * STORED.length);
    } finally {
      open.visible = visible;
    }
  });

  it('would show to whom it is not hidden: the comparison sees something (negative control)', async () => {
    const [one, other] = await pair('member', 1);
    expect(one).not.toEqual(other);
  });
});

it('narrow partners find discussions with the scope of boards alone', async () => {
  const ask = async (headers: Record<string, string>) => {
    const { body } = await hub.raw(
      '{ discussionSearch(search: "lanterna") { nodes { post { html } } } }',
      {},
      headers,
    );
    return (body.data?.['discussionSearch'] as { nodes: unknown[] } | undefined)?.nodes.length;
  };
  expect(await ask(world.headers.readsBoards)).toBe(4);
  expect(await ask(world.headers.readsDirectory)).toBe(0);
});
