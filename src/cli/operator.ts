import type { Command } from 'commander';
import { readConfig } from '../config';
import { openDatabase } from '../database';
import { AuditService } from '../features/audit';
import { hubKey } from '../features/hub';
import { OperatorError, OperatorService, type Appointment } from '../features/operator';
import { poolOf } from '../persistence/data-source';
import { Keyset } from '../persistence/keyset';
import { Reads } from '../persistence/read/reads';
import { InvalidInput } from '../shared/errors';
import { GlobalIds } from '../shared/ids';
import { Seal } from '../shared/seal';
import { say } from './say';

/** Adds `operator add` and `operator remove` to the `hub` command. */
export function addOperator(program: Command): void {
  const operator = program.command('operator').description('say who runs the hub');
  operator
    .command('add')
    .description('make a person an operator; prints a link that signs her in once, to make a passkey')
    .argument('<email>', 'her address')
    .option('--name <name>', 'her given and family name, where the hub does not know her yet')
    .option('--locale <language>', 'the language she is written to, where the hub does not know her yet')
    .option('--forget-passkeys', 'take her passkeys away: she has lost them')
    .action((email: string, flags: Omit<Appointment, 'email'>) =>
      withOperators(async (operators, portal) => {
        const { name, token } = await operators.appoint({ ...flags, email });
        process.stdout.write(
          `${name} is an operator now.\nThis link signs in once, within a day: give it to nobody else.\n\n` +
            `    ${portal}/sign-in/link#${token}\n\nAn operator needs a passkey: the account page asks for it.\n`,
        );
      }),
    );
  operator
    .command('remove')
    .description('make a person an operator no more')
    .argument('<email>', 'her address')
    .action((email: string) =>
      withOperators(async (operators) => {
        process.stdout.write(`${await operators.dismiss(email)} is an operator no more.\n`);
      }),
    );
}

async function withOperators(
  work: (operators: OperatorService, portal: string) => Promise<void>,
): Promise<void> {
  const config = readConfig(process.env);
  const database = await openDatabase(config, say, true);
  try {
    if (await database.dataSource.showMigrations()) {
      throw new OperatorError('The database is not at this version yet: run “hub migrate” or start the hub.');
    }
    const pool = poolOf(database.dataSource);
    const reads = new Reads(pool, new GlobalIds(await hubKey(pool)));
    // Entries are only written here, never paged through.
    const audit = new AuditService(new Keyset(reads, new Seal('not used')));
    const portal = config.HUB_PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${config.PORT}`;
    await work(new OperatorService(pool, audit), portal);
  } catch (error) {
    if (!(error instanceof OperatorError || error instanceof InvalidInput)) throw error;
    say(error.message);
    process.exitCode = 1;
  } finally {
    await database.close();
  }
}
