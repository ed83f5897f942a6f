import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';
import type { Account } from './account';

export interface ToolResult {
  /** exit code; null when killed by a signal or never started */
  code: number | null;
  /** standard output and standard error as they came */
  output: string;
  /** set when the program could not be started at all */
  failure?: NodeJS.ErrnoException;
}

/** Variables that decide where programs, libraries and locales are found; nothing else is inherited. */
const INHERITED = [
  'PATH', 'TMPDIR', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'LOCPATH', 'LOCALE_ARCHIVE',
  'SystemRoot', 'TEMP', 'TMP',
]; // prettier-ignore

/**
 * The environment of PostgreSQL's programs. The hub's own holds secrets, which another account could then read,
 * and perhaps PGDATA, PGOPTIONS or a LANG that changes what the programs do or say.
 */
export function toolEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const kept = INHERITED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), LC_ALL: 'C', ...extra };
}

/** Spawn options shared by all programs: the account, a directory that any account can enter, a clean environment. */
export function toolOptions(account: Account | undefined, extra?: Record<string, string>): SpawnOptions {
  return {
    cwd: process.platform === 'win32' ? undefined : '/',
    env: toolEnvironment(extra),
    windowsHide: true,
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  };
}

/** Runs a program to its end and collects what it says; never rejects. */
export function runTool(file: string, args: string[], account: Account | undefined): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { ...toolOptions(account), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString('utf8'));
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (failure) => resolve({ code: null, output, failure }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
