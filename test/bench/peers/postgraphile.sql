-- The schema PostGraphile shows: views under the same rules of sight, with the viewer in settings of the
-- transaction, and functions where a plain table does not do.
DROP SCHEMA IF EXISTS shown CASCADE;
CREATE SCHEMA shown;

CREATE FUNCTION shown.localized(texts jsonb) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN texts ? current_setting('viewer.locale') THEN current_setting('viewer.locale')
    WHEN texts ? 'en' THEN 'en' ELSE (SELECT key FROM jsonb_object_keys(texts) key LIMIT 1) END $$;
COMMENT ON FUNCTION shown.localized IS E'@behavior -*';

CREATE VIEW shown.network AS
SELECT n.id, n.name ->> l.language AS text, l.language FROM public.network n
CROSS JOIN LATERAL (SELECT shown.localized(n.name) AS language OFFSET 0) l;
COMMENT ON VIEW shown.network IS E'@primaryKey id';

CREATE VIEW shown.guardian AS
SELECT c.id, c.person_id, c.name, c.latin_name, c.name_key, c.network_ids,
  CASE WHEN (c.kind_audience & 7) >= s.step THEN c.kind END AS kind,
  CASE WHEN (c.languages_audience & 7) >= s.step THEN c.languages END AS languages,
  CASE WHEN (c.territory_audience & 7) >= s.step THEN c.territory_code END AS territory,
  CASE WHEN (c.experience_audience & 7) >= s.step THEN c.experience_since END AS experience_since,
  CASE WHEN (c.about_audience & 7) >= s.step THEN c.about END AS about
FROM public.guardian_card c
CROSS JOIN (SELECT current_setting('viewer.me')::uuid AS me, current_setting('viewer.networks')::uuid[] AS networks,
  current_setting('viewer.linked')::uuid[] AS linked OFFSET 0) v
CROSS JOIN LATERAL (SELECT CASE WHEN c.person_id = v.me THEN 0 WHEN c.network_ids && v.networks THEN 1
  WHEN c.network_ids && v.linked THEN 2
  WHEN c.network_ids <@ (SELECT coalesce(array_agg(id), '{}') FROM public.network WHERE cards_up_to < 3) THEN 6
  ELSE 3 END AS step OFFSET 0) s
WHERE (c.audience & 7) >= s.step;
COMMENT ON VIEW shown.guardian IS E'@primaryKey id\n@unique person_id';

CREATE FUNCTION shown.guardian_networks(g shown.guardian) RETURNS SETOF shown.network LANGUAGE sql STABLE AS $$
  SELECT n.* FROM shown.network n WHERE n.id = ANY(g.network_ids) ORDER BY n.id $$;
COMMENT ON FUNCTION shown.guardian_networks IS E'@simpleCollections only';

CREATE VIEW shown.participant AS SELECT id, name, person_id FROM public.participant;
COMMENT ON VIEW shown.participant IS E'@primaryKey id\n@foreignKey (person_id) references shown.guardian (person_id)|@fieldName guardian';

CREATE VIEW shown.topic AS
SELECT t.id, t.title, t.post_count FROM public.topic t JOIN public.board b ON b.id = t.board_id
CROSS JOIN (SELECT current_setting('viewer.networks')::uuid[] AS networks,
  current_setting('viewer.linked')::uuid[] AS linked OFFSET 0) v
WHERE (b.audience & 7) >= CASE WHEN b.network_id = ANY(v.networks) THEN 1 WHEN b.network_id = ANY(v.linked) THEN 2 ELSE 3 END;
COMMENT ON VIEW shown.topic IS E'@primaryKey id';

CREATE VIEW shown.event AS SELECT e.id, e.kind, e.network_id FROM public.event e;
COMMENT ON VIEW shown.event IS E'@primaryKey id\n@foreignKey (network_id) references shown.network (id)|@fieldName network';

CREATE VIEW shown.evening AS
SELECT o.id, o.event_id, l.language, t.title ->> l.language AS text, o.starts_at, o.starts_at::text AS key,
  to_char(o.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS starts,
  to_char(o.ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ends,
  CASE WHEN o.own_place THEN o.place ELSE e.place END AS place,
  CASE WHEN o.own_place THEN o.online_url ELSE e.online_url END IS NULL AS offline,
  o.cancelled_at IS NOT NULL OR e.cancelled_at IS NOT NULL AS cancelled,
  CASE WHEN o.cancelled_at IS NOT NULL OR e.cancelled_at IS NOT NULL OR least(o.starts_at, e.closes_at) <= now() THEN 'CLOSED'
    WHEN e.opens_at > now() THEN 'NOT_YET' ELSE 'OPEN' END AS registration,
  o.capacity, o.capacity - o.going_count - o.offered_count AS seats_left, o.going_count, o.maybe_count, o.waiting_count
FROM public.occurrence o JOIN public.event e ON e.id = o.event_id
CROSS JOIN LATERAL (SELECT coalesce(o.title, e.title) AS title) t
CROSS JOIN LATERAL (SELECT shown.localized(t.title) AS language OFFSET 0) l;
COMMENT ON VIEW shown.evening IS E'@primaryKey id\n@foreignKey (event_id) references shown.event (id)|@fieldName event';

CREATE FUNCTION shown.evening_answer(e shown.evening) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT status FROM public.rsvp WHERE occurrence_id = e.id AND participant_id = current_setting('viewer.participant')::uuid $$;

CREATE FUNCTION shown.calendar(since timestamptz, until timestamptz, size int) RETURNS SETOF shown.evening LANGUAGE sql STABLE AS $$
  SELECT v.* FROM (
    SELECT o.id FROM public.occurrence o JOIN public.event e ON e.id = o.event_id
    CROSS JOIN (SELECT current_setting('viewer.networks')::uuid[] AS networks,
      current_setting('viewer.linked')::uuid[] AS linked OFFSET 0) v
    JOIN LATERAL (SELECT CASE WHEN e.network_id = ANY(v.networks) THEN 1 WHEN e.network_id = ANY(v.linked) THEN 2 ELSE 3 END
      AS step OFFSET 0) s ON (e.audience & 7) >= s.step
    WHERE o.starts_at < until AND o.ends_at > since AND o.starts_at > since - interval '32 days'
    ORDER BY o.starts_at, o.id LIMIT size) page
  JOIN shown.evening v USING (id) ORDER BY v.starts_at, v.id $$;
COMMENT ON FUNCTION shown.calendar IS E'@simpleCollections only';

-- Posts are reached through a topic that was found to be seen.
CREATE VIEW shown.post AS
SELECT id, topic_id, html, author_id, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  created_at::text AS key, created_at FROM public.post WHERE state <> 'HELD';
COMMENT ON VIEW shown.post IS E'@primaryKey id\n@foreignKey (author_id) references shown.participant (id)|@fieldName author';

CREATE FUNCTION shown.topic_last_posts(t shown.topic, size int) RETURNS SETOF shown.post LANGUAGE sql STABLE AS $$
  SELECT * FROM shown.post p WHERE p.topic_id = t.id ORDER BY p.created_at DESC, p.id DESC LIMIT size $$;
COMMENT ON FUNCTION shown.topic_last_posts IS E'@simpleCollections only';
