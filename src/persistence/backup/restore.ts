import type { PoolClient } from 'pg';
import type { DataSource, MigrationInterface } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { createDataSource, poolOf } from '../data-source';
import { migratingAlone } from '../migrating-alone';
import { transactionOn } from '../transaction';
import { beginAnew } from './begin-anew';
import { isEmpty, takeAll } from './emptiness';
import { BackupFault } from './format';
import { load, type LoadOptions } from './load';
import { isMarked, MARKER } from './marker';

/**
 * Makes a hub of an archive in an empty database, or in one in which a restore was broken off. From the first step to the last a
 * marker keeps hubs from starting there; all is done on the connection that keeps others from migrating.
 * @throws BackupFault
 */
export async function restore(dataSource: DataSource, options: LoadOptions): Promise<void> {
  const { manifest, step } = options;
  const migrations = migrationsUpTo(dataSource, manifest.migrations);
  await migratingAlone(poolOf(dataSource), async (client) => {
    await makeRoom(client, step);
    step('Making the schema');
    await run(dataSource, migrations);
    await transactionOn(client, (tx) => load(tx, options));
    if ((await dataSource.runMigrations()).length > 0) step('Brought the schema to this version');
    await transactionOn(client, async (tx) => {
      await beginAnew(tx);
      await tx.query(`DROP TABLE ${MARKER}`);
    });
    await client.query('ANALYZE');
  });
}

/** The migrations that made the schema of an archive. @throws BackupFault where this hub does not have them all */
function migrationsUpTo(dataSource: DataSource, wanted: readonly string[]): Function[] {
  const known = new Map(dataSource.migrations.map((one) => [nameOf(one), one.constructor]));
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new BackupFault(
      `The archive is of a newer schema than this hub knows (${unknown.at(-1)}): restore it with a newer hub.`,
    );
  return wanted.map((name) => known.get(name)!);
}

function nameOf(migration: MigrationInterface): string {
  return migration.name ?? migration.constructor.name;
}

async function run(dataSource: DataSource, migrations: readonly Function[]): Promise<void> {
  const { url } = dataSource.options as PostgresDataSourceOptions;
  const source = createDataSource({ url: url!, poolSize: 2, entities: [], migrations });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

/** @throws BackupFault where there is something in the database that no restore has left */
async function makeRoom(client: PoolClient, step: LoadOptions['step']): Promise<void> {
  if (await isMarked(client)) {
    step('A restore into this database was broken off: beginning anew');
    return transactionOn(client, takeAll);
  }
  if (!(await isEmpty(client)))
    throw new BackupFault(
      'The database is not empty, and nothing is restored over what is there: name an empty one (DATABASE_URL, or a new HUB_DATA_DIR).',
    );
  await client.query(`CREATE TABLE ${MARKER} (since timestamptz NOT NULL DEFAULT now())`);
}
