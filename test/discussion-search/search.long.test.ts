import {
  DeletePostDocument,
  DiscussionSearchDocument,
  EditPostDocument,
  OpenTopicDocument,
  PostDocument,
  request,
  TopicSearchDocument,
  unwrap,
  UpdateTopicDocument,
  type DiscussionFilterInput,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { bestPlace } from '../../src/features/discussion-search/snippet';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { keeping } from '../support/writing';

let hub: TestHub;
let network: string;
let board: string;
let other: string;
let person: MadePerson;
let client: HubClient;
const topics: Record<string, string> = {};

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  board = await hub.make.board(network);
  other = await hub.make.board(network);
  person = await hub.make.person({ in: [network] });
  client = await hub.client(person);
  topics.it = await open('Permesso di soggiorno a diciotto anni', 'Buonasera a tutte.', 'it');
});
afterAll(() => hub.stop());

/** Opens a topic with its first post. */
async function open(title: string, body: string, language: string, at = board): Promise<string> {
  const input = { boardId: hub.make.id(at), title, body, language, idempotencyKey: crypto.randomUUID() };
  const opened = await keeping(
    async (confirmations) =>
      (await request(client, OpenTopicDocument, { input: { ...input, confirmations } })).openTopic,
  );
  return unwrap(opened, 'OpenTopicSuccess').topic.id;
}

async function write(topicId: string, body: string, language?: string): Promise<string> {
  const input = { topicId, body, language: language ?? null, idempotencyKey: crypto.randomUUID() };
  const post = await keeping(
    async (confirmations) =>
      (await request(client, PostDocument, { input: { ...input, confirmations } })).post,
  );
  return unwrap(post, 'PostSuccess').post.id;
}

/** The posts that are found, as they are marked: `[…]` around what was searched for. */
async function found(search: string, filter?: DiscussionFilterInput, as = client): Promise<string[]> {
  const { discussionSearch } = await request(as, DiscussionSearchDocument, { search, filter, first: 50 });
  return discussionSearch.nodes.map(({ snippet }) => marked(snippet));
}

/** The titles that are found. */
async function titles(search: string, filter?: DiscussionFilterInput): Promise<string[]> {
  const { topicSearch } = await request(client, TopicSearchDocument, { search, filter, first: 50 });
  return topicSearch.nodes.map(({ title }) => marked(title));
}

