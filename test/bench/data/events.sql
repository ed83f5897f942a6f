-- Events of every network in 2030 and 2031, each on two evenings, with fifty answers an evening; half of these are of
-- those who read.
CREATE TEMP TABLE meeting AS
SELECT e, 1 + (e - 1) % 50 AS n, timestamp '2030-01-07 18:00' + (e * 7 % 700) * interval '1 day' + (e % 4) * interval '30 minutes' AS at
FROM generate_series(1, current_setting('bench.posts')::int / 150) e;
INSERT INTO change_stream (id) SELECT pg_temp.known('event', e) FROM meeting;
INSERT INTO event (id, network_id, kind, title, languages, place, online_url, zone, whole_day, audience, waiting_list, reply_hours,
  closes_at, uid, series_start, series_end, additions)
SELECT pg_temp.known('event', e), pg_temp.known('network', n),
  (ARRAY['COURSE', 'MEETING', 'ASSEMBLY', 'SOCIAL', 'WEBINAR'])[1 + e % 5],
  CASE WHEN e % 3 = 0 THEN jsonb_build_object('it', 'Serata numero ' || e)
    ELSE jsonb_build_object('en', 'Evening number ' || e, 'it', 'Serata numero ' || e) END,
  '{it}', CASE WHEN e % 5 < 4 THEN 'Via dei Tutori ' || e END, CASE WHEN e % 5 > 2 THEN 'https://meet.example.org/' || e END,
  'Europe/Rome', false, (ARRAY[3, 3, 2, 1])[1 + e % 4], true, 24,
  CASE WHEN e % 7 = 0 THEN timestamptz '2026-01-01' END, 'bench-' || e || '@example.org', at, at + interval '2 hours',
  ARRAY[at + interval '14 days']
FROM meeting;
CREATE TEMP TABLE evening AS
SELECT 2 * e + w AS o, e, at + w * interval '14 days' AS at, (ARRAY[NULL, 33, 100])[1 + e % 3] AS capacity
FROM meeting CROSS JOIN generate_series(0, 1) w;
INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at, capacity, title, cancelled_at)
SELECT pg_temp.known('occurrence', o), pg_temp.known('event', e), at, at, at + interval '2 hours', at AT TIME ZONE 'Europe/Rome',
  (at + interval '2 hours') AT TIME ZONE 'Europe/Rome', capacity, CASE WHEN o % 11 = 0 THEN jsonb_build_object('it', 'Serata speciale') END,
  CASE WHEN o % 29 = 0 THEN timestamptz '2026-02-01' END
FROM evening;

-- An occurrence counts its answers by itself: here all at once.
ALTER TABLE rsvp DISABLE TRIGGER rsvp_counted;
INSERT INTO rsvp (id, occurrence_id, participant_id, status, waiting_no, answered_at)
SELECT md5('rsvp' || o || '.' || k)::uuid, pg_temp.known('occurrence', o), pg_temp.known('participant', who),
  CASE WHEN waits THEN 'WAITING' ELSE status END, CASE WHEN waits THEN k END, '2026-03-01'
FROM evening CROSS JOIN generate_series(1, 50) k
CROSS JOIN LATERAL (SELECT CASE WHEN k % 2 = 0 THEN 7 * (1 + (o * 13 + k * 2) % 200)
  ELSE 1401 + (o * 53 + k) % (current_setting('bench.people')::int - 1401) END AS who,
  CASE WHEN k <= 33 OR k > 45 THEN 'GOING' WHEN k <= 40 THEN 'MAYBE' ELSE 'NOT_GOING' END AS status,
  k > 45 AND capacity = 33 AS waits) x;
ALTER TABLE rsvp ENABLE TRIGGER rsvp_counted;
UPDATE occurrence o SET going_count = c.going, maybe_count = c.maybe, waiting_count = c.waiting, last_waiting_no = 50
FROM (SELECT occurrence_id, count(*) FILTER (WHERE status = 'GOING') AS going, count(*) FILTER (WHERE status = 'MAYBE') AS maybe,
  count(*) FILTER (WHERE status = 'WAITING') AS waiting FROM rsvp GROUP BY 1) c WHERE c.occurrence_id = o.id;
