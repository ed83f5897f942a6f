import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, and the folding by which names are found whatever accents or script they are typed in. */
export class SearchFunctions1761000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of ['pg_trgm', 'unaccent', 'citext', 'btree_gin']) {
      await runner.query(`CREATE EXTENSION IF NOT EXISTS ${name}`);
    }
    // The schema is named because an immutable function must not depend on the search path.
    await runner.query(String.raw`
      CREATE FUNCTION fold(input text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT lower(public.unaccent('public.unaccent'::regdictionary,
          translate(
            regexp_replace(
              normalize(input, NFKD),
              '[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200C-\u200F]',
              '', 'g'),
            U&'\0623\0625\0622\0671\0649\0629\06A9\06CC\03C2',
            U&'\0627\0627\0627\0627\064A\0647\0643\064A\03C3')))
      $$`);
    // An apostrophe joins and parts words: D'Angelo is found by dangelo, by d'angelo and by angelo.
    await runner.query(String.raw`
      CREATE FUNCTION search_vector(input text) RETURNS tsvector
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT to_tsvector('simple',
          regexp_replace(fold(regexp_replace(input, '[''’ʼ\x60]', '', 'g')), '[^[:alnum:]]+', ' ', 'g') || ' ' ||
          regexp_replace(fold(input), '[^[:alnum:]]+', ' ', 'g'))
      $$`);
    await runner.query(String.raw`
      CREATE FUNCTION search_query(input text) RETURNS tsquery
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT to_tsquery('simple', string_agg(word || ':*', ' & '))
        FROM regexp_split_to_table(
          fold(regexp_replace(input, '[''’ʼ\x60]', '', 'g')), '[^[:alnum:]]+') AS word
        WHERE word <> ''
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION search_query(text), search_vector(text), fold(text)');
    for (const name of ['btree_gin', 'citext', 'unaccent', 'pg_trgm'])
      await runner.query(`DROP EXTENSION ${name}`);
  }
}
