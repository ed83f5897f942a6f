import { blocksParticipant } from '../block';
import { levelOf } from '../following';
import { hasRead } from '../reading';
import { DIGEST } from './digest-jobs';

/**
 * Takes the digests that are due ($1, or now), at most $2, and leaves a job for each: one a person and period, also where
 * several processes look, and where one ends amid it. Of periods that the hub was not there for, there is one.
 */
export const TAKE_DUE = `
  WITH due AS (
    SELECT d.person_id, d.next_at AS due_at, (d.next_at AT TIME ZONE p.time_zone)::date AS day,
      coalesce($1, now()) AS now
    FROM digest_schedule d JOIN person p ON p.id = d.person_id
    WHERE d.next_at <= coalesce($1, now()) ORDER BY d.next_at LIMIT $2 FOR UPDATE OF d SKIP LOCKED
  ), moved AS (
    UPDATE digest_schedule d SET last_day = due.day, 
      next_at = next_digest(due.now, p.time_zone, d.hour, CASE d.frequency WHEN 'WEEKLY' THEN d.weekday END, due.day)
    FROM due JOIN person p ON p.id = due.person_id WHERE d.person_id = due.person_id
  )
  INSERT INTO job (id, kind, payload, priority)
  SELECT gen_random_uuid(), '${DIGEST}', jsonb_build_object('personId', person_id, 'dueAt', due_at), $3 FROM due`;

/** Holds the schedule of a person ($1) whose digest of a period ($2) was not made yet, and notes that it is. */
export const HOLD_SCHEDULE = `
  UPDATE digest_schedule d SET done_at = $2::timestamptz
  FROM person p JOIN account a ON a.person_id = p.id AND a.state = 'ACTIVE'
  CROSS JOIN LATERAL (
    SELECT address FROM email_address WHERE person_id = p.id AND state = 'VERIFIED'
    ORDER BY is_primary DESC, id LIMIT 1
  ) e
  WHERE d.person_id = $1 AND p.id = $1 AND (d.done_at IS NULL OR d.done_at < $2::timestamptz)
  RETURNING p.given_name AS name, p.locale, e.address`;

/**
 * What is new to a person ($1) since her last digest, newest first, at most $2; and notes how far the logs were read for
 * it, of the same moment. New is what others wrote on the boards of her networks, and elsewhere on what she follows;
 * not what she has read, not what is mute, and not what those wrote whom she blocks.
 */
export const TAKE_NEWS = `
  WITH place AS (
    SELECT b.id, true AS own, m.since FROM membership m JOIN board b USING (network_id)
    WHERE m.person_id = $1 AND m.until IS NULL
    UNION ALL SELECT f.board_id, false, NULL FROM board_following f WHERE f.person_id = $1 AND f.level = 'ALL'
    UNION ALL SELECT t.board_id, false, NULL FROM topic_following f JOIN topic t ON t.id = f.topic_id
      WHERE f.person_id = $1 AND f.level = 'ALL'
  ), log AS (
    SELECT s.id, bool_or(place.own) AS own, s.last_seq, coalesce(c.seq, 0) AS seq,
      CASE WHEN c.seq IS NULL THEN greatest(d.since, min(place.since)) ELSE '-infinity' END AS since
    FROM place JOIN change_stream s ON s.id = place.id JOIN digest_schedule d ON d.person_id = $1
    LEFT JOIN digest_cursor c ON c.person_id = $1 AND c.board_id = place.id
    GROUP BY s.id, d.since, c.seq
  ), entry AS (
    SELECT log.own, e.subject_id AS post_id FROM log JOIN change e ON e.stream_id = log.id
    WHERE e.seq > log.seq AND e.kind = 'POST_PUBLISHED' AND e.at > log.since
    UNION ALL
    SELECT log.own, e.post_id FROM log JOIN departed_post e ON e.stream_id = log.id
    WHERE e.seq > log.seq AND e.at > log.since
  ), noted AS (
    INSERT INTO digest_cursor (person_id, board_id, seq) SELECT $1, id, last_seq FROM log
    ON CONFLICT (person_id, board_id) DO UPDATE SET seq = excluded.seq WHERE digest_cursor.seq < excluded.seq
  )
  SELECT p.id FROM entry JOIN post p ON p.id = entry.post_id JOIN topic t ON t.id = p.topic_id
  JOIN writer ON writer.id = p.author_id
  WHERE p.state = 'PUBLISHED' AND writer.person_id IS DISTINCT FROM $1
    AND CASE ${levelOf('$1', 't.id', 't.board_id')} WHEN 'ALL' THEN true WHEN 'NONE' THEN false ELSE entry.own END
    AND NOT ${hasRead('$1', 'p', 't.board_id')} AND NOT ${blocksParticipant('$1', 'p.author_id')}
  ORDER BY p.created_at DESC, p.id LIMIT $2`;

/** Sets when a person ($1) gets digests, with the zone of her clock. */
export const SET_SCHEDULE = `
  WITH moved AS (UPDATE person SET time_zone = $5 WHERE id = $1)
  UPDATE digest_schedule SET frequency = $2, weekday = $3, hour = $4,
    next_at = next_digest(now(), $5, $4::smallint, CASE $2 WHEN 'WEEKLY' THEN $3::smallint END, last_day)
  WHERE person_id = $1`;
