import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { DatabaseError } from 'pg';
import { EmbeddedPostgresError, systemCode } from './errors';
import { freePort } from './free-port';
import { Server } from './server';
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
      // whoever has taken the port may never answer, while our server has already given up
      const ended = await Promise.race([client.connect(), server.exited.then(() => 'ended' as const)]);
      if (ended !== 'ended') return client;
      void client.end().catch(() => {});
    } catch (error) {
      const last = Date.now() > deadline;
      if (last || (await isFinal(error, server))) {
        const how = last ? 'takes no connections after a minute' : 'refuses the hub';
        throw new EmbeddedPostgresError(`PostgreSQL ${how}: ${(error as Error).message}`);
      }
    }
    await Promise.race([sleep(20), server.exited]);
  }
  return undefined;
}

/**
 * Whether an answer is the server's last word. 57P03 is not: it starts or recovers. A wrong password (28P01) is
 * not when a server of somebody else has taken the port, over which ours ends at once. No answer is the network's.
 */
async function isFinal(error: unknown, server: Server): Promise<boolean> {
  if ((error as DatabaseError).severity === undefined || systemCode(error) === '57P03') return false;
  if (systemCode(error) === '28P01') await Promise.race([sleep(2_000), server.exited]);
  return server.end === undefined;
}