const marked = (pieces: readonly { text: string; hit: boolean }[]): string =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('words', () => {
  it.each([
    ['accents', 'La comunità è lontana', 'comunita', 'La [comunità] è lontana'],
    ['accents that were typed', 'La liberta di muoversi', 'libertà', 'La [liberta] di muoversi'],
    ['case', 'Il COMMISSARIATO è chiuso', 'commissariato', 'Il [COMMISSARIATO] è chiuso'],
    ['a beginning', 'Il ricongiungimento familiare', 'ricong', 'Il [ricongiungimento] familiare'],
    ['an apostrophe', 'Parlo dell’affidamento oggi', 'affidamento', 'Parlo dell’[affidamento] oggi'],
    ['another apostrophe', 'Parlo dell’udienza oggi', "l'udienza", 'Parlo dell’[udienza] oggi'],
    ['what an apostrophe joins', 'Scrive Maria D’Angelo', 'dangelo', 'Scrive Maria [D’Angelo]'],
    ['Greek', 'Η επιτροπεία ξεκινά αύριο', 'ΕΠΙΤΡΟΠΕΙΑ', 'Η [επιτροπεία] ξεκινά αύριο'],
    ['Greek by Latin letters', 'Ζητά άσυλο', 'asylo', 'Ζητά [άσυλο]'],
    ['Cyrillic by Latin letters', 'Нужен е настойник', 'nastoynik', 'Нужен е [настойник]'],
    ['Arabic, its letters’ forms', 'الأطفال في المدرسة', 'الاطفال', '[الأطفال] في المدرسة'],
    ['Arabic by Latin letters', 'كتب محمد اليوم', 'mohamed', 'كتب [محمد] اليوم'],
    ['numbers', 'Il modulo 209 bis', '209', 'Il modulo [209] bis'],
    [
      'signs that Markdown has',
      'Una **visita** <medica> & altro',
      'visita medica',
      'Una [visita] <[medica]> & altro',
    ],
  ])('are found, whatever of %s', async (_what, body, search, expected) => {
    await write(topics.it!, body, 'it');
    expect(await found(search)).toContain(expected);
  });

  it.each([
    ['it', 'Il tutore ha firmato', 'tutori', 'Il [tutore] ha firmato'],
    ['en', 'She waited for hearings', 'hearing', 'She waited for [hearings]'],
    ['en-GB', 'He was visiting her', 'visited', 'He was [visiting] her'],
    ['de', 'Die Vormundschaften ruhen', 'Vormundschaft', 'Die [Vormundschaften] ruhen'],
    ['fr', 'Les tutrices attendent', 'tutrice', 'Les [tutrices] attendent'],
    ['nl', 'De voogden wachten', 'voogd', 'De [voogden] wachten'],
    ['es', 'Los menores solicitan', 'solicitar', 'Los menores [solicitan]'],
    ['el', 'Οι κηδεμόνες περιμένουν', 'κηδεμόνας', 'Οι [κηδεμόνες] περιμένουν'],
    ['ar', 'المعلمون هنا', 'معلم', '[المعلمون] هنا'],
  ])('are found by their stems in %s', async (language, body, search, expected) => {
    const topic = await open('Altro', 'Altro.', language);
    await write(topic, body, language);
    expect(await found(search)).toContain(expected);
  });

  it('are not found by stems of another language, nor by what they do not begin with', async () => {
    await write(topics.it!, 'Qualcuno chiamerebbe presidenti', 'it');
    expect(await found('presidente', { language: 'it' })).toHaveLength(1);
    expect(await found('presidente', { language: 'sk' })).toEqual([]);
    const slovak = await open('Iné', 'Iné.', 'sk');
    await write(slovak, 'Qualcuno chiamerebbe mediatori', 'sk');
    expect(await found('mediatore')).toEqual([]);
    expect(await found('mediator')).toHaveLength(1);
    expect(await found('ediatori')).toEqual([]);
  });

  it('stand all of them in the post or in its title, and one at least in the post', async () => {
    await write(topics.it!, 'A Torino bastano due settimane', 'it');
    expect(await found('permesso torino')).toEqual(['A [Torino] bastano due settimane']);
    expect(await found('torino settimana')).toEqual(['A [Torino] bastano due [settimane]']);
    expect(await found('torino milano')).toEqual([]);
    // What the title alone has leads to the topic, not to each of its posts.
    expect(await found('permesso')).toEqual([]);
    expect(await titles('permesso')).toEqual(['[Permesso] di soggiorno a diciotto anni']);
    expect(await titles('soggiorni dicio')).toEqual(['Permesso di [soggiorno] a [diciotto] anni']);
    expect(await titles('permesso torino')).toEqual([]);
  });

  it('of a letter or two are beginnings while they are typed, and whole before others', async () => {
    await write(topics.it!, 'Zia Wanda disegna qui', 'it');
    expect(await found('wanda di')).toEqual(['Zia [Wanda] [disegna] qui']);
    expect(await found('di wanda')).toEqual(['Zia [Wanda] disegna qui']);
    expect(await found('di wanda', { topicId: await open('Senza', 'Wanda disegna', 'it') })).toEqual([]);
    expect(await found('w')).toContain('Zia [Wanda] disegna qui');
  });

  it('show the place with the most of them', async () => {
    const filler = 'Una frase qualunque che riempie il testo di parole. '.repeat(8);
    await write(topics.it!, `Lampada. ${filler}La lampada e il quaderno stanno qui. ${filler}`, 'it');
    const [snippet] = await found('lampada quaderno');
    expect(snippet).toMatch(/^… .{0,60}La \[lampada\] e il \[quaderno\] stanno qui\. .* …$/);
    expect(snippet!.length).toBeLessThan(200);
    expect(await found('lampada')).toEqual([expect.stringMatching(/^\[Lampada\]\. Una frase/)]);
  });

  it('are bounded, and asked for', async () => {
    const refused = async (search: string, filter = '') =>
      (
        await hub.raw(
          `{ discussionSearch(search: ${JSON.stringify(search)}${filter}) { nodes { post { id } } } }`,
        )
      ).body.errors?.[0]?.extensions;
    expect(await refused(' \u0007 ')).toMatchObject({ code: 'INVALID_INPUT', field: 'search' });
    expect(await refused('a'.repeat(201))).toMatchObject({ code: 'INVALID_INPUT', field: 'search' });
    expect(await refused('a b c d e f g h i')).toMatchObject({ code: 'INVALID_INPUT', field: 'search' });
    expect(await refused('a', ', filter: { boardId: "none" }')).toMatchObject({ field: 'boardId' });
    expect(await refused('a', ', after: "none"')).toMatchObject({ code: 'INVALID_INPUT', field: 'after' });
    for (const odd of [
      "'",
      '&',
      "a:* | b' & !c",
      '\\',
      '´`',
      '<->',
      '!!',
      'ab\u0000c',
      '%_',
      '=b:',
      '#p',
      '^a',
      '~it:a',
    ])
      expect(await refused(odd)).toBeUndefined();
    // Signs of the index are no words.
    expect(await found('#p')).toEqual(await found('p'));
  });

  it('may be longer than the index takes', async () => {
    const body = `Corto ${'x'.repeat(5_000)} ${'ж'.repeat(2_000)}`;
    await write(topics.it!, body, 'it');
    expect(await found('corto')).toHaveLength(1);
    await write(topics.it!, '[α]: http://example.org', 'it');
  });
});

