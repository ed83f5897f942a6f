import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Languages for whose words PostgreSQL knows stems, since version 13. */
const STEMMERS = Object.entries({
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
});
const DICTIONARIES = STEMMERS.map(
  ([tag, name]) => `('${tag}', 'pg_catalog.${name}_stem'::regdictionary)`,
).join(', ');
const CONFIGS = STEMMERS.map(([tag, name]) => `WHEN '${tag}' THEN 'pg_catalog.${name}'::regconfig`).join(' ');

/**
 * The index of discussions: an entry for each published post and for the title of each topic, kept by the write's
 * own transaction. What is held, deleted or redacted has none. Of an entry's lexemes, words stand as they are; the
 * others begin with a sign that no word has: `~it:tutor` a stem, `^` the same of the title of the post's topic,
 * `=b:…` the board, `=t:…` the topic, `=a:…` the author, `@it` the language, `#p` a post and `#t` a title.
 */
export class DiscussionSearch1761001460010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussion_entry (
        id uuid PRIMARY KEY,
        board_id uuid NOT NULL,
        topic_id uuid NOT NULL,
        is_title boolean NOT NULL,
        at timestamptz NOT NULL,
        search tsvector NOT NULL,
        -- Of a title: what its posts have of it.
        title tsvector
      )`);
    await runner.query(`
      CREATE FUNCTION stemmers() RETURNS TABLE (language text, dictionary regdictionary)
      LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS ${STEMMERS.length} AS $$ VALUES ${DICTIONARIES} $$`);
    // A dialect has the stems of its language.
    await runner.query(`
      CREATE FUNCTION stem_language(tag text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE split_part(lower(tag), '-', 1) WHEN 'nb' THEN 'no' WHEN 'nn' THEN 'no' ELSE split_part(lower(tag), '-', 1) END
      $$`);
    await runner.query(`
      CREATE FUNCTION stem_config(tag text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE public.stem_language(tag) ${CONFIGS} END
      $$`);
    // An apostrophe joins and parts words, as in names: dell'affido is found by dellaffido and by affido. In PL/pgSQL,
    // as its plans are kept from one post to the next.
    await runner.query(String.raw`
      CREATE FUNCTION discussion_words(input text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
      DECLARE
        folded text := public.fold(input);
        words text := regexp_replace(folded, '[^[:alnum:]]+', ' ', 'g');
      BEGIN
        IF strpos(folded, '''') > 0 OR strpos(folded, chr(96)) > 0 THEN
          words := words || (
            SELECT coalesce(string_agg(' ' || translate(joined[1], '''' || chr(96), ''), ''), '')
            FROM regexp_matches(folded, '[[:alnum:]]+(?:[''\x60]+[[:alnum:]]+)+', 'g') AS joined);
        END IF;
        -- Longer than a lexeme may be with a sign before it; nobody types such a word.
        IF words ~ '[[:alnum:]]{200}' THEN
          words := regexp_replace(words, '[[:alnum:]]{200,}', '', 'g');
        END IF;
        RETURN words;
      END $$`);
    await runner.query(`
      CREATE FUNCTION stems(words text, tag text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
      DECLARE
        config regconfig := public.stem_config(tag);
        mark text := '~' || public.stem_language(tag) || ':';
      BEGIN
        IF config IS NULL THEN
          RETURN '{}';
        END IF;
        RETURN ARRAY(SELECT mark || stem FROM unnest(tsvector_to_array(to_tsvector(config, words))) AS stem);
      END $$`);
    // What stands in the index with a title and with each post below it; the title's own marks come with the title.
    await runner.query(`
      CREATE FUNCTION title_search(t topic) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
      DECLARE
        words text := discussion_words(concat_ws(' ', t.title, t.latin_title));
      BEGIN
        RETURN array_to_tsvector(ARRAY(
          SELECT '^' || lexeme
          FROM unnest(tsvector_to_array(to_tsvector('simple', words)) || stems(words, t.language)) AS lexeme
        ) || ARRAY['=b:' || t.board_id, '=t:' || t.id]);
      END $$`);
    await runner.query(`
      CREATE FUNCTION post_search(p post, title tsvector) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
      DECLARE
        said text := regexp_replace(p.html, '<[^>]*>|&(?:amp|lt|gt|quot|#39);', ' ', 'g');
        words text := discussion_words(CASE WHEN p.latin IS NULL THEN said ELSE said || ' ' || p.latin END);
      BEGIN
        RETURN title || strip(to_tsvector('simple', words)) || array_to_tsvector(
          stems(words, p.language) || ARRAY['=a:' || p.author_id, '@' || coalesce(p.language, ''), '#p']);
      END $$`);
    await runner.query(`
      CREATE FUNCTION topic_discussion_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        said tsvector;
      BEGIN
        IF TG_OP = 'DELETE' THEN
          DELETE FROM discussion_entry WHERE id = OLD.id;
          RETURN NULL;
        END IF;
        said := title_search(NEW);
        INSERT INTO discussion_entry (id, board_id, topic_id, is_title, at, search, title)
        VALUES (NEW.id, NEW.board_id, NEW.id, true, NEW.created_at, said
          || array_to_tsvector(ARRAY['=a:' || NEW.author_id, '@' || coalesce(NEW.language, ''), '#t']), said)
        ON CONFLICT (id) DO UPDATE
        SET board_id = excluded.board_id, at = excluded.at, search = excluded.search, title = excluded.title;
        IF TG_OP = 'UPDATE' THEN
          UPDATE discussion_entry e SET board_id = NEW.board_id, search = post_search(p, said)
          FROM post p WHERE p.topic_id = NEW.id AND e.id = p.id;
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER topic_discussion_entry
      AFTER INSERT OR DELETE OR UPDATE OF title, latin_title, language, board_id, author_id, created_at ON topic
      FOR EACH ROW EXECUTE FUNCTION topic_discussion_entry()`);
    await runner.query(`
      CREATE FUNCTION post_discussion_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          DELETE FROM discussion_entry WHERE id = OLD.id;
        ELSIF NEW.state <> 'PUBLISHED' THEN
          DELETE FROM discussion_entry WHERE id = NEW.id;
        ELSE
          INSERT INTO discussion_entry (id, board_id, topic_id, is_title, at, search)
          SELECT NEW.id, h.board_id, h.id, false, NEW.created_at, post_search(NEW, h.title)
          FROM discussion_entry h WHERE h.id = NEW.topic_id
          ON CONFLICT (id) DO UPDATE
          SET board_id = excluded.board_id, topic_id = excluded.topic_id, at = excluded.at, search = excluded.search;
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER post_discussion_entry
      AFTER INSERT OR DELETE OR UPDATE OF html, latin, language, state, topic_id, author_id, created_at ON post
      FOR EACH ROW EXECUTE FUNCTION post_discussion_entry()`);
    await runner.query('UPDATE topic SET title = title');
    await runner.query(`UPDATE post SET html = html WHERE state = 'PUBLISHED'`);
    await runner.query('CREATE INDEX discussion_entry_at ON discussion_entry (is_title, at, id)');
    // What is new waits in a list that each search reads along, up to a megabyte of it: word by word, the index would
    // make a post three times as dear to write.
    await runner.query(
      'CREATE INDEX discussion_entry_search ON discussion_entry USING gin (search) WITH (gin_pending_list_limit = 1024)',
    );
    // What is asked for, as the index takes it. A word is found by its beginning or by its stem in the language of
    // the text; one of a letter or two that is not the last stands for itself. What stands before an apostrophe may
    // be left out. Each word in the post or in the title of its topic, and one at least in the post.
    await runner.query(String.raw`
      CREATE FUNCTION discussion_query(
        search text, tag text, OUT posts text, OUT titles text, OUT beginnings text[], OUT wholes text[], OUT stems text[]
      ) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        WITH token AS (
          SELECT n, token, n = max(n) OVER () AS last
          FROM regexp_split_to_table(fold(search), '[^[:alnum:]''\x60]+') WITH ORDINALITY AS token (token, n)
          WHERE token ~ '[[:alnum:]]'
        ), form AS MATERIALIZED (
          SELECT DISTINCT n, word, last OR length(word) > 2 AS begins
          FROM token CROSS JOIN LATERAL (
            VALUES (regexp_replace(token, '[''\x60]', '', 'g')), (substring(token FROM '[''\x60]([[:alnum:]]{3,})$'))
          ) AS form (word) WHERE word <> ''
        ), stemmed AS MATERIALIZED (
          SELECT DISTINCT n, s.language || ':' || stem AS stem
          FROM form, stemmers() s, unnest(ts_lexize(s.dictionary, word)) AS stem
          WHERE length(word) > 2 AND (tag IS NULL OR s.language = stem_language(tag))
        ), lexeme AS (
          SELECT n, format('''%%s%s''%s', word, CASE WHEN begins THEN ':*' END) AS pattern FROM form
          UNION ALL SELECT n, format('''%%s~%s''', stem) FROM stemmed
        ), alternatives AS (
          SELECT n, string_agg(format(pattern, ''), ' | ') AS here, string_agg(format(pattern, '^'), ' | ') AS title
          FROM lexeme GROUP BY n
        )
        SELECT
          CASE count(*) WHEN 1 THEN min(here)
            ELSE string_agg(format('(%s | %s)', here, title), ' & ') || ' & (' || string_agg(here, ' | ') || ')' END,
          string_agg(format('(%s)', title), ' & '),
          ARRAY(SELECT word FROM form WHERE begins), ARRAY(SELECT word FROM form WHERE NOT begins),
          ARRAY(SELECT stem FROM stemmed)
        FROM alternatives
      $$`);
    // Which of an entry's words are those that were asked for.
    await runner.query(String.raw`
      CREATE FUNCTION discussion_found(search tsvector, tag text, beginnings text[], wholes text[], asked_stems text[])
      RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT coalesce(array_agg(DISTINCT word), '{}')
        FROM (
          SELECT ltrim(lexeme, '^') AS word FROM unnest(tsvector_to_array(search)) AS lexeme
          WHERE left(lexeme, 1) NOT IN ('~', '=', '@', '#') AND left(lexeme, 2) <> '^~'
        ) AS own LEFT JOIN stemmers() s ON s.language = stem_language(tag)
        WHERE word = ANY (wholes) OR EXISTS (SELECT FROM unnest(beginnings) AS beginning WHERE starts_with(word, beginning))
          OR s.language || ':' || (ts_lexize(s.dictionary, word))[1] = ANY (asked_stems)
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER post_discussion_entry ON post');
    await runner.query('DROP TRIGGER topic_discussion_entry ON topic');
    await runner.query(`DROP FUNCTION discussion_found(tsvector, text, text[], text[], text[]), discussion_query(text, text),
      post_discussion_entry(), topic_discussion_entry(), post_search(post, tsvector), title_search(topic),
      stems(text, text), discussion_words(text), stem_config(text), stem_language(text), stemmers()`);
    await runner.query('DROP TABLE discussion_entry');
  }
}
