import { createClient, type HubClient } from '@guardian-network-hub/client-sdk';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { createApp, type App } from '../../src/app';
import { readConfig } from '../../src/config';
import { entities } from '../../src/entities';
import { createDataSource } from '../../src/persistence/data-source';
import { inTransaction } from '../../src/persistence/transaction';
import { freshDatabase } from './database';
import { Make } from './make';

export interface TestHub {
  readonly app: App;
  readonly url: string;
  readonly databaseUrl: string;
  readonly dataSource: DataSource;
  /** Makes rows. */
  readonly make: Make;
  /** The cookie of a new session of a person. */
  sessionOf(personId: string): Promise<{ cookie: string; sessionId: string }>;
  /** An SDK client: of a person, of the holder of a key, or of nobody. */
  client(who?: { personId?: string; key?: string }): Promise<HubClient>;
  /** A raw operation, for what the SDK would not send. */
  raw(query: string, variables?: object, headers?: Record<string, string>): Promise<RawAnswer>;
  stop(): Promise<void>;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
}

export interface TestHubOptions {
  readonly env?: Record<string, string>;
  /** A database to run on, instead of a fresh one. */
  readonly databaseUrl?: string;
}

/** A whole hub on a database of its own, listening on a free port. */
export async function startHub(options: TestHubOptions = {}): Promise<TestHub> {
  const database = options.databaseUrl
    ? { url: options.databaseUrl, drop: async () => undefined }
    : await freshDatabase();
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_POOL_SIZE: '8',
    // A few people write here what many would.
    POSTS_PER_MINUTE: '1000000',
    POSTS_PER_HOUR: '1000000',
    ...options.env,
  });
  const dataSource = createDataSource({ url: database.url, poolSize: config.DATABASE_POOL_SIZE, entities });
  await dataSource.initialize();
  const log = pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
  const app = await createApp({
    config,
    dataSource,
    log,
    secret: 'a secret of the tests, long enough',
    version: '0.0.0-test',
  });
  await app.listen('127.0.0.1', 0);
  const url = app.publicUrl();
  const sessionOf = async (personId: string) => {
    const session = await inTransaction(app.pool, (tx) =>
      // As by a passkey: who is an operator is let do her work.
      app.features.sessions.open(tx, personId, null, true),
    );
    return { cookie: `hub-development=${session.token}`, sessionId: session.id };
  };
  return {
    app,
    url,
    databaseUrl: database.url,
    dataSource,
    make: new Make(app),
    sessionOf,
    async client(who = {}) {
      const headers: Record<string, string> = who.personId
        ? { cookie: (await sessionOf(who.personId)).cookie }
        : {};
      return createClient({ url: `${url}/graphql`, headers, ...(who.key && { token: who.key }) });
    },
    async raw(query, variables, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as RawAnswer['body'],
      };
    },
    async stop() {
      await app.drain();
      await dataSource.destroy();
      await database.drop();
    },
  };
}
