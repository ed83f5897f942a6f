import type { Command } from 'commander';
import { z } from 'zod';
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
    // As one would write it, not what the hub makes of it.
    const fallback = z.toJSONSchema(setting, { io: 'input', unrepresentable: 'any' }).default;
    const value = given
      ? SECRETS.has(name)
        ? '(set)'
        : given
      : fallback === undefined
        ? '(not set)'
        : String(fallback);
    process.stdout.write(`${name}=${value}\n    ${setting.description}\n`);
  }
  for (const fault of faults) process.stdout.write(`! ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
