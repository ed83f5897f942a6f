// One board, many sockets: the hub beside a bare `ws` server that sends the same bytes.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HUB_SECRET, startContestant } from '../lib/contestants.mjs';
import { Connection, wireOf } from '../lib/load.mjs';
import { median } from '../lib/measure.mjs';
import { connect } from '../lib/postgres.mjs';
import { bench, cpuOf, freePort, root, say, start, untilUp } from '../lib/shell.mjs';
import { encode } from '../servers/shared.mjs';
import { bodyOf, DOCUMENTS, MARK, mark, WATCHERS } from './scene.mjs';

const { Seal } = createRequire(import.meta.url)(join(root, 'dist/src/shared/seal.js'));

/** A client that takes more than this of a core may be what is measured. */
const MAX_CLIENT_LOAD = 0.7;
const BACKLOG = 20;
const POST = `mutation Post($input: PostInput!) { post(input: $input) { __typename } }`;

/** @returns the windows measured, and what comes of them */
export async function fanOut(databaseUrl, { smoke, profile, other }) {
  const { sockets, seconds, rounds, rate } = smoke
    ? { sockets: 200, seconds: 3, rounds: 1, rate: 20 }
    : { sockets: 2_000, seconds: 10, rounds: 2, rate: 20 };
  const board = await boardOf(databaseUrl);
  const hub = await startContestant(other ? 'other' : 'hub', databaseUrl, { profile, other });
  const port = await freePort();
  const bare = { ...start(join(bench, 'fanout/bare.mjs'), { env: { PORT: String(port) } }), port };
  const client = start(join(bench, 'fanout/client.mjs'), { ipc: true });
  try {
    await untilUp(`http://127.0.0.1:${port}`, bare);
    const told = await tell(client, 'open', { name: 'hub', plans: hubPlans(hub.port, board, sockets) });
    await tell(client, 'open', { name: 'bare', plans: barePlans(port, sockets) });
    if (told.faults.length > 0) throw new Error(`fan-out: ${told.faults.join(' | ')}`);
    say(`${sockets} sockets at each server`);
    await settle(1500);
    const numbers = { next: 0 };
    const writers = { hub: await hubWriter(hub, board), bare: null };
    // The first window warms up, and gives the bytes that the bare server will send.
    const first = await window('hub', hub, writers.hub, client, {
      seconds: Math.min(seconds, 3),
      rate,
      numbers,
      sockets,
    });
    writers.bare = bareWriter(port, first.samples);
    const windows = [];
    for (let round = 0; round < rounds; round++) {
      for (const [name, server] of [
        ['hub', hub],
        ['bare', bare],
      ]) {
        const found = await window(name, server, writers[name], client, { seconds, rate, numbers, sockets });
        if (found.clientLoad > MAX_CLIENT_LOAD)
          say(`The client took ${found.clientLoad.toFixed(2)} of a core: thrown away`);
        else windows.push(found);
      }
      say(`Fan-out ${round + 1} of ${rounds}`);
    }
    // What the posts themselves take, with nobody watching: in turns, on the same topic.
    for (const name of ['hub', 'bare']) await tell(client, 'leave', { name });
    await settle(1500);
    const alone = { hub: [], bare: [] };
    for (let round = 0; round < rounds; round++) {
      for (const [name, server] of [
        ['hub', hub],
        ['bare', bare],
      ])
        alone[name].push(await unwatched(server, writers[name], { seconds, rate, numbers }));
    }
    const perPost = { hub: median(alone.hub), bare: median(alone.bare) };
    return { sockets, rate, windows, summary: summarise(windows, perPost, sockets) };
  } catch (error) {
    for (const server of [hub, bare, client]) if (server.errors()) say(server.errors());
    throw error;
  } finally {
    await client.stop();
    await Promise.all([hub.stop(), bare.stop()]);
  }
}

const settle = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The board that is watched, a topic on it, and the number of its newest change. */
async function boardOf(databaseUrl) {
  const client = await connect(databaseUrl);
  const { rows } = await client.query(
    `SELECT b.id, s.last_seq::int AS seq, (SELECT id FROM topic WHERE board_id = b.id ORDER BY id LIMIT 1) AS topic
     FROM board b JOIN change_stream s ON s.id = b.id WHERE b.id = md5('board101')::uuid`,
  );
  await client.end();
  return rows[0];
}

/** Sockets of the hub: in turn every session, every document; each with a cursor that no other has. */
function hubPlans(port, board, count) {
  const seal = new Seal(HUB_SECRET);
  return Array.from({ length: count }, (_, i) => {
    // What stands behind the number makes cursors of one place different.
    const after = seal.seal(['board', board.id, String(board.seq - (i % BACKLOG)), i]);
    const document = i % DOCUMENTS.length;
    const payload = { query: DOCUMENTS[document], variables: { boardId: encode(board.id), after } };
    return {
      port,
      session: WATCHERS.first + (i % WATCHERS.count),
      document,
      messages: ['{"type":"connection_init"}'],
      subscribe: JSON.stringify({ id: `watch-${String(i).padStart(5, '0')}`, type: 'subscribe', payload }),
    };
  });
}

