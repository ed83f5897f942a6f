import type { Params } from '../../persistence/read/params';
import type { Shape } from '../../persistence/read/shape';
import type { Guardian } from '../guardian';
import type { Dimension } from './directory.filter';
import { asked, type Form } from './directory.sql';
import { queries } from './match.sql';

/** Beyond this number hits are not counted: it is too many to look through, and to count while one types. */
export const MAX_COUNTED = 5_000;

/** The field whose values are counted, and whether a card has several. */
const COUNTED: Readonly<Record<Dimension, readonly [field: string, many: boolean]>> = {
  languages: ['languages', true],
  territories: ['territory', false],
  themes: ['themes', true],
  experience: ['experienceSince', false],
  availability: ['availability', false],
  mentoring: ['mentoring', false],
  kinds: ['kind', false],
  courts: ['courts', true],
};

/** So many networks are told, the most frequent ones: of a large hub nobody reads them all. */
export const MAX_NETWORKS = 50;

/** The argument that holds all groups but those of one kind of filter. */
export const groupsWithout = (dimension: Dimension) => `groups:${dimension}`;

/** Of what is counted: some kinds of filter, and networks. */
export interface Counting {
  readonly dimensions: readonly Dimension[];
  readonly networks: boolean;
}

/**
 * Counts, in one statement: of the hits, and for each kind of filter asked for, of each value among the hits
 * without that filter itself, so that it can be seen what another choice would bring. One row: how many hits
 * there are (`MAX_COUNTED` and one where there are more), then for each kind, and at last for networks with those
 * around them, `[hits, {value: number}]`.
 */
export function facetStatement(
  shape: Shape<Guardian>,
  params: Params,
  form: Form,
  used: readonly Dimension[],
  wanted: Counting,
): string {
  const { alias: a, scopeJoins } = shape;
  const column = (d: Dimension) => `${shape.guarded(COUNTED[d][0])} AS "${d}"`;
  // Whoever sees a card sees its networks.
  const networks = `${a}.network_ids AS networks`;
  const found = (
    set: string,
    groups: string,
    of: Form,
    columns: readonly string[],
  ) => `${set} AS MATERIALIZED (
    SELECT ${['1 AS hit', ...columns].join(', ')} FROM guardian_card ${a} ${scopeJoins}
    WHERE ${asked(a, params, of, `"asked:${groups}"`)} AND ${shape.visible} LIMIT ${MAX_COUNTED + 1})`;
  const others = wanted.dimensions.filter((d) => used.includes(d));
  const free = wanted.dimensions.filter((d) => !used.includes(d)).map(column);
  const sets = [queries('"asked:groups"', params, 'groups')];
  const freely = wanted.networks && !form.networks;
  sets.push(found('hits', 'groups', form, freely ? [...free, networks] : free));
  if (wanted.networks && form.networks)
    sets.push(found('"hits:networks"', 'groups', { ...form, networks: false }, [networks]));
  for (const d of others) {
    const groups = groupsWithout(d);
    sets.push(queries(`"asked:${groups}"`, params, groups), found(`"hits:${d}"`, groups, form, [column(d)]));
  }
  const counts = wanted.dimensions.map((d) => {
    const set = used.includes(d) ? `"hits:${d}"` : 'hits';
    const values = COUNTED[d][1] ? `${set} CROSS JOIN unnest(${set}."${d}") AS value` : set;
    const value = COUNTED[d][1] ? 'value' : `${set}."${d}"`;
    return counted(
      set,
      `SELECT ${value} AS value, count(*) AS n FROM ${values} WHERE ${value} IS NOT NULL GROUP BY 1`,
    );
  });
  if (wanted.networks) counts.push(ofNetworks(form.networks ? '"hits:networks"' : 'hits'));
  return `WITH ${sets.join(', ')} SELECT ${['(SELECT count(*)::int FROM hits)', ...counts].join(', ')}`;
}

/** SQL of how many hits a set has, and of the numbers of its values. */
function counted(set: string, values: string): string {
  return `json_build_array((SELECT count(*) FROM ${set}), (
    SELECT json_object_agg(value, n) FROM (${values}) AS of_value))`;
}

/** Cards are counted by their networks first: there are few different lists of these, and many cards. */
function ofNetworks(set: string): string {
  return counted(
    set,
    `SELECT p.id AS value, sum(g.n)::int AS n
     FROM (SELECT networks, count(*) AS n FROM ${set} GROUP BY 1) g
     CROSS JOIN LATERAL (
       SELECT unnest(g.networks) AS id
       UNION SELECT t.ancestor_id FROM network_path t WHERE t.network_id = ANY(g.networks)) p
     GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MAX_NETWORKS}`,
  );
}
