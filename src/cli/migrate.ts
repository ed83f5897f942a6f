import type { Command } from 'commander';
import { readConfig } from '../config';
import { migrate, openDatabase } from '../database';
import { say } from './say';

/** Adds `migrate` to the `hub` command. */
export function addMigrate(program: Command): void {
  program.command('migrate').description('bring the database to this version').action(migrateOnly);
}

/** Brings the database to this version. */
async function migrateOnly(): Promise<void> {
  const database = await openDatabase(readConfig(process.env), say, true);
  try {
    const count = await migrate(database.dataSource);
    say(count === 0 ? 'The database is up to date' : `Ran ${count} migrations`);
  } finally {
    await database.close();
  }
}
