import { isCancelled, registrationOf, seatsLeft } from '../event';

/**
 * Holds an occurrence ($1) until the transaction ends: who answers, and what gives seats to those who wait, does it one
 * after the other. How it stands is asked by a statement of its own, which sees what was done while this one waited.
 */
export const HOLD_OCCURRENCE = 'SELECT 1 FROM occurrence WHERE id = $1::uuid FOR NO KEY UPDATE';

/** How an occurrence ($1) that is held stands for a participant ($2). */
export const STANDING = `
  SELECT e.id AS "eventId", r.status, ${registrationOf('o', 'e')} AS registration,
    o.ends_at <= now() OR ${isCancelled('o', 'e')} AS over, ${seatsLeft('o')} AS "seatsLeft",
    o.waiting_count AS "waitingCount", e.waiting_list AS "waitingList"
  FROM occurrence o JOIN event e ON e.id = o.event_id
  LEFT JOIN rsvp r ON r.occurrence_id = o.id AND r.participant_id = $2::uuid
  WHERE o.id = $1::uuid`;

/** Notes the answer of a participant ($3) to an occurrence ($2) that is held; who waits gets the next place. */
export const ANSWER = `
  WITH place AS (
    UPDATE occurrence SET last_waiting_no = last_waiting_no + 1 WHERE id = $2::uuid AND $4::text = 'WAITING'
    RETURNING last_waiting_no
  )
  INSERT INTO rsvp (id, occurrence_id, participant_id, status, waiting_no, answered_at)
  VALUES ($1::uuid, $2::uuid, $3::uuid, $4::text, (SELECT last_waiting_no FROM place), clock_timestamp())
  ON CONFLICT (occurrence_id, participant_id) DO UPDATE
  SET status = excluded.status, waiting_no = excluded.waiting_no, reply_by = NULL, answered_at = excluded.answered_at`;

/**
 * Gives the free seats of an occurrence ($1) that is held to those who wait, the first first. A seat is kept for her
 * for the event's hours, but not into the last hour before it starts: where no hour is left to answer, she has it.
 */
export const PROMOTE = `
  WITH seats AS (
    SELECT o.id, ${seatsLeft('o')} AS free, least(now() + make_interval(hours => e.reply_hours), o.starts_at - interval '1 hour') AS until
    FROM occurrence o JOIN event e ON e.id = o.event_id
    WHERE o.id = $1::uuid AND o.starts_at > now() AND NOT ${isCancelled('o', 'e')}
  ), next AS (
    SELECT r.id, seats.until FROM rsvp r JOIN seats ON seats.id = r.occurrence_id
    WHERE r.status = 'WAITING' ORDER BY r.waiting_no LIMIT (SELECT CASE WHEN free IS NOT NULL THEN greatest(free, 0) END FROM seats)
  )
  UPDATE rsvp r SET waiting_no = NULL,
    status = CASE WHEN next.until >= now() + interval '1 hour' THEN 'OFFERED' ELSE 'GOING' END,
    reply_by = CASE WHEN next.until >= now() + interval '1 hour' THEN next.until END
  FROM next WHERE r.id = next.id
  RETURNING r.participant_id AS "participantId", r.reply_by AS "replyBy"`;

/** Lets go what was offered of an occurrence ($1) that is held, and was not taken in time. */
export const LAPSE = `
  UPDATE rsvp SET status = 'LAPSED', reply_by = NULL
  WHERE occurrence_id = $1::uuid AND status = 'OFFERED' AND reply_by <= now()`;

/** Of which occurrences seats were offered that were not taken in time. */
export const LAPSED = `
  SELECT DISTINCT r.occurrence_id AS id, o.event_id AS "eventId" FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id
  WHERE r.status = 'OFFERED' AND r.reply_by <= now() LIMIT 500`;

/** Who has answered, or waits, and wants to come: of occurrence $1. */
export const WHO_COMES = `
  SELECT p.person_id AS "personId" FROM rsvp r JOIN participant p ON p.id = r.participant_id
  WHERE r.occurrence_id = $1::uuid AND r.status IN ('GOING', 'OFFERED', 'WAITING', 'MAYBE') AND p.person_id IS NOT NULL`;

/** The people behind participants ($1). */
export const PEOPLE_OF = `
  SELECT id AS "participantId", person_id AS "personId" FROM participant
  WHERE id = ANY($1::uuid[]) AND person_id IS NOT NULL`;

/**
 * Tells in the log of an event ($1) that one of its occurrences ($2) has changed. Whoever reads it gets it as it is by
 * then: each has one entry, which goes to the end of the log.
 */
export const LOG_OCCURRENCE = `
  WITH place AS (UPDATE change_stream SET last_seq = last_seq + 1 WHERE id = $1::uuid RETURNING id, last_seq)
  INSERT INTO change AS c (stream_id, seq, kind, subject_id, at)
  SELECT id, last_seq, 'OCCURRENCE_CHANGED', $2::uuid, clock_timestamp() FROM place
  ON CONFLICT (subject_id) WHERE kind = 'OCCURRENCE_CHANGED' DO UPDATE SET seq = excluded.seq, at = excluded.at`;
