import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config';
import { DatabaseUnfit } from '../database';
import { EmbeddedPostgresError } from '../persistence/embedded';
import { VERSION } from '../version';
import { addImport } from './import';
import { addJobs } from './jobs';
import { emitSchema } from './schema';
import { migrateOnly } from './migrate';
import { addOperator } from './operator';
import { printConfig } from './config';
import { say } from './say';
import { serve } from './serve';

/** The `hub` command. */
export async function run(args: readonly string[]): Promise<void> {
  const program = new Command('hub').description('The Guardian Network Hub').version(VERSION).exitOverride();
  program.command('serve').description('start the hub (what npm start does)').action(serve);
  program.command('migrate').description('bring the database to this version').action(migrateOnly);
  program.command('config').description('print every setting, and what it is now').action(printConfig);
  program
    .command('schema')
    .description('write the schema into a folder')
    .argument('<folder>')
    .action((folder: string) => emitSchema(folder));
  addImport(program);
  addOperator(program);
  addJobs(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof CommanderError) process.exitCode = error.exitCode;
    else if (isForUser(error)) say(error.message);
    else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    // What was opened before the failure must not keep the process.
    process.exit();
  }
}

/** Failures whose message says all the user needs. */
function isForUser(error: unknown): error is Error {
  if (
    error instanceof ConfigError ||
    error instanceof DatabaseUnfit ||
    error instanceof EmbeddedPostgresError
  )
    return true;
  return ['EADDRINUSE', 'EACCES', 'ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
}

if (require.main === module) void run(process.argv.slice(2));
