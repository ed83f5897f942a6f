import { closeSync, fchownSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './account';

const LIMIT = 5 * 1024 * 1024;

/** The server's standard error, in `postgres.log`; one older part is kept. */
export class ServerLog {
  readonly file: string;
  readonly fd: number;
  private from: number;

  constructor(home: string, account: Account | undefined) {
    this.file = path.join(home, 'postgres.log');
    const size = statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > LIMIT) renameSync(this.file, `${this.file}.1`);
    this.fd = openSync(this.file, 'a+', 0o600);
    // the hub may later be started by the account itself
    if (account) fchownSync(this.fd, account.uid, account.gid);
    this.from = fstatSync(this.fd).size;
  }

  /** What was written since the last call, at most the end of it. */
  news(): string {
    const size = fstatSync(this.fd).size;
    const length = Math.min(size - this.from, 8192);
    const buffer = Buffer.alloc(Math.max(length, 0));
    readSync(this.fd, buffer, 0, buffer.length, size - buffer.length);
    this.from = size;
    return buffer.toString('utf8').trim();
  }

  close(): void {
    closeSync(this.fd);
  }
}
