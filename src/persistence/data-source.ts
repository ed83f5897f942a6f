import 'reflect-metadata';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';

/** Where the compiled (or, in tests, the source) migrations lie. */
const MIGRATIONS = join(__dirname, '..', '..', 'migrations', '*.{js,ts}');

/**
 * What every connection asks for: no compiling of statements that take milliseconds, and room for the exact
 * bitmaps of the directory's index.
 */
const SETTINGS = '-c jit=off -c work_mem=16MB -c plan_cache_mode=force_generic_plan';

export interface DataSourceOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly entities: EntityTarget<ObjectLiteral>[];
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /** By default all of this version. */
  readonly migrations?: readonly Function[];
}

/** The data source: schema, migrations and writes by entity. Its pool also runs the hot reads. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName ?? 'hub',
    entities: options.entities as Function[],
    migrations: options.migrations ? [...options.migrations] : [MIGRATIONS],
    migrationsTransactionMode: 'each',
    logging: false,
    extra: { max: options.poolSize, connectionTimeoutMillis: 10_000, options: SETTINGS },
  });
}

/** The pool behind a data source: one pool for everything the process does. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as PostgresDriver).master as Pool;
}
