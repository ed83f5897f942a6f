import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hub's version, from its package. */
export const VERSION = readVersion();

function readVersion(): string {
  // Beside the sources in tests, above `dist` when compiled.
  for (const up of ['..', '../..']) {
    try {
      const file = join(__dirname, up, 'package.json');
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    } catch {
      continue;
    }
  }
  return '0.0.0';
}
