import { z } from 'zod';

/*
 * A backup is a POSIX tar, packed by gzip (and encrypted where a key was named: see `encryption`), of
 *
 *   head.json              what is in it, of which hub, schema and PostgreSQL
 *   tables/NAME/000001     the rows of a table as COPY … TO STDOUT gives them (text format, UTF-8), in the order of its
 *   tables/NAME/000002     key, cut into parts of at most PART_BYTES; the tables in the order of the head, none for an
 *                          empty one
 *   manifest.json          the head again, and of each table its rows, bytes and SHA-256
 *
 * so that it is written and read as a stream, in bounded memory, and what is cut off has no manifest. By hand:
 * `tar -xzf FILE`, then `cat tables/NAME/*` into COPY NAME (columns of the head) FROM STDIN.
 */

export const FORMAT = 'guardian-network-hub backup';
/** Which shape of archive this hub writes, and the newest it reads. */
export const FORMAT_VERSION = 1;
export const HEAD = 'head.json';
export const MANIFEST = 'manifest.json';
export const PART_BYTES = 1 << 20;
/** No entry is larger: the head and the manifest of hundreds of tables are some hundred KB. */
export const ENTRY_BYTES = 16 << 20;

/** The name of the part of a table, from 1. */
export function partName(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(6, '0')}`;
}

const column = z.strictObject({ name: z.string(), type: z.string() });
const table = z.strictObject({ name: z.string(), columns: z.array(column).min(1) });
const counted = table.extend({
  rows: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const sequence = z.strictObject({
  name: z.string(),
  value: z.string().regex(/^-?\d+$/),
  called: z.boolean(),
});

const head = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.int().positive(),
  hubVersion: z.string(),
  hubKey: z.string(),
  /** A keyed hash by which it is known whether a hub has the same secret; the secret is not in the archive. */
  secretMark: z.string(),
  /** The migrations that made the schema, in their order; the last one is its version. */
  migrations: z.array(z.string()).min(1),
  postgresMajor: z.int(),
  createdAt: z.iso.datetime(),
  tables: z.array(table),
  sequences: z.array(sequence),
});
const manifest = head.extend({ tables: z.array(counted) });

export type Head = z.infer<typeof head>;
export type Manifest = z.infer<typeof manifest>;
export type ArchivedTable = Head['tables'][number];
export type CountedTable = Manifest['tables'][number];
export type ArchivedSequence = Head['sequences'][number];

/** What is wrong with an archive, or keeps it from being made or restored; the message is for the operator. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
}

/** @throws BackupFault where it is none, or of a later shape than this hub knows */
export function readHead(content: Buffer): Head {
  return read(content, head, HEAD);
}

/** @throws BackupFault */
export function readManifest(content: Buffer): Manifest {
  return read(content, manifest, MANIFEST);
}

function read<T>(content: Buffer, shape: z.ZodType<T>, name: string): T {
  let json: unknown;
  try {
    json = JSON.parse(content.toString('utf8'));
  } catch {
    throw new BackupFault(`The archive is damaged: its ${name} cannot be read.`);
  }
  const version = (json as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version > FORMAT_VERSION)
    throw new BackupFault(
      `The archive is of the newer format ${version}, and this hub reads up to ${FORMAT_VERSION}: use a newer hub.`,
    );
  const parsed = shape.safeParse(json);
  if (!parsed.success)
    throw new BackupFault(`The archive is damaged: its ${name} does not hold what it should.`);
  return parsed.data;
}
