import { type Command, InvalidArgumentError, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { readConfig } from '../config';
import { openDatabase } from '../database';
import { AuditService } from '../features/audit';
import { DeliveryService } from '../features/delivery';
import { EVENT_KINDS, type EventKindName } from '../features/event';
import { HeldEvents } from '../features/event-care';
import { EventImporter, type Imported, type ImportedOne } from '../features/event-import';
import { hubKey } from '../features/hub';
import { MemberImportService, type TargetNetwork, TargetNetworkError } from '../features/member-import';
import { Seats } from '../features/rsvp';
import { poolOf } from '../persistence/data-source';
import { Keyset } from '../persistence/keyset';
import { Reads } from '../persistence/read/reads';
import { jobActor } from '../shared/actor';
import { type Audience, AUDIENCES } from '../shared/audience';
import { ExpectedError } from '../shared/errors';
import { GlobalIds } from '../shared/ids';
import { Seal } from '../shared/seal';
import { isTimeZone } from '../shared/zoned-time';
import { describeNetworks } from './import-report';
import { say } from './say';

interface Flags {
  readonly network: string;
  readonly kind: EventKindName;
  readonly audience: Audience;
  readonly zone?: string;
  readonly language?: string;
  readonly dryRun?: boolean;
}

/** What an import comes to: everything is in, nothing is, or some events were left out. */
const ALL_IN = 0;
const REFUSED = 1;
const SOME_LEFT_OUT = 2;

/** Adds `events` to the `import` command. */
export function addImportEvents(imports: Command): void {
  imports
    .command('events')
    .description('bring a calendar file (.ics) into a network; the same file again changes nothing')
    .argument('<file>', 'the calendar, as another program writes it')
    .requiredOption('--network <network>', 'the network: its id, the code of its territory, or its name')
    .addOption(
      new Option('--kind <kind>', 'what the events are that are new').choices(EVENT_KINDS).default('MEETING'),
    )
    .addOption(
      new Option('--audience <step>', 'whom new events reach').choices(AUDIENCES.slice(1)).default('NETWORK'),
    )
    .option('--zone <zone>', 'for times without a zone (default: that of the network’s country)', readZone)
    .option('--language <language>', 'of the texts (default: the first of the network)')
    .option('--dry-run', 'say what would happen and write nothing')
    .action(async (file: string, flags: Flags) => {
      process.exitCode = await importEvents(file, flags);
    });
}

function readZone(text: string): string {
  if (!isTimeZone(text)) throw new InvalidArgumentError('Write a zone as Europe/Rome.');
  return text;
}

async function importEvents(path: string, flags: Flags): Promise<number> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    say(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    return REFUSED;
  }
  const config = readConfig(process.env);
  const database = await openDatabase(config, say, true);
  try {
    if (await database.dataSource.showMigrations()) {
      say('The database is not at this version yet: run “hub migrate” or start the hub.');
      return REFUSED;
    }
    const pool = poolOf(database.dataSource);
    const ids = new GlobalIds(await hubKey(pool));
    const reads = new Reads(pool, ids);
    const network = await new MemberImportService(pool, ids).network(jobActor(), flags.network);
    const mailDomain = `${ids.hubKey}.${config.MAIL_FROM.split('@')[1]}`;
    // Entries are only written here, never paged through; whoever reads live has what changed with the next change.
    const audit = new AuditService(new Keyset(reads, new Seal('not used')));
    const nobody = { wake: () => undefined };
    const held = new HeldEvents(
      reads,
      nobody,
      audit,
      new Seats(new DeliveryService(mailDomain)),
      () => undefined,
    );
    const imported = await new EventImporter(reads, held, mailDomain).bringIn(jobActor(), bytes, {
      networkId: network.id,
      kind: flags.kind,
      audience: flags.audience,
      language: flags.language ?? network.locale,
      zone: flags.zone ?? network.timeZone,
      dryRun: flags.dryRun ?? false,
    });
    process.stdout.write(`${describe(imported, network, flags.dryRun ?? false)}\n`);
    const leftOut =
      imported.refused.length > 0 || imported.events.some(({ outcome }) => outcome === 'REFUSED');
    return leftOut ? SOME_LEFT_OUT : ALL_IN;
  } catch (error) {
    if (error instanceof TargetNetworkError) say(`${error.message}\n${describeNetworks(error.candidates)}`);
    else if (error instanceof ExpectedError) say(error.message);
    else throw error;
    return REFUSED;
  } finally {
    await database.close();
  }
}

const WORDS: Readonly<Record<ImportedOne['outcome'], string>> = {
  MADE: 'new',
  CHANGED: 'changed',
  UNCHANGED: 'as it was',
  REFUSED: 'left out',
};

/** What was done, or would be, event by event, and what could not be read. */
function describe({ events, refused, remarks }: Imported, network: TargetNetwork, dryRun: boolean): string {
  const lines = events.map(({ outcome, title, firstStart, dates, problem }) => {
    const when = [firstStart?.replace('T', ' '), dates > 1 && `${dates} dates`].filter(Boolean).join(', ');
    return `  ${WORDS[outcome].padEnd(9)}  ${title || '(no title)'} (${when})${problem ? `: ${problem.message}` : ''}`;
  });
  const found = [...refused, ...remarks].map(
    ({ line, component, detail }) => `  line ${line}, ${component}: ${detail}`,
  );
  const count = (outcome: ImportedOne['outcome']) => events.filter((one) => one.outcome === outcome).length;
  const leftOut = count('REFUSED') + refused.length;
  return [
    `${network.name}:`,
    ...lines,
    ...(found.length > 0 ? ['Of the file:', ...found] : []),
    `${count('MADE')} new, ${count('CHANGED')} changed, ${count('UNCHANGED')} as they were, ${leftOut} left out.${
      dryRun ? ' Nothing was written.' : ''
    }`,
  ].join('\n');
}
