import type { PoolClient } from 'pg';
import type { TestHub } from '../../support/hub';

// prettier-ignore
const GIVEN = ['Maria', 'Marco', 'Anna', 'Luca', 'Sara', 'Omar', 'Ioana', 'Petra', 'Zoe', 'Karl', 'Elena', 'Nadia', 'Bruno', 'Chiara', 'Dario', 'Fatima', 'Greta', 'Hanna', 'Ivo', 'Jana'];
// prettier-ignore
const FAMILY = ['Rossi', 'Bianchi', 'Marini', 'Moretti', 'Greco', 'Costa', 'Weber', 'Novak', 'Petrov', 'Kowalski', 'Jansen', 'Dubois', 'Garcia', 'Lopez', 'Keller', 'Horvat', 'Popescu', 'Haddad', 'Amiri', 'Tesfay', 'Berhane', 'Conti', 'Ferri', 'Galli', 'Leone', 'Serra', 'Vitale', 'Zanetti', 'Basso', 'Orlando'];

/**
 * Fills the directory: a fifth of the cards for everyone on the hub, the rest for their networks alone; one of
 * a thousand is called Onofrio. A number of a card decides all of it.
 * @param networks the networks, in turns
 */
export async function fillDirectory(hub: TestHub, size: number, networks: readonly string[]): Promise<void> {
  const client = await hub.app.pool.connect();
  try {
    await fill(client, size, networks);
  } finally {
    client.release(true);
  }
}

async function fill(client: PoolClient, size: number, networks: readonly string[]): Promise<void> {
  const run = (text: string, values: unknown[] = []) => client.query(text, values);
  await run("SET maintenance_work_mem = '1GB'");
  // What is not yet in the log on disk is not known as committed by VACUUM, and indexes alone would not do.
  await run('SET synchronous_commit = on');
  // Indexes of that many are made faster at once than card by card.
  const { rows: indexes } = await run(
    `SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes i
     WHERE i.tablename IN ('guardian_card', 'person', 'membership') AND i.schemaname = current_schema()
       AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)
       AND i.indexdef NOT LIKE '%UNIQUE%'`,
  );
  for (const { name } of indexes) await run(`DROP INDEX ${name}`);
  const number = '$1::int AS size';
  await run(
    `INSERT INTO person (id, given_name, family_name, display_name, locale)
     SELECT md5('crowd' || i)::uuid, 'A', 'B', 'A B', 'en' FROM (SELECT ${number}) s, generate_series(1, size) i`,
    [size],
  );
  await run(
    `INSERT INTO membership (id, person_id, network_id, role)
     SELECT md5('crowd member' || i)::uuid, md5('crowd' || i)::uuid, ($2::uuid[])[1 + i % cardinality($2::uuid[])], 'GUARDIAN'
     FROM generate_series(1, $1::int) i`,
    [size, networks],
  );
  await run(
    `INSERT INTO guardian_card (id, person_id, name, latin_name, languages, themes, mentoring, territory_code,
       experience_since, audience, kind_audience, languages_audience, themes_audience, mentoring_audience,
       territory_audience, experience_audience, about_audience)
     SELECT md5('crowd card' || i)::uuid, md5('crowd' || i)::uuid, n.name, n.name,
       ARRAY[(ARRAY['it', 'en', 'ti', 'prs', 'ar'])[1 + i % 5]],
       ARRAY[(ARRAY['SCHOOL', 'ASYLUM', 'HEALTH', 'TRAFFICKING'])[1 + (i / 5) % 4]],
       CASE WHEN i % 3 = 0 THEN 'OFFERS' END, 'IT-PD', 2000 + i % 26, a, a, a, a, a, a, a, a
     FROM generate_series(1, $1::int) i
     CROSS JOIN LATERAL (SELECT CASE WHEN hashint4(i) % 5 = 0 THEN 3 ELSE 1 END AS a) c
     CROSS JOIN LATERAL (SELECT ($2::text[])[1 + abs(hashint4(i + 7)) % cardinality($2::text[])] || ' ' ||
       ($3::text[])[1 + abs(hashint4(i + 13)) % cardinality($3::text[])] || ' ' || i % 9973 ||
       CASE WHEN i % 1000 = 0 THEN ' Onofrio' ELSE '' END AS name) n`,
    [size, GIVEN, FAMILY],
  );
  for (const { definition } of indexes) await run(definition);
  await run('VACUUM (ANALYZE) guardian_card');
  await run('ANALYZE');
}
