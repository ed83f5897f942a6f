import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './errors';
import { commandLineOf, isAlive } from './process-identity';

/** The server process that PostgreSQL's own pid file names, whether or not it still lives. */
export function recordedPid(clusterDir: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path.join(clusterDir, 'postmaster.pid'), 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stops a server that outlived its hub. Call with the data directory locked: then its hub is known to be dead.
 * Returns the recorded number when it now belongs to some other process, which PostgreSQL must be told.
 */
export async function stopLeftover(
  clusterDir: string,
  log: (line: string) => void,
): Promise<number | undefined> {
  const pid = recordedPid(clusterDir);
  if (pid === undefined || !isAlive(pid)) return undefined;
  const serves = () => isAlive(pid) && isServerOf(pid, clusterDir);
  if (!serves()) return pid;
  log(`Stopping the PostgreSQL server (process ${pid}) that a killed hub left running`);
  for (const [signal, seconds] of [
    ['SIGINT', 10],
    ['SIGQUIT', 10],
  ] as const) {
    signalServer(pid, signal);
    const end = Date.now() + seconds * 1000;
    while (Date.now() < end) {
      if (!serves()) return undefined;
      await sleep(25);
    }
  }
  throw new EmbeddedPostgresError(`The PostgreSQL server (process ${pid}) on ${clusterDir} does not stop.`);
}

/** Its command line tells: the number alone may have been given to another process since. */
function isServerOf(pid: number, clusterDir: string): boolean {
  const line = commandLineOf(pid);
  return /postgres(\.exe)?["']? /.test(line) && `${line} `.includes(` -D ${clusterDir} `);
}

function signalServer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it ended meanwhile
  }
}
