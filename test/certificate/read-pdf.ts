import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What a PDF file says, as another program reads it. */
export interface ReadPdf {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly lines: readonly string[];
}

/** Reads PDF files with pdf.js, in a process of its own: it is ESM, which Jest cannot load. */
export function startPdfReader() {
  const reader = spawn(process.execPath, [join(__dirname, 'pdf-reader.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: reader.stdout })[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();
  return {
    /** One after the other. */
    read(file: Uint8Array): Promise<ReadPdf> {
      const read = last.then(async () => {
        reader.stdin.write(`${Buffer.from(file).toString('base64')}\n`);
        const answer = await answers.next();
        if (answer.done) throw new Error('The reader of PDF files has ended.');
        return JSON.parse(answer.value) as ReadPdf;
      });
      last = read.catch(() => undefined);
      return read;
    },
    async stop(): Promise<void> {
      reader.stdin.end();
      if (reader.exitCode === null) await once(reader, 'exit');
    },
  };
}
