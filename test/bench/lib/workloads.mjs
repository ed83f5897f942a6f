// What is asked: six operations, and the requests that are made of them.

import { createHash } from 'node:crypto';
import { encodeUuid } from '../servers/shared.mjs';

export const COOKIE = 'hub-development';
/** As the hub makes them: the session's id, and a secret. */
export const tokenOf = (n) => `${encodeUuid(sessionIdOf(n))}.bench-session-${n}`;
export const sessionIdOf = (n) =>
  createHash('md5')
    .update(`session${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** Sessions of those who read and write; the others watch. */
export const READERS = 200;

const DOCUMENTS = {
  guardian: `query Guardian($id: ID!) {
    guardian(id: $id) {
      id name latinName kind languages territory { code } experienceSince about
      networks { id name { text language } }
    }
  }`,
  directory: `query Directory($search: String!) {
    directory(search: $search, first: 20) {
      nodes { id name latinName kind languages territory { code } networks { id name { text language } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  narrowed: `query Narrowed($search: String!, $filter: DirectoryFilterInput!) {
    directory(search: $search, filter: $filter, first: 20) {
      nodes { id name latinName kind languages territory { code } networks { id name { text language } } }
      pageInfo { hasNextPage endCursor }
      facets {
        hits
        languages { value count } territories { value count } themes { value count } experience { value count }
        availability { value count } mentoring { value count } kinds { value count } courts { value count }
      }
    }
  }`,
  topic: `query Topic($id: ID!) {
    topic(id: $id) {
      id title postCount
      posts(last: 50) {
        nodes { id html createdAt author { name guardian { id networks { name { text } } } } }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }`,
  events: `query Events($from: DateTime!, $to: DateTime!) {
    calendar(from: $from, to: $to, first: 20) {
      nodes {
        id title { text language } startsAt endsAt place format cancelled registration
        capacity seatsLeft goingCount maybeCount waitingCount viewerRsvp { status }
        event { id kind network { id name { text } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  post: `mutation Post($input: PostInput!) {
    post(input: $input) {
      __typename
      ... on PostSuccess { post { id html createdAt author { name } } }
      ... on UserError { code message field }
    }
  }`,
};

export const WORKLOADS = Object.keys(DOCUMENTS);

/** One random number after the other, the same in every run (mulberry32). */
export function randomOf(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A request of a workload as GraphQL servers get it. */
export function documentBody(workload, variables) {
  return JSON.stringify({ query: DOCUMENTS[workload], variables });
}

/**
 * Requests of every workload, drawn from what is in the database.
 * @param encode makes the API's id of a UUID
 */
export async function drawRequests(client, encode, count = 1_000) {
  const random = randomOf(17);
  const any = (list) => list[Math.floor(random() * list.length)];
  const draw = (make) => Array.from({ length: count }, make);
  const reader = () => 1 + Math.floor(random() * READERS);
  const column = async (sql) => (await client.query({ text: sql, rowMode: 'array' })).rows;

  const cards = (await column('SELECT id FROM guardian_card ORDER BY md5(id::text) LIMIT 5000')).flat();
  const topics = (await column('SELECT id FROM topic ORDER BY md5(id::text) LIMIT 2000')).flat();
  const words = (
    await column('SELECT DISTINCT word FROM person, unnest(ARRAY[given_name, family_name]) word ORDER BY 1')
  ).flat();
  const languages = (await column('SELECT DISTINCT unnest(languages) FROM guardian_card ORDER BY 1')).flat();
  // Where each reader may write.
  const places = await column(
    `SELECT n, t.id FROM generate_series(1, ${READERS}) n
     JOIN session s ON s.id = md5('session' || n)::uuid
     JOIN membership m ON m.person_id = s.person_id AND m.until IS NULL
     JOIN board b ON b.network_id = m.network_id JOIN topic t ON t.board_id = b.id
     ORDER BY md5(n::text || t.id::text) LIMIT 5000`,
  );
  const search = () => {
    const kind = random();
    if (kind < 0.1) return `${any(words)} ${any(words).slice(0, 2)}`;
    if (kind < 0.3) return any(words).slice(0, 3);
    if (kind < 0.32) return 'xqzw';
    return any(words);
  };
  return {
    guardian: draw(() => ({ session: reader(), variables: { id: encode(any(cards)) } })),
    directory: draw(() => ({ session: reader(), variables: { search: search() } })),
    narrowed: draw(() => {
      const word = any(words).slice(0, random() < 0.5 ? 3 : undefined);
      return { session: reader(), variables: { search: word, filter: { languages: [any(languages)] } } };
    }),
    topic: draw(() => {
      const [session, id] = random() < 0.8 ? any(places) : [reader(), any(topics)];
      return { session, variables: { id: encode(id) } };
    }),
    events: draw(() => {
      const from = Date.UTC(2030, 0, 1 + Math.floor(random() * 600));
      const to = from + Math.ceil(random() * 90) * 86_400_000;
      const [first, last] = [new Date(from).toISOString(), new Date(to).toISOString()];
      return { session: reader(), variables: { from: first, to: last } };
    }),
    post: draw(() => {
      const [session, topic] = any(places);
      return { session, variables: { input: postInput(encode(topic), random) } };
    }),
  };
}

const SENTENCES = [
  'The court has asked for the papers **again**.',
  'Which office keeps them?',
  'Look at https://example.org/forms/14 for the form.',
  '- the identity card\n- the letter of the school',
  'He is sixteen, and speaks *Tigrinya* and some Italian.',
];

function postInput(topicId, random) {
  const at = Math.floor(random() * SENTENCES.length);
  const body = [...SENTENCES.slice(at), ...SENTENCES.slice(0, at)].slice(0, 3).join('\n\n');
  return { topicId, body, idempotencyKey: 'to be made' };
}
