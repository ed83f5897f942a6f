import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack, type Pack } from 'tar-stream';
import { Encryption } from './encryption';
import { BackupFault } from './format';

/**
 * An archive on its way to a file: written beside it and put in its place when it is whole and on the disk. For the
 * eyes of its owner alone; a file that is there is never written over.
 */
export class ArchiveWriter {
  private constructor(
    private readonly file: string,
    private readonly part: string,
    private readonly handle: FileHandle,
    private readonly tar: Pack,
    private readonly written: Promise<void>,
  ) {
    // Told where it is waited for.
    written.catch(() => undefined);
  }

  /**
   * @param key where it is to be encrypted
   * @throws BackupFault where there is such a file, or another backup writes it
   */
  static async open(file: string, key?: Buffer): Promise<ArchiveWriter> {
    if (existsSync(file)) throw new BackupFault(`There is a file ${file} already: it is not written over.`);
    const part = `${file}.part`;
    const handle = await open(part, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST')
        throw new BackupFault(
          `There is a file ${part}: another backup writes it, or one was broken off; then remove it.`,
        );
      if (error.code === 'ENOENT') throw new BackupFault(`There is no folder ${dirname(file)}.`);
      throw error;
    });
    const tar = pack();
    const out = createWriteStream(part, { fd: handle.fd, autoClose: false });
    const written = key
      ? pipeline(tar, createGzip(), new Encryption(key), out)
      : pipeline(tar, createGzip(), out);
    return new ArchiveWriter(file, part, handle, tar, written);
  }

  /** Adds an entry, as fast as the disk takes it. */
  async add(name: string, content: Buffer, at: Date): Promise<void> {
    try {
      const entry = this.tar.entry({ name, size: content.length, mode: 0o600, mtime: at });
      const taken = once(entry, 'finish');
      entry.end(content);
      // A full disk ends the pipeline, and no entry would ever be taken.
      await Promise.race([taken, this.written.then(() => taken)]);
    } catch (error) {
      // The first fault is the one to be told, not that nothing more is taken.
      await this.written;
      throw error;
    }
  }

  /** Puts the file in its place. @returns its size */
  async finish(): Promise<number> {
    this.tar.finalize();
    await this.written;
    await this.handle.sync();
    const { size } = await this.handle.stat();
    await this.handle.close();
    // Between the look at the beginning and now another may have come.
    if (existsSync(this.file))
      throw new BackupFault(`There is a file ${this.file} now: it is not written over.`);
    await rename(this.part, this.file);
    const folder = await open(dirname(this.file), 'r');
    await folder.sync().finally(() => folder.close());
    return size;
  }

  /** Leaves nothing. */
  async abandon(): Promise<void> {
    this.tar.destroy();
    await this.written.catch(() => undefined);
    await this.handle.close().catch(() => undefined);
    await rm(this.part, { force: true });
  }
}
