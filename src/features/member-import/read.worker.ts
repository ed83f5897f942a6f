import { parentPort, workerData } from 'node:worker_threads';
import { ImportFileError } from './member-import.errors';
import type { ParseOptions } from './member-import.types';
import { readSource } from './source';

/** What a worker is given, and what it answers once. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly options: ParseOptions;
}

async function run({ bytes, options }: ReadTask): Promise<void> {
  try {
    parentPort!.postMessage({ source: await readSource(bytes, options) });
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    const { code, message, line } = error;
    parentPort!.postMessage({ refused: { code, message, line } });
  }
}

void run(workerData as ReadTask);
