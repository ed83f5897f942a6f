import { instant } from '../../persistence/read/instant';
import { admissionOf } from '../admission';
import { localTime, localTimes } from '../../persistence/read/local-time';
import { RUN_BY } from '../event';

/** Makes the change log of an event ($1). */
export const INSERT_STREAM = 'INSERT INTO change_stream (id) VALUES ($1::uuid)';

/** Makes an event: `$1` its id, `$2` by which calendars know it, from `$3` on what `EVENT_VALUES` names. */
export const INSERT_EVENT = `
  INSERT INTO event (id, uid, network_id, kind, title, description, languages, place, online_url, cost_note, zone, whole_day,
    audience, waiting_list, reply_hours, opens_at, closes_at, capacity, series_start, series_end, rule, additions, exclusions,
    guests_welcome, plus_ones, band_seats)
  VALUES ($1::uuid, $2, $3::uuid, $4, $5::jsonb, $6::jsonb, $7::text[], $8, $9, $10::jsonb, $11, $12, $13, $14, $15,
    $16::timestamptz, $17::timestamptz, $18, $19::timestamp, $20::timestamp, $21, $22::timestamp[], $23::timestamp[], $24, $25, $26::jsonb)`;

/** Changes an event ($1); whether calendars that hold it are to take note is `$2`, whether it is cancelled `$27`. */
export const UPDATE_EVENT = `
  UPDATE event SET network_id = $3::uuid, kind = $4, title = $5::jsonb, description = $6::jsonb, languages = $7::text[],
    place = $8, online_url = $9, cost_note = $10::jsonb, zone = $11, whole_day = $12, audience = $13, waiting_list = $14,
    reply_hours = $15, opens_at = $16::timestamptz, closes_at = $17::timestamptz, capacity = $18,
    series_start = $19::timestamp, series_end = $20::timestamp, rule = $21, additions = $22::timestamp[],
    exclusions = $23::timestamp[], guests_welcome = $24, plus_ones = $25, band_seats = $26::jsonb,
    cancelled_at = CASE WHEN $27::boolean THEN coalesce(cancelled_at, now()) END,
    sequence = sequence + $2::boolean::int, changed_at = now()
  WHERE id = $1::uuid`;

/** Writes occurrences of an event ($1), new ones and others: `$2` is an array of them as `OccurrenceState` has them. */
export const WRITE_OCCURRENCES = `
  INSERT INTO occurrence AS o (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at, capacity, title, description,
    own_place, place, online_url, cancelled_at)
  SELECT n.id, $1::uuid, n."recurrenceId", n."localStart", n."localEnd", n."startsAt", n."endsAt", n.capacity, n.title,
    n.description, n."ownPlace", n.place, n."onlineUrl", CASE WHEN n.cancelled THEN now() END
  FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, "recurrenceId" timestamp, "localStart" timestamp, "localEnd" timestamp,
    "startsAt" timestamptz, "endsAt" timestamptz, capacity integer, title jsonb, description jsonb, "ownPlace" boolean,
    place text, "onlineUrl" text, cancelled boolean)
  ON CONFLICT (id) DO UPDATE SET recurrence_id = excluded.recurrence_id, local_start = excluded.local_start,
    local_end = excluded.local_end, starts_at = excluded.starts_at, ends_at = excluded.ends_at, capacity = excluded.capacity,
    title = excluded.title, description = excluded.description, own_place = excluded.own_place, place = excluded.place,
    online_url = excluded.online_url, cancelled_at = coalesce(o.cancelled_at, excluded.cancelled_at)`;

export const DELETE_OCCURRENCES = 'DELETE FROM occurrence WHERE id = ANY($1::uuid[])';

/** How often the events of a network ($1) are still to take place. */
export const COUNT_TO_COME = `
  SELECT count(*)::int AS count FROM event e JOIN occurrence o ON o.event_id = e.id
  WHERE e.network_id = $1::uuid AND o.ends_at > now() AND e.cancelled_at IS NULL AND o.cancelled_at IS NULL`;

/** The event of a date ($1). */
export const EVENT_OF = 'SELECT event_id AS "eventId" FROM occurrence WHERE id = $1::uuid';

/** Holds an event ($1) until its change is written, and then its occurrences, which alone hold those who answer. */
export const HOLD_EVENT = `
  SELECT e.network_id AS "networkId", ${RUN_BY('e')}, kind, title, description, languages, place, online_url AS "onlineUrl",
    cost_note AS "costNote", zone, whole_day AS "wholeDay", audience, waiting_list AS "waitingList", reply_hours AS "replyHours",
    ${instant('opens_at')} AS "opensAt", ${instant('closes_at')} AS "closesAt", capacity, ${localTime('series_start')} AS "seriesStart",
    ${localTime('series_end')} AS "seriesEnd", rule, ${localTimes('additions')} AS additions, ${localTimes('exclusions')} AS exclusions,
    guests_welcome AS "guestsWelcome", plus_ones AS "plusOnes", band_seats AS "bandSeats", ${admissionOf('e')} AS admission,
    cancelled_at IS NOT NULL AS cancelled
  FROM event e WHERE id = $1::uuid FOR NO KEY UPDATE`;

/** In the order of their ids, as everything that holds several does. */
export const HOLD_OCCURRENCES =
  'SELECT 1 FROM occurrence WHERE event_id = $1::uuid ORDER BY id FOR NO KEY UPDATE';

/** The occurrences of an event ($1) that are held, in the order in which they take place. */
export const OCCURRENCES_NOW = `
  SELECT o.id, ${localTime('o.recurrence_id')} AS "recurrenceId", ${localTime('o.local_start')} AS "localStart",
    ${localTime('o.local_end')} AS "localEnd", ${instant('o.starts_at')} AS "startsAt", ${instant('o.ends_at')} AS "endsAt",
    o.capacity, o.title, o.description, o.own_place AS "ownPlace", o.place, o.online_url AS "onlineUrl",
    o.cancelled_at IS NOT NULL AS cancelled, o.going_count + o.offered_count AS taken, o.ends_at <= now() AS over,
    EXISTS (SELECT 1 FROM rsvp r WHERE r.occurrence_id = o.id)
      OR EXISTS (SELECT 1 FROM attendance a WHERE a.occurrence_id = o.id) AS answered
  FROM occurrence o WHERE o.event_id = $1::uuid ORDER BY o.starts_at, o.id`;

/** Dates to come behind one ($1, $2), $3 of them, in their order, with the clock of their zone. */
export const TIMES_TO_COME = `
  SELECT o.id, o.event_id AS "eventId", e.zone, ${localTime('o.local_start')} AS "localStart", ${localTime('o.local_end')} AS "localEnd",
    ${instant('o.starts_at')} AS "startsAt", ${instant('o.ends_at')} AS "endsAt"
  FROM occurrence o JOIN event e ON e.id = o.event_id
  WHERE o.starts_at > now() AND o.cancelled_at IS NULL AND e.cancelled_at IS NULL
    AND ($1::timestamptz IS NULL OR (o.starts_at, o.id) > ($1::timestamptz, $2::uuid))
  ORDER BY o.starts_at, o.id LIMIT $3::int`;
