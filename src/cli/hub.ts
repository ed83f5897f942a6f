import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config';
import { DatabaseUnfit } from '../database';
import { EmbeddedPostgresError } from '../persistence/embedded';
import { VERSION } from '../version';
import { say } from './say';

type Add = (program: Command) => void;

// Only the command that is asked for is loaded: all of them together take half a second.
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  serve: async () => (await import('./serve.js')).addServe,
  migrate: async () => (await import('./migrate.js')).addMigrate,
  config: async () => (await import('./config.js')).addConfig,
  schema: async () => (await import('./schema.js')).addSchema,
  import: async () => (await import('./import.js')).addImport,
  operator: async () => (await import('./operator.js')).addOperator,
  jobs: async () => (await import('./jobs.js')).addJobs,
  backup: async () => (await import('./backup.js')).addBackup,
  restore: async () => (await import('./restore.js')).addRestore,
};

/** The `hub` command. */
export async function run(args: readonly string[]): Promise<void> {
  const program = new Command('hub').description('The Guardian Network Hub').version(VERSION).exitOverride();
  const named = args[0] ?? '';
  const asked = Object.hasOwn(COMMANDS, named) && COMMANDS[named];
  for (const load of asked ? [asked] : Object.values(COMMANDS)) (await load())(program);
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
