// What the hand-written servers have in common with the hub: ids, names in the reader's language, who is
// asking, and the rules of sight as SQL.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import pg from 'pg';

const require = createRequire(import.meta.url);
const dist = '../../../dist/src';
require('reflect-metadata');
export const { encodeUuid, decodeUuid, timeOrderedId } = require(`${dist}/shared/ids.js`);
/** The gate of free text: every contestant stores the same HTML of the same Markdown. */
export const { passScreened } = require(`${dist}/features/free-text/index.js`);
/** One statement for all who ask at the same time. */
const { gathered } = require(`${dist}/persistence/gathered.js`);
/** How counts are shown: territories in those around them, years of experience in bands. */
export const { countsOf } = require(`${dist}/features/directory/facets.js`);
export const { DIMENSIONS } = require(`${dist}/features/directory/directory.filter.js`);

export const HUB_KEY = 'benchhub';
export const MAIL_DOMAIN = `${HUB_KEY}.example.org`;
const PREFIX = `${HUB_KEY}.`;
export const encode = (uuid) => PREFIX + encodeUuid(uuid);
export const decode = (id) => (id.startsWith(PREFIX) ? decodeUuid(id.slice(PREFIX.length)) : null);
export const cursorOf = (...values) => Buffer.from(JSON.stringify(values)).toString('base64url');

/** As many connections as the hub has. */
export function openPool() {
  const pipeline = process.env.BENCH_PIPELINE === '1';
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 16,
    pipeline,
    options: '-c jit=off -c work_mem=16MB -c plan_cache_mode=force_generic_plan',
  });
  pool.on('error', () => undefined);
  return pool;
}

/** The token in a Cookie header. */
function tokenIn(cookie) {
  return /(?:^|; )hub-development=([^;]+)/.exec(cookie ?? '')?.[1];
}

const hashOf = (token) => createHash('sha256').update(token).digest();

/** Of tokens ($1): place, person, participant, language, and as arrays' text the networks, those linked, those organised. */
const VIEWERS = `
  SELECT asked.place::int, s.person_id, pt.id, p.locale, m.networks::text, l.linked::text, m.organises::text
  FROM unnest($1::bytea[]) WITH ORDINALITY AS asked(token_hash, place)
  JOIN session s USING (token_hash)
  JOIN account a ON a.person_id = s.person_id AND a.state = 'ACTIVE'
  JOIN person p ON p.id = s.person_id
  JOIN participant pt ON pt.person_id = s.person_id
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT network_id), '{}') AS networks,
      coalesce(array_agg(network_id) FILTER (WHERE role = 'ORGANISER'), '{}') AS organises
    FROM membership WHERE person_id = s.person_id AND until IS NULL
  ) m
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT CASE WHEN k.from_id = ANY(m.networks) THEN k.to_id ELSE k.from_id END), '{}') AS linked
    FROM network_link k
    WHERE (k.from_id = ANY(m.networks) OR k.to_id = ANY(m.networks))
      AND k.accepted_at IS NOT NULL AND k.ended_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
  ) l
  WHERE s.revoked_at IS NULL AND s.expires_at > now()`;

/** Who shows a cookie. @param rows runs a named statement */
export function viewers(rows) {
  const found = gathered(async (hashes) => {
    const answers = hashes.map(() => null);
    for (const [place, ...row] of await rows('viewers', VIEWERS, [hashes])) answers[place - 1] = row;
    return answers;
  });
  return async (cookie) => {
    const token = tokenIn(cookie);
    const row = token === undefined ? null : await found(hashOf(token));
    if (!row) throw new Error('nobody is signed in');
    const [me, participantId, locale, networks, linked, organises] = row;
    return { me, participantId, locale, networks, linked, organises };
  };
}

/** SQL of the viewer's step on a card: parameters are the person, the networks and those linked. */
export const cardStep = (c, me, networks, linked) => `CASE
  WHEN ${c}.person_id = ${me}::uuid THEN 0
  WHEN ${c}.network_ids && ${networks}::uuid[] THEN 1
  WHEN ${c}.network_ids && ${linked}::uuid[] THEN 2
  WHEN ${c}.network_ids <@ (SELECT coalesce(array_agg(id), '{}') FROM network WHERE cards_up_to < 3) THEN 6
  ELSE 3 END`;

