import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One module of the code and what it imports, as partners' tools make it. */
export function bundled(code: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'bundle.mjs'), code], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  if (!stdout) throw new Error(stderr);
  return stdout;
}
