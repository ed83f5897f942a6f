import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { spawnHub, type HubProcess } from '../support/process';
import { random, sleep } from './random';

export interface CrashResult {
  readonly acknowledged: number;
  /** Acknowledged posts that are not there. */
  readonly lost: number;
  /** Posts that are there more than once. */
  readonly twice: number;
  /** Tries whose answer never came and that were made again with the same key. */
  readonly retried: number;
}

const POST =
  'mutation($input: PostInput!) { post(input: $input) { __typename ... on PostSuccess { post { id } } } }';

/**
 * Posts while the hub and its own PostgreSQL are killed again and again, without a moment's notice. A try
 * without an answer is made again with the same key, as the SDK does.
 */
export async function crashes(times: number, seed: number): Promise<CrashResult> {
  const draw = random(seed);
  const dataDir = mkdtempSync(join(tmpdir(), 'hub-crash-'));
  // Run by root, the server is another user's: it must be let in, or its cluster goes elsewhere and stays.
  chmodSync(dataDir, 0o755);
  const env = { HUB_DATA_DIR: dataDir, PORT: '0' };
  let hub = await spawnHub(env);
  let stopped = false;
  let retried = 0;
  const acknowledged: string[] = [];
  const { cookie, topicId } = await firstSteps(hub);

  const write = async (writer: number) => {
    for (let i = 0; !stopped; i++) {
      const input = { topicId, body: `crash ${writer}.${i}`, idempotencyKey: randomUUID() };
      for (let done = false; !done;) {
        const answer = await post(hub, cookie, input);
        if (answer) acknowledged.push(input.body);
        else retried++;
        done = answer;
        if (!done) await sleep(20);
      }
    }
  };
  const writers = [0, 1, 2, 3].map(write);
  // However slow the machine is: a hub that takes none at all is found out by the test's own time.
  const more = async (count: number) => {
    for (const enough = acknowledged.length + count; acknowledged.length < enough;) await sleep(10);
  };
  for (let n = 0; n < times; n++) {
    await more(5);
    await sleep(draw.below(500));
    killEverything(hub, dataDir);
    await hub.ended;
    hub = await spawnHub(env);
  }
  await more(5);
  stopped = true;
  await Promise.all(writers);
  const counts = await countsOf(dataDir);
  await hub.kill();
  rmSync(dataDir, { recursive: true, force: true });
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((body) => !counts.has(body)).length,
    twice: [...counts.values()].filter((n) => n > 1).length,
    retried,
  };
}

async function post(hub: HubProcess, cookie: string, input: object): Promise<boolean> {
  try {
    const answer = await ask(hub, POST, { input }, cookie);
    return answer.data?.['post']?.['__typename'] === 'PostSuccess';
  } catch {
    return false;
  }
}

async function ask(hub: HubProcess, query: string, variables: object, cookie = '') {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(5_000),
  });
  const body = (await response.json()) as { data: Record<string, Record<string, never>> | null };
  return { ...body, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/** Signs in as the demonstration's guardian and takes the first topic she may write on. */
async function firstSteps(hub: HubProcess): Promise<{ cookie: string; topicId: string }> {
  // The hub answers a little before it has printed everything.
  const printed = () => /guardian\s+\S+#(\S+)\n/.exec(hub.said());
  for (let i = 0; i < 200 && !printed(); i++) await sleep(25);
  const token = printed()![1];
  const { cookie } = await ask(
    hub,
    'mutation($token: String!) { signInByLink(input: { token: $token }) { __typename } }',
    { token },
  );
  const { data } = await ask(hub, '{ me { boards { kind topics(first: 1) { nodes { id } } } } }', {}, cookie);
  const boards = data!['me']!['boards'] as unknown as { kind: string; topics: { nodes: { id: string }[] } }[];
  return {
    cookie,
    topicId: boards.find((b) => b.kind === 'DISCUSSION' && b.topics.nodes.length > 0)!.topics.nodes[0]!.id,
  };
}

/** kill -9 to the hub and to its PostgreSQL, in one breath. */
function killEverything(hub: HubProcess, dataDir: string): void {
  const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  process.kill(hub.pid, 'SIGKILL');
  if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
}

async function countsOf(dataDir: string): Promise<Map<string, number>> {
  const client = new Client({ connectionString: readFileSync(join(dataDir, 'database-url'), 'utf8') });
  await client.connect();
  const { rows } = await client.query<{ markdown: string; n: number }>(
    `SELECT markdown, count(*)::int AS n FROM post WHERE markdown LIKE 'crash %' GROUP BY 1`,
  );
  await client.end();
  return new Map(rows.map((r) => [r.markdown, r.n]));
}
