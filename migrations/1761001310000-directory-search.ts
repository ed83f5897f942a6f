import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEARCHED = `name, latin_name, network_ids, audience, kind, kind_audience, languages, languages_audience,
  territory_code, territory_audience, experience_since, experience_audience, themes, themes_audience, court_codes,
  listing_audience, availability, availability_audience, mentoring, mentoring_audience`;

/**
 * The directory's index. A card is kept in it once for every step of the audience ladder that reaches it,
 * with what is shown there and nothing else: `1l:ti` says that members of the networks may read that the
 * guardian speaks Tigrinya, `n:…` which networks those are. A query names for each step what it asks for, so
 * what is hidden from the asker is not even passed over.
 */
export class DirectorySearch1761001310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      CREATE FUNCTION card_search(c guardian_card) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT array_to_tsvector(array_agg(DISTINCT lexeme)) FROM (
          SELECT 'n:' || network AS lexeme FROM unnest(c.network_ids) AS network
          UNION ALL SELECT 'me:' || c.person_id
          UNION ALL SELECT shown.step || field.lexeme
          FROM (
            SELECT c.audience, ''
            UNION ALL SELECT c.audience, 'w:' || word
              FROM unnest(tsvector_to_array(search_vector(c.name || ' ' || c.latin_name))) AS word
            UNION ALL SELECT c.kind_audience, 'k:' || c.kind
            UNION ALL SELECT c.languages_audience, 'l:' || tag FROM unnest(c.languages) AS tag
            UNION ALL SELECT c.territory_audience, 't:' || c.territory_code
            UNION ALL SELECT c.experience_audience, 'x:' || c.experience_since
            UNION ALL SELECT c.themes_audience, 'h:' || theme FROM unnest(c.themes) AS theme
            UNION ALL SELECT c.listing_audience, 'c:' || court FROM unnest(c.court_codes) AS court
            UNION ALL SELECT c.availability_audience, 'a:' || c.availability
            UNION ALL SELECT c.mentoring_audience, 'm:' || c.mentoring
          ) AS field (audience, lexeme)
          CROSS JOIN LATERAL (
            SELECT step::text FROM generate_series(0, least(c.audience & 7, field.audience & 7)) AS step
            -- What partner portals of the networks may show.
            UNION ALL SELECT 'p' WHERE ((c.audience & 8) <> 0 OR (c.audience & 7) = 5)
              AND ((field.audience & 8) <> 0 OR (field.audience & 7) = 5)
          ) AS shown (step)
          WHERE field.lexeme IS NOT NULL
        ) AS kept
      $$`);
    // Of a question, a query for each step: the mark of the cards towards which one stands there, the beginnings of
    // words, and groups of alternatives parted by spaces, of which every group must be met. Without a mark, none.
    await runner.query(String.raw`
      CREATE FUNCTION card_queries(search text, steps text[], marks text[], groups text[]) RETURNS tsquery[]
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        WITH words AS MATERIALIZED (
          SELECT array_agg(word) AS found
          FROM regexp_split_to_table(fold(regexp_replace(search, '[''’ʼ\x60]', '', 'g')), '[^[:alnum:]]+') AS word
          WHERE word <> ''
        )
        -- Signs alone are no word: they find nothing.
        SELECT array_agg(CASE WHEN mark IS NOT NULL AND step IS NOT NULL AND (search = '' OR found IS NOT NULL) THEN
          concat_ws(' & ', nullif(mark, ''), coalesce(nullif(concat_ws(' & ',
            (SELECT string_agg(format('''%sw:%s'':*', step, word), ' & ') FROM unnest(found) AS word),
            (SELECT string_agg((
              SELECT '(' || string_agg(format('''%s%s''', step, one), ' | ') || ')'
              FROM unnest(string_to_array(alternatives, ' ')) AS one
            ), ' & ') FROM unnest(groups) AS alternatives)
          ), ''), format('''%s''', step)))::tsquery END ORDER BY n)
        FROM words, unnest(steps, marks) WITH ORDINALITY AS branch (step, mark, n)
      $$`);
    // The words of all names, to find what is like a word. There may be doubles: a key would make imports wait
    // for each other.
    await runner.query(
      'CREATE TABLE name_word (word text COLLATE "C" NOT NULL, added_at timestamptz NOT NULL DEFAULT now())',
    );
    await runner.query('CREATE INDEX name_word_word ON name_word (word)');
    await runner.query('CREATE INDEX name_word_alike ON name_word USING gin (word gin_trgm_ops)');
    await runner.query(String.raw`
      CREATE FUNCTION similar_words(search text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT coalesce(array_agg(coalesce((
          SELECT string_agg(DISTINCT 'w:' || word, ' ') FROM name_word
          WHERE word % asked.like_this AND similarity(word, asked.like_this) >= 0.4
        ), 'w:')), '{w:}')
        FROM regexp_split_to_table(fold(regexp_replace(search, '[''’ʼ\x60]', '', 'g')), '[^[:alnum:]]+')
          AS asked (like_this) WHERE length(asked.like_this) > 2
      $$`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION guardian_card_keys() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.name_key := fold(NEW.latin_name);
        NEW.search := card_search(NEW);
        IF TG_OP = 'INSERT' OR (OLD.name, OLD.latin_name) <> (NEW.name, NEW.latin_name) THEN
          INSERT INTO name_word (word)
          SELECT fresh.word
          FROM unnest(tsvector_to_array(search_vector(NEW.name || ' ' || NEW.latin_name))) AS fresh (word)
          WHERE NOT EXISTS (SELECT 1 FROM name_word known WHERE known.word = fresh.word);
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query('DROP TRIGGER guardian_card_keys ON guardian_card');
    // By its name it comes behind the one that brings the networks.
    await runner.query(`
      CREATE TRIGGER guardian_card_search BEFORE INSERT OR UPDATE OF ${SEARCHED} ON guardian_card
      FOR EACH ROW EXECUTE FUNCTION guardian_card_keys()`);
    await runner.query('UPDATE guardian_card SET name = name');
    await runner.query(`
      INSERT INTO name_word (word)
      SELECT DISTINCT word
      FROM guardian_card c, unnest(tsvector_to_array(search_vector(c.name || ' ' || c.latin_name))) AS word`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER guardian_card_search ON guardian_card');
    await runner.query(`
      CREATE OR REPLACE FUNCTION guardian_card_keys() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.name_key := fold(NEW.latin_name);
        NEW.search := search_vector(NEW.name || ' ' || NEW.latin_name);
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER guardian_card_keys BEFORE INSERT OR UPDATE OF name, latin_name ON guardian_card
      FOR EACH ROW EXECUTE FUNCTION guardian_card_keys()`);
    await runner.query('UPDATE guardian_card SET name = name');
    await runner.query('DROP FUNCTION similar_words(text)');
    await runner.query('DROP TABLE name_word');
    await runner.query(
      'DROP FUNCTION card_queries(text, text[], text[], text[]), card_search(guardian_card)',
    );
  }
}
