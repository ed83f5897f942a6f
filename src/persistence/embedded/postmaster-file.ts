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
 * Returns the recorded number, which is then known to be no server: PostgreSQL must be told, since it would take
 * for one whatever process bears that number now, even a zombie.
 */
export async function stopLeftover(
  clusterDir: string,
  log: (line: string) => void,
): Promise<number | undefined> {
  const pid = recordedPid(clusterDir);
  if (pid === undefined) return undefined;
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
      if (!serves()) return pid;
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
