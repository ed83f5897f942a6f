import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { eventually } from '../support/eventually';
import { freshDatabase } from '../support/database';
import { spawnHub, type HubProcess } from '../support/process';

const MAIN = join(__dirname, '..', '..', 'dist', 'src', 'main.js');

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());

function run(env: Record<string, string>) {
  return spawnSync(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
    timeout: 15_000,
  });
}

function take(port = 0): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
}

describe('the process', () => {
  it('ends with a code and every fault where the configuration is wrong', () => {
    const { status, stderr } = run({ PORT: 'eighty', DATABASE_URL: 'mysql://x' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/2 faults:\n {2}PORT: .*\n {2}DATABASE_URL: /);
  });

  it('ends where the port it was told is taken', async () => {
    const server = await take();
    const { port } = server.address() as AddressInfo;
    const { status, stderr } = run({ PORT: String(port), DATABASE_URL: database.url });
    server.close();
    expect(status).toBe(1);
    expect(stderr).toContain('EADDRINUSE');
  });

  it('ends with a sentence where the database cannot be reached', () => {
    const { status, stderr } = run({ PORT: '0', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(status).toBe(1);
    expect(stderr).toContain('ECONNREFUSED');
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('seeds nothing, prints no links and hides its schema in production', async () => {
    const port = await freePort();
    const empty = await freshDatabase();
    const env = {
      NODE_ENV: 'production',
      DATABASE_URL: empty.url,
      HUB_SECRET: 'x'.repeat(40),
      HUB_PUBLIC_URL: 'https://hub.example.org',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'hub@example.org',
      PORT: String(port),
    };
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (c: Buffer) => (said += c.toString()));
    const url = `http://127.0.0.1:${port}`;
    while (!(await fetch(`${url}/readyz`).catch(() => null))?.ok) await new Promise((r) => setTimeout(r, 50));
    const ask = async (query: string) => {
      const headers = { 'content-type': 'application/json' };
      return (
        await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
      ).json();
    };
    expect(await ask('{ networks { nodes { id } } }')).toEqual({ data: { networks: { nodes: [] } } });
    expect(await ask('{ __schema { types { name } } }')).toMatchObject({ errors: [{}] });
    expect((await fetch(`${url}/dev/mailbox`)).status).toBe(404);
    expect((await fetch(`${url}/graphiql`)).status).toBe(404);
    expect((await fetch(`${url}/livez`)).headers.get('strict-transport-security')).toBeTruthy();
    expect(said).not.toMatch(/sign-in\/link|hubkey_/);
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    await empty.drop();
  });
});

describe('a hub that runs', () => {
  let hub: HubProcess;
  beforeAll(
    async () =>
      void (hub = await spawnHub({
        DATABASE_URL: database.url,
        SEED_DEMO: 'false',
        PORT: '0',
        LOG_LEVEL: 'info',
      })),
  );
  afterAll(() => hub.kill());

  it('says what it is ready for', async () => {
    const ready = (await (await fetch(`${hub.url}/readyz`)).json()) as { checks: Record<string, string> };
    expect(ready.checks).toEqual({ database: 'ok', migrations: 'ok', extensions: 'ok', locale: 'ok' });
  });

  it('measures itself, and tells it on loopback', async () => {
    const text = await (await fetch(`${hub.url}/metrics`)).text();
    expect(text).toMatch(/^hub_sockets 0$/m);
    expect(text).toMatch(/^hub_http_request_duration_seconds_count/m);
  });

  it('logs requests by id, without what was asked or by whom', async () => {
    const response = await fetch(`${hub.url}/directory?q=papadopoulos`, { headers: { cookie: 'secret=1' } });
    const requestId = response.headers.get('x-request-id')!;
    await eventually(() => hub.said().includes(requestId));
    expect(hub.said()).not.toMatch(/papadopoulos|secret=1|127\.0\.0\.1"/);
  });

  it('sends its pages with a strict policy and nothing inline', async () => {
    const response = await fetch(`${hub.url}/`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(await response.text()).not.toMatch(/<script(?![^>]*src=)|style=|<style/);
  });

  it('drains on SIGTERM: not ready, sockets closed with 1001, then ends by itself', async () => {
    const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    process.kill(hub.pid, 'SIGTERM');
    expect(await closed).toBe(1001);
    expect(await hub.ended).toBe(0);
    expect(hub.said()).toContain('"stopped"');
  });
});

async function freePort(): Promise<number> {
  const server = await take();
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
