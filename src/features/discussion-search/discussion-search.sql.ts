import type { KeysetList, KeysetText } from '../../persistence/keyset';
import type { ReadModel } from '../../persistence/read/model';
import type { Params } from '../../persistence/read/params';
import type { Shape } from '../../persistence/read/shape';
import { boardRead } from '../board';
import type { Form } from './discussion-search.filter';
import { postHitRead, topicHitRead } from './discussion-search.read';
import type { PostHit, TopicHit } from './discussion-search.types';

/** How many entries are passed over, from the newest on, before all hits are taken and sorted. */
const WALK = 1_500;

/** By time, from the newest on. */
function newest<T extends object>(name: string, model: ReadModel<T>): KeysetList<T> {
  return {
    name,
    model,
    keys: [
      { sql: (a) => `${a}.at`, type: 'timestamptz' },
      { sql: (a) => `${a}.id`, type: 'uuid' },
    ],
    descending: true,
    where: () => 'true',
  };
}

/** What a list takes of the index, and which query of a question finds it there. */
interface Part<T extends object> {
  readonly list: KeysetList<T>;
  readonly isTitle: boolean;
  readonly query: 'titles' | 'posts';
  readonly mark: '#t' | '#p';
}

export const TITLES: Part<TopicHit> = {
  list: newest('topic-hits', topicHitRead),
  isTitle: true,
  query: 'titles',
  mark: '#t',
};
export const POSTS: Part<PostHit> = {
  list: newest('post-hits', postHitRead),
  isTitle: false,
  query: 'posts',
  mark: '#p',
};

/** The boards that the viewer may read, of those asked for. */
function boards(params: Params, { network, board }: Form): string {
  const narrowed = [
    ...(network ? [inNetwork(params.arg('networkId', 'uuid'))] : []),
    ...(board ? [`b.id = ${params.arg('boardId', 'uuid')}`] : []),
  ];
  return `SELECT b.id FROM board b LEFT JOIN LATERAL (SELECT ${boardRead.step('b', params)} AS step OFFSET 0) bs ON true
    WHERE ${[boardRead.visible('b', params, () => 'bs.step'), ...narrowed].join(' AND ')}`;
}

/** SQL of whether a board belongs to a network, or to one below it. */
const inNetwork = (id: string) =>
  `(b.network_id = ${id} OR b.network_id IN (SELECT network_id FROM network_path WHERE ancestor_id = ${id}))`;

/**
 * A page. Most pages are full after a short walk from the newest entry on; where that finds too little, the index
 * gives all hits, which are few then. The planner cannot know, so both stand in the statement, the second behind
 * the first. Each looks for nothing but what stands on boards that the viewer may read.
 */
export function pageStatement<T extends object>(
  shape: Shape<T>,
  params: Params,
  text: KeysetText,
  form: Form,
  { isTitle, query, mark }: Part<T>,
): string {
  const { alias: a, scopeJoins } = shape;
  const { orderBy, limit, where } = text;
  const via = shape.model.via!(a);
  const range = [
    text.beyond ?? 'true',
    ...(form.since ? [`${a}.at >= ${params.arg('since', 'timestamptz')}`] : []),
    ...(form.until ? [`${a}.at < ${params.arg('until', 'timestamptz')}`] : []),
  ].join(' AND ');
  const stretch = (columns: string) => `SELECT ${columns} FROM discussion_entry ${a}
    WHERE ${a}.is_title = ${isTitle} AND ${range} ORDER BY ${orderBy} LIMIT ${WALK}`;
  const matches = `${a}.search @@ (SELECT query FROM asked)`;
  // One entry after the other, until the page is full: OFFSET 0 keeps the planner from looking at what belongs to
  // each of them first.
  const seen = (entries: string) => `SELECT ${a}.id FROM (${entries} ORDER BY ${orderBy} OFFSET 0) ${a}
    WHERE EXISTS (SELECT FROM (VALUES (1)) AS one ${via} ${scopeJoins} WHERE ${where} OFFSET 0)
    ORDER BY ${orderBy} LIMIT ${limit}`;
  const part = `${a}.id, ${a}.topic_id, ${a}.at`;
  // Where the walk has come to the end of the range, there is nothing that it has not seen.
  const gate = `(SELECT count(*) FROM walk) < ${limit}
    ${form.since ? `AND (SELECT count(*) FROM (${stretch('1')}) AS walked) = ${WALK}` : ''}`;
  // By the index of words and no other: the planner would else go through a range from end to end.
  const hits = `SELECT ${part} FROM discussion_entry ${a} WHERE ${gate} AND ${matches} OFFSET 0`;
  return `
    WITH boards AS MATERIALIZED (${boards(params, form)}),
    asked AS MATERIALIZED (
      SELECT ('(' || q.${query} || ') & ''${mark}'' & ('
        || (SELECT string_agg(format('''=b:%s''', id), ' | ') FROM boards) || ')'
        || (SELECT coalesce(string_agg(format(' & ''%s''', mark), ''), '') FROM unnest(${params.arg('marks', 'text[]')}) AS mark)
      )::tsquery AS query, q.beginnings, q.wholes, q.stems
      FROM discussion_query(${params.arg('search', 'text')}, ${params.arg('language', 'text')}) q
    ), walk AS MATERIALIZED (
      ${seen(`SELECT ${part} FROM (${stretch('*')}) ${a} WHERE ${matches}`)}
    ), page AS (
      SELECT id FROM walk WHERE (SELECT count(*) FROM walk) >= ${limit}
      UNION ALL (${seen(`SELECT ${part} FROM (${hits}) ${a} WHERE ${range}`)})
      ${form.since ? `UNION ALL SELECT id FROM walk WHERE (SELECT count(*) FROM walk) < ${limit} AND NOT (${gate})` : ''}
    )
    SELECT ${text.select}
    FROM page CROSS JOIN LATERAL (SELECT * FROM discussion_entry e WHERE e.id = page.id OFFSET 0) ${a} ${via} ${shape.joins}
    ORDER BY ${orderBy}`;
}
