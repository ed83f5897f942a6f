// The benchmark: the hub beside a server written by hand and beside other stacks, on the same database.
// See README.md in this folder.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fanOut } from './fanout/fanout.mjs';
import { compareAnswers, comparePosts, Mismatch } from './lib/compare.mjs';
import { installPeers, isPeer, startContestant } from './lib/contestants.mjs';
import { openData, SIZES } from './lib/data.mjs';
import { measure, summarise } from './lib/measure.mjs';
import { readOptions } from './lib/options.mjs';
import { connect, openPostgres } from './lib/postgres.mjs';
import { summariseProfile } from './lib/profile.mjs';
import { reportFanOut, reportRequests } from './lib/report.mjs';
import { say } from './lib/shell.mjs';
import { countStatements } from './lib/statements.mjs';
import { drawRequests } from './lib/workloads.mjs';
import { encode } from './servers/shared.mjs';

/** Requests over HTTP: first compared, then counted, then timed. */
async function requestsOf(options, postgres, databaseUrl) {
  const { workloads } = options;
  const client = await connect(databaseUrl);
  const contestants = [];
  if (options.contestants.some(isPeer)) installPeers();
  try {
    for (const name of options.contestants)
      contestants.push(await startContestant(name, databaseUrl, options));
    const drawn = await drawRequests(client, encode, options.smoke ? 300 : 1_000);
    const requests = await compareAnswers(contestants, drawn, workloads);
    if (workloads.includes('post')) await comparePosts(contestants, drawn.post, client);
    say(
      `${options.contestants.join(', ')}: the same answers to ${drawn.guardian.length} requests of each kind`,
    );
    const statements = await countStatements(postgres, databaseUrl, requests, workloads);
    const samples = await measure(contestants, requests, { postgres, client }, options);
    const summary = summarise(samples);
    process.stdout.write(`\n${reportRequests(summary, statements)}\n`);
    return { summary, statements, samples };
  } catch (error) {
    for (const c of contestants) if (c.errors()) say(`${c.name}: ${c.errors()}`);
    throw error;
  } finally {
    await Promise.all(contestants.map((c) => c.stop()));
    await client.end();
  }
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  const size = options.smoke ? SIZES.small : SIZES.full;
  const postgres = await openPostgres();
  try {
    const databaseUrl = await openData(postgres, size);
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.version}, PostgreSQL ${postgres.version}`;
    const result = { date: new Date().toISOString(), machine, size };
    process.stdout.write(`${machine}; ${size.people} people, ${size.posts} posts\n`);
    if (options.workloads.length > 0) result.requests = await requestsOf(options, postgres, databaseUrl);
    if (options.fanout) {
      result.fanout = await fanOut(databaseUrl, options);
      process.stdout.write(`\n${reportFanOut(result.fanout)}\n`);
    }
    if (options.profile) process.stdout.write(`\n${summariseProfile(options.profile)}\n`);
    if (options.json) writeFileSync(options.json, JSON.stringify(result, null, 2));
  } finally {
    await postgres.stop();
  }
}

try {
  await main();
  process.exit(0);
} catch (error) {
  say(error instanceof Mismatch ? `Not the same:\n${error.message}` : (error.stack ?? String(error)));
  process.exit(1);
}
