import { rmSync } from 'node:fs';

/** Stops the PostgreSQL of the tests, where it is our own, and leaves nothing of it. */
export default async function teardown(): Promise<void> {
  await globalThis.testPostgres?.stop();
  if (globalThis.testPostgres) rmSync(globalThis.testPostgres.dataDir, { recursive: true, force: true });
}
