// The limit: what a team could get out of the same Node, driver and database that wrote each answer by hand
// and used no GraphQL at all. Named prepared statements, rows as arrays, nothing parsed that is not shown.
import { createServer } from 'node:http';
import {
  boardSeen,
  cardQueries,
  cardStep,
  countsOf,
  cursorOf,
  decode,
  DIMENSIONS,
  DIRECTORY_IDS,
  encode,
  EVENING,
  eveningOf,
  eveningsSeen,
  INSERT_POST,
  instant,
  localized,
  matching,
  newPost,
  openPool,
  viewers,
} from './shared.mjs';

const pool = openPool();

async function rows(name, text, values) {
  return (await pool.query({ name, text, values, rowMode: 'array' })).rows;
}

const GUARDIAN = `
  SELECT c.id, c.name, c.latin_name, CASE WHEN (c.kind_audience & 7) >= s.step THEN c.kind END,
    CASE WHEN (c.languages_audience & 7) >= s.step THEN c.languages END,
    CASE WHEN (c.territory_audience & 7) >= s.step THEN c.territory_code END,
    CASE WHEN (c.experience_audience & 7) >= s.step THEN c.experience_since END,
    CASE WHEN (c.about_audience & 7) >= s.step THEN c.about END,
    (SELECT json_agg(json_build_array(n.id, n.name) ORDER BY n.id) FROM network n WHERE n.id = ANY(c.network_ids))
  FROM guardian_card c CROSS JOIN LATERAL (SELECT ${cardStep('c', '$2', '$3', '$4')} AS step OFFSET 0) s
  WHERE c.id = $1::uuid AND (c.audience & 7) >= s.step`;

async function guardian(viewer, { id }) {
  const { me, networks, linked, locale } = viewer;
  const [r] = await rows('guardian', GUARDIAN, [decode(id), me, networks, linked]);
  return {
    guardian: r
      ? {
          ...card(r),
          experienceSince: r[6],
          about: r[7],
          networks: (r[8] ?? []).map(([uuid, name]) => ({ id: encode(uuid), name: localized(name, locale) })),
        }
      : null,
  };
}

function card(r) {
  const territory = r[5] === null ? null : { code: r[5] };
  return { id: encode(r[0]), name: r[1], latinName: r[2], kind: r[3], languages: r[4], territory };
}

/** The networks of a page, by id. */
async function networksOf(idLists, show) {
  const ids = new Set();
  for (const list of idLists) if (list !== null) for (const id of list) ids.add(id);
  if (ids.size === 0) return new Map();
  const found = await rows('networks', 'SELECT id, name FROM network WHERE id = ANY($1::uuid[])', [[...ids]]);
  return new Map(found.map(([id, name]) => [id, show(id, name)]));
}

const pageOf = (groups) => `
  WITH ${DIRECTORY_IDS('$1', '$2', '$3', '$4', '$5::int', groups)}
  SELECT c.id, c.name, c.latin_name, CASE WHEN (c.kind_audience & 7) >= s.step THEN c.kind END,
    CASE WHEN (c.languages_audience & 7) >= s.step THEN c.languages END,
    CASE WHEN (c.territory_audience & 7) >= s.step THEN c.territory_code END, c.network_ids, c.name_key, page.rank
  FROM page JOIN guardian_card c USING (id)
  CROSS JOIN LATERAL (SELECT ${cardStep('c', '$2', '$3', '$4')} AS step OFFSET 0) s
  ORDER BY page.rank, c.name_key, c.id`;
const DIRECTORY = pageOf(`'{}'`);
const NARROWED = pageOf('$6::text[]');

async function directory({ me, networks, linked, locale }, { search }) {
  const found = await rows('directory', DIRECTORY, [search, me, networks, linked, 21]);
  return { directory: await pageAsShown(found, locale) };
}

async function pageAsShown(found, locale) {
  const hasNextPage = found.length > 20;
  const page = hasNextPage ? found.slice(0, 20) : found;
  const named = await networksOf(
    page.map((r) => r[6]),
    (id, name) => ({ id: encode(id), name: localized(name, locale) }),
  );
  const last = page.at(-1);
  const nodes = page.map((r) => ({ ...card(r), networks: r[6].map((id) => named.get(id)) }));
  const endCursor = last ? cursorOf('directory-search', last[8], last[7], last[0]) : null;
  return { nodes, pageInfo: { hasNextPage, endCursor } };
}

const MAX_COUNTED = 5_000;
/** Networks are not asked for. */
const WANTED = { dimensions: DIMENSIONS, networks: false };
/** What is counted: the column, whether it has several values, and what hides it. */
const COUNTED = [
  ['languages', true, 'languages'],
  ['territory_code', false, 'territory'],
  ['themes', true, 'themes'],
  ['experience_since', false, 'experience'],
  ['availability', false, 'availability'],
  ['mentoring', false, 'mentoring'],
  ['kind', false, 'kind'],
  ['court_codes', true, 'listing'],
];
const guarded = (column, part) =>
  `CASE WHEN (c.${part}_audience & 7) >= s.step THEN c.${column} END AS ${column}`;
const hitsBy = (asked, columns) => `
  SELECT ${['1 AS hit', ...columns].join(', ')} FROM guardian_card c
  CROSS JOIN LATERAL (SELECT ${cardStep('c', '$2', '$3', '$4')} AS step OFFSET 0) s
  WHERE ${matching(asked)} AND (c.audience & 7) >= s.step LIMIT ${MAX_COUNTED + 1}`;
const [LANGUAGES, ...OTHERS] = COUNTED.map(([column, , part]) => guarded(column, part));

