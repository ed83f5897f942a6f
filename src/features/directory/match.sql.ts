import type { Params } from '../../persistence/read/params';
import type { Reach } from '../../shared/actor';

/** The mark of cards of some networks; null for none. */
const marked = (networkIds: readonly string[]) =>
  networkIds.length > 0 ? `(${networkIds.map((id) => `'n:${id}'`).join(' | ')})` : null;

/** The steps on which a viewer can stand, and the mark of the cards towards which she does. */
const STEPS: readonly (readonly [step: string, mark: (reach: Reach) => string | null])[] = [
  ['0', (reach) => reach.personId && `'me:${reach.personId}'`],
  ['1', (reach) => marked(reach.near.CARDS)],
  ['2', (reach) => marked(reach.linked.CARDS)],
  ['p', (reach) => marked(reach.partnerOf?.['directory:read'] ?? [])],
];

/**
 * A common table expression with the index's queries for what the viewer may find: by words of the name, and by
 * groups of alternatives; `matching` takes them from there.
 * @param groups the argument that holds the groups
 */
export function queries(name: string, params: Params, groups = 'groups'): string {
  return queriesOf(name, params, params.arg('search', 'text'), params.arg(groups, 'text[]'));
}

/** The same for words that are like those searched for. */
export function similarQueries(name: string, params: Params): string {
  const search = params.arg('search', 'text');
  return queriesOf(name, params, `''`, `${params.arg('groups', 'text[]')} || similar_words(${search})`);
}

function queriesOf(name: string, params: Params, search: string, groups: string): string {
  // Towards all others she stands where everybody does.
  const steps = [...STEPS.map(([step]) => `'${step}'`), `${params.standingFor('directory:read')}::text`];
  const marks = STEPS.map(([step, mark]) =>
    params.bind(`mark:${step}`, 'text', ({ actor }) => mark(actor.reach)),
  );
  return `${name} (query) AS MATERIALIZED (
    SELECT card_queries(${search}, ARRAY[${steps.join(', ')}], ARRAY[${marks.join(', ')}, ''], ${groups}))`;
}

/**
 * SQL of whether a card is found by the queries of a common table expression; null for not. Each step by itself:
 * the index is much quicker with each than with all in one.
 */
export function matching(alias: string, name: string): string {
  const each = Array.from(
    { length: STEPS.length + 1 },
    (_, i) => `${alias}.search @@ (SELECT query[${i + 1}] FROM ${name})`,
  );
  return `(${each.join(' OR ')})`;
}

/** SQL of whether a card belongs to one of the networks asked for, or to one below them. */
export function inNetworks(alias: string, params: Params): string {
  const networks = params.arg('networkIds', 'uuid[]');
  return `${alias}.search @@ (SELECT string_agg(DISTINCT format('''n:%s''', id), ' | ')::tsquery FROM (
    SELECT unnest(${networks}) AS id
    UNION ALL SELECT network_id FROM network_path WHERE ancestor_id = ANY(${networks})) AS asked)`;
}
