import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError, systemCode } from './errors';
import { ownIdentity, stateOf } from './process-identity';
import type { ProcessIdentity } from './process-identity';

export interface DirectoryLock {
  release(): void;
}

const BEAT_MS = 5_000;
const WATCH_MS = 12_000;

/**
 * Takes the data directory for this process. Node has no `flock`, so the lock is a file that names its holder;
 * a hub that was killed leaves it behind, and the next one takes it over once it knows the holder to be gone.
 */
export async function lockDirectory(dataDir: string, log: (line: string) => void): Promise<DirectoryLock> {
  const file = path.join(dataDir, 'postgres.lock');
  const own = JSON.stringify(ownIdentity());
  for (let attempt = 0; attempt < 5; attempt++) {
    if (place(file, own)) {
      // Two hubs may have removed the same dead lock, one of them a moment too late: see who is left with it.
      if (attempt > 0) await sleep(50);
      if (read(file) === own) return hold(file, own);
      continue;
    }
    const held = read(file);
    if (held === undefined) continue;
    await refuseIfHeld(dataDir, file, held, log);
    removeDead(file, held);
  }
  throw new EmbeddedPostgresError(`Other hubs are starting on the data directory ${dataDir} at this moment.`);
}

/** Puts the lock in place whole or not at all: a reader never sees half of it. */
function place(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, content);
    // readable whatever the umask: the next hub may run as another account
    chmodSync(draft, 0o644);
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw new EmbeddedPostgresError(
      `Cannot write to the data directory ${path.dirname(file)}: ${(error as Error).message}`,
    );
  } finally {
    rmSync(draft, { force: true });
  }
}

async function refuseIfHeld(
  dataDir: string,
  file: string,
  held: string,
  log: (line: string) => void,
): Promise<void> {
  const holder = parse(held);
  if (!holder) return;
  let state = stateOf(holder);
  if (state === 'unknown') {
    log(`The data directory was last used by a hub on ${holder.host}; watching whether that still runs`);
    const before = beatOf(file);
    await sleep(WATCH_MS);
    state = beatOf(file) === before ? 'gone' : 'running';
  }
  if (state === 'running') {
    throw new EmbeddedPostgresError(
      `The data directory ${dataDir} is in use by a running hub, process ${holder.pid} on ${holder.host}. ` +
        'Stop it first, or give this hub a directory of its own with HUB_DATA_DIR.',
    );
  }
}

/** Renames first, since between reading and removing another hub may have put its own lock there. */
function removeDead(file: string, dead: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== undefined && moved !== dead) place(file, moved);
  rmSync(aside, { force: true });
}

function hold(file: string, own: string): DirectoryLock {
  // The beat tells hubs in other containers, which cannot see this process, that it lives.
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // the directory was removed under a running hub; PostgreSQL itself will complain
    }
  }, BEAT_MS);
  beat.unref();
  return {
    release() {
      clearInterval(beat);
      if (read(file) === own) rmSync(file, { force: true });
    },
  };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function beatOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function parse(content: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(content) as ProcessIdentity;
  } catch {
    return undefined;
  }
}
