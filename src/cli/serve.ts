import type { Command } from 'commander';
import { createApp, type App } from '../app';
import { readConfig, type Config } from '../config';
import { migrate, openDatabase } from '../database';
import { poolOf } from '../persistence/data-source';
import { jobsPausedAt } from '../persistence/paused-jobs';
import { hubSecret } from '../secret';
import { createLog } from '../transport/log';
import { VERSION } from '../version';
import { demoAccess, isEmpty, seedDemo } from './demo';
import { say } from './say';

const DEFAULT_PORT = 4000;
const PORTS_TO_TRY = 20;

/** Adds `serve` to the `hub` command. */
export function addServe(program: Command): void {
  program.command('serve').description('start the hub (what npm start does)').action(serve);
}

/** Starts the hub and stops it in order on SIGTERM or SIGINT. */
async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const database = await openDatabase(config, say, false);
  let app: App | undefined;
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await app?.drain();
    await database.close();
    log.info('stopped');
    process.exit(0);
  };
  // A closed terminal ends the hub in order too.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(signal));
  try {
    const { dataSource } = database;
    const run = await migrate(dataSource);
    if (run > 0) say(`Ran ${run} migrations`);
    app = await createApp({ config, dataSource, log, secret: hubSecret(config), version: VERSION });
    const pool = poolOf(dataSource);
    if (!config.production && config.SEED_DEMO && (await isEmpty(pool))) {
      say('Filling the empty database with the demonstration networks');
      await seedDemo(pool, `${app.ids.hubKey}.demo`);
    }
    await listen(app, config);
    const paused = await jobsPausedAt(pool);
    if (paused)
      log.warn({ since: paused }, 'jobs are paused, and no mail but codes is sent, until “hub jobs resume”');
    await announce(app, config);
  } catch (error) {
    await app?.drain().catch(() => undefined);
    await database.close();
    throw error;
  }
}

/** Listens; in development, where no port was set, on the next free one. */
async function listen(app: App, config: Config): Promise<void> {
  const fixed = config.PORT !== undefined || config.production;
  const first = config.PORT ?? DEFAULT_PORT;
  for (let port = first; ; port++) {
    try {
      return await app.listen(config.HOST, port);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || fixed || port >= first + PORTS_TO_TRY) throw error;
    }
  }
}

async function announce(app: App, config: Config): Promise<void> {
  const url = app.publicUrl();
  if (config.production) return;
  say('');
  say(`Portal     ${url}/`);
  say(`GraphQL    ${url}/graphql`);
  say(`GraphiQL   ${url}/graphiql`);
  if (!config.SMTP_URL) say(`Mailbox    ${url}/dev/mailbox`);
  const demo = config.SEED_DEMO ? await demoAccess(app) : null;
  if (demo) {
    say('');
    say(`Sign in as an organiser   ${url}/sign-in/link#${demo.organiserToken}`);
    say(`Sign in as a guardian     ${url}/sign-in/link#${demo.guardianToken}`);
    say(`Token of a partner        ${demo.partnerKey}`);
  }
  say('');
}
