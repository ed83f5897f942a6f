import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ImportFileError, type ImportFileErrorCode } from './member-import.errors';
import { DEFAULT_LIMITS, type ParseOptions } from './member-import.types';
import type { ReadTask } from './read.worker';
import type { Source } from './source';

/** Beside the compiled code, or, in tests, in `dist` beside the sources. */
const WORKER = [__dirname, join(__dirname, '../../../dist/src/features/member-import')]
  .map((place) => join(place, 'read.worker.js'))
  .find((path) => existsSync(path))!;

/** So many files are read at the same time in one process; others wait their turn. */
const AT_ONCE = 2;
let reading = 0;
const waiting: (() => void)[] = [];

interface Answer {
  readonly source?: Source;
  readonly refused?: { readonly code: ImportFileErrorCode; readonly message: string; readonly line?: number };
}

/**
 * Takes a file apart in a thread of its own, which is ended where it takes more time or memory than a list
 * needs: a file can keep nobody else waiting.
 * @throws ImportFileError
 */
export async function readApart(bytes: Uint8Array, options: ParseOptions): Promise<Source> {
  if (reading >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else reading++;
  try {
    return await inThread(bytes, options);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else reading--;
  }
}

function inThread(bytes: Uint8Array, options: ParseOptions): Promise<Source> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const task: ReadTask = { bytes, options };
  const worker = new Worker(WORKER, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 },
    // A thread that is to read strangers' files gets nothing of ours.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  return new Promise<Source>((resolve, reject) => {
    const timer = setTimeout(() => {
      const message = `Reading the file takes longer than ${limits.seconds} seconds`;
      reject(new ImportFileError('TOOK_TOO_LONG', message));
      void worker.terminate();
    }, limits.seconds * 1_000);
    worker.once('message', ({ source, refused }: Answer) => {
      if (source) resolve(source);
      else if (refused) reject(new ImportFileError(refused.code, refused.message, refused.line));
    });
    worker.once('error', (error: Error & { code?: string }) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const message = `Reading the file takes more than ${limits.megabytes} MB of memory`;
      reject(memory ? new ImportFileError('TOOK_TOO_MUCH_MEMORY', message) : error);
    });
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the thread that read a member list ended with ${code}`));
    });
  });
}
