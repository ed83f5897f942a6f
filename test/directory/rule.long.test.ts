import {
  DirectoryDocument,
  DirectorySearchDocument,
  request,
  type DirectoryFilterInput,
  type HubClient,
  type TypedDocument,
} from '@guardian-network-hub/client-sdk';
import fc from 'fast-check';
import { THEMES } from '../../src/features/guardian';
import { startHub, type TestHub } from '../support/hub';
import { runs } from '../support/runs';
import { card, COURTS, writeCard, type MadeCard } from './support/cards';
import { Rule, type Readable, type Viewer } from './support/rule';

const CARDS = 120;
/** Cards of network 3 go no further than linked networks. */
const UP_TO = [5, 5, 5, 2];

let hub: TestHub;
let networks: string[];
let cards: MadeCard[];
let rule: Rule;
let viewers: { name: string; viewer: Viewer; client: HubClient }[];

/** Network 0 is the reader's, 1 is linked with it, 2 lies below 0 and shares nothing, 3 keeps its cards. */
beforeAll(async () => {
  hub = await startHub();
  const top = await hub.make.network();
  networks = [
    top,
    await hub.make.network(),
    await hub.make.network({ parentId: top }),
    await hub.make.network(),
  ];
  await hub.make.link(networks[0]!, networks[1]!);
  await hub.app.pool.query('UPDATE network SET cards_up_to = $2 WHERE id = $1', [networks[3], UP_TO[3]]);
  cards = [];
  for (const each of fc.sample(card, { numRuns: CARDS, seed: 20261122 }))
    cards.push(await writeCard(hub, networks, each));
  rule = new Rule(cards, UP_TO);
  const person = async (name: string, near: number[], linked: number[]) => {
    const { personId, cardId } = await hub.make.person({ name: 'Reader', in: near.map((n) => networks[n]!) });
    await hub.app.pool.query('DELETE FROM guardian_card WHERE id = $1', [cardId]);
    const viewer = { personId, near, linked, granted: null, standing: 3 };
    return { name, viewer, client: await hub.client({ personId }) };
  };
  const self = cards.find((m) => m.networks.length === 1 && m.networks[0] === 0 && m.audience === 0)!;
  const key = await hub.app.features.partners.add('Partner', [networks[0]!, networks[2]!]);
  await hub.app.pool.query('UPDATE partner SET points_per_minute = 1000000');
  const nobody = { personId: null, near: [], linked: [] };
  viewers = [
    await person('a member', [0], [1]),
    await person('a member of two', [1, 3], [0]),
    await person('a stranger', [], []),
    {
      name: 'the owner of a hidden card',
      viewer: { personId: self.personId, near: [0], linked: [1], granted: null, standing: 3 },
      client: await hub.client({ personId: self.personId }),
    },
    {
      name: 'a partner',
      viewer: { ...nobody, granted: [0, 2], standing: 5 },
      client: await hub.client({ key }),
    },
    {
      name: 'anybody',
      viewer: { ...nobody, granted: null, standing: 5 },
      client: await hub.client(),
    },
  ];
});
afterAll(() => hub.stop());

const some = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: null, freq: 3 });
const question = fc.record({
  search: fc.constantFrom('', 'maria', 'mar', 'm', 'papa', 'ross', 'anna mar', 'maria ross', "d'arco", 'zz'),
  sort: fc.constantFrom('NAME' as const, 'EXPERIENCE' as const),
  size: fc.integer({ min: 1, max: 40 }),
  filter: fc.record({
    languages: some(['it', 'ti', 'prs', 'ar']),
    territories: some(['IT', 'IT-34', 'IT-PD', 'GR-I']),
    themes: some(THEMES.slice(0, 4)),
    experience: some(['STARTING', 'SOME', 'LONG'] as const),
    availability: some(['AVAILABLE', 'LIMITED'] as const),
    mentoring: some(['OFFERS', 'SEEKS'] as const),
    kinds: some(['VOLUNTEER', 'EMPLOYED'] as const),
    courts: some(COURTS),
    networks: some([0, 1, 2, 3]),
  }),
});

const below = (n: number) => (n === 0 ? [0, 2] : [n]);
const sent = ({ networks: numbers, ...filter }: Readable): DirectoryFilterInput => ({
  ...filter,
  // The Veneto by its code in NUTS.
  territories: filter.territories?.map((code) => (code === 'IT-34' ? 'ITH3' : code)) ?? null,
  networkIds: numbers?.map((n) => hub.make.id(networks[n]!)) ?? null,
});

