import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import type { TestHub } from '../support/hub';
import { insertPost, postTries } from '../../src/features/post/post.sql';
import { timeOrderedId } from '../../src/shared/ids';
import { random, sleep } from './random';

export interface SoakOptions {
  readonly writers: number;
  readonly readers: number;
  readonly posts: number;
  readonly seed: number;
  /** After how many posts a reader drops its socket, at most; a sixth of all where it is left out. */
  readonly longest?: number;
  /** The processes that are written to and read from; the hub itself where it is left out. */
  readonly urls?: readonly string[];
}

export interface SoakResult {
  /** Subjects of the log, in its order. */
  readonly log: readonly string[];
  /** What each reader got, in the order it came. */
  readonly readers: readonly (readonly string[])[];
  /** What a reader gets who asks for ids after the last one it saw: the naive cursor. */
  readonly naive: readonly string[];
  /** How often readers dropped their sockets. */
  readonly drops: number;
}

const POST =
  'mutation($input: PostInput!) { post(input: $input) { __typename ... on PostSuccess { post { id } } } }';
const WATCH =
  'subscription($b: ID!, $after: String) { postAdded(boardId: $b, after: $after) { cursor post { id } } }';

/**
 * A writer that was given its id and then had to wait, as in a pause of its process: by the time it writes,
 * ids after its own have been read.
 */
async function writeLate(hub: TestHub, place: LatePlace, until: () => boolean): Promise<void> {
  const id = timeOrderedId();
  while (!until()) await sleep(2);
  const { topic, author, person, network } = place;
  const key = randomUUID();
  const tries = postTries([{ tries: 1_000, seconds: 60 }]);
  const keys = tries.keysOf(person);
  const hash = Buffer.alloc(32);
  const values = [
    id,
    topic,
    author,
    'late',
    'late',
    null,
    id,
    key,
    hash,
    [network],
    [],
    person,
    keys,
    null,
    null,
    [],
    [],
    author,
    null,
    [],
    false,
  ];
  await hub.app.pool.query(insertPost(tries), values);
}

interface LatePlace {
  readonly topic: string;
  readonly author: string;
  readonly person: string;
  readonly network: string;
}

/** Writers post at once while readers drop their sockets at random and resume by cursor. */
export async function soak(hub: TestHub, options: SoakOptions): Promise<SoakResult> {
  const draw = random(options.seed);
  const { urls = [hub.url], longest = Math.ceil(options.posts / 6) } = options;
  const network = await hub.make.network();
  const author = await hub.make.person({ in: [network] });
  const board = await hub.make.board(network);
  const topicId = await hub.make.topic(board, author.participantId);
  const topic = hub.make.id(topicId);
  const total = options.posts + 1;
  const cursor = hub.app.seal.seal(['board', board, '0']);
  let drops = 0;
  let written = 0;
  let lateWritten = false;

  const write = async (url: string, count: number) => {
    const { personId } = await hub.make.person({ in: [network] });
    const { cookie } = await hub.sessionOf(personId);
    for (let i = 0; i < count; i++) {
      const input = { topicId: topic, body: `post ${i}`, idempotencyKey: randomUUID() };
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: POST, variables: { input } }),
      });
      const { data } = (await answer.json()) as { data: { post: { __typename: string } } };
      if (data.post.__typename !== 'PostSuccess') throw new Error('not written');
      written++;
    }
  };

  const read = async (first: number) => {
    const { personId } = await hub.make.person({ in: [network] });
    const { cookie } = await hub.sessionOf(personId);
    const got: string[] = [];
    let turn = first;
    for (let after = cursor; got.length < total;) {
      const until = 1 + draw.below(longest);
      after = await readSome(
        // Whoever comes back may come to another process.
        urls[turn++ % urls.length]!,
        { b: hub.make.id(board), after },
        cookie,
        got,
        Math.min(until, total - got.length),
      );
      if (got.length < total) {
        drops++;
        await sleep(draw.below(40));
      }
    }
    return got;
  };

  const naiveGot: string[] = [];
  const naiveReader = async () => {
    const got = naiveGot;
    let last = '00000000-0000-0000-0000-000000000000';
    const look = async () => {
      const { rows } = await hub.app.pool.query<{ id: string }>(
        'SELECT id FROM post WHERE topic_id = (SELECT id FROM topic WHERE board_id = $1) AND id > $2 ORDER BY id',
        [board, last],
      );
      for (const { id } of rows) got.push(hub.make.id(id));
      last = rows.at(-1)?.id ?? last;
    };
    while (written < options.posts || !lateWritten) {
      await look();
      await sleep(1);
    }
    await look();
    return got;
  };

  const late = writeLate(
    hub,
    { topic: topicId, author: author.participantId, person: author.personId, network },
    () => naiveGot.length > 10,
  ).then(() => (lateWritten = true));
  const each = Math.ceil(options.posts / options.writers);
  const writers = Array.from({ length: options.writers }, (_, i) =>
    write(urls[i % urls.length]!, Math.max(0, Math.min(each, options.posts - i * each))),
  );
  const readers = Array.from({ length: options.readers }, (_, i) => read(i));
  const [naive, ...rest] = await Promise.all([
    naiveReader(),
    ...readers,
    Promise.all([...writers, late]).then(() => []),
  ]);
  const { rows } = await hub.app.pool.query<{ subject_id: string }>(
    'SELECT subject_id FROM change WHERE stream_id = $1 ORDER BY seq',
    [board],
  );
  return { log: rows.map((r) => hub.make.id(r.subject_id)), readers: rest.slice(0, -1), naive, drops };
}

/** Reads some events, then cuts the connection without a word; answers the cursor of the last one. */
function readSome(
  url: string,
  variables: { b: string; after: string },
  cookie: string,
  into: string[],
  count: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie },
    });
    let cursor = variables.after;
    let left = count;
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('error', reject);
    socket.on('close', () => resolve(cursor));
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as {
        type: string;
        payload: { data: { postAdded: { cursor: string; post: { id: string } } } };
      };
      if (message.type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: WATCH, variables } }));
      } else if (message.type === 'next' && left > 0) {
        const { postAdded } = message.payload.data;
        into.push(postAdded.post.id);
        cursor = postAdded.cursor;
        if (--left === 0) socket.terminate();
      } else if (message.type === 'error') reject(new Error(JSON.stringify(message)));
    });
  });
}
