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
 * SQL of whether the viewer may find a card: by words of the name, and by groups of alternatives.
 * @param groups the argument that holds the groups
 */
export function matching(alias: string, params: Params, groups: string): string {
  return query(alias, params, params.arg('search', 'text'), params.arg(groups, 'text[]'));
}

/** SQL of whether the viewer may find a card by words that are like those searched for. */
export function matchingSimilar(alias: string, params: Params): string {
  const groups = `${params.arg('groups', 'text[]')} || (SELECT similar_words(${params.arg('search', 'text')}))`;
  return query(alias, params, `''`, groups);
}

/** Each step by itself: the index is much quicker with each than with all in one. */
function query(alias: string, params: Params, search: string, groups: string): string {
  const on = (step: string, mark: string) =>
    `${alias}.search @@ (SELECT card_query(${search}, ${step}, ${mark}, ${groups}))`;
  const steps = STEPS.map(([step, mark]) =>
    on(
      `'${step}'`,
      params.bind(`mark:${step}`, 'text', ({ actor }) => mark(actor.reach)),
    ),
  );
  // Towards all others she stands where everybody does.
  return `(${[...steps, on(`${params.standingFor('directory:read')}::text`, `''`)].join(' OR ')})`;
}

/** SQL of whether a card belongs to one of the networks asked for, or to one below them. */
export function inNetworks(alias: string, params: Params): string {
  const networks = params.arg('networkIds', 'uuid[]');
  return `${alias}.search @@ (SELECT string_agg(DISTINCT format('''n:%s''', id), ' | ')::tsquery FROM (
    SELECT unnest(${networks}) AS id
    UNION ALL SELECT network_id FROM network_path WHERE ancestor_id = ANY(${networks})) AS asked)`;
}
