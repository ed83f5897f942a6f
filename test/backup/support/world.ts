import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '../../support/database';
import type { RawAnswer } from '../../support/hub';
import { spawnHub, type HubProcess } from '../../support/process';
import { Visitor } from '../../support/visitor';

/** What the hub that is backed up and the one that is restored have in common. */
export const SETTINGS = { HUB_SECRET: 'a secret that both have, long enough', PORT: '0' };

/** A folder for archives, and how to be rid of it. */
export function makeFolder(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hub-backup-'));
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A database with nothing in it. */
export const emptyDatabase = () => freshDatabase('template1');

/** Runs a hub on a database until some work with it is done. */
export async function withHub<T>(
  databaseUrl: string,
  env: Record<string, string>,
  work: (hub: HubProcess) => Promise<T>,
): Promise<T> {
  const hub = await spawnHub({ ...SETTINGS, ...env, DATABASE_URL: databaseUrl });
  try {
    return await work(hub);
  } finally {
    await hub.kill();
  }
}

/** Fills a database with the demonstration. */
export const fillDemo = (databaseUrl: string) => withHub(databaseUrl, {}, async () => undefined);

/** A browser at a hub that is a process of its own. */
export function visitorOf({ url }: HubProcess): Visitor {
  return new Visitor({
    async raw(query, variables, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as RawAnswer['body'],
      };
    },
  });
}
