import type { Params } from '../../persistence/read/params';
import type { Shape } from '../../persistence/read/shape';
import type { Guardian } from '../guardian';
import { DIMENSIONS, type Dimension } from './directory.filter';
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

/** The argument that holds all groups but those of one kind of filter. */
export const groupsWithout = (dimension: Dimension) => `groups:${dimension}`;

/**
 * Counts, in one statement: of the hits, and for each kind of filter, of each value among the hits
 * without that filter itself, so that it can be seen what another choice would bring. One row: how many hits
 * there are (`MAX_COUNTED` and one where there are more), then for each kind `[hits, {value: number}]`.
 */
export function facetStatement(
  shape: Shape<Guardian>,
  params: Params,
  form: Form,
  used: readonly Dimension[],
): string {
  const { alias: a, scopeJoins } = shape;
  const hits = (name: string, groups: string, counted: readonly Dimension[]) => {
    const columns = counted.map((d) => `${shape.guarded(COUNTED[d][0])} AS "${d}"`);
    return `${queries(`"asked:${groups}"`, params, groups)}, ${name} AS MATERIALIZED (
      SELECT ${['1 AS hit', ...columns].join(', ')} FROM guardian_card ${a} ${scopeJoins}
      WHERE ${asked(a, params, form, `"asked:${groups}"`)} AND ${shape.visible} LIMIT ${MAX_COUNTED + 1})`;
  };
  const others = DIMENSIONS.filter((d) => used.includes(d));
  const free = DIMENSIONS.filter((d) => !used.includes(d));
  const sets = [
    hits('hits', 'groups', free),
    ...others.map((d) => hits(`"hits:${d}"`, groupsWithout(d), [d])),
  ];
  const counts = DIMENSIONS.map((d) => {
    const set = used.includes(d) ? `"hits:${d}"` : 'hits';
    const values = COUNTED[d][1] ? `${set} CROSS JOIN unnest(${set}."${d}") AS value` : set;
    const value = COUNTED[d][1] ? 'value' : `${set}."${d}"`;
    return `json_build_array((SELECT count(*) FROM ${set}), (
      SELECT json_object_agg(value, n) FROM (
        SELECT ${value} AS value, count(*) AS n FROM ${values} WHERE ${value} IS NOT NULL GROUP BY 1) AS of_value))`;
  });
  return `WITH ${sets.join(', ')} SELECT ${['(SELECT count(*)::int FROM hits)', ...counts].join(', ')}`;
}
