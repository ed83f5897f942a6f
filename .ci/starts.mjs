// Starts the hub by the README's command in a fresh clone, asks it what a newcomer would, stops it, and starts it
// again: the second start must answer within 5 s. Also from a built read-only checkout with the data elsewhere.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = process.argv[2];
const SECOND_START_MS = 5_000;

async function start(env = {}) {
  const started = Date.now();
  const child = spawn('npm', ['start'], { cwd: folder, env: { ...process.env, ...env }, detached: true });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  child.stdout.resume();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for (;;) {
    const url = /Portal\s+(\S+)\//.exec(said)?.[1];
    if (url && /Token of a partner/.test(said)) return { url, said, ms: Date.now() - started, child, ended };
    if (child.exitCode !== null || Date.now() - started > 180_000) throw new Error(`did not start:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function look({ url, said }) {
  const ask = async (query, headers = {}) => {
    const body = JSON.stringify({ query });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { ...(await response.json()), cookie: response.headers.get('set-cookie')?.split(';')[0] };
  };
  const portal = await (await fetch(`${url}/`, { headers: { accept: 'text/html' } })).text();
  if (!portal.includes('<div id="app">')) throw new Error('no portal');
  const token = /guardian\s+\S+#(\S+)/.exec(said)[1];
  const { cookie } = await ask(`mutation { signInByLink(input: { token: "${token}" }) { __typename } }`);
  const found = await ask('{ directory(search: "papadopoulos") { nodes { name } } }', { cookie });
  if (found.data?.directory.nodes[0]?.name !== 'Κωνσταντίνος Παπαδόπουλος')
    throw new Error(JSON.stringify(found));
}

async function stop({ child, ended }) {
  process.kill(-child.pid, 'SIGTERM');
  await ended;
  // npm ends at once; the hub behind it finishes what is under way, and stops its database.
  while (isThere(child.pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Whether any process of a group is left. */
function isThere(group) {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

const first = await start();
await look(first);
console.log(`first start ${first.ms} ms, with the build`);
// Another one beside it: the port moves on, the data directory is its own.
const other = mkdtempSync(join(tmpdir(), 'hub-other-'));
const beside = await start({ HUB_DATA_DIR: other });
await look(beside);
if (beside.url === first.url) throw new Error('two hubs on one port');
await stop(beside);
rmSync(other, { recursive: true, force: true });
await stop(first);
const second = await start();
await look(second);
await stop(second);
console.log(`second start ${second.ms} ms`);
if (second.ms > SECOND_START_MS) throw new Error(`the second start took ${second.ms} ms`);
