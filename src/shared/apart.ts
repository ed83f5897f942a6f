import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { ExpectedError } from './errors';
import { Turns } from './turns';

/** What a piece of work may take. */
export interface WorkLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What is said of a file that could not be worked on. */
export interface WorkFaults {
  /** It cannot be read, or its process was ended by a fault in a library. */
  readonly broken: () => ExpectedError;
  readonly tookTooMuch: () => ExpectedError;
}

const LOOK_EVERY_MS = 25;

/** A picture of 50 megapixels takes up to 600 MB for a few seconds; those that wait hold 10 MB each. */
const turns = new Turns(1, 20);

/**
 * Has a stranger's file worked on by a process of its own, as a thread could be ended neither in the middle of it nor
 * for the memory it takes. The process is sent `task` and answers once, with null where the file cannot be read.
 * @param module a compiled file
 * @throws the faults, RateLimited where many wait
 */
export function workApart<T>(
  module: string,
  task: object,
  limits: WorkLimits,
  faults: WorkFaults,
): Promise<T> {
  return turns.take(() => inProcess<T>(module, task, limits, faults));
}

function inProcess<T>(
  module: string,
  task: object,
  { seconds, megabytes }: WorkLimits,
  { broken, tookTooMuch }: WorkFaults,
): Promise<T> {
  const child = fork(module, [], {
    serialization: 'advanced',
    // Whoever reads strangers' files gets nothing of ours.
    env: {},
    execArgv: [`--max-old-space-size=${Math.min(megabytes, 256)}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise<T>((resolve, reject) => {
    const end = () => {
      reject(tookTooMuch());
      child.kill('SIGKILL');
    };
    const timer = setTimeout(end, seconds * 1_000);
    const watch = watchMemory(child, megabytes, end);
    child.once('message', (made: T | null) => (made ? resolve(made) : reject(broken())));
    child.on('error', reject);
    // Ended by a fault in the library: the file is none it can read. Comes after the answer, unlike `exit`.
    child.once('disconnect', () => reject(broken()));
    child.once('close', () => {
      clearTimeout(timer);
      clearInterval(watch);
    });
    child.send(task, () => undefined);
  });
}

/** Ends a process that holds too much, where the system tells it (Linux); elsewhere the size of the file bounds it. */
function watchMemory(child: ChildProcess, megabytes: number, end: () => void): NodeJS.Timeout {
  const look = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    if (Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) > megabytes * 1024) end();
  };
  return setInterval(() => void look(), LOOK_EVERY_MS);
}
