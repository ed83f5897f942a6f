import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { compiled } from '../../shared/compiled';
import { Turns } from '../../shared/turns';
import { broken, PhotoRefused } from './photo.errors';
import type { Encoded } from './photo.sizes';

const ENCODER = compiled('features/photo/encode.process.js');

/** A picture of 50 megapixels takes up to 600 MB for a few seconds; those that wait hold 10 MB each. */
const turns = new Turns(1, 20);

/** What making a photo may take. */
export interface EncodeLimits {
  readonly seconds: number;
  readonly megabytes: number;
}
const LIMITS: EncodeLimits = { seconds: 15, megabytes: 700 };
const LOOK_EVERY_MS = 25;

/**
 * Makes the squares that are kept of a picture, upright and without anything but pixels. The work is done by a
 * process of its own, as a thread could be ended neither in the middle of it nor for the memory it takes.
 * @throws PhotoRefused, RateLimited where many wait
 */
export function encodeApart(bytes: Uint8Array, limits: EncodeLimits = LIMITS): Promise<Encoded> {
  return turns.take(() => inProcess(bytes, limits));
}

function inProcess(bytes: Uint8Array, { seconds, megabytes }: EncodeLimits): Promise<Encoded> {
  const child = fork(ENCODER, [], {
    serialization: 'advanced',
    // Whoever reads strangers' files gets nothing of ours.
    env: {},
    execArgv: ['--max-old-space-size=64'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise<Encoded>((resolve, reject) => {
    const end = () => {
      reject(new PhotoRefused('PHOTO_TOOK_TOO_MUCH', 'The picture takes too much to read.'));
      child.kill('SIGKILL');
    };
    const timer = setTimeout(end, seconds * 1_000);
    const watch = watchMemory(child, megabytes, end);
    child.once('message', (made: Encoded | null) => (made ? resolve(made) : reject(broken())));
    child.on('error', reject);
    // Ended by a fault in the library: the picture is none it can read. Comes after the answer, unlike `exit`.
    child.once('disconnect', () => reject(broken()));
    child.once('close', () => {
      clearTimeout(timer);
      clearInterval(watch);
    });
    child.send(bytes, () => undefined);
  });
}

/** Ends a process that holds too much, where the system tells it (Linux); elsewhere the size of the picture bounds it. */
function watchMemory(child: ChildProcess, megabytes: number, end: () => void): NodeJS.Timeout {
  const look = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    if (Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) > megabytes * 1024) end();
  };
  return setInterval(() => void look(), LOOK_EVERY_MS);
}
