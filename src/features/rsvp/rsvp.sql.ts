import { instant } from '../../persistence/read/instant';
import { isCancelled, registrationOf, seatsLeft } from '../event';
import { bandOf, releasedAt, seatingOf, waitingFor } from '../seating';

/** The answers of those who want to come, or may; not all of them are let in. */
const WANTS = "('GOING', 'OFFERED', 'WAITING', 'MAYBE', 'REQUESTED')";

/** The occurrences of the series of one ($1) that are still to come, it among them in any case; `$2`: the later ones alone. */
export const OF_SERIES = `
  SELECT o.id FROM occurrence one JOIN occurrence o ON o.event_id = one.event_id
  WHERE one.id = $1::uuid AND (o.id = one.id
    OR (o.ends_at > now() AND o.cancelled_at IS NULL AND (NOT $2::boolean OR o.starts_at >= one.starts_at)))`;

/** How occurrences ($1) that are held stand for a participant ($2), in the order in which they take place. */
export const STANDING = `
  SELECT o.id, e.id AS "eventId", r.status, ${registrationOf('o', 'e')} AS registration,
    o.ends_at <= now() OR ${isCancelled('o', 'e')} AS over, e.waiting_list AS "waitingList", e.approval,
    coalesce(r.plus_ones, 0) AS "plusOnes", e.plus_ones AS "plusOnesAllowed", ${seatingOf('o', 'e')} AS seating,
    ${waitingFor('o')} AS waiting, ${instant(releasedAt('o', 'e'))} AS "releasedAt",
    CASE WHEN r.status IN ('GOING', 'OFFERED', 'WAITING', 'REQUESTED') THEN r.band
      ELSE ${bandOf('(SELECT person_id FROM participant WHERE id = $2::uuid)')} END AS band
  FROM occurrence o JOIN event e ON e.id = o.event_id
  LEFT JOIN rsvp r ON r.occurrence_id = o.id AND r.participant_id = $2::uuid
  WHERE o.id = ANY($1::uuid[]) ORDER BY o.starts_at, o.id`;

/**
 * Notes the answers of a participant ($6) to occurrences ($2) that are held: how they stand ($3), whom she brings ($4) and
 * of which band she is ($5). Where she waits or asks she gets the next place, or keeps hers.
 */
export const ANSWER = `
  WITH given AS (
    SELECT g.*, CASE WHEN g.status IN ('WAITING', 'REQUESTED') THEN r.waiting_no END AS waiting_no
    FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::smallint[], $5::text[]) AS g (id, occurrence_id, status, plus_ones, band)
    LEFT JOIN rsvp r ON r.occurrence_id = g.occurrence_id AND r.participant_id = $6::uuid
  ), place AS (
    UPDATE occurrence o SET last_waiting_no = o.last_waiting_no + 1 FROM given g
    WHERE o.id = g.occurrence_id AND g.status IN ('WAITING', 'REQUESTED') AND g.waiting_no IS NULL RETURNING o.id, o.last_waiting_no
  )
  INSERT INTO rsvp (id, occurrence_id, participant_id, status, waiting_no, plus_ones, band, answered_at)
  SELECT g.id, g.occurrence_id, $6::uuid, g.status, coalesce(g.waiting_no, p.last_waiting_no), g.plus_ones, g.band, clock_timestamp()
  FROM given g LEFT JOIN place p ON p.id = g.occurrence_id
  ON CONFLICT (occurrence_id, participant_id) DO UPDATE
  SET status = excluded.status, waiting_no = excluded.waiting_no, plus_ones = excluded.plus_ones, band = excluded.band,
    reply_by = NULL, answered_at = excluded.answered_at`;

/**
 * The seats of occurrences ($1) that are held, where some are free for which somebody waits, and who does, in order. Of
 * parties that are alike there are no more than can have a seat.
 */
export const QUEUES = `
  SELECT ${seatingOf('o', 'e')} AS seating, queue.parties
  FROM occurrence o JOIN event e ON e.id = o.event_id CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', w.id, 'band', w.band, 'size', 1 + w.plus_ones) ORDER BY w.waiting_no) AS parties
    FROM (
      SELECT r.*, row_number() OVER (PARTITION BY r.band, r.plus_ones ORDER BY r.waiting_no) AS n
      FROM rsvp r WHERE r.occurrence_id = o.id AND r.status = 'WAITING'
    ) w WHERE w.n <= coalesce(${seatsLeft('o')}, w.n)
  ) queue
  WHERE o.id = ANY($1::uuid[]) AND o.waiting_count > 0 AND coalesce(${seatsLeft('o')}, 1) > 0
    AND o.starts_at > now() AND NOT ${isCancelled('o', 'e')}`;

/**
 * Gives seats to those whose answers ($1) wait, at occurrences that are held. A seat is kept for her for the event's
 * hours, but not into the last hour before it starts: where no hour is left to answer, she has it. So she does whose
 * request ($2) was just approved.
 */