const barePlans = (port, count) =>
  Array.from({ length: count }, (_, i) => ({
    port,
    document: i % DOCUMENTS.length,
    messages: [String(i % DOCUMENTS.length)],
  }));

/** Writes posts as a person does, over HTTP. */
async function hubWriter(hub, board) {
  const connection = new Connection(hub.port);
  const series = Date.now().toString(36);
  return (number) => {
    const input = {
      topicId: encode(board.topic),
      body: bodyOf(number),
      idempotencyKey: `fanout-${series}-${number}`,
    };
    const body = JSON.stringify({ query: POST, variables: { input } });
    return connection.ask(wireOf({ path: '/graphql', session: WATCHERS.first, body }));
  };
}

/** Gives the bare server the bytes that the hub sent, with a new mark. */
function bareWriter(port, samples) {
  const connection = new Connection(port);
  return (number) => {
    const fresh = mark(number);
    const body = JSON.stringify(samples.map((sample) => sample.replace(MARK, fresh)));
    return connection.ask(wireOf({ path: '/', session: 0, body }));
  };
}

/** Posts at an even pace for some seconds. @returns how many */
async function writeEvenly(write, { seconds, rate, numbers }) {
  const posts = Math.round(seconds * rate);
  const began = performance.now();
  for (let i = 0; i < posts; i++) {
    await settle(Math.max(0, began + (i * 1000) / rate - performance.now()));
    // One connection carries one request at a time.
    await write(numbers.next++);
  }
  return posts;
}

/** Seconds of CPU that a post takes where nobody watches. */
async function unwatched(server, write, pace) {
  const cpu = cpuOf(server.pid);
  const posts = await writeEvenly(write, pace);
  await settle(100);
  return (cpuOf(server.pid) - cpu) / posts;
}

/** Posts at an even pace for some seconds, and waits until all have come. */
async function window(name, server, write, client, { seconds, rate, numbers, sockets }) {
  await tell(client, 'begin', { name });
  const cpu = cpuOf(server.pid);
  const began = performance.now();
  const posts = await writeEvenly(write, { seconds, rate, numbers });
  const expected = posts * sockets;
  for (let i = 0; i < 100; i++) {
    const { deliveries } = await tell(client, 'count', {});
    if (deliveries >= expected) break;
    await settle(50);
  }
  await settle(100);
  const found = await tell(client, 'end', { name });
  const elapsed = (performance.now() - began) / 1000;
  const used = cpuOf(server.pid) - cpu;
  if (found.faults.length > 0 || found.deliveries !== expected || !found.together) {
    const what = `${found.deliveries} of ${expected} deliveries; ${found.faults.join(' | ')}`;
    throw new Error(`${name}: not every socket had every post once and in order: ${what}`);
  }
  return {
    ...found,
    name,
    elapsed,
    cpuPerDelivery: (used * 1e6) / expected,
    perSecond: expected / elapsed,
    size: found.bytes / expected,
  };
}

/** @param perPost seconds of CPU that each server takes for a post that nobody watches */
function summarise(windows, perPost, sockets) {
  const of = (name, key) => median(windows.filter((w) => w.name === name).map((w) => w[key]));
  const keys = ['perSecond', 'cpuPerDelivery', 'p50', 'p99', 'worst', 'size', 'clientLoad'];
  const postOf = (name) => (perPost[name] * 1e6) / sockets;
  const row = (name) => ({
    ...Object.fromEntries(keys.map((key) => [key, of(name, key)])),
    postAlone: perPost[name] * 1e3,
    delivering: of(name, 'cpuPerDelivery') - postOf(name),
  });
  const [hub, bare] = [row('hub'), row('bare')];
  const pairs = windows.flatMap((w, i) =>
    w.name === 'hub' && windows[i + 1]?.name === 'bare' ? [[w, windows[i + 1]]] : [],
  );
  const ratios = (key) => pairs.map(([a, b]) => a[key] / b[key]);
  const delivering = (w) => w.cpuPerDelivery - postOf(w.name);
  const deliveringRatios = pairs.map(([a, b]) => delivering(a) / delivering(b));
  return { hub, bare, cpuRatios: ratios('cpuPerDelivery'), deliveringRatios, p99Ratios: ratios('p99') };
}

let telling = Promise.resolve();
/** Tells the client to do something and waits until it is done. */
function tell(client, deed, what) {
  telling = telling.then(
    () =>
      new Promise((resolve, reject) => {
        client.child.once('message', ({ result, error }) =>
          error ? reject(new Error(error)) : resolve(result),
        );
        client.child.send({ deed, ...what });
      }),
  );
  return telling;
}
