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

/** Matches up to this number are sorted; a word that is more frequent is looked for in the order of names. */
const FEW = 2_000;
/** How many entries are walked in the order of names before all matches are sorted after all. */
const WALK = 3_000;

/**
 * A page of those who match. The index of words gives the matches of most words at once; a frequent word is
 * found sooner by walking the order of names. The planner cannot know which it is, so the statement takes
 * few matches first, then walks a bounded stretch, then takes all.
 */
export function searchStatement(shape: Shape<Guardian>, params: Params, text: KeysetText): string {
  const { alias: a, scopeJoins } = shape;
  const { orderBy, limit } = text;
  const matches = `${a}.search @@ (SELECT search_query(${params.arg('search', 'text')}))`;
  const beyond = text.beyond ?? 'true';
  const many = `(SELECT count(*) FROM few) > ${FEW}`;
  return `
    WITH few AS MATERIALIZED (
      SELECT * FROM guardian_card ${a} WHERE ${matches} AND ${beyond} LIMIT ${FEW + 1}
    ), walk AS MATERIALIZED (
      SELECT ${a}.id FROM (
        SELECT * FROM guardian_card ${a} WHERE ${many} AND ${beyond} ORDER BY ${orderBy} LIMIT ${WALK}
      ) ${a} ${scopeJoins}
      WHERE ${matches} AND ${text.where} ORDER BY ${orderBy} LIMIT ${limit}
    ), page AS (
      (SELECT ${a}.id FROM few ${a} ${scopeJoins}
       WHERE NOT ${many} AND ${text.where} ORDER BY ${orderBy} LIMIT ${limit})
      UNION ALL
      SELECT id FROM walk WHERE (SELECT count(*) FROM walk) >= ${limit}
      UNION ALL
      (SELECT ${a}.id FROM guardian_card ${a} ${scopeJoins}
       WHERE ${many} AND (SELECT count(*) FROM walk) < ${limit} AND ${matches} AND ${text.where} AND ${beyond}
       ORDER BY ${orderBy} LIMIT ${limit})
    )
    SELECT ${text.select} FROM page JOIN guardian_card ${a} USING (id) ${shape.joins}
    ORDER BY ${orderBy}`;
}
