import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { sleep } from '../live/random';

const MAIN = join(__dirname, '..', '..', 'dist', 'src', 'main.js');

/** A hub as it is run: a process of its own, built. */
export interface HubProcess {
  readonly url: string;
  readonly pid: number;
  readonly said: () => string;
  /** Resolves with the exit code, or null where a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a hub and waits until it is ready. @throws with what it said, where it ends instead */
export async function spawnHub(env: Record<string, string>): Promise<HubProcess> {
  const { DATABASE_URL: _ours, ...inherited } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...inherited,
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
      // A few people write here what many would.
      POSTS_PER_MINUTE: '1000000',
      POSTS_PER_HOUR: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await ready(child, () => said);
  return {
    url,
    pid: child.pid!,
    said: () => said,
    ended,
    async kill(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}

async function ready(child: ChildProcess, said: () => string): Promise<string> {
  for (let i = 0; i < 1_200; i++) {
    const url = /Portal\s+(\S+)\//.exec(said())?.[1];
    if (url) {
      const answer = await fetch(`${url}/readyz`).catch(() => null);
      if (answer?.ok) return url;
    }
    if (child.exitCode !== null) throw new Error(`the hub ended with ${child.exitCode}:\n${said()}`);
    await sleep(25);
  }
  throw new Error(`the hub was not ready in time:\n${said()}`);
}
