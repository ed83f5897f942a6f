// Whoever is timed must have answered like the hub, and written what it writes.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HUB_SECRET, takesPart } from './contestants.mjs';
import { answersOf, wireOf } from './load.mjs';
import { root } from './shell.mjs';

const { Seal } = createRequire(import.meta.url)(join(root, 'dist/src/shared/seal.js'));
const seal = new Seal(HUB_SECRET);

/** A contestant's answers show something else than the hub's. */
export class Mismatch extends Error {}

/** What a cursor says, whoever made it: the hub seals it, the others only encode it. */
function readCursor(cursor) {
  if (cursor === null) return null;
  const values = seal.open(cursor) ?? JSON.parse(Buffer.from(cursor, 'base64url').toString());
  // Whether the name begins so follows from the name; PostGraphile's form does not tell it apart.
  return values[0] === 'directory-search' ? [values[0], ...values.slice(-2)] : values;
}

const normal = (answer) =>
  JSON.stringify(answer, (key, value) =>
    key === 'endCursor' || key === 'startCursor' ? readCursor(value) : value,
  );

const wiresOf = (contestant, workload, requests) =>
  requests.map(({ session, variables }) =>
    wireOf({
      path: contestant.form.path(workload),
      session,
      body: contestant.form.body(workload, variables),
    }),
  );

/**
 * Compares the answers of all to the same requests.
 * @returns for each workload the requests to which the hub shows something: those are timed
 * @throws Mismatch with the first difference
 */
export async function compareAnswers(contestants, requests, workloads) {
  const [hub, ...others] = contestants;
  const kept = {};
  for (const workload of workloads.filter((w) => w !== 'post')) {
    const asked = requests[workload];
    const expected = await answersOf(hub.port, wiresOf(hub, workload, asked));
    const failed = expected.find((answer) => answer.errors);
    if (failed) throw new Mismatch(`the hub fails at ${workload}: ${JSON.stringify(failed)}`);
    for (const other of others.filter((one) => takesPart(one, workload))) {
      const answers = await answersOf(other.port, wiresOf(other, workload, asked));
      answers.forEach((answer, i) => {
        const [a, b] = [normal(expected[i]), normal(other.form.read(workload, answer))];
        if (a !== b)
          throw new Mismatch(difference(`${workload} ${JSON.stringify(asked[i])}`, 'hub', a, other.name, b));
      });
    }
    kept[workload] = asked.filter((_, i) => showsSomething(Object.values(expected[i].data)[0]));
  }
  if (workloads.includes('post')) kept.post = requests.post;
  return kept;
}

function showsSomething(found) {
  return found !== null && (!Array.isArray(found.nodes) || found.nodes.length > 0);
}

function difference(what, nameA, a, nameB, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const around = (text) => text.slice(Math.max(0, at - 120), at + 200);
  return `${what}\n  ${nameA}: …${around(a)}\n  ${nameB}: …${around(b)}`;
}

/** What a post leaves behind, but for its own ids and times: these are only compared with each other. */
const LEFT_BEHIND = `
  SELECT p.topic_id, p.author_id, p.markdown, p.html, p.language, p.state, p.edited_at,
    p.message_id = p.id || '@benchhub.example.org' AS named, encode(k.input_hash, 'hex') AS hash,
    c.kind, c.parent_id, c.at = p.created_at AS logged_at_once, c.stream_id = t.board_id AS on_its_board,
    t.last_post_at >= p.created_at AS topic_moved
  FROM idempotency_key k JOIN post p ON p.id = k.subject_id JOIN topic t ON t.id = p.topic_id
  JOIN change c ON c.subject_id = p.id AND c.stream_id = t.board_id
  WHERE k.key LIKE $1 ORDER BY k.key`;

/** Of the boards' logs: whom the hub tells of a post, and when it comes to that, is none of the writing. */
const FIGURES = `
  SELECT (SELECT sum(post_count) FROM topic)::int AS posts_of_topics,
    (SELECT sum(last_seq) FROM change_stream JOIN board USING (id))::int AS numbers,
    (SELECT count(*) FROM post)::int AS posts,
    (SELECT count(*) FROM change JOIN board ON board.id = stream_id)::int AS changes,
    (SELECT count(*) FROM idempotency_key)::int AS keys, (SELECT count(*) FROM job)::int AS jobs`;

/** Compares what posts leave in the database. @throws Mismatch */
export async function comparePosts(contestants, requests, client, count = 20) {
  let expected;
  let shown;
  for (const contestant of contestants) {
    const asked = requests.slice(0, count).map(({ session, variables: { input } }, i) => ({
      session,
      variables: {
        input: { ...input, idempotencyKey: `compare-${contestant.name}-${String(i).padStart(4, '0')}` },
      },
    }));
    const before = await figures(client);
    const answers = await answersOf(contestant.port, wiresOf(contestant, 'post', asked), 1);
    const after = await figures(client);
    const { rows } = await client.query(LEFT_BEHIND, [`compare-${contestant.name}-%`]);
    const more = Object.keys(after).map((key) => [key, after[key] - before[key]]);
    const left = JSON.stringify([Object.fromEntries(more), rows]);
    const answered = JSON.stringify(
      answers.map((answer) => withoutIds(contestant.form.read('post', answer))),
    );
    if (rows.length !== count)
      throw new Mismatch(
        `${contestant.name} wrote ${rows.length} of ${count} posts: ${answered.slice(0, 400)}`,
      );
    expected ??= left;
    shown ??= answered;
    if (left !== expected)
      throw new Mismatch(difference('rows of posts', 'hub', expected, contestant.name, left));
    if (answered !== shown)
      throw new Mismatch(difference('answers to posts', 'hub', shown, contestant.name, answered));
  }
}

const figures = async (client) => (await client.query(FIGURES)).rows[0];

function withoutIds({ data, errors }) {
  const { id, createdAt, ...rest } = data?.post?.post ?? {};
  const wellFormed =
    /^benchhub\.[0-9a-z]{26}$/.test(id) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(createdAt);
  return { type: data?.post?.__typename, wellFormed, rest, errors };
}

/** Gives requests for the load: each connection of each round goes on where the last stopped. */
export function supplyOf(contestant, workload, requests) {
  let next = 0;
  if (workload !== 'post') {
    const wires = wiresOf(contestant, workload, requests);
    return () => wires[next++ % wires.length];
  }
  const path = contestant.form.path(workload);
  const series = `${contestant.name}-${Date.now().toString(36)}`;
  return () => {
    const { session, variables } = requests[next % requests.length];
    const input = { ...variables.input, idempotencyKey: `${series}-${next++}` };
    return wireOf({ path, session, body: contestant.form.body(workload, { input }) });
  };
}
