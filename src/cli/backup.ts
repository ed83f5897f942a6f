import type { Command } from 'commander';
import { readConfig, type Config } from '../config';
import { openDatabase } from '../database';
import { backUp, BackupFault, type Manifest } from '../persistence/backup';
import { poolOf } from '../persistence/data-source';
import { hubSecret } from '../secret';
import { Seal } from '../shared/seal';
import { VERSION } from '../version';
import { readKeyFile } from './key-file';
import { say } from './say';
import { counted, sized, TransferLine } from './transfer-line';

/** Adds `backup` to the `hub` command. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description(
      'write all that the hub keeps, as it stands at one moment, into a file; the hub goes on meanwhile',
    )
    .argument('<file>', 'the file to be made; one that is there is not written over')
    .option('--key-file <key>', 'encrypt it by the key in this file, of at least 32 characters')
    .action((file: string, flags: { keyFile?: string }) => refusing(() => writeBackup(file, flags.keyFile)));
}

async function writeBackup(file: string, keyFile?: string): Promise<void> {
  const key = keyFile === undefined ? undefined : readKeyFile(keyFile);
  const config = readConfig(process.env);
  const database = await openDatabase(config, say, true);
  const line = new TransferLine(process.stderr, 'Writing');
  try {
    const { manifest, size } = await backUp(poolOf(database.dataSource), {
      file,
      key,
      hubVersion: VERSION,
      secretMark: secretMark(config),
      progress: untilBrokenOff(line.show, 'Broken off: no file was made.'),
    });
    line.end();
    print(`${file}: ${sized(size)}.\n${describe(manifest)}`);
    print(
      'The secret of the hub (HUB_SECRET) is not in it: keep it apart from the file, and do not lose it.',
    );
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    // A disk that is full, or gone.
    if (code && syscall && ['open', 'write', 'fsync', 'rename'].includes(syscall))
      throw new BackupFault(`${file} cannot be written (${code}): no file was made.`);
    throw error;
  } finally {
    line.end();
    await database.close();
  }
}

/** A progress that ends the work in order, with a fault, once it is to be broken off; the second time it ends at once. */
export function untilBrokenOff<T>(show: (progress: T) => void, fault: string): (progress: T) => void {
  let brokenOff = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => (brokenOff = true));
  return (progress) => {
    if (brokenOff) throw new BackupFault(fault);
    show(progress);
  };
}

/** By what it is known whether a hub has the secret of another: a hash that tells nothing of it. */
export function secretMark(config: Config): (hubKey: string) => string {
  const seal = new Seal(hubSecret(config));
  return (hubKey) => seal.mac('backup', hubKey).toString('base64url');
}

/** What an archive holds, in words. */
export function describe(manifest: Manifest): string {
  const { tables, createdAt, hubKey, hubVersion, postgresMajor, migrations } = manifest;
  const sum = (of: 'rows' | 'bytes') => tables.reduce((all, table) => all + table[of], 0);
  const at = createdAt.slice(0, 16).replace('T', ' ');
  return (
    `The hub ${hubKey} as it stood at ${at} UTC: ` +
    `${counted(sum('rows'))} rows (${sized(sum('bytes'))}) of ${tables.length} tables,\n` +
    `by version ${hubVersion} on PostgreSQL ${postgresMajor}, schema ${migrations.at(-1)}.`
  );
}

/** Runs a command and says what keeps it from being done, as far as that is for the operator. */
export async function refusing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof BackupFault)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
