import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { QueryResultRow } from 'pg';

export const isRoot = process.getuid?.() === 0;

/** An account without rights, by its usual number: nothing needs to be known about it. */
export const NOBODY = 65534;

/** A new directory that every account may enter, and what made it go away again. */
export function makeScratch(): { dir: string; remove(): void } {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'hub-embedded-')));
  chmodSync(dir, 0o755);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

export function makeOwned(dir: string, uid: number | undefined): string {
  mkdirSync(dir, { recursive: true });
  if (uid !== undefined) chownSync(dir, uid, uid);
  return dir;
}

/** The accounts to test: the one that runs the tests, and from root also an ordinary one. */
export function accounts(): { who: string; uid: number | undefined }[] {
  const own = { who: isRoot ? 'root' : 'an ordinary user', uid: undefined };
  return isRoot ? [own, { who: 'an ordinary user', uid: NOBODY }] : [own];
}

export async function query<R extends QueryResultRow>(url: string, sql: string): Promise<R[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

export function serverPid(clusterDir: string): number {
  return Number.parseInt(readFileSync(path.join(clusterDir, 'postmaster.pid'), 'utf8'), 10);
}

/** kill -9 for a server and every session and helper of it, or only its watchdog. */
export function killServer(pid: number): void {
  const children = processes().filter(({ parent }) => parent === pid);
  for (const victim of [pid, ...children.map((child) => child.pid)]) process.kill(victim, 'SIGKILL');
}

export function killWatchdog(server: number): void {
  for (const { pid, args } of processes()) {
    if (args.startsWith('/bin/sh -c while read') && args.endsWith(` ${server}`)) process.kill(pid, 'SIGKILL');
  }
}

export function isRunning(pid: number): boolean {
  return processes().some((found) => found.pid === pid && !found.state.startsWith('Z'));
}

/** What a program says when the account runs it. */
export function sayingOf(file: string, args: string[], uid?: number): string {
  const { stderr, stdout, error } = spawnSync(file, args, { uid, encoding: 'utf8', cwd: '/', env: {} });
  return error?.message ?? stderr + stdout;
}

function processes(): { pid: number; parent: number; state: string; args: string }[] {
  const list = execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' });
  return list.split('\n').flatMap((line) => {
    const [, pid, parent, state, args] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), state: state ?? '', args: args ?? '' }] : [];
  });
}

/** Whether any process was started on something in a folder, by what `ps` says of it. */
export function runsOn(folder: string): boolean {
  return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).includes(`--pgdata=${folder}`);
}