describe('the index is at all times what can be read', () => {
  it('follows an edit, a deletion and another title', async () => {
    const postId = await write(topics.it!, 'Il girasole', 'it');
    expect(await found('girasole')).toHaveLength(1);
    const edited = await request(client, EditPostDocument, {
      input: { postId, body: 'Το τριαντάφυλλο', revision: 0 },
    });
    unwrap(edited.editPost, 'EditPostSuccess');
    expect(await found('girasole')).toEqual([]);
    expect(await found('triantafyllo')).toHaveLength(1);
    unwrap(
      (await request(client, DeletePostDocument, { input: { postId } })).deletePost,
      'DeletePostSuccess',
    );
    expect(await found('triantafyllo')).toEqual([]);
    const { rows } = await hub.app.pool.query('SELECT 1 FROM discussion_entry WHERE id = $1', [
      hub.app.ids.decode(postId),
    ]);
    expect(rows).toEqual([]);

    const topicId = await open('Ginestre', 'Una viola.', 'it');
    expect([await titles('ginestra'), await found('ginestra viola')]).toEqual([
      ['[Ginestre]'],
      ['Una [viola].'],
    ]);
    const renamed = await request(client, UpdateTopicDocument, { input: { topicId, title: 'Ορχιδέες' } });
    unwrap(renamed.updateTopic, 'UpdateTopicSuccess');
    expect([await titles('ginestra'), await found('ginestra viola')]).toEqual([[], []]);
    expect([await titles('orchidees'), await found('orchidees viola')]).toEqual([
      ['[Ορχιδέες]'],
      ['Una [viola].'],
    ]);
  });

  it.each(['HELD', 'REDACTED', 'DELETED'])(
    'has nothing of what is %s, until it is published',
    async (state) => {
      const postId = hub.app.ids.decode(await write(topics.it!, `Segreto ${state}mente`, 'it'));
      const set = (now: string) =>
        hub.app.pool.query('UPDATE post SET state = $2 WHERE id = $1', [postId, now]);
      const kept = async () =>
        (await hub.app.pool.query('SELECT 1 FROM discussion_entry WHERE id = $1', [postId])).rowCount;
      await set(state);
      expect([await found(`${state}mente`), await kept()]).toEqual([[], 0]);
      await set('PUBLISHED');
      expect([(await found(`${state}mente`)).length, await kept()]).toEqual([1, 1]);
    },
  );

  it('goes with the topic, and with the board', async () => {
    const gone = await hub.make.board(network);
    await open('Effimera', 'Effimera anche lei', 'it', gone);
    expect([(await titles('effimera')).length, (await found('effimera')).length]).toEqual([1, 1]);
    await hub.app.pool.query('DELETE FROM board WHERE id = $1', [gone]);
    const { rowCount } = await hub.app.pool.query('SELECT 1 FROM discussion_entry WHERE board_id = $1', [
      gone,
    ]);
    expect([await titles('effimera'), await found('effimera'), rowCount]).toEqual([[], [], 0]);
  });

  it('lets no text be taken away but for its Latin letters (negative control)', async () => {
    const postId = hub.app.ids.decode(await write(topics.it!, 'Η πυξίδα', 'el'));
    const take = (more: string) =>
      hub.app.pool.query(
        `UPDATE post SET state = 'REDACTED', html = '', markdown = ''${more} WHERE id = $1`,
        [postId],
      );
    await expect(take('')).rejects.toThrow('post_latin_check');
    await take(', latin = NULL');
    expect(await found('pyxida')).toEqual([]);
  });
});