export const PROMOTE = `
  WITH next AS (
    SELECT r.id, o.starts_at, least(now() + make_interval(hours => e.reply_hours), o.starts_at - interval '1 hour') AS until
    FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id JOIN event e ON e.id = o.event_id WHERE r.id = ANY($1::uuid[])
  )
  UPDATE rsvp r SET waiting_no = NULL,
    status = CASE WHEN next.until >= now() + interval '1 hour' AND r.id <> ALL($2::uuid[]) THEN 'OFFERED' ELSE 'GOING' END,
    reply_by = CASE WHEN next.until >= now() + interval '1 hour' AND r.id <> ALL($2::uuid[]) THEN next.until END
  FROM next WHERE r.id = next.id
  RETURNING r.occurrence_id AS "occurrenceId", r.participant_id AS "participantId", r.reply_by AS "replyBy",
    next.starts_at AS "startsAt", r.id = ANY($2::uuid[]) AS approved`;

/** Lets go what was offered of an occurrence ($1) that is held, and was not taken in time. */
export const LAPSE = `
  UPDATE rsvp SET status = 'LAPSED', reply_by = NULL
  WHERE occurrence_id = $1::uuid AND status = 'OFFERED' AND reply_by <= now()`;

/** Of which occurrences seats were offered that were not taken in time. */
export const LAPSED = `
  SELECT DISTINCT r.occurrence_id AS id, o.event_id AS "eventId" FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id
  WHERE r.status = 'OFFERED' AND r.reply_by <= now() LIMIT 500`;

/** Of which occurrences seats that were reserved have become everybody's since they were last given to those who wait. */
export const RELEASED = `
  SELECT o.id, e.id AS "eventId" FROM event e JOIN occurrence o ON o.event_id = e.id
  WHERE e.band_seats IS NOT NULL AND o.waiting_count > 0 AND o.starts_at > now() AND NOT ${isCancelled('o', 'e')}
    AND ${releasedAt('o', 'e')} <= now() AND coalesce(o.seats_released_at < ${releasedAt('o', 'e')}, true) LIMIT 500`;

/** Notes that the seats of an occurrence ($1) that is held were released. */
export const NOTE_RELEASED = 'UPDATE occurrence SET seats_released_at = now() WHERE id = $1::uuid';

/** Who has answered, waits or asks, and wants to come to one of the occurrences $1; to which, in their order. */
export const WHO_COMES = `
  SELECT r.participant_id AS "participantId", array_agg(o.id ORDER BY o.starts_at, o.id) AS "occurrenceIds"
  FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id
  WHERE r.occurrence_id = ANY($1::uuid[]) AND r.status IN ${WANTS}
  GROUP BY r.participant_id`;

/** Who comes, may come, waits or asks at a date of an event ($1) that is not long over; those that are new ($2) apart. */
export const WHO_COMES_TO_OTHERS = `
  SELECT DISTINCT r.participant_id AS "participantId" FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id
  WHERE o.event_id = $1::uuid AND o.id <> ALL($2::uuid[]) AND o.cancelled_at IS NULL AND o.ends_at > now() - interval '60 days'
    AND r.status IN ${WANTS}`;

/** Has guests, or one of them ($2), not come to what is not over of occurrences ($1) that are held. */
export const LET_GUESTS_GO = `
  WITH gone AS (
    UPDATE rsvp r SET status = 'NOT_GOING', waiting_no = NULL, reply_by = NULL, answered_at = clock_timestamp()
    FROM participant p, occurrence o
    WHERE r.occurrence_id = ANY($1::uuid[]) AND p.id = r.participant_id AND p.kind = 'EMAIL_GUEST'
      AND ($2::uuid IS NULL OR p.id = $2::uuid) AND r.status IN ${WANTS}
      AND o.id = r.occurrence_id AND o.ends_at > now()
    RETURNING r.participant_id, o.id, o.event_id, o.starts_at
  )
  SELECT participant_id AS "participantId", event_id AS "eventId", array_agg(id ORDER BY starts_at, id) AS "occurrenceIds"
  FROM gone GROUP BY participant_id, event_id ORDER BY event_id`;

/**
 * Tells in the log of an event ($1) that some of its occurrences ($2) have changed. Whoever reads it gets each as it is
 * by then: it has one entry, which goes to the end of the log.
 */
export const LOG_OCCURRENCES = `
  WITH place AS (
    UPDATE change_stream SET last_seq = last_seq + cardinality($2::uuid[]) WHERE id = $1::uuid RETURNING id, last_seq
  )
  INSERT INTO change AS c (stream_id, seq, kind, subject_id, at)
  SELECT p.id, p.last_seq - cardinality($2::uuid[]) + s.n, 'OCCURRENCE_CHANGED', s.id, clock_timestamp()
  FROM place p CROSS JOIN unnest($2::uuid[]) WITH ORDINALITY AS s (id, n)
  ON CONFLICT (subject_id) WHERE kind = 'OCCURRENCE_CHANGED' DO UPDATE SET seq = excluded.seq, at = excluded.at`;
