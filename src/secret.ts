import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config';

/** The hub's secret: the configured one, else (never in production) one made once and kept in the data directory. */
export function hubSecret(config: Config): string {
  if (config.HUB_SECRET) return config.HUB_SECRET;
  const file = join(config.dataDir, 'development-secret');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    mkdirSync(config.dataDir, { recursive: true });
    const secret = randomBytes(32).toString('base64url');
    writeFileSync(file, secret, { mode: 0o600 });
    return secret;
  }
}