/** SQL of whether the viewer sees a board. Sessions are no partners, so the flag of partners is not looked at. */
export const boardSeen = (b, networks, linked) => `(${b}.audience & 7) >= CASE
  WHEN ${b}.network_id = ANY(${networks}::uuid[]) THEN 1
  WHEN ${b}.network_id = ANY(${linked}::uuid[]) THEN 2 ELSE 3 END`;

/** SQL of occurrences `o` with their events `e`, of those that the viewer sees; as a step of its own, as the hub asks it. */
export const eveningsSeen = (networks, linked) => `occurrence o JOIN event e ON e.id = o.event_id
  JOIN LATERAL (SELECT CASE WHEN e.network_id = ANY(${networks}::uuid[]) THEN 1
    WHEN e.network_id = ANY(${linked}::uuid[]) THEN 2 ELSE 3 END AS step OFFSET 0) s ON (e.audience & 7) >= s.step`;

export const instant = (column) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** SQL of what is told of occurrence `o` of event `e`, but for its id. */
export const EVENING = `coalesce(o.title, e.title), ${instant('o.starts_at')}, ${instant('o.ends_at')},
  CASE WHEN o.own_place THEN o.place ELSE e.place END, CASE WHEN o.own_place THEN o.online_url ELSE e.online_url END IS NULL,
  o.cancelled_at IS NOT NULL OR e.cancelled_at IS NOT NULL,
  CASE WHEN o.cancelled_at IS NOT NULL OR e.cancelled_at IS NOT NULL OR least(o.starts_at, e.closes_at) <= now() THEN 'CLOSED'
    WHEN e.opens_at > now() THEN 'NOT_YET' ELSE 'OPEN' END,
  o.capacity, o.capacity - o.going_count - o.offered_count, o.going_count, o.maybe_count, o.waiting_count`;

/** A row of an id and `EVENING`, as it is shown. */
export function eveningOf(r, locale) {
  return {
    id: encode(r[0]),
    title: localized(r[1], locale),
    startsAt: r[2],
    endsAt: r[3],
    place: r[4],
    format: r[5] ? 'IN_PLACE' : r[4] === null ? 'ONLINE' : 'HYBRID',
    cancelled: r[6],
    registration: r[7],
    capacity: r[8],
    seatsLeft: r[9],
    goingCount: r[10],
    maybeCount: r[11],
    waitingCount: r[12],
  };
}

/** SQL of the mark of cards of some networks, as the directory's index has it; null for none. */
const marked = (networks) =>
  `(SELECT '(' || string_agg(format('''n:%s''', n), ' | ') || ')' FROM unnest(${networks}::uuid[]) AS n)`;

/** The index's queries for what the viewer may find, one for each step on which she can stand. */
export const cardQueries = (name, search, me, networks, linked, groups) => {
  const marks = [`format('''me:%s''', ${me}::uuid)`, marked(networks), marked(linked), `''`];
  return `${name} (query) AS MATERIALIZED (
    SELECT card_queries(${search}::text, '{0,1,2,3}', ARRAY[${marks.join(', ')}], ${groups}))`;
};
export const matching = (name) =>
  `(${[1, 2, 3, 4].map((i) => `c.search @@ (SELECT query[${i}] FROM ${name})`).join(' OR ')})`;

/**
 * A page of the directory, as the hub finds it: names that begin so first, by a short walk in the order of
 * names, else by the index.
 */
