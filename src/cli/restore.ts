import type { Command } from 'commander';
import { checkArchive } from '../persistence/backup';
import { describe, print, refusing } from './backup';
import { TransferLine } from './transfer-line';

/** Adds `restore` to the `hub` command. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('check a backup')
    .argument('<file>', 'what “hub backup” has written')
    .requiredOption('--verify', 'read the whole file and check it; no database is touched')
    .action((file: string) => refusing(() => verify(file)));
}

async function verify(file: string): Promise<void> {
  const line = new TransferLine(process.stderr, 'Checking');
  try {
    const manifest = await checkArchive(file, line.show);
    line.end();
    print(`${file} is whole.\n${describe(manifest)}`);
  } finally {
    line.end();
  }
}