/** Counts of what languages narrow: all but languages of the hits, languages of what would be hits without. */
const FACETS = `
  WITH ${cardQueries('asked', '$1', '$2', '$3', '$4', '$5::text[]')},
  ${cardQueries('free', '$1', '$2', '$3', '$4', `'{}'`)},
  hits AS MATERIALIZED (${hitsBy('asked', OTHERS)}), spoken AS MATERIALIZED (${hitsBy('free', [LANGUAGES])})
  SELECT (SELECT count(*)::int FROM hits), ${COUNTED.map(([column, many], i) => {
    const set = i === 0 ? 'spoken' : 'hits';
    const [from, value] = many
      ? [`${set} CROSS JOIN unnest(${set}.${column}) AS value`, 'value']
      : [set, `${set}.${column}`];
    return `json_build_array((SELECT count(*) FROM ${set}), (SELECT json_object_agg(value, n) FROM (
      SELECT ${value} AS value, count(*) AS n FROM ${from} WHERE ${value} IS NOT NULL GROUP BY 1) AS v))`;
  }).join(', ')}`;

async function narrowed({ me, networks, linked, locale }, { search, filter }) {
  const groups = [filter.languages.map((tag) => `l:${tag}`).join(' ')];
  const found = await rows('narrowed', NARROWED, [search, me, networks, linked, 21, groups]);
  const page = await pageAsShown(found, locale);
  const [counted] = await rows('facets', FACETS, [search, me, networks, linked, groups]);
  const counts = countsOf(counted, WANTED, MAX_COUNTED, new Date().getUTCFullYear());
  const facets = counts && { hits: counts.hits, ...Object.fromEntries(counts.values) };
  return { directory: { ...page, facets } };
}

const TOPIC = `
  SELECT t.title, t.post_count, p.id, p.html, ${instant('p.created_at')}, a.name, c.id, c.network_ids, p.created_at::text
  FROM topic t JOIN board b ON b.id = t.board_id
  LEFT JOIN LATERAL (
    SELECT * FROM post WHERE topic_id = t.id AND state <> 'HELD' ORDER BY created_at DESC, id DESC LIMIT 51
  ) p ON true
  LEFT JOIN participant a ON a.id = p.author_id
  LEFT JOIN guardian_card c ON c.person_id = a.person_id AND (c.audience & 7) >= ${cardStep('c', '$2', '$3', '$4')}
  WHERE t.id = $1::uuid AND ${boardSeen('b', '$3', '$4')}
  ORDER BY p.created_at, p.id`;

async function topic({ me, networks, linked, locale }, { id }) {
  const found = await rows('topic', TOPIC, [decode(id), me, networks, linked]);
  const [first] = found;
  if (!first) return { topic: null };
  const hasPreviousPage = found.length > 50;
  const page = first[2] === null ? [] : hasPreviousPage ? found.slice(1) : found;
  const named = await networksOf(
    page.map((r) => r[7]),
    (_, name) => ({ name: { text: localized(name, locale).text } }),
  );
  const nodes = page.map((r) => ({
    id: encode(r[2]),
    html: r[3],
    createdAt: r[4],
    author: {
      name: r[5],
      guardian: r[6] === null ? null : { id: encode(r[6]), networks: r[7].map((n) => named.get(n)) },
    },
  }));
  const startCursor = page[0] ? cursorOf('posts', page[0][8], page[0][2]) : null;
  const posts = { nodes, pageInfo: { hasPreviousPage, startCursor } };
  return { topic: { id, title: first[0], postCount: first[1], posts } };
}

const EVENTS = `
  SELECT o.id, ${EVENING}, r.status, e.id, e.kind, n.id, n.name, o.starts_at::text
  FROM ${eveningsSeen('$4', '$5')} JOIN network n ON n.id = e.network_id
  LEFT JOIN rsvp r ON r.occurrence_id = o.id AND r.participant_id = $3
  WHERE o.starts_at < $2::timestamptz AND o.ends_at > $1::timestamptz AND o.starts_at > $1::timestamptz - interval '32 days'
  ORDER BY o.starts_at, o.id LIMIT $6::int`;

async function events({ participantId, networks, linked, locale }, { from, to }) {
  const found = await rows('events', EVENTS, [from, to, participantId, networks, linked, 21]);
  const page = found.slice(0, 20);
  const nodes = page.map((r) => ({
    ...eveningOf(r, locale),
    viewerRsvp: r[13] === null ? null : { status: r[13] },
    event: {
      id: encode(r[14]),
      kind: r[15],
      network: { id: encode(r[16]), name: { text: localized(r[17], locale).text } },
    },
  }));
  const last = page.at(-1);
  const endCursor = last ? cursorOf('calendar', last[18], last[0]) : null;
  return { calendar: { nodes, pageInfo: { hasNextPage: found.length > 20, endCursor } } };
}

async function post(viewer, { input }) {
  const { values, html } = newPost(viewer, input);
  const [written] = await rows('insert-post', INSERT_POST, values);
  if (!written) throw new Error('no such topic, or the key was used');
  const [id, createdAt, name] = written;
  return { post: { __typename: 'PostSuccess', post: { id: encode(id), html, createdAt, author: { name } } } };
}

const answers = new Map(
  Object.entries({
    '/guardian': guardian,
    '/directory': directory,
    '/narrowed': narrowed,
    '/topic': topic,
    '/events': events,
    '/post': post,
  }),
);

const viewerOf = viewers(rows);

async function answer(request, response, body) {
  let status = 200;
  let text;
  try {
    text = JSON.stringify({
      data: await answers.get(request.url)(await viewerOf(request.headers.cookie), JSON.parse(body)),
    });
  } catch (error) {
    status = 500;
    text = String(error.stack);
  }
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  };
  response.writeHead(status, headers).end(text);
}

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => void answer(request, response, Buffer.concat(chunks).toString()));
}).listen(Number(process.env.PORT), '127.0.0.1');
