import type { KeysetList, KeysetText } from '../../persistence/keyset';
import type { Params } from '../../persistence/read/params';
import type { Shape } from '../../persistence/read/shape';
import { guardianRead, type Guardian } from '../guardian';
import { inNetworks, matching, queries } from './match.sql';

/** How many cards are passed over in the order of names before all hits are taken and sorted. */
const WALK = 1_500;

const NAME = { sql: (a: string) => `${a}.name_key`, type: 'text' };
const ID = { sql: (a: string) => `${a}.id`, type: 'uuid' };

/** SQL of the search as names are folded: names that begin so come first. */
const start = (params: Params) => `(SELECT fold(${params.arg('search', 'text')}))`;

/** By the folded Latin name. */
export const byName: KeysetList<Guardian> = {
  name: 'directory',
  model: guardianRead,
  keys: [NAME, ID],
  where: () => 'true',
};

/** By name, first those whose name begins as what is searched for. */
export const byMatch: KeysetList<Guardian> = {
  name: 'directory-search',
  model: guardianRead,
  keys: [
    {
      sql: (a, params) => `(CASE WHEN starts_with(${a}.name_key, ${start(params)}) THEN 0 ELSE 1 END)`,
      type: 'int',
    },
    NAME,
    ID,
  ],
  where: () => 'true',
};

/** Those first who have been guardians longest; last those who do not say, or not to the viewer. */
export const byExperience: KeysetList<Guardian> = {
  name: 'directory-experience',
  model: guardianRead,
  keys: [
    { sql: (_a, _params, shape) => `coalesce(${shape.guarded('experienceSince')}, 9999)`, type: 'int' },
    NAME,
    ID,
  ],
  where: () => 'true',
};

/** What of a question changes the text of its statement. */
export interface Form {
  readonly search: boolean;
  readonly networks: boolean;
  readonly sort: 'NAME' | 'EXPERIENCE';
}

/** SQL of which cards a question asks for, by the queries of a common table expression. */
export function asked(
  alias: string,
  params: Params,
  { networks }: Pick<Form, 'networks'>,
  name: string,
): string {
  return `${matching(alias, name)}${networks ? ` AND ${inNetworks(alias, params)}` : ''}`;
}

/**
 * A page. Most pages are full after a short walk in the order of names, from where the words searched for
 * begin; where that finds too little, the index gives all hits, which are few then. The planner cannot know,
 * so both stand in the statement, the second behind the first.
 */
export function pageStatement(shape: Shape<Guardian>, params: Params, text: KeysetText, form: Form): string {
  const { alias: a, scopeJoins } = shape;
  const { orderBy, limit } = text;
  const matches = asked(a, params, form, 'asked');
  const beyond = text.beyond ?? 'true';
  const stretch = stretchOf(a, params, form, text);
  // OFFSET 0 keeps the planner from walking all names in order for words that do not occur.
  const hits = (gate: string) => `
    SELECT ${a}.id FROM (SELECT * FROM guardian_card ${a} WHERE ${gate} ${matches} OFFSET 0) ${a} ${scopeJoins}
    WHERE ${text.where} AND ${beyond} ORDER BY ${orderBy} LIMIT ${limit}`;
  const page = stretch
    ? `${stretch.length}, walk AS MATERIALIZED (
        SELECT ${a}.id FROM (
          SELECT * FROM guardian_card ${a} WHERE ${stretch.from} ORDER BY ${stretch.orderBy}
          LIMIT (SELECT cards FROM stretch)
        ) ${a} ${scopeJoins}
        WHERE ${matches} AND ${text.where} AND ${beyond} ORDER BY ${stretch.orderBy} LIMIT ${limit}
      ), page AS (
        SELECT id FROM walk WHERE (SELECT count(*) FROM walk) >= ${limit}
        UNION ALL (${hits(`(SELECT count(*) FROM walk) < ${limit} AND`)})
      )`
    : `page AS (${hits('')})`;
  return `
    WITH ${queries('asked', params)}, ${page}
    SELECT ${text.select} FROM page JOIN guardian_card ${a} USING (id) ${shape.joins} ORDER BY ${orderBy}`;
}

/**
 * The stretch of names to walk first, where one leads the list or goes on in it: from where, in which order, and
 * how many cards it has. That is counted in the index of names. With both its ends in one condition the planner
 * would take it for short, however long it is, and read and sort all of it.
 */
function stretchOf(a: string, params: Params, { search, sort }: Form, text: KeysetText) {
  if (sort !== 'NAME') return null;
  if (!search) {
    const length = `stretch (cards) AS (VALUES (${WALK}))`;
    return { from: text.beyond ?? 'true', orderBy: text.orderBy, length };
  }
  // Names that begin so lead the list; what comes behind them, or is read from the end, the index finds.
  if (text.backward) return null;
  const begin = start(params);
  const from = text.beyond
    ? `${params.arg('key0', 'int')} = 0 AND ${a}.name_key >= greatest(${begin} COLLATE "C", ${params.arg('key1', 'text')})`
    : `${a}.name_key >= ${begin}`;
  const orderBy = `${a}.name_key, ${a}.id`;
  const length = `stretch (cards) AS (
    SELECT count(*) FROM (
      SELECT ${a}.name_key FROM guardian_card ${a} WHERE ${from} ORDER BY ${orderBy} LIMIT ${WALK}
    ) ${a} WHERE ${a}.name_key < ${begin} || U&'\\+10FFFF')`;
  return { from, orderBy, length };
}

/** How many are found: at most `limit` of them are counted. */
export function countStatement(shape: Shape<Guardian>, params: Params, form: Form): string {
  const { alias: a, scopeJoins } = shape;
  return `WITH ${queries('asked', params)}
    SELECT count(*)::int FROM (SELECT 1 FROM guardian_card ${a} ${scopeJoins}
      WHERE ${asked(a, params, form, 'asked')} AND ${shape.visible} LIMIT ${params.arg('limit', 'int')}) AS hits`;
}
