import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { DatabaseError } from 'pg';
import { EmbeddedPostgresError, systemCode } from './errors';
import { freePort, Server } from './server';
import type { ServerCommand } from './server';

const TIMEOUT_MS = 60_000;
const PATIENCE_MS = 2_000;

/** Starts the server and waits until it takes connections; the client is the first one, as superuser. */
export async function launch(
  command: ServerCommand,
  password: string,
  log: (line: string) => void,
): Promise<{ server: Server; client: Client }> {
  const began = Date.now();
  const progress = setTimeout(
    () => log('PostgreSQL is still starting; after a crash it first recovers'),
    PATIENCE_MS,
  );
  try {
    for (;;) {
      const server = new Server(command, await freePort());
      const client = await connect(server, password, began + TIMEOUT_MS).catch(async (error: unknown) => {
        await server.stop();
        throw error;
      });
      if (client) return { server, client };
      const said = command.log.news();
      const again = isPassing(said) && Date.now() < began + TIMEOUT_MS;
      if (!again) throw new EmbeddedPostgresError(`PostgreSQL did not start (${server.end}): ${said}`);
      await sleep(100);
    }
  } finally {
    clearTimeout(progress);
  }
}

/** Causes that go away: a port lost to another process, sessions of a killed server that have not noticed yet. */
function isPassing(said: string): boolean {
  return /could not bind|could not create any TCP\/IP sockets|shared memory block .* is still in use/.test(
    said,
  );
}

/** Connects as soon as the server lets it; undefined when the server ended instead. */
async function connect(server: Server, password: string, deadline: number): Promise<Client | undefined> {
  while (server.end === undefined) {
    const client = new Client({
      host: '127.0.0.1',
      port: server.port,
      user: 'postgres',
      database: 'postgres',
      password,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (!isNotYet(error))
        throw new EmbeddedPostgresError(`PostgreSQL refuses: ${(error as Error).message}`);
      if (Date.now() > deadline) {
        throw new EmbeddedPostgresError(
          `PostgreSQL takes no connections after a minute: ${(error as Error).message}`,
        );
      }
    }
    await Promise.race([sleep(20), server.exited]);
  }
  return undefined;
}

/**
 * 57P03: it starts or recovers. 28P01: the wrong password, so that a server of somebody else has taken the port,
 * and ours is about to end over it. Any other answer of a server is its last word; the rest is the network.
 */
function isNotYet(error: unknown): boolean {
  const answered = (error as DatabaseError).severity !== undefined;
  return !answered || ['57P03', '28P01'].includes(systemCode(error) ?? '');
}
