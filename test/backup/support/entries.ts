import { readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { extract, pack } from 'tar-stream';

export interface Entry {
  name: string;
  content: Buffer;
}

/** What an archive holds, as any program that knows tar and gzip reads it. */
export async function entriesOf(file: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const tar = Readable.from([gunzipSync(readFileSync(file))]).pipe(extract());
  for await (const entry of tar) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk);
    entries.push({ name: entry.header.name, content: Buffer.concat(chunks) });
  }
  return entries;
}

/** Writes an archive anew with other entries: whole as a file, whatever it holds. */
export async function rewritten(file: string, change: (entries: Entry[]) => Entry[]): Promise<string> {
  const tar = pack();
  for (const { name, content } of change(await entriesOf(file))) tar.entry({ name }, content);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk);
  return written(file, gzipSync(Buffer.concat(chunks)));
}

let count = 0;

/** Writes bytes beside a file. @returns where */
export function written(file: string, bytes: Buffer): string {
  const other = `${file}.${++count}`;
  writeFileSync(other, bytes);
  return other;
}

/** Changes what stands in an entry of JSON. */
export function inJson(name: string, change: (json: Record<string, unknown>) => void) {
  return (entries: Entry[]): Entry[] =>
    entries.map((entry) => {
      if (entry.name !== name) return entry;
      const json = JSON.parse(entry.content.toString()) as Record<string, unknown>;
      change(json);
      return { name, content: Buffer.from(JSON.stringify(json)) };
    });
}
