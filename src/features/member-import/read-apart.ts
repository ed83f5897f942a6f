import { Worker } from 'node:worker_threads';
import { compiled } from '../../shared/compiled';
import { Turns } from '../../shared/turns';
import { ImportFileError, type ImportFileErrorCode } from './member-import.errors';
import { DEFAULT_LIMITS, type ParseOptions } from './member-import.types';
import type { ReadTask } from './read.worker';
import type { Source } from './source';

const WORKER = compiled('features/member-import/read.worker.js');

/** So many files are read at the same time in one process. */
const turns = new Turns(2);

interface Answer {
  readonly source?: Source;
  readonly refused?: { readonly code: ImportFileErrorCode; readonly message: string; readonly line?: number };
}

/**
 * Takes a file apart in a thread of its own, which is ended where it takes more time or memory than a list
 * needs: a file can keep nobody else waiting.
 * @throws ImportFileError
 */
export function readApart(bytes: Uint8Array, options: ParseOptions): Promise<Source> {
  return turns.take(() => inThread(bytes, options));
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
