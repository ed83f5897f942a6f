// Reads and writes of Mercurius and Yoga: prepared statements in `pg`, one per table, as rows that the
// schema's default resolvers can show.
import {
  boardSeen,
  cardStep,
  cursorOf,
  decode,
  DIRECTORY_IDS,
  encode,
  EVENING,
  eveningOf,
  eveningsSeen,
  INSERT_POST,
  instant,
  localized,
  newPost,
  openPool,
  viewers,
} from '../servers/shared.mjs';

const pool = openPool();

async function rows(name, text, values) {
  return (await pool.query({ name, text, values, rowMode: 'array' })).rows;
}

/** Who is asking: the holder of the session cookie. */
export const viewerOf = viewers(rows);

const CARD = `c.id, c.name, c.latin_name, CASE WHEN (c.kind_audience & 7) >= s.step THEN c.kind END,
  CASE WHEN (c.languages_audience & 7) >= s.step THEN c.languages END,
  CASE WHEN (c.territory_audience & 7) >= s.step THEN c.territory_code END,
  CASE WHEN (c.experience_audience & 7) >= s.step THEN c.experience_since END,
  CASE WHEN (c.about_audience & 7) >= s.step THEN c.about END, c.network_ids`;
const STEP = `CROSS JOIN LATERAL (SELECT ${cardStep('c', '$2', '$3', '$4')} AS step OFFSET 0) s`;
const CARD_BY_ID = `SELECT ${CARD} FROM guardian_card c ${STEP} WHERE c.id = $1::uuid AND (c.audience & 7) >= s.step`;
const CARDS_OF_PEOPLE = `SELECT ${CARD}, c.person_id FROM guardian_card c ${STEP}
  WHERE c.person_id = ANY($1::uuid[]) AND (c.audience & 7) >= s.step`;
const CARDS = `WITH ${DIRECTORY_IDS('$1', '$2', '$3', '$4', '$5::int')}
  SELECT ${CARD}, c.name_key, page.rank FROM page JOIN guardian_card c USING (id) ${STEP}
  ORDER BY page.rank, c.name_key, c.id`;

function guardian(r) {
  return {
    uuid: r[0],
    id: encode(r[0]),
    name: r[1],
    latinName: r[2],
    kind: r[3],
    languages: r[4],
    territory: r[5] === null ? null : { code: r[5] },
    experienceSince: r[6],
    about: r[7],
    networkIds: r[8],
  };
}

export async function guardianById({ me, networks, linked }, id) {
  const [r] = await rows('card', CARD_BY_ID, [decode(id), me, networks, linked]);
  return r ? guardian(r) : null;
}

export async function directory({ me, networks, linked }, search, first) {
  const found = await rows('directory', CARDS, [search, me, networks, linked, first + 1]);
  const page = found.slice(0, first);
  const last = page.at(-1);
  const endCursor = last ? cursorOf('directory-search', last[10], last[9], last[0]) : null;
  const hasNextPage = found.length > first;
  return { nodes: page.map(guardian), pageInfo: { hasNextPage, hasPreviousPage: false, endCursor } };
}

const CALENDAR = `SELECT o.id, ${EVENING}, o.event_id, o.starts_at::text
  FROM ${eveningsSeen('$3', '$4')}
  WHERE o.starts_at < $2::timestamptz AND o.ends_at > $1::timestamptz AND o.starts_at > $1::timestamptz - interval '32 days'
  ORDER BY o.starts_at, o.id LIMIT $5`;

export async function calendar({ networks, linked, locale }, { from, to }, first) {
  const found = await rows('calendar', CALENDAR, [from, to, networks, linked, first + 1]);
  const page = found.slice(0, first);
  const nodes = page.map((r) => ({ ...eveningOf(r, locale), uuid: r[0], eventId: r[13] }));
  const last = page.at(-1);
  const endCursor = last ? cursorOf('calendar', last[14], last[0]) : null;
  return { nodes, pageInfo: { hasNextPage: found.length > first, hasPreviousPage: false, endCursor } };
}

