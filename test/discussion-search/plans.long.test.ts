import {
  DiscussionSearchDocument,
  request,
  TopicSearchDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { countStatements } from '../support/statements';
import { fillDiscussion } from './support/crowd';
import { ask, CLASSES, entriesLooked, hitsOf } from './support/plans';

// In a smaller table all of it is read where an index would do.
const SIZE = 24_000;
/** Entries that a page may look at besides hits, however many there are. */
const BESIDES = 3_000;

let hub: TestHub;
let boards: string[];
let client: HubClient;

beforeAll(async () => {
  hub = await startHub();
  const networks = [await hub.make.network(), await hub.make.network(), await hub.make.network()];
  boards = await Promise.all(networks.map((network) => hub.make.board(network)));
  await fillDiscussion(hub, SIZE, boards);
  client = await hub.client(await hub.make.person({ in: [networks[0]!] }));
}, 120_000);
afterAll(() => hub.stop());

it.each(CLASSES)('a page looks at few entries besides its hits: $name', async (question) => {
  const { sent, size } = await ask(hub, client, question);
  const { looked } = await entriesLooked(hub, sent);
  expect(looked).toBeLessThanOrEqual(BESIDES + (await hitsOf(hub, question, [boards[0]!])) + 2 * (size + 1));
});

it.each(['a word of every third post', 'a word of every post', 'one letter', 'two frequent words'])(
  'a page stops when it is full: %s',
  async (name) => {
    const { sent } = await ask(
      hub,
      client,
      CLASSES.find((one) => one.name === name)!,
    );
    expect((await entriesLooked(hub, sent)).looked).toBeLessThan(700);
  },
);

it('would look at the hits of all boards, did the index not know whose they are (negative control)', async () => {
  const naive = `SELECT id FROM discussion_entry
    WHERE search @@ (SELECT posts::tsquery FROM discussion_query($1, NULL)) AND board_id = $2 ORDER BY at DESC, id DESC LIMIT 21`;
  const question = CLASSES.find(({ name }) => name === 'a word of old posts')!;
  const hits = await hitsOf(hub, question, [boards[0]!]);
  const besides = async (text: string, values: unknown[]) =>
    (await entriesLooked(hub, { text, values })).looked - hits;
  expect(await besides(naive, [question.search, boards[0]])).toBeGreaterThan(1.5 * hits);
  const { sent } = await ask(hub, client, question);
  expect(await besides(sent.text, sent.values)).toBeLessThan(1_600);
});

it('a page is read in one statement, however long it is', async () => {
  const asked = { search: 'tutela', first: 50 };
  expect(
    await countStatements(hub, () =>
      request(client, DiscussionSearchDocument, { ...asked, search: 'tutore' }),
    ),
  ).toBe(1);
  expect(await countStatements(hub, () => request(client, TopicSearchDocument, asked))).toBe(1);
});

it('goes through all hits page by page, from both ends', async () => {
  const { rows } = await hub.app.pool.query(
    `SELECT p.id FROM post p JOIN topic t ON t.id = p.topic_id
     WHERE t.board_id = $1 AND p.markdown ~ '\\mvecchio\\M' AND p.created_at < '2020-01-12' ORDER BY p.created_at DESC, p.id DESC`,
    [boards[0]],
  );
  const expected = (rows as { id: string }[]).map(({ id }) => hub.make.id(id));
  expect(expected.length).toBeGreaterThan(100);
  const asked = { search: 'vecchio', filter: { until: '2020-01-12T00:00:00.000Z' } };
  for (const way of ['forward', 'backward'] as const) {
    const pages: string[][] = [];
    let cursor: string | null | undefined = null;
    do {
      const at: object = way === 'forward' ? { first: 70, after: cursor } : { last: 70, before: cursor };
      const { discussionSearch } = await request(client, DiscussionSearchDocument, { ...asked, ...at });
      pages.push(discussionSearch.nodes.map(({ post }) => post.id));
      const { pageInfo } = discussionSearch;
      cursor =
        way === 'forward'
          ? pageInfo.hasNextPage
            ? pageInfo.endCursor
            : null
          : pageInfo.hasPreviousPage
            ? pageInfo.startCursor
            : null;
    } while (cursor);
    expect((way === 'forward' ? pages : pages.reverse()).flat()).toEqual(expected);
  }
});
