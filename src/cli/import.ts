import { type Command, InvalidArgumentError, Option } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readConfig } from '../config';
import { openDatabase } from '../database';
import { hubKey } from '../features/hub';
import {
  type Encoding,
  ENCODINGS,
  errorFile,
  ImportFileError,
  type ImportOutcome,
  isDelimiter,
  MEMBER_FIELDS,
  type MemberField,
  MemberImportService,
  type ParsedMembers,
  parseMembers,
  type TargetNetwork,
  TargetNetworkError,
} from '../features/member-import';
import { poolOf } from '../persistence/data-source';
import { jobActor } from '../shared/actor';
import { GlobalIds } from '../shared/ids';
import { addImportEvents } from './import-events';
import { ProgressLine } from './import-progress';
import { describeFile, describeNetworks, describeOutcome } from './import-report';
import { say } from './say';

interface ImportFlags {
  readonly network: string;
  readonly dryRun?: boolean;
  readonly errors?: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly map?: Readonly<Record<string, MemberField | null>>;
  readonly samePeople?: boolean;
  readonly yes?: boolean;
}

/** What an import comes to: everything went in, nothing did, or some rows were left out. */
const ALL_IN = 0;
const REFUSED = 1;
const SOME_LEFT_OUT = 2;

/** The import cannot go on; the message says why. */
class Refused extends Error {}

/** Adds `import members` and `import events` to the `hub` command. */
export function addImport(program: Command): void {
  const imports = program.command('import').description('bring in what an office keeps elsewhere');
  addImportEvents(imports);
  imports
    .command('members')
    .description(
      'bring a member list (CSV, XLSX, XLS, ODS) into a network; the same list again changes nothing',
    )
    .argument('<file>', 'the list, as the office keeps it')
    .requiredOption('--network <network>', 'the network: its id, the code of its territory, or its name')
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--errors <file>', 'where rows that are left out go, with the reasons (default: beside the list)')
    .addOption(
      new Option('--encoding <encoding>', 'of the list, where it is recognised wrongly').choices(ENCODINGS),
    )
    .option(
      '--delimiter <character>',
      'between cells, where it is recognised wrongly; “tab” for a tab',
      readDelimiter,
    )
    .option('--sheet <name>', 'of a workbook; without it the first with the most known headings')
    .option(
      '--map <column=field>',
      'what a column holds; “-” leaves it out (may be given again)',
      readMapping,
    )
    .option('--same-people', 'take people known under another name for the same')
    .option('--yes', 'do not ask before writing')
    .action(async (file: string, flags: ImportFlags) => {
      process.exitCode = await importMembers(file, flags);
    });
}

function readDelimiter(text: string): string {
  const found = /^(?:tab|\\t)$/i.test(text) ? '\t' : text;
  if (!isDelimiter(found)) throw new InvalidArgumentError('It is one of ; , | or tab, or another sign.');
  return found;
}

function readMapping(text: string, before: ImportFlags['map'] = {}): ImportFlags['map'] {
  const [, column = '', name] = /^(.+)=([^=]+)$/s.exec(text) ?? [];
  const field = MEMBER_FIELDS.find((one) => one.toLowerCase() === name?.trim().toLowerCase());
  if (field === undefined && name !== '-')
    throw new InvalidArgumentError(
      `Write Column=field; fields are ${MEMBER_FIELDS.join(', ')}, or - for none.`,
    );
  return { ...before, [column.trim()]: field ?? null };
}

async function importMembers(path: string, flags: ImportFlags): Promise<number> {
  try {
    const bytes = readList(path);
    const errors = errorPath(path, flags);
    const database = await openDatabase(readConfig(process.env), say, true);
    try {
      if (await database.dataSource.showMigrations()) {
        throw new Refused('The database is not at this version yet: run “hub migrate” or start the hub.');
      }
      const pool = poolOf(database.dataSource);
      const service = new MemberImportService(pool, new GlobalIds(await hubKey(pool)));
      return await run(service, bytes, path, errors, flags);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof TargetNetworkError) say(`${error.message}\n${describeNetworks(error.candidates)}`);
    else if (error instanceof ImportFileError)
      say(`${path} cannot be imported${error.line ? ` (line ${error.line})` : ''}: ${error.message}.`);
    else if (error instanceof Refused) say(error.message);
    else throw error;
    return REFUSED;
  }
}

async function run(
  service: MemberImportService,
  bytes: Buffer,
  path: string,
  errors: string | null,
  flags: ImportFlags,
): Promise<number> {
  const actor = jobActor();
  const network = await service.network(actor, flags.network);
  const file = await parseMembers(bytes, {
    ...(flags.encoding && { encoding: flags.encoding }),
    ...(flags.delimiter && { delimiter: flags.delimiter }),
    ...(flags.sheet && { sheet: flags.sheet }),
    ...(flags.map && { fields: flags.map }),
    ...(network.country && { country: network.country }),
    language: network.locale,
  });
  print(describeFile(path, network, file));
  const go = (dryRun: boolean) => importOnce(service, network, file, bytes, flags, dryRun);
  const asks = !flags.dryRun && !flags.yes && process.stdin.isTTY && process.stdout.isTTY;
  if (flags.dryRun || asks) {
    const would = await go(true);
    if (flags.dryRun && flags.errors) writeErrors(errors, file, would, network);
    print(describeOutcome(would, network, { dryRun: true, errors: flags.errors ? errors : null }));
    if (!asks) return would.leftOut.length > 0 ? SOME_LEFT_OUT : ALL_IN;
    if (!(await confirmed('Go ahead? [y/N] '))) throw new Refused('Nothing was written.');
  }
  const done = await go(false);
  writeErrors(errors, file, done, network);
  print(describeOutcome(done, network, { dryRun: false, errors }));
  return done.leftOut.length > 0 ? SOME_LEFT_OUT : ALL_IN;
}

async function importOnce(
  service: MemberImportService,
  network: TargetNetwork,
  file: ParsedMembers,
  bytes: Buffer,
  flags: ImportFlags,
  dryRun: boolean,
): Promise<ImportOutcome> {
  const line = new ProgressLine(process.stderr);
  try {
    return await service.importMembers(jobActor(), {
      network,
      file,
      bytes,
      dryRun,
      samePeople: flags.samePeople ?? false,
      language: network.locale,
      progress: (progress) => line.show(progress),
    });
  } finally {
    line.end();
  }
}

function readList(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'There is no file' : code === 'EISDIR' ? 'This is a folder' : 'Nobody may read';
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') throw new Refused(`${why}: ${path}`);
    throw error;
  }
}

/** Where the error file goes: as told, else beside the list. Never over the list. */
function errorPath(path: string, flags: ImportFlags): string {
  const beside = join(dirname(path), `${basename(path, extname(path))}.errors.csv`);
  const chosen = flags.errors ?? beside;
  if (resolve(chosen) === resolve(path)) throw new Refused('The error file cannot be the list itself.');
  return chosen;
}

function writeErrors(
  path: string | null,
  file: ParsedMembers,
  outcome: ImportOutcome,
  network: TargetNetwork,
): void {
  if (path === null || outcome.leftOut.length === 0) return;
  try {
    // People's data: for the eyes of who runs the import.
    writeFileSync(path, errorFile(file, outcome.leftOut, network.locale), { mode: 0o600 });
  } catch (error) {
    throw new Refused(
      `The rows that were left out cannot be written to ${path} (${(error as Error).message}); the others are in. ` +
        'Run the import again with --errors and another place.',
    );
  }
}

async function confirmed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(?:y|yes|s|sì|si)$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
