import type { Command } from 'commander';
import { ConfigError, readConfig, SETTINGS } from '../config';

const SECRETS = new Set(['HUB_SECRET', 'DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'METRICS_TOKEN']);

/** Adds `config` to the `hub` command. */
export function addConfig(program: Command): void {
  program.command('config').description('print every setting, and what it is now').action(printConfig);
}

/** Prints every setting with what it means and what it is; secrets only as set or not. */
function printConfig(): void {
  let faults: readonly string[] = [];
  try {
    readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    ({ faults } = error);
  }
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const given = process.env[name];
    const fallback = setting.safeParse(undefined);
    const value = given
      ? SECRETS.has(name)
        ? '(set)'
        : given
      : fallback.data === undefined
        ? '(not set)'
        : String(fallback.data);
    process.stdout.write(`${name}=${value}\n    ${setting.description}\n`);
  }
  for (const fault of faults) process.stdout.write(`! ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
