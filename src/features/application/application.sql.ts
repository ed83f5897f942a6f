import { isCancelled, RUN_BY } from '../event';

/** Answers ($1), decided ones too: of which event, run by whom. */
export const WHOSE = `
  SELECT r.id, r.occurrence_id AS "occurrenceId", o.event_id AS "eventId", e.network_id AS "networkId", ${RUN_BY('e')}
  FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id JOIN event e ON e.id = o.event_id
  WHERE r.id = ANY($1::uuid[])`;

/** What those who gave answers ($1) ask for at other dates of the event, too; `$2`: at the later ones alone. */
export const OF_THE_SAME = `
  SELECT DISTINCT r.id, r.occurrence_id AS "occurrenceId"
  FROM rsvp one JOIN occurrence at ON at.id = one.occurrence_id JOIN occurrence o ON o.event_id = at.event_id
  JOIN rsvp r ON r.occurrence_id = o.id AND r.participant_id = one.participant_id
  WHERE one.id = ANY($1::uuid[])
    AND (r.id = one.id OR (r.status = 'REQUESTED' AND (NOT $2::boolean OR o.starts_at >= at.starts_at)))`;

/** Declines requests ($1) of dates that are held. */
export const DECLINE = `
  UPDATE rsvp SET status = 'DECLINED', waiting_no = NULL WHERE id = ANY($1::uuid[]) AND status = 'REQUESTED'
  RETURNING id, occurrence_id AS "occurrenceId", participant_id AS "participantId"`;

/** Has those wait whose requests ($1) of dates that are held are approved: at the place at which they asked. */
export const LET_WAIT = `
  UPDATE rsvp SET status = 'WAITING' WHERE id = ANY($1::uuid[]) AND status = 'REQUESTED'
  RETURNING occurrence_id AS "occurrenceId"`;

/** Takes those of answers ($1) off a waiting list that there is not: they ask still. */
export const ASK_ON = `
  UPDATE rsvp r SET status = 'REQUESTED' FROM occurrence o JOIN event e ON e.id = o.event_id
  WHERE r.id = ANY($1::uuid[]) AND r.status = 'WAITING' AND o.id = r.occurrence_id AND NOT e.waiting_list
  RETURNING r.id`;

/** Which of answers ($1) wait. */
export const WAITING = `
  SELECT r.participant_id AS "participantId", array_agg(o.id ORDER BY o.starts_at, o.id) AS "occurrenceIds"
  FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id
  WHERE r.id = ANY($1::uuid[]) AND r.status = 'WAITING' GROUP BY r.participant_id`;

/** What is asked of occurrences ($1) that are held and to come. */
export const REQUESTS = `
  SELECT r.id FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id JOIN event e ON e.id = o.event_id
  WHERE r.occurrence_id = ANY($1::uuid[]) AND r.status = 'REQUESTED' AND o.starts_at > now() AND NOT ${isCancelled('o', 'e')}`;

/** Ends what is asked still for occurrences ($1) that are held. */
export const LET_GO = `
  UPDATE rsvp SET status = 'UNDECIDED', waiting_no = NULL WHERE occurrence_id = ANY($1::uuid[]) AND status = 'REQUESTED'`;

/** Which dates began, or were cancelled, for which somebody asks still. */
export const TOO_LATE = `
  SELECT DISTINCT o.id, o.event_id AS "eventId"
  FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id JOIN event e ON e.id = o.event_id
  WHERE r.status = 'REQUESTED' AND (o.starts_at <= now() OR ${isCancelled('o', 'e')}) LIMIT 500`;

/**
 * Events to whose dates somebody asks to come and whose organisers are not told of it: they are now. Once they were, a later
 * request waits a day, for others that come meanwhile.
 */
export const NOT_TOLD = `
  UPDATE event SET requests_told_at = now() WHERE id IN (
    SELECT id FROM event
    WHERE coalesce(requests_told_at < now() - interval '24 hours', true) AND id IN (
      SELECT e.id FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id JOIN event e ON e.id = o.event_id
      WHERE r.status = 'REQUESTED' AND o.starts_at > now() AND NOT ${isCancelled('o', 'e')}
        AND coalesce(r.answered_at > e.requests_told_at, true))
    ORDER BY id LIMIT 100 FOR NO KEY UPDATE SKIP LOCKED)
  RETURNING id, host_ids AS "hostIds", organiser_ids AS "organiserIds"`;

/** Who runs events of networks ($1), or is among those named ($2) and belongs to one of them. */
export const WHO_RUN = `
  SELECT DISTINCT person_id AS "personId" FROM membership
  WHERE network_id = ANY($1::uuid[]) AND until IS NULL AND (role = 'ORGANISER' OR person_id = ANY($2::uuid[]))
  ORDER BY person_id LIMIT 50`;

/** The first date to come of an event ($1) to which somebody asks to come, and how many ask for any of its dates. */
export const FIRST_ASKED = `
  SELECT (array_agg(o.id ORDER BY o.starts_at, o.id))[1] AS id, count(DISTINCT r.participant_id)::int AS count
  FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id JOIN event e ON e.id = o.event_id
  WHERE e.id = $1::uuid AND o.starts_at > now() AND NOT ${isCancelled('o', 'e')} AND r.status = 'REQUESTED'
  HAVING count(*) > 0`;
