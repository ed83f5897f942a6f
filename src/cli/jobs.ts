import type { Command } from 'commander';
import type { Pool, PoolClient } from 'pg';
import { readConfig } from '../config';
import { openDatabase } from '../database';
import {
  dropPendingMails,
  failedMails,
  pendingAgain,
  SEND_MAIL,
  type FailedMail,
} from '../features/delivery';
import { poolOf } from '../persistence/data-source';
import { jobsPausedAt, resumeJobs } from '../persistence/paused-jobs';
import { doAgain, dropJobs, shuntedJobs, waitingJobs, type ShuntedJob } from '../persistence/shunted-jobs';
import { inTransaction } from '../persistence/transaction';
import { say } from './say';

/** A job that was given up, and the mail it was to send. */
interface GivenUp {
  readonly job: ShuntedJob;
  readonly mail: FailedMail | undefined;
}

/** Adds `jobs list`, `jobs retry` and `jobs resume` to the `hub` command. */
export function addJobs(program: Command): void {
  const jobs = program.command('jobs').description('see to mails and other work that was given up');
  jobs
    .command('list')
    .description('print what was given up, and why')
    .action(() => withPool(list));
  jobs
    .command('retry')
    .description('have it done again')
    .argument('[id]', 'the one with this id')
    .option('--all', 'all that was given up')
    .action((id: string | undefined, flags: { all?: boolean }) =>
      withPool((pool) => retry(pool, id, flags.all ?? false)),
    );
  jobs
    .command('resume')
    .description('have mail sent and other work done that is paused since the hub was restored')
    .option('--without-mail', 'give up the mails that wait: the hub that was backed up has sent them')
    .action((flags: { withoutMail?: boolean }) =>
      withPool((pool) => resume(pool, flags.withoutMail ?? false)),
    );
}

async function list(pool: Pool): Promise<void> {
  const givenUp = await inTransaction(pool, (tx) => allGivenUp(tx, null));
  const { waiting, failing } = await waitingJobs(pool);
  const failed = failing > 0 ? ` (${failing} failed before and will be tried again)` : '';
  print(`${givenUp.length} given up, ${waiting} waiting${failed}`);
  const paused = await jobsPausedAt(pool);
  if (paused) print(`Paused since ${shown(paused)} UTC: “hub jobs resume” has them done.`);
  for (const one of givenUp) print(`\n${describe(one)}`);
}

async function retry(pool: Pool, id: string | undefined, all: boolean): Promise<void> {
  if ((id !== undefined) === all) return refuse('Name one job by its id, or all by --all.');
  const { again, dropped } = await inTransaction(pool, async (tx) => {
    const found = await allGivenUp(tx, id ?? null);
    const isDead = ({ job, mail }: GivenUp) => job.kind === SEND_MAIL && !mail?.sendable;
    const dead = found.filter(isDead).map(({ job }) => job);
    const alive = found.filter((one) => !isDead(one));
    await pendingAgain(tx, alive.flatMap(({ mail }) => (mail ? [mail.id] : []))); // prettier-ignore
    await doAgain(tx, alive.map(({ job }) => job)); // prettier-ignore
    await dropJobs(tx, dead);
    return { again: alive.length, dropped: dead.length };
  });
  if (id !== undefined && again + dropped === 0) return refuse('No job with this id was given up.');
  print(`${counted(again)} will be done again as soon as the hub runs.`);
  if (dropped > 0)
    print(`${counted(dropped)} had nothing left to send, such as a code past its time: dropped.`);
}

async function resume(pool: Pool, withoutMail: boolean): Promise<void> {
  const resumed = await inTransaction(pool, async (tx) => {
    if (!(await resumeJobs(tx))) return null;
    return { dropped: withoutMail ? await dropPendingMails(tx) : 0 };
  });
  if (!resumed) return print('They were not paused.');
  if (withoutMail) print(`Mails that waited and will not be sent: ${resumed.dropped}.`);
  const { waiting } = await waitingJobs(pool);
  print(`${counted(waiting)} will be done as soon as the hub runs.`);
}

async function allGivenUp(tx: PoolClient, id: string | null): Promise<GivenUp[]> {
  const jobs = await shuntedJobs(tx, id);
  const mailOf = (job: ShuntedJob) => (job.kind === SEND_MAIL ? job.payload['deliveryId'] : undefined);
  const mails = await failedMails(tx, jobs.flatMap((job) => mailOf(job) ?? [])); // prettier-ignore
  return jobs.map((job) => ({ job, mail: mails.get(mailOf(job) ?? '') }));
}

function describe({ job, mail }: GivenUp): string {
  const what = mail
    ? `mail ${mail.class} to ${mail.recipient}${mail.sendable ? '' : ' (nothing left to send)'}`
    : job.kind;
  return `${job.id}  ${plain(what)}\n  given up ${shown(job.shuntedAt)} UTC after ${job.attempts} tries: ${plain(job.reason)}`;
}

/** Mail servers write the reasons: nothing of it may move the cursor or colour the terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function shown(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ');
}

function counted(count: number): string {
  return count === 1 ? '1 job' : `${count} jobs`;
}

function refuse(why: string): void {
  say(why);
  process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function withPool(work: (pool: Pool) => Promise<void>): Promise<void> {
  const database = await openDatabase(readConfig(process.env), say, true);
  try {
    if (await database.dataSource.showMigrations())
      return refuse('The database is not at this version yet: run “hub migrate” or start the hub.');
    await work(poolOf(database.dataSource));
  } finally {
    await database.close();
  }
}