/** The viewer's own answers to occurrences. */
export async function answersTo({ participantId }, ids) {
  const text =
    'SELECT occurrence_id, status FROM rsvp WHERE occurrence_id = ANY($1::uuid[]) AND participant_id = $2';
  const found = await rows('answers', text, [ids, participantId]);
  return inOrder(
    ids,
    found,
    (r) => r[0],
    (r) => ({ status: r[1] }),
  );
}

/** The events of occurrences that the viewer was found to see. */
export async function eventsById(ids) {
  const text = 'SELECT id, kind, network_id FROM event WHERE id = ANY($1::uuid[])';
  const found = await rows('events', text, [[...new Set(ids)]]);
  return inOrder(
    ids,
    found,
    (r) => r[0],
    (r) => ({ id: encode(r[0]), kind: r[1], networkId: r[2] }),
  );
}

const TOPIC = `SELECT t.title, t.post_count FROM topic t JOIN board b ON b.id = t.board_id
  WHERE t.id = $1::uuid AND ${boardSeen('b', '$2', '$3')}`;

export async function topicById({ networks, linked }, id) {
  const uuid = decode(id);
  const [r] = await rows('topic', TOPIC, [uuid, networks, linked]);
  return r ? { uuid, id, title: r[0], postCount: r[1] } : null;
}

const LAST_POSTS = `SELECT id, html, ${instant('created_at')}, created_at::text, author_id FROM post
  WHERE topic_id = $1::uuid AND state <> 'HELD' ORDER BY created_at DESC, id DESC LIMIT $2::int`;

/** The last posts of a topic that the viewer was found to see. */
export async function lastPosts(topic, last) {
  const found = await rows('posts', LAST_POSTS, [topic.uuid, last + 1]);
  const page = found.slice(0, last).reverse();
  const nodes = page.map((r) => ({ id: encode(r[0]), html: r[1], createdAt: r[2], authorId: r[4] }));
  const startCursor = page[0] ? cursorOf('posts', page[0][3], page[0][0]) : null;
  return { nodes, pageInfo: { hasNextPage: false, hasPreviousPage: found.length > last, startCursor } };
}

/** Rows in the order of their keys. */
function inOrder(keys, found, keyOf, show) {
  const byKey = new Map(found.map((r) => [keyOf(r), show(r)]));
  return keys.map((key) => byKey.get(key) ?? null);
}

export async function participants(ids) {
  const text = 'SELECT id, name, person_id FROM participant WHERE id = ANY($1::uuid[])';
  const found = await rows('participants', text, [[...new Set(ids)]]);
  return inOrder(
    ids,
    found,
    (r) => r[0],
    (r) => ({ name: r[1], personId: r[2] }),
  );
}

export async function guardiansOf({ me, networks, linked }, personIds) {
  const found = await rows('cards-of-people', CARDS_OF_PEOPLE, [
    [...new Set(personIds)],
    me,
    networks,
    linked,
  ]);
  return inOrder(personIds, found, (r) => r[9], guardian);
}

export async function networksById({ locale }, ids) {
  const text = 'SELECT id, name FROM network WHERE id = ANY($1::uuid[])';
  const found = await rows('networks', text, [[...new Set(ids)]]);
  return inOrder(
    ids,
    found,
    (r) => r[0],
    (r) => ({ id: encode(r[0]), name: localized(r[1], locale) }),
  );
}

export async function writePost(viewer, input) {
  const { values, html } = newPost(viewer, input);
  const [written] = await rows('insert-post', INSERT_POST, values);
  if (!written) {
    const message = 'There is no such topic, or you may not write on it.';
    return { __typename: 'NotFoundError', code: 'NOT_FOUND', message, field: 'topicId' };
  }
  const [id, createdAt] = written;
  const post = { id: encode(id), html, createdAt, authorId: viewer.participantId };
  return { __typename: 'PostSuccess', post };
}