describe.each([0, 1, 2, 3, 4, 5])('the directory, to viewer %i,', (i) => {
  it('finds whom the rule finds, in its order, page by page from both ends', async () => {
    const { viewer, client } = viewers[i]!;
    await fc.assert(
      fc.asyncProperty(question, async ({ search, sort, size, filter }) => {
        const expected = rule.found(viewer, search, filter, sort, below).map((s) => s.card.id);
        const asked = { search, sort, filter: sent(filter) };
        for (const way of ['forward', 'backward'] as const) {
          const pages: string[][] = [];
          let cursor: string | null = null;
          do {
            const at: object =
              way === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
            const { directory } = await request(client, DirectoryDocument, { ...asked, ...at });
            pages.push(directory.nodes.map((n) => n.id));
            const { pageInfo } = directory;
            const [more, next] =
              way === 'forward'
                ? [pageInfo.hasNextPage, pageInfo.endCursor]
                : [pageInfo.hasPreviousPage, pageInfo.startCursor];
            cursor = more ? (next ?? null) : null;
          } while (cursor !== null);
          expect((way === 'forward' ? pages : pages.reverse()).flat()).toEqual(expected);
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it('counts what the rule counts', async () => {
    const { viewer, client } = viewers[i]!;
    await fc.assert(
      fc.asyncProperty(question, async ({ search, filter }) => {
        const { directory } = await request(client, DirectorySearchDocument, {
          search,
          filter: sent(filter),
          first: 1,
        });
        const { networks: inNetworks, ...others } = directory.facets!;
        const { hits, __typename: _, ...facets } = others as unknown as Record<string, never>;
        const numbers = new Map(networks.map((id, n) => [hub.make.id(id), n]));
        const told = inNetworks!.map(({ network, count }) => [numbers.get(network.id), count]);
        expect(Object.fromEntries(told)).toEqual(rule.counts(viewer, search, filter, 'networks', below));
        expect(hits).toBe(rule.found(viewer, search, filter, 'NAME', below).length);
        for (const [kind, values] of Object.entries(facets) as [
          keyof Readable,
          { value: string; count: number }[],
        ][])
          expect([kind, Object.fromEntries(values.map((v) => [v.value, v.count]))]).toEqual([
            kind,
            rule.counts(viewer, search, filter, kind, below),
          ]);
      }),
      { numRuns: runs(25) },
    );
  });
});

it.each([
  'hits',
  'networks { count }',
  'themes { value count } experience { value count }',
  'courts { value count } networks { count } languages { value count }',
])('counts the same where nothing but { %s } is asked for', async (kinds) => {
  type Facets = { directory: { facets: Record<string, unknown> } };
  const all =
    'hits languages { value count } themes { value count } experience { value count } courts { value count }';
  const facets = async (asked: string) => {
    const query = `{ directory(filter: { themes: [ASYLUM], languages: ["ti", "en"] }) { facets { ${asked} } } }`;
    const answer = await request(viewers[0]!.client, query as TypedDocument<Facets, object>, {});
    return answer.directory.facets;
  };
  const whole = await facets(`${all} networks { count }`);
  expect(whole['hits']).toBeGreaterThan(0);
  expect(whole).toMatchObject(await facets(kinds));
});

it('would be caught where a hidden field were searched (negative control)', async () => {
  const { viewer, client } = viewers[0]!;
  const { directory } = await request(client, DirectoryDocument, { first: 100 });
  const shown = new Map(directory.nodes.map((node) => [node.id, node]));
  const naive = cards.filter((c) => shown.has(c.id) && c.languages.includes('ti'));
  const found = rule.found(viewer, '', { languages: ['ti'] }, 'NAME', below);
  expect(naive.length).toBeGreaterThan(found.length);
  expect(found.length).toBeGreaterThan(0);
  for (const { card: each } of found) expect(shown.get(each.id)!.languages).toContain('ti');
});

it('shows the viewers different things, so that the comparison says something', () => {
  const sizes = viewers.map(({ viewer }) => rule.found(viewer, '', {}, 'NAME', below).length);
  expect(new Set(sizes).size).toBeGreaterThan(4);
  expect(Math.min(...sizes)).toBeGreaterThan(5);
});