export const DIRECTORY_IDS = (search, me, networks, linked, limit, groups = `'{}'`) => {
  const seen = `(c.audience & 7) >= ${cardStep('c', me, networks, linked)}`;
  const matches = matching('asked');
  const start = `(SELECT fold(btrim(${search}::text)))`;
  const rank = `(CASE WHEN starts_with(c.name_key, ${start}) THEN 0 ELSE 1 END)`;
  return `
  ${cardQueries('asked', search, me, networks, linked, groups)}, stretch (cards) AS (
    SELECT count(*) FROM (
      SELECT name_key FROM guardian_card WHERE name_key >= ${start} ORDER BY name_key, id LIMIT 1500
    ) c WHERE c.name_key < ${start} || U&'\\+10FFFF'
  ), walk AS MATERIALIZED (
    SELECT c.id, 0 AS rank FROM (
      SELECT * FROM guardian_card WHERE name_key >= ${start}
      ORDER BY name_key, id LIMIT (SELECT cards FROM stretch)) c
    WHERE ${matches} AND ${seen} ORDER BY c.name_key, c.id LIMIT ${limit}
  ), page AS (
    SELECT id, rank FROM walk WHERE (SELECT count(*) FROM walk) >= ${limit}
    UNION ALL
    (SELECT c.id, ${rank} AS rank FROM (
       SELECT * FROM guardian_card c WHERE (SELECT count(*) FROM walk) < ${limit} AND ${matches} OFFSET 0) c
     WHERE ${seen} ORDER BY 2, c.name_key, c.id LIMIT ${limit})
  )`;
};

/** Writes a post with all that belongs to it, as the hub does; see the hub's own statement for the reasons. */
export const INSERT_POST = `
  WITH place AS (
    SELECT t.id AS topic_id, t.board_id, coalesce($6::text, t.language) AS language
    FROM topic t JOIN board b ON b.id = t.board_id
    WHERE t.id = $2::uuid AND NOT t.locked
      AND b.network_id = ANY(CASE b.kind WHEN 'ANNOUNCEMENT' THEN $11::uuid[] ELSE $10::uuid[] END)
  ), key AS (
    INSERT INTO idempotency_key (actor_id, key, input_hash, subject_id)
    SELECT $3::uuid, $8::text, $9::bytea, $1::uuid FROM place
    ON CONFLICT (actor_id, key) DO NOTHING RETURNING subject_id
  ), place_in_log AS (
    UPDATE change_stream s SET last_seq = s.last_seq + 1 FROM place, key WHERE s.id = place.board_id
    RETURNING s.id, s.last_seq
  ), written AS (
    INSERT INTO post (id, topic_id, author_id, markdown, html, language, message_id, created_at, seq)
    SELECT key.subject_id, place.topic_id, $3::uuid, $4::text, $5::text, place.language, $7::text, clock_timestamp(), last_seq
    FROM place, key, place_in_log
    RETURNING id, created_at
  ), logged AS (
    INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
    SELECT l.id, l.last_seq, 'POST_PUBLISHED', w.id, $2::uuid, w.created_at FROM place_in_log l, written w
  ), counted AS (
    UPDATE topic t SET post_count = t.post_count + 1, last_post_at = greatest(t.last_post_at, w.created_at)
    FROM written w WHERE t.id = $2::uuid
  )
  SELECT w.id, ${instant('w.created_at')}, (SELECT name FROM participant WHERE id = $3::uuid) FROM written w`;

/** The values of `INSERT_POST`, and the HTML that was made of the text. */
export function newPost(viewer, input) {
  const topicId = decode(input.topicId);
  const { text, html } = passScreened(
    input.body,
    { field: 'body', maxLength: 10_000, canBeHeld: true },
    { language: 'it' },
  );
  const hash = createHash('sha256')
    .update(JSON.stringify([topicId, text, input.language ?? null]))
    .digest();
  const id = timeOrderedId();
  const { participantId, networks, organises } = viewer;
  const values = [id, topicId, participantId, text, html, input.language ?? null, `${id}@${MAIL_DOMAIN}`];
  return { html, values: [...values, input.idempotencyKey, hash, networks, organises] };
}

/** A text in the reader's language, else English, else any. */
export function localized(texts, locale) {
  const language = locale in texts ? locale : 'en' in texts ? 'en' : Object.keys(texts)[0];
  return { text: texts[language], language };
}
