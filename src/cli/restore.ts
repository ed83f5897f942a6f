import type { Command } from 'commander';
import { readConfig } from '../config';
import { openDatabase } from '../database';
import { BackupFault, checkArchive, restore, type Manifest } from '../persistence/backup';
import { describe, print, refusing, secretMark, untilBrokenOff } from './backup';
import { readKeyFile } from './key-file';
import { say } from './say';
import { TransferLine } from './transfer-line';

interface RestoreFlags {
  readonly verify?: boolean;
  readonly otherSecret?: boolean;
  readonly keyFile?: string;
}

/** Adds `restore` to the `hub` command. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('make a hub of a backup in an empty database; its jobs are paused until “hub jobs resume”')
    .argument('<file>', 'what “hub backup” has written')
    .option('--verify', 'only read the whole file and check it; no database is touched')
    .option('--key-file <key>', 'the key of one that is encrypted')
    .option('--other-secret', 'although HUB_SECRET is not that of the hub that was backed up')
    .action((file: string, flags: RestoreFlags) =>
      refusing(() => (flags.verify ? verify(file, flags) : restoreFrom(file, flags))),
    );
}

async function verify(file: string, { keyFile }: RestoreFlags): Promise<void> {
  print(`${file} is whole.\n${describe(await checked(file, keyOf(keyFile)))}`);
}

const keyOf = (keyFile: string | undefined) => (keyFile === undefined ? undefined : readKeyFile(keyFile));

async function checked(file: string, key: Buffer | undefined): Promise<Manifest> {
  const line = new TransferLine(process.stderr, 'Checking');
  try {
    return await checkArchive(file, line.show, key);
  } finally {
    line.end();
  }
}

async function restoreFrom(file: string, { otherSecret, keyFile }: RestoreFlags): Promise<void> {
  const key = keyOf(keyFile);
  const config = readConfig(process.env);
  const manifest = await checked(file, key);
  if (!otherSecret && secretMark(config)(manifest.hubKey) !== manifest.secretMark)
    throw new BackupFault(
      'The secret of this hub (HUB_SECRET, in development the file development-secret in HUB_DATA_DIR) is not that of the ' +
        'hub that was backed up. Set that one; with --other-secret it is restored all the same, and authenticator apps, ' +
        'recovery codes, and links and codes that are out stop working.',
    );
  print(describe(manifest));
  const database = await openDatabase(config, say, true, true);
  const line = new TransferLine(process.stderr, 'Restoring');
  const brokenOff = 'Broken off: no hub starts on this database until it is restored again.';
  const step = untilBrokenOff((words: string) => {
    line.end();
    say(words);
  }, brokenOff);
  try {
    const progress = untilBrokenOff(line.show, brokenOff);
    await restore(database.dataSource, { file, key, manifest, progress, step });
    line.end();
    print(
      'It is restored; every table is as the archive has it. Everybody signs in anew. Jobs are paused, and no mail is ' +
        'sent but codes, until “hub jobs resume”.',
    );
  } finally {
    line.end();
    await database.close();
  }
}
