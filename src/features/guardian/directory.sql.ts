import type { KeysetList, KeysetText } from '../../persistence/keyset';
import type { Params } from '../../persistence/read/params';
import type { Shape } from '../../persistence/read/shape';
import { guardianRead } from './guardian.read';
import type { Guardian } from './guardian.types';

/** Entries by their folded Latin name. */
export const directoryList: KeysetList<Guardian> = {
  name: 'directory',
  model: guardianRead,
  keys: [
    { sql: (a) => `${a}.name_key`, type: 'text' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  where: () => 'true',
};

/** How many entries are walked in the order of names before the index of words is taken instead. */
const WALK = 3_000;

/**
 * A page of those who match. A frequent word is found soonest by walking the order of names, a rare one by
 * the index of words; the planner cannot know which, so the statement walks a bounded stretch first and
 * takes the other way only where that did not fill the page.
 */
export function searchStatement(shape: Shape<Guardian>, params: Params, text: KeysetText): string {
  const { alias: a, scopeJoins } = shape;
  const { orderBy, limit } = text;
  const matches = `${a}.search @@ (SELECT search_query(${params.arg('search', 'text')})) AND ${text.where}`;
  const beyond = text.beyond ?? 'true';
  return `
    WITH walk AS MATERIALIZED (
      SELECT ${a}.id FROM (
        SELECT * FROM guardian_card ${a} WHERE ${beyond} ORDER BY ${orderBy} LIMIT ${WALK}
      ) ${a} ${scopeJoins}
      WHERE ${matches} ORDER BY ${orderBy} LIMIT ${limit}
    ), hit AS MATERIALIZED (
      SELECT ${a}.id, ${a}.name_key FROM guardian_card ${a} ${scopeJoins}
      WHERE (SELECT count(*) FROM walk) < ${limit} AND ${matches} AND ${beyond}
    ), page AS (
      SELECT id FROM walk WHERE (SELECT count(*) FROM walk) >= ${limit}
      UNION ALL
      (SELECT id FROM hit ${a} ORDER BY ${orderBy} LIMIT ${limit})
    )
    SELECT ${text.select} FROM page JOIN guardian_card ${a} USING (id) ${shape.joins}
    ORDER BY ${orderBy}`;
}
