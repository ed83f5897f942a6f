import { instant } from '../../persistence/read/instant';
import { isCancelled, RUN_BY } from '../event';

/** Holds an event ($1) while it is set how people are reminded of it; changing it holds it, too. */
export const HOLD_EVENT = `SELECT e.network_id AS "networkId", ${RUN_BY('e')} FROM event e WHERE id = $1::uuid FOR NO KEY UPDATE`;

/** Leads ($2) with since when each is so: what was so before for a participant ($3), or for all, stays so since then. */
const LEADS = `
  SELECT coalesce(array_agg(m ORDER BY m DESC), '{}') AS minutes,
    coalesce(array_agg(coalesce(l.since, now()) ORDER BY m DESC), '{}') AS since
  FROM unnest($2::integer[]) AS m LEFT JOIN reminder_leads($1::uuid, $3::uuid) AS l ON l.minutes = m`;

/** Sets how long before its dates all are reminded of an event that is held ($1); `$3` is null. */
export const SET_EVENT_REMINDERS = `
  INSERT INTO event_reminder (event_id, minutes, since) SELECT $1::uuid, minutes, since FROM (${LEADS}) AS l
  ON CONFLICT (event_id) DO UPDATE SET minutes = excluded.minutes, since = excluded.since`;

/** Sets how long before its dates a participant ($3) is reminded of an event that is held ($1). */
export const SET_OWN_REMINDERS = `
  INSERT INTO own_reminder (event_id, minutes, since, participant_id)
  SELECT $1::uuid, minutes, since, $3::uuid FROM (${LEADS}) AS l
  ON CONFLICT (event_id, participant_id) DO UPDATE SET minutes = excluded.minutes, since = excluded.since`;

export const DELETE_OWN_REMINDERS =
  'DELETE FROM own_reminder WHERE event_id = $1::uuid AND participant_id = $2::uuid';

/** Sees to it that the dates of an event that is held ($1) are looked at when one of the leads $2 is due. */
export const LOOK_IN_TIME = `
  UPDATE occurrence_reminder d SET next_at = least(d.next_at, (
    SELECT min(due) FROM unnest($2::integer[]) AS minutes
    CROSS JOIN LATERAL reminder_due(o.starts_at, o.local_start, e.whole_day, e.zone, minutes) AS due
    WHERE due > greatest(d.done_to, now())))
  FROM event e JOIN occurrence o ON o.event_id = e.id
  WHERE e.id = $1::uuid AND o.id = d.occurrence_id AND o.starts_at > now() AND NOT ${isCancelled('o', 'e')}`;

/**
 * Holds the dates of which something is due ($1, or now), the longest overdue first: at most $2, to which at most $3
 * people come, but one in any case. What another process is at is left to it.
 */
export const HOLD_DUE = `
  WITH due AS (
    SELECT occurrence_id, next_at FROM occurrence_reminder
    WHERE next_at <= coalesce($1::timestamptz, now()) ORDER BY next_at LIMIT $2 FOR UPDATE SKIP LOCKED
  )
  SELECT id FROM (
    SELECT o.id, row_number() OVER w AS n, sum(o.going_count + o.maybe_count) OVER w AS people
    FROM due JOIN occurrence o ON o.id = due.occurrence_id WINDOW w AS (ORDER BY due.next_at, o.id)
  ) AS found WHERE n = 1 OR people <= $3`;

/**
 * Who is to be reminded now ($2) of which of the dates that are held ($1): who comes or may come, and had said so when
 * it was due; once of each date, whatever was due meanwhile, and of none that has begun.
 */
export const WHOM_TO_REMIND = `
  SELECT r.participant_id AS "participantId", o.id AS "occurrenceId", ${instant('o.starts_at')} AS "startsAt"
  FROM occurrence_reminder d JOIN occurrence o ON o.id = d.occurrence_id JOIN event e ON e.id = o.event_id
  JOIN rsvp r ON r.occurrence_id = o.id AND r.status IN ('GOING', 'MAYBE')
  WHERE d.occurrence_id = ANY($1::uuid[]) AND o.starts_at > coalesce($2::timestamptz, now()) AND NOT ${isCancelled('o', 'e')}
    AND EXISTS (
      SELECT 1 FROM reminder_leads(e.id, r.participant_id) AS l
      CROSS JOIN LATERAL reminder_due(o.starts_at, o.local_start, e.whole_day, e.zone, l.minutes) AS due
      WHERE due > d.done_to AND due <= coalesce($2::timestamptz, now()) AND due > l.since AND due >= r.answered_at)
  ORDER BY o.starts_at, o.id`;

/** Notes of dates that are held ($1) that all that was due by now ($2) is sent, and when something is due next. */
export const NOTE_REMINDED = `
  UPDATE occurrence_reminder d SET done_to = now.at, next_at = next_reminder(d.occurrence_id, now.at)
  FROM (SELECT coalesce($2::timestamptz, now()) AS at) AS now WHERE d.occurrence_id = ANY($1::uuid[])`;
