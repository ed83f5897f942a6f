import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Names a process beyond its number: numbers are reused, also between two starts of one container, where the hub
 * has the same number every time.
 */
export interface ProcessIdentity {
  readonly pid: number;
  /** when it started, as the system tells it; empty where that cannot be found out */
  readonly started: string;
  readonly host: string;
  /** this run of the operating system; empty where unknown */
  readonly boot: string;
  /** the space in which the number means this process: containers have their own */
  readonly space: string;
}

export function ownIdentity(): ProcessIdentity {
  return {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    boot: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    space: attempt(() => readlinkSync('/proc/self/ns/pid')),
  };
}

/**
 * Whether the process still runs. `unknown` means that this process cannot see it: it ran in another container or
 * on another machine that shares the directory.
 */
export function stateOf(other: ProcessIdentity): 'running' | 'gone' | 'unknown' {
  const own = ownIdentity();
  if (other.host !== own.host) return 'unknown';
  if (other.boot !== own.boot) return 'gone';
  if (other.space !== own.space) return 'unknown';
  if (!isAlive(other.pid)) return 'gone';
  const started = startOf(other.pid);
  return started && other.started && started !== other.started ? 'gone' : 'running';
}

/** Whether a process of this number exists and is more than a zombie. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it exists and belongs to somebody else
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = linuxStat(pid)?.[0];
  return state !== 'Z' && state !== 'X';
}

/** The command line of a process, its arguments separated by blanks; empty when it cannot be read. */
export function commandLineOf(pid: number): string {
  if (process.platform === 'linux') {
    return attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim());
  }
  return process.platform === 'win32' ? '' : ps(pid, 'command');
}

function startOf(pid: number): string {
  if (process.platform === 'linux') return linuxStat(pid)?.[19] ?? '';
  return process.platform === 'win32' ? '' : ps(pid, 'lstart');
}

/** The fields of /proc/PID/stat after the program's name, which may itself hold blanks and parentheses. */
function linuxStat(pid: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const text = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return text ? text.slice(text.lastIndexOf(')') + 2).split(' ') : undefined;
}

function ps(pid: number, column: string): string {
  return attempt(() =>
    execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim(),
  );
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