describe('filters', () => {
  it('narrow to a network and what is below it, a board, a topic, an author and a language', async () => {
    const below = await hub.make.network({ parentId: network });
    await hub.make.membership(person.personId, below);
    await hub.make.membership(person.personId, await hub.make.network());
    const [belowBoard, elsewhere] = [
      await hub.make.board(below),
      await hub.make.board(await hub.make.network()),
    ];
    const friend = await hub.make.person({ in: [network] });
    const here = await open('Quercia', 'quercia uno', 'it', board);
    await open('Quercia', 'quercia due', 'de', other);
    await open('Quercia', 'quercia tre', 'it', belowBoard);
    const input = { topicId: here, body: 'quercia quattro', idempotencyKey: crypto.randomUUID() };
    await request(await hub.client(friend), PostDocument, { input });
    const all = ['[quercia] quattro', '[quercia] tre', '[quercia] due', '[quercia] uno'];
    expect(await found('quercia')).toEqual(all);
    expect(await found('quercia', { networkId: hub.make.id(network) })).toEqual(all);
    expect(await found('quercia', { networkId: hub.make.id(below) })).toEqual(['[quercia] tre']);
    expect(await found('quercia', { boardId: hub.make.id(board) })).toEqual([
      '[quercia] quattro',
      '[quercia] uno',
    ]);
    expect(await found('quercia', { boardId: hub.make.id(elsewhere) })).toEqual([]);
    expect(await found('quercia', { topicId: here })).toEqual(['[quercia] quattro', '[quercia] uno']);
    expect(await found('quercia', { authorId: hub.make.id(friend.participantId) })).toEqual([
      '[quercia] quattro',
    ]);
    expect(await found('quercia', { language: 'de' })).toEqual(['[quercia] due']);
    expect(await titles('quercia', { language: 'de' })).toEqual(['[Quercia]']);
    expect(await titles('quercia', { boardId: hub.make.id(board) })).toHaveLength(1);
    expect(await titles('quercia')).toHaveLength(3);
  });

  it('narrow to a time', async () => {
    const topic = await open('Betulla', 'betulla', 'it');
    for (const month of ['2024-02', '2025-03', '2026-04'])
      await hub.app.pool.query('UPDATE post SET created_at = $2 WHERE id = $1', [
        hub.app.ids.decode(await write(topic, `betulla ${month}`, 'it')),
        `${month}-01T00:00:00Z`,
      ]);
    const at = (month: string) => `${month}-01T00:00:00.000Z`;
    expect(await found('betulla', { since: at('2025-03'), until: at('2026-04') })).toEqual([
      '[betulla] 2025-03',
    ]);
    expect(await found('betulla', { until: at('2025-03') })).toEqual(['[betulla] 2024-02']);
    expect(await found('betulla', { since: at('2026-04') })).toEqual(['[betulla]', '[betulla] 2026-04']);
  });
});

it('a snippet of a thousand hits is as soon made as one of few', () => {
  const words = 'a '.repeat(5_000);
  // Looking from each of them at all that follow took two seconds each (negative control).
  for (let i = 0; i < 20; i++) expect(bestPlace(words, ['a'])[0]).toEqual({ text: 'a', hit: true });
}, 10_000);
