import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { Pool } from 'pg';
import { backUp, checkArchive } from '../../src/persistence/backup';
import { Decryption, Encryption, MAGIC } from '../../src/persistence/backup/encryption';
import { freshDatabase } from '../support/database';
import { written } from './support/entries';

const key = Buffer.from('a key of the tests, and long enough');
const other = Buffer.from('a key of somebody, and long enough.');
const HEAD = MAGIC.length + 32;
const SEALED = (64 << 10) + 16;
const plain = randomBytes(3.5 * (64 << 10));
let sealed: Buffer;

/** What comes out of it, where bytes come in pieces of this size. */
async function through(bytes: Buffer, transform: Transform, size = 10_000): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of Readable.from(pieces).compose(transform)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const chunk = (n: number) => sealed.subarray(HEAD + n * SEALED, HEAD + (n + 1) * SEALED);
const head = () => sealed.subarray(0, HEAD);

beforeAll(async () => {
  sealed = await through(plain, new Encryption(key));
});

describe('what is encrypted', () => {
  it.each([1_000, 65_536, 1_000_000])('comes back, in pieces of %s bytes', async (size) => {
    expect((await through(sealed, new Decryption(key), size)).equals(plain)).toBe(true);
  });

  it.each([0, 1, 65_535, 65_536, 65_537])('comes back where it is %s bytes long', async (length) => {
    const bytes = plain.subarray(0, length);
    const back = await through(await through(bytes, new Encryption(key)), new Decryption(key));
    expect(back.equals(bytes)).toBe(true);
  });

  it('is never the same twice', async () => {
    const again = await through(plain, new Encryption(key));
    expect(again.subarray(HEAD, HEAD + 16)).not.toEqual(sealed.subarray(HEAD, HEAD + 16));
  });

  it.each<[string, () => Buffer, Buffer]>([
    ['with another key', () => sealed, other],
    [
      'with another bit',
      () => Buffer.from(sealed.map((byte, at) => (at === 100_000 ? byte ^ 1 : byte))),
      key,
    ],
    ['cut off at the end of a chunk', () => sealed.subarray(0, HEAD + 3 * SEALED), key],
    ['cut off amid a chunk', () => sealed.subarray(0, -1), key],
    ['cut off after its head', head, key],
    ['in another order', () => Buffer.concat([head(), chunk(1), chunk(0), chunk(2), chunk(3)]), key],
    ['without a chunk', () => Buffer.concat([head(), chunk(0), chunk(2), chunk(3)]), key],
    ['with the last chunk twice', () => Buffer.concat([sealed, chunk(3)]), key],
  ])('is refused %s', async (_, bytes, by) => {
    await expect(through(bytes(), new Decryption(by))).rejects.toThrow(
      /key is not that of the archive|cut off/,
    );
  });
});

it('is an archive that is read by its key alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-backup-'));
  const database = await freshDatabase();
  const pool = new Pool({ connectionString: database.url, max: 1 });
  await pool.query(`INSERT INTO hub (key) VALUES ('abcdefgh')`);
  const quiet = () => undefined;
  const file = join(folder, 'hub.backup');
  const made = await backUp(pool, { file, key, hubVersion: '1', secretMark: () => '', progress: quiet });
  expect(existsSync(`${file}.part`)).toBe(false);
  expect(readFileSync(file).includes(Buffer.from('1f8b080000000000', 'hex'))).toBe(false);
  expect(await checkArchive(file, quiet, key)).toEqual(made.manifest);
  await expect(checkArchive(file, quiet)).rejects.toThrow('is encrypted: name its key by --key-file');
  await expect(checkArchive(file, quiet, other)).rejects.toThrow('The key is not that of the archive');
  const cut = written(file, readFileSync(file).subarray(0, 1_000));
  await expect(checkArchive(cut, quiet, key)).rejects.toThrow('damaged or cut off');
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});
