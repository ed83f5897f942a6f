import { createHash } from 'node:crypto';

const NEWLINE = 0x0a;

/** Rows, bytes and SHA-256 of what COPY gives of a table. */
export class Digest {
  rows = 0;
  bytes = 0;
  private readonly hash = createHash('sha256');

  add(chunk: Buffer): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    // One line is one row: a newline within a value is written as \n.
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) this.rows++;
  }

  /** Called once, at the end. */
  result(): { rows: number; bytes: number; sha256: string } {
    return { rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
