import type { Params } from '../../persistence/read/params';
import { NO_STEP } from '../../shared/audience';
import type { Reach } from '../../shared/actor';

/** Where a viewer stands: on each step of the ladder, the marks of the cards she stands there to. */
function standing(reach: Reach): { steps: string[]; marks: string[] } {
  const steps: string[] = [];
  const marks: string[] = [];
  const on = (step: number | string, mark: string | null) => {
    if (mark === null) return;
    steps.push(String(step));
    marks.push(mark);
  };
  const networks = (ids: readonly string[]) =>
    ids.length > 0 ? `(${ids.map((id) => `'n:${id}'`).join(' | ')})` : null;
  on(0, reach.personId && `'me:${reach.personId}'`);
  on(1, networks(reach.near.CARDS));
  on(2, networks(reach.linked.CARDS));
  on('p', networks(reach.partnerOf?.['directory:read'] ?? []));
  const barred = reach.partnerOf !== null && !reach.partnerOf['directory:read'];
  if (!barred && reach.standing < NO_STEP) on(reach.standing, '');
  return { steps, marks };
}

/**
 * SQL of whether the viewer may find a card: by words of the name, and by groups of alternatives.
 * @param groups the argument that holds the groups
 */
export function matching(alias: string, params: Params, groups: string): string {
  return query(alias, params, params.arg('search', 'text'), params.arg(groups, 'text[]'));
}

/** SQL of whether the viewer may find a card by words that are like those searched for. */
export function matchingSimilar(alias: string, params: Params): string {
  const groups = `${params.arg('groups', 'text[]')} || similar_words(${params.arg('search', 'text')})`;
  return query(alias, params, `''`, groups);
}

function query(alias: string, params: Params, search: string, groups: string): string {
  const steps = params.bind('steps', 'text[]', ({ actor }) => standing(actor.reach).steps);
  const marks = params.bind('marks', 'text[]', ({ actor }) => standing(actor.reach).marks);
  return `${alias}.search @@ (SELECT card_query(${search}, ${steps}, ${marks}, ${groups}))`;
}

/** SQL of whether a card belongs to one of the networks asked for, or to one below them. */
export function inNetworks(alias: string, params: Params): string {
  const networks = params.arg('networkIds', 'uuid[]');
  return `${alias}.search @@ (SELECT string_agg(DISTINCT format('''n:%s''', id), ' | ')::tsquery FROM (
    SELECT unnest(${networks}) AS id
    UNION ALL SELECT network_id FROM network_path WHERE ancestor_id = ANY(${networks})) AS asked)`;
}
