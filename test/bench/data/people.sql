-- People, networks and cards. `pick(i, what, n)` draws 0 … n-1 by a hash, the same on every machine.
CREATE FUNCTION pg_temp.pick(i bigint, what text, n int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT ('x' || substr(md5(what || i), 1, 7))::bit(28)::int % n $$;
CREATE FUNCTION pg_temp.known(what text, i bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT md5(what || i)::uuid $$;
CREATE FUNCTION pg_temp.timed(at timestamptz, what text, i bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(what || i), 1, 19))::uuid $$;

INSERT INTO hub (key) VALUES ('benchhub');

-- One transnational network, 4 national ones, 45 regional ones; five let no card go beyond those they are linked with.
INSERT INTO network (id, kind, parent_id, name, territory_code, languages, created_at, cards_up_to)
SELECT pg_temp.known('network', n),
  CASE WHEN n = 1 THEN 'TRANSNATIONAL' WHEN n <= 5 THEN 'NATIONAL' ELSE 'REGIONAL' END,
  CASE WHEN n = 1 THEN NULL WHEN n <= 5 THEN pg_temp.known('network', 1) ELSE pg_temp.known('network', 2 + n % 4) END,
  CASE WHEN n % 3 = 0 THEN jsonb_build_object('it', 'Rete numero ' || n)
    ELSE jsonb_build_object('en', 'Network number ' || n, 'it', 'Rete numero ' || n) END,
  CASE WHEN n > 5 THEN (ARRAY['IT-34', 'NL-UT', 'BE-VAN', 'GR-I'])[1 + n % 4] END,
  ARRAY[(ARRAY['it', 'nl', 'fr', 'el'])[1 + n % 4]],
  '2024-01-01'::timestamptz + n * interval '1 day',
  CASE WHEN n % 10 = 7 THEN 2 ELSE 5 END
FROM generate_series(1, 50) n;

-- Neighbours share; every fifth agreement is not accepted, every seventh has ended.
INSERT INTO network_link (id, from_id, to_id, purpose, accepted_at, expires_at)
SELECT pg_temp.known('link', n), pg_temp.known('network', n), pg_temp.known('network', n + 1), 'Finding interpreters',
  CASE WHEN n % 5 > 0 THEN '2025-01-01'::timestamptz END,
  CASE WHEN n % 7 = 0 THEN '2025-06-01'::timestamptz ELSE '2099-01-01'::timestamptz END
FROM generate_series(6, 49, 2) n;

CREATE TEMP TABLE someone AS
SELECT i, g.name AS given_name, g.latin AS given_latin,
  f.name || CASE WHEN i % 500 = 0 THEN ' Onofrio' ELSE '' END AS family_name,
  f.latin || CASE WHEN i % 500 = 0 THEN ' Onofrio' ELSE '' END AS family_latin
FROM generate_series(1, current_setting('bench.people')::int) i
JOIN given g ON g.n = 1 + pg_temp.pick(i, 'given', (SELECT count(*)::int FROM given))
JOIN family f ON f.n = 1 + pg_temp.pick(i, 'family', (SELECT count(*)::int FROM family));

INSERT INTO person (id, given_name, family_name, display_name, locale)
SELECT pg_temp.known('person', i), given_name, family_name, given_name || ' ' || family_name,
  CASE WHEN i > current_setting('bench.people')::int - 400 THEN 'it' ELSE (ARRAY['it', 'en', 'it', 'nl'])[1 + i % 4] END
FROM someone ORDER BY i;
INSERT INTO account (person_id) SELECT pg_temp.known('person', i) FROM someone;
INSERT INTO email_address (id, person_id, address, folded, state, verified_at)
SELECT pg_temp.known('email', i), pg_temp.known('person', i), 'P' || i || '@example.org', 'p' || i || '@example.org',
  'VERIFIED', now() FROM someone;
INSERT INTO participant (id, kind, person_id, name)
SELECT pg_temp.known('participant', i), 'PERSON', pg_temp.known('person', i), given_name || ' ' || family_name FROM someone;

-- Everyone is in a regional network, four of ten in its national one too, one of ten in a second region; the
-- last 400 are the readers of the fan-out: all in network 50, and of five kinds by a second network.
CREATE TEMP TABLE place AS
SELECT i, 6 + i % 45 AS n FROM someone
UNION SELECT i, 2 + (6 + i % 45) % 4 FROM someone WHERE pg_temp.pick(i, 'national', 10) < 4
UNION SELECT i, 6 + pg_temp.pick(i, 'second', 45) FROM someone WHERE pg_temp.pick(i, 'two', 10) = 0;
DELETE FROM place WHERE i > current_setting('bench.people')::int - 400;
INSERT INTO place
SELECT i, unnest(ARRAY[50, 10 + 5 * (i % 5)]) FROM someone WHERE i > current_setting('bench.people')::int - 400;

INSERT INTO membership (id, person_id, network_id, role, since)
SELECT pg_temp.known('membership', i * 100 + n), pg_temp.known('person', i), pg_temp.known('network', n),
  CASE WHEN i > current_setting('bench.people')::int - 400 THEN 'GUARDIAN' ELSE CASE pg_temp.pick(i, 'role', 200) WHEN 0 THEN 'ORGANISER' WHEN 1 THEN 'MODERATOR' WHEN 2 THEN 'MENTOR'
    ELSE 'GUARDIAN' END END,
  '2024-06-01'::timestamptz + i * interval '1 minute'
FROM place;

-- One of 20 hides the card, eight keep it within their networks, four among linked ones, four open it to the
-- hub, three to everybody; three of four fields are as open as the card, the others narrower.
CREATE FUNCTION pg_temp.field(i bigint, what text, step int) RETURNS smallint LANGUAGE sql IMMUTABLE AS $$
  SELECT (CASE WHEN pg_temp.pick(i, what, 4) > 0 THEN step ELSE pg_temp.pick(i, what || 'step', step + 1) END)::smallint $$;
-- An index of that many words is made faster at once than card by card.
DROP INDEX guardian_card_search;
INSERT INTO guardian_card (id, person_id, name, latin_name, kind, languages, territory_code, experience_since, about,
  themes, availability, mentoring,
  audience, kind_audience, languages_audience, territory_audience, experience_audience, about_audience,
  themes_audience, availability_audience, mentoring_audience)
SELECT pg_temp.known('card', i), pg_temp.known('person', i), given_name || ' ' || family_name,
  given_latin || ' ' || family_latin,
  (ARRAY['VOLUNTEER', 'VOLUNTEER', 'EMPLOYED', 'SELF_EMPLOYED'])[1 + pg_temp.pick(i, 'kind', 4)],
  (ARRAY['it', 'en', 'fr', 'ar', 'prs', 'ti', 'el', 'nl', 'uk', 'so'])[1 + pg_temp.pick(i, 'l', 8):2 + pg_temp.pick(i, 'l', 8) + pg_temp.pick(i, 'll', 2)],
  CASE WHEN i % 9 > 0 THEN (ARRAY['IT-PD', 'IT-VE', 'IT-MI', 'NL-UT', 'NL-ZH', 'BE-VAN', 'BE-BRU', 'GR-I', 'GR-B'])[1 + pg_temp.pick(i, 't', 9)] END,
  (2012 + pg_temp.pick(i, 'since', 13))::smallint,
  CASE WHEN i % 3 > 0 THEN 'Guardian of children who came alone; number ' || i || ' of the list. Free in the evenings.' END,
  (ARRAY['ASYLUM', 'SCHOOL', 'HEALTH', 'COMING_OF_AGE', 'TRAFFICKING', 'ACCOMMODATION'])[1 + pg_temp.pick(i, 'h', 6):pg_temp.pick(i, 'h', 6) + pg_temp.pick(i, 'hh', 3)],
  (ARRAY['AVAILABLE', 'AVAILABLE', 'LIMITED', 'UNAVAILABLE', NULL])[1 + pg_temp.pick(i, 'a', 5)],
  (ARRAY['OFFERS', 'SEEKS', NULL, NULL, NULL])[1 + pg_temp.pick(i, 'm', 5)],
  step + CASE WHEN pg_temp.pick(i, 'partners', 10) = 0 THEN 8 ELSE 0 END,
  pg_temp.field(i, 'fk', step), pg_temp.field(i, 'fl', step), pg_temp.field(i, 'ft', step),
  pg_temp.field(i, 'fe', step), pg_temp.field(i, 'fa', step), pg_temp.field(i, 'fh', step),
  pg_temp.field(i, 'fv', step), pg_temp.field(i, 'fm', step)
FROM someone, LATERAL (SELECT CASE WHEN d = 0 THEN 0 WHEN d < 9 THEN 1 WHEN d < 13 THEN 2 WHEN d < 17 THEN 3 ELSE 5 END AS step
  FROM (SELECT pg_temp.pick(i, 'audience', 20) AS d) x) y;
CREATE INDEX guardian_card_search ON guardian_card USING gin (search) WITH (fastupdate = off);

-- 200 people who read and write, and 400 who watch; the hashes of their tokens follow in `data.mjs`. Never idle, never old.
INSERT INTO session (id, token_hash, created_at, last_seen_at, rotated_at, person_id, expires_at)
SELECT pg_temp.known('session', n), int4send(n::int), '2099-01-01', '2099-01-01', '2099-01-01',
  pg_temp.known('person', CASE WHEN n <= 200 THEN n * 7 ELSE current_setting('bench.people')::int - 600 + n END),
  '2099-01-01'
FROM generate_series(1, 600) n;
