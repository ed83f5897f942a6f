// Who runs: each a process of its own on the same database.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { postgraphileBody, readPostgraphile } from './postgraphile-form.mjs';
import { bench, freePort, root, run, say, start, untilUp } from './shell.mjs';
import { documentBody } from './workloads.mjs';

const SECRET = 'the secret of the benchmark, no secret at all';
export const HUB_SECRET = SECRET;

/** How operations are put to a contestant, and how its answers are read. */
const FORMS = {
  graphql: { path: () => '/graphql', body: documentBody, read: (_, answer) => answer },
  plain: {
    path: (workload) => `/${workload}`,
    body: (_, variables) => JSON.stringify(variables),
    read: (_, answer) => answer,
  },
  postgraphile: { path: () => '/graphql', body: postgraphileBody, read: readPostgraphile },
};

/** Every contestant: its program, its form, and the Node it needs. */
const CONTESTANTS = {
  hub: { script: join(root, 'dist/src/main.js') },
  other: {},
  limit: { script: join(bench, 'servers/limit.mjs'), form: 'plain' },
  mercurius: { script: join(bench, 'peers/mercurius.mjs'), peer: true },
  yoga: { script: join(bench, 'peers/yoga.mjs'), peer: true },
  postgraphile: { script: join(bench, 'peers/postgraphile.mjs'), peer: true, node: 22, form: 'postgraphile' },
};

export const NAMES = Object.keys(CONTESTANTS).filter((name) => name !== 'other');
/** A directory with filters and counts is the hub's and the limit's alone: the peers would be given its SQL. */
export const takesPart = ({ name }, workload) => workload !== 'narrowed' || !isPeer(name);
export const isPeer = (name) => CONTESTANTS[name].peer === true;

/** A Node of at least this version: our own, else the one that the peers bring along. */
function nodeOf(major) {
  const own = Number(process.versions.node.split('.')[0]) >= major;
  return own ? process.execPath : join(bench, 'peers/node_modules/node/bin/node');
}

/** Installs what the peers are made of, where that has not been done. */
export function installPeers() {
  const folder = join(bench, 'peers');
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const stamp = join(folder, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp).equals(lock)) return;
  say('Installing the peers');
  // PostGraphile wants a later Node than ours: it gets one of its own.
  run('npm', ['ci', '--engine-strict=false', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder });
  writeFileSync(stamp, lock);
}

/** Starts one contestant in production's settings; its log goes to nowhere. */
export async function startContestant(name, databaseUrl, { profile, pipeline, other } = {}) {
  const { script, form = 'graphql', node: major = 0 } = CONTESTANTS[name];
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const nodeArgs = profile && name === 'hub' ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const server = start(script ?? join(resolve(other), 'dist/src/main.js'), {
    nodeArgs,
    node: nodeOf(major),
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HUB_PUBLIC_URL: url,
      HUB_SECRET: SECRET,
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'hub@example.org',
      // A few people write here what many would.
      POSTS_PER_MINUTE: '1000000000',
      POSTS_PER_HOUR: '1000000000',
      // All of them come from here.
      ANONYMOUS_SOCKETS_PER_ADDRESS: '1000000',
      ...(pipeline && { BENCH_PIPELINE: '1' }),
    },
  });
  await untilUp(`${url}/livez`, server);
  return {
    name,
    port,
    pid: server.pid,
    form: FORMS[form],
    stop: server.stop,
    errors: server.errors,
  };
}
