import { appendFile, mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Pool } from 'pg';
import { z } from 'zod';
import { POSTS_AT_ERASURE } from './erasure.entity';
import { LEDGER } from './erasure.sql';

const entry = z.strictObject({
  /** The id of the person in the database, which is nobody's any more. */
  person: z.uuid(),
  posts: z.enum(POSTS_AT_ERASURE),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
});
/** That somebody was erased. */
export type LedgerEntry = z.infer<typeof entry>;

/** A line that is none: the file was changed by hand, or is another one. */
export class LedgerFault extends Error {}

/**
 * Reads who was erased from a file of lines of JSON.
 * @throws LedgerFault
 */
export function readLedger(text: string, file: string): LedgerEntry[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    // A last line that was cut off says nothing that the database did not say before.
    if (at === lines.length - 1) return [];
    try {
      return [entry.parse(JSON.parse(line))];
    } catch {
      throw new LedgerFault(`Line ${at + 1} of ${file} is no entry of a ledger of erasures.`);
    }
  });
}

/** A file, beside the database, of who was erased: what a restore of an older backup is told. */
export class LedgerFile {
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly file: string,
  ) {}

  /** Adds what the database has and the file has not; it lies on the disk when this is done. */
  bringUp = (): Promise<void> => {
    const next = this.writing.then(() => this.write());
    this.writing = next.catch(() => undefined);
    return next;
  };

  private async write(): Promise<void> {
    const { rows } = await this.pool.query<LedgerEntry>(LEDGER);
    const there = await readFile(this.file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const known = new Set(readLedger(there, this.file).map(({ person }) => person));
    const missing = rows.filter(({ person }) => !known.has(person));
    if (missing.length === 0) return;
    await mkdir(dirname(this.file), { recursive: true });
    // A line that was cut off is written whole.
    const whole = there.slice(0, there.lastIndexOf('\n') + 1);
    if (whole !== there) await truncate(this.file, Buffer.byteLength(whole));
    await appendFile(this.file, linesOf(missing), { mode: 0o600 });
    const handle = await open(this.file, 'r');
    await handle.sync().finally(() => handle.close());
  }
}

/** Entries as the lines of a ledger. */
export const linesOf = (entries: readonly LedgerEntry[]) =>
  entries.map(({ person, posts, at }) => `${JSON.stringify({ person, posts, at })}\n`).join('');
