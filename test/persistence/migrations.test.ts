import { entities } from '../../src/entities';
import { createDataSource } from '../../src/persistence/data-source';
import { freshDatabase } from '../support/database';

const SHAPE = `
  SELECT 'column' AS kind, table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS what
  FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'index', indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'constraint', conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'trigger', tgrelid::regclass || ' ' || tgname FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'function', p.oid::regprocedure::text FROM pg_proc p JOIN pg_language l ON l.oid = prolang AND lanname IN ('sql', 'plpgsql') WHERE pronamespace = 'public'::regnamespace
  ORDER BY 1, 2`;

it('every migration goes up, down and up again to the same shape', async () => {
  const database = await freshDatabase();
  const source = createDataSource({ url: database.url, poolSize: 2, entities });
  await source.initialize();
  const full = await source.query(SHAPE);
  const count = source.migrations.length;
  expect(count).toBeGreaterThan(5);
  for (let i = 0; i < count; i++) await source.undoLastMigration();
  const left = (await source.query(SHAPE)) as { what: string }[];
  expect(left.filter((row) => !row.what.includes('migrations'))).toEqual([]);
  await source.runMigrations();
  expect(await source.query(SHAPE)).toEqual(full);
  await source.destroy();
  await database.drop();
});

it('every entity finds its table and columns', async () => {
  const database = await freshDatabase();
  const source = createDataSource({ url: database.url, poolSize: 2, entities });
  await source.initialize();
  for (const entity of entities) expect(await source.getRepository(entity).find({ take: 1 })).toEqual([]);
  await source.destroy();
  await database.drop();
});
