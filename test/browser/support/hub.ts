import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

const root = resolve(__dirname, '../../..');

/** A mail of the development mailbox. */
interface Mail {
  to: string;
  subject: string;
  text: string;
  messageId: string;
}

/** The data directory of a hub with the demonstration networks, of which each test file gets a copy. */
export async function makeTemplate(): Promise<string> {
  const data = emptyDirectory();
  const hub = run(data, await freePort());
  await greeting(hub);
  await stop(hub);
  return data;
}

/** A hub of its own: a process with a data directory filled with the demonstration networks. */
export async function startHub() {
  const data = emptyDirectory();
  // With its owners: run by root, the cluster is another user's.
  execFileSync('cp', ['-a', `${process.env['BROWSER_TEMPLATE']!}/.`, data]);
  const port = await freePort();
  const hub = run(data, port);
  const said = await greeting(hub);
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    /** The sign-in links it printed. */
    guardianLink: link(said, 'guardian'),
    organiserLink: link(said, 'organiser'),
    /** The code in the newest mail to the address. */
    codeFor: (address: string) => mailed(url, address, /\b\d{8}\b/),
    /** The link in the newest mail to the address. */
    linkFor: (address: string) => mailed(url, address, /https?:\/\/\S+#[\w-]+/),
    /** What stands so in the newest mail to the address. */
    textFor: (address: string, what: RegExp) => mailed(url, address, what),
    /** Writes straight into its database what no page does. */
    query: (text: string, values: readonly unknown[]) => query(data, text, values),
    async stop(): Promise<void> {
      await stop(hub);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Asks the database of a hub that runs, as the hub itself does. */
async function query(data: string, text: string, values: readonly unknown[]): Promise<void> {
  const cluster = join(data, 'postgres/cluster');
  const { hub } = JSON.parse(readFileSync(join(cluster, 'hub-credentials.json'), 'utf8')) as { hub: string };
  // The fourth line of PostgreSQL's own file is its port.
  const port = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3]);
  const client = new Client({ host: '127.0.0.1', port, user: 'hub', password: hub, database: 'hub' });
  await client.connect();
  await client.query(text, [...values]).finally(() => client.end());
}

export type RunningHub = Awaited<ReturnType<typeof startHub>>;

function emptyDirectory(): string {
  const data = mkdtempSync(join(tmpdir(), 'hub-browser-'));
  // Run by root, the server is another user's: it must be let in, or its cluster goes elsewhere and stays.
  chmodSync(data, 0o755);
  return data;
}

function run(data: string, port: number): ChildProcess {
  const { DATABASE_URL: _, ...inherited } = process.env;
  return spawn(process.execPath, [join(root, 'dist/src/main.js')], {
    env: { ...inherited, NODE_ENV: 'development', HUB_DATA_DIR: data, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function stop(hub: ChildProcess): Promise<void> {
  const gone = new Promise((wake) => hub.once('exit', wake));
  hub.kill('SIGTERM');
  await gone;
}

const read = new Set<string>();

/** What stands in the newest mail to the address, once it is there; each mail is read once. */
async function mailed(url: string, address: string, what: RegExp): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(`${url}/dev/mailbox`, { headers: { accept: 'application/json' } });
    const mails = (await response.json()) as Mail[];
    const mail = mails.find(({ to, messageId }) => to.includes(address) && !read.has(messageId));
    const found = mail && what.exec(mail.text)?.[0];
    if (found) {
      read.add(mail.messageId);
      return found;
    }
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`nothing was mailed to ${address}`);
}

/** What the hub prints until its addresses are there. */
function greeting(hub: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    hub.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/Token of a partner\s+\S+/.test(said)) done(said);
    });
    hub.once('exit', (code) => fail(new Error(`the hub ended with ${code}:\n${said}`)));
  });
}

function link(said: string, role: string): string {
  const found = new RegExp(`Sign in as an? ${role}\\s+(\\S+)`).exec(said)?.[1];
  if (!found) throw new Error(`no link for ${role} in:\n${said}`);
  return found;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
