/** Makes an event with its change log and its one occurrence; `$1` is its id, `$2` that of the occurrence. */
export const INSERT_EVENT = `
  WITH stream AS (INSERT INTO change_stream (id) VALUES ($1::uuid) RETURNING id), made AS (
    INSERT INTO event (id, network_id, uid, kind, title, description, languages, place, online_url, cost_note, zone, whole_day,
      audience, waiting_list, reply_hours, opens_at, closes_at)
    SELECT s.id, $3::uuid, $4, $5, $6::jsonb, $7::jsonb, $8::text[], $9, $10, $11::jsonb, $12, $13::boolean, $14::smallint,
      $15::boolean, $16::smallint, $17::timestamptz, $18::timestamptz FROM stream s
    RETURNING id
  )
  INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at, capacity)
  SELECT $2::uuid, m.id, $19::timestamp, $19::timestamp, $20::timestamp, $21::timestamptz, $22::timestamptz, $23::int
  FROM made m`;

/** How many events a network has that are not over: `$1`. */
export const COUNT_TO_COME = `
  SELECT count(DISTINCT e.id)::int AS count FROM event e JOIN occurrence o ON o.event_id = e.id
  WHERE e.network_id = $1::uuid AND o.ends_at > now() AND e.cancelled_at IS NULL`;

/**
 * Holds an event ($1) and its occurrence until its change is written: first the event, then what answers are counted on,
 * as whoever answers holds the second alone.
 */
export const LOCK_EVENT = [
  `SELECT network_id AS "networkId", kind, title, description, languages, place, online_url AS "onlineUrl",
     cost_note AS "costNote", zone, whole_day AS "wholeDay", audience, waiting_list AS "waitingList",
     reply_hours AS "replyHours", opens_at AS "opensAt", closes_at AS "closesAt", cancelled_at IS NOT NULL AS cancelled
   FROM event WHERE id = $1::uuid FOR NO KEY UPDATE`,
  `SELECT id, to_char(local_start, 'YYYY-MM-DD"T"HH24:MI') AS "localStart", to_char(local_end, 'YYYY-MM-DD"T"HH24:MI') AS "localEnd",
     starts_at AS "startsAt", ends_at AS "endsAt", capacity, going_count + offered_count AS taken, ends_at <= now() AS over
   FROM occurrence WHERE event_id = $1::uuid ORDER BY starts_at, id FOR NO KEY UPDATE`,
] as const;

/** Changes an event ($1) and its occurrence ($2); whether calendars that hold it are to be told is `$3`. */
export const UPDATE_EVENT = `
  WITH changed AS (
    UPDATE event SET kind = $4, title = $5::jsonb, description = $6::jsonb, languages = $7::text[], place = $8, online_url = $9,
      cost_note = $10::jsonb, zone = $11, whole_day = $12::boolean, audience = $13::smallint, waiting_list = $14::boolean,
      reply_hours = $15::smallint, opens_at = $16::timestamptz, closes_at = $17::timestamptz,
      sequence = sequence + $3::boolean::int, changed_at = now()
    WHERE id = $1::uuid
  )
  UPDATE occurrence SET local_start = $18::timestamp, local_end = $19::timestamp, starts_at = $20::timestamptz,
    ends_at = $21::timestamptz, capacity = $22::int
  WHERE id = $2::uuid`;

export const CANCEL_EVENT = `
  UPDATE event SET cancelled_at = now(), changed_at = now(), sequence = sequence + 1
  WHERE id = $1::uuid AND cancelled_at IS NULL`;
