import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { Digest } from './digest';
import { Decryption, MAGIC } from './encryption';
import {
  BackupFault,
  ENTRY_BYTES,
  HEAD,
  MANIFEST,
  partName,
  readHead,
  readManifest,
  type ArchivedTable,
  type CountedTable,
  type Head,
  type Manifest,
} from './format';

/** What an archive holds, in its order: of a table first the name, then its parts. */
export type Piece =
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'table'; readonly table: ArchivedTable; readonly number: number }
  | { readonly kind: 'part'; readonly content: Buffer; readonly rows: number; readonly bytes: number }
  | { readonly kind: 'manifest'; readonly manifest: Manifest };

interface Entry {
  readonly name: string;
  readonly content: Buffer;
}

/**
 * Reads an archive to its end, and finds whatever is wrong with it: what is cut off, damaged, missing, of another order, or not
 * as the manifest says.
 * @param key of one that is encrypted
 * @throws BackupFault
 */
export async function* readArchive(file: string, key?: Buffer): AsyncGenerator<Piece> {
  const entries = entriesOf(file, key);
  const first = await entries.next();
  if (first.done || first.value.name !== HEAD)
    throw new BackupFault(
      `${file} is not a backup of a hub, or is out of order: it does not begin with ${HEAD}.`,
    );
  const head = readHead(first.value.content);
  yield { kind: 'head', head };
  const counted: CountedTable[] = [];
  let next = await entries.next();
  for (const [index, table] of head.tables.entries()) {
    yield { kind: 'table', table, number: index + 1 };
    const digest = new Digest();
    for (let part = 1; !next.done && next.value.name === partName(table.name, part); part++) {
      digest.add(next.value.content);
      yield { kind: 'part', content: next.value.content, rows: digest.rows, bytes: digest.bytes };
      next = await entries.next();
    }
    counted.push({ ...table, ...digest.result() });
  }
  if (next.done) throw new BackupFault(`The archive is cut off: it has no ${MANIFEST} at its end.`);
  if (next.value.name !== MANIFEST)
    throw new BackupFault(
      `The archive is out of order, or a part of it is missing: ${next.value.name} stands where it should not.`,
    );
  const manifest = readManifest(next.value.content);
  compare(head, counted, manifest);
  if (!(await entries.next()).done) throw new BackupFault(`The archive goes on after its ${MANIFEST}.`);
  yield { kind: 'manifest', manifest };
}

/** @throws BackupFault naming the first table that is not what the manifest says */
function compare(head: Head, counted: readonly CountedTable[], manifest: Manifest): void {
  const { tables, ...rest } = manifest;
  const { tables: announced, ...before } = head;
  const told = tables.map(({ name, columns }) => ({ name, columns }));
  if (JSON.stringify([before, announced]) !== JSON.stringify([rest, told]))
    throw new BackupFault(`The archive is damaged: its ${HEAD} and its ${MANIFEST} tell different things.`);
  for (const [index, table] of tables.entries())
    requireEqual(table, counted[index]!, 'The archive is damaged');
}

/** @throws BackupFault where rows or bytes of a table are others than they should be */
export function requireEqual(
  wanted: CountedTable,
  found: Pick<CountedTable, 'rows' | 'sha256'>,
  what: string,
): void {
  if (found.rows !== wanted.rows)
    throw new BackupFault(
      `${what}: the table ${wanted.name} has ${found.rows} rows instead of ${wanted.rows}.`,
    );
  if (found.sha256 !== wanted.sha256)
    throw new BackupFault(
      `${what}: the rows of the table ${wanted.name} are not those that were written (SHA-256).`,
    );
}

async function* entriesOf(file: string, key?: Buffer): AsyncGenerator<Entry, undefined> {
  const tar = extract();
  try {
    const encrypted = await isEncrypted(file);
    if (encrypted && !key) throw new BackupFault(`${file} is encrypted: name its key by --key-file.`);
    const read =
      encrypted && key
        ? pipeline(createReadStream(file), new Decryption(key), createGunzip(), tar)
        : pipeline(createReadStream(file), createGunzip(), tar);
    // Told where the reading of entries ends.
    read.catch(() => undefined);
    for await (const entry of tar) {
      const { name, size = 0 } = entry.header;
      if (size > ENTRY_BYTES) throw new BackupFault(`The archive is damaged: its ${name} is too large.`);
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk);
      yield { name, content: Buffer.concat(chunks) };
    }
    await read;
  } catch (error) {
    throw faultOf(error, file);
  } finally {
    tar.destroy();
  }
  return undefined;
}

async function isEncrypted(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length)).finally(() => handle.close());
  return buffer.subarray(0, bytesRead).equals(MAGIC);
}

/** In words what the unpacking of a file ran into. */
function faultOf(error: unknown, file: string): unknown {
  if (error instanceof BackupFault) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new BackupFault(`There is no file ${file}.`);
  if (code === 'EISDIR' || code === 'EACCES') return new BackupFault(`${file} cannot be read (${code}).`);
  if (code === 'Z_BUF_ERROR' || /unexpected end/i.test(message))
    return new BackupFault('The archive is cut off: the file ends amid it.');
  if (message === 'incorrect header check') return new BackupFault(`${file} is not a backup of a hub.`);
  if (code?.startsWith('Z_') || /tar/i.test(message))
    return new BackupFault(`The archive is damaged: it cannot be unpacked (${message}).`);
  return error;
}
