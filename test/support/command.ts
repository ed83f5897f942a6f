import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const HUB = join(__dirname, '..', '..', 'dist', 'src', 'cli', 'hub.js');

export interface Ended {
  /** The exit code, or null where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/**
 * Starts `hub …` as somebody at a shell would, with these settings alone.
 * @param limit what the shell is told before, such as `ulimit -f 100`
 */
export function startCommand(args: readonly string[], env: Record<string, string>, limit = 'true'): Running {
  const child = spawn('sh', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, HUB, ...args], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', DATABASE_POOL_SIZE: '2', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  return { child, ended };
}

/** Runs `hub …` to its end. */
export function command(
  args: readonly string[],
  env: Record<string, string>,
  limit?: string,
): Promise<Ended> {
  return startCommand(args, env, limit).ended;
}
