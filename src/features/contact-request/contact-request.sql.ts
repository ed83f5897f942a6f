import { STANDING_DAYS } from './contact-request.policy';

const STANDING = `interval '${STANDING_DAYS} days'`;

/** SQL of whether a request that was not answered still stands. */
export const stands = (a: string) => `${a}.created_at > now() - ${STANDING}`;

/** SQL of the other of the two. */
export const otherOf = (a: string, me: string) =>
  `(CASE WHEN ${a}.from_id = ${me} THEN ${a}.to_id ELSE ${a}.from_id END)`;

/** SQL of whether two people let each other see how to be reached. */
export function inContact(one: string, other: string): string {
  return `EXISTS (SELECT 1 FROM contact_request k WHERE k.state = 'ACCEPTED'
    AND least(k.from_id, k.to_id) = least(${one}, ${other}) AND greatest(k.from_id, k.to_id) = greatest(${one}, ${other}))`;
}

/**
 * Adds a request, unless something stands between the two already; either way the row is held until the
 * transaction ends, so that of two who ask each other at the same moment the second finds the first one's.
 */
export const ASK = `
  INSERT INTO contact_request AS r (id, from_id, to_id, message) VALUES ($1, $2, $3, $4)
  ON CONFLICT (least(from_id, to_id), greatest(from_id, to_id)) DO UPDATE SET state = r.state
  RETURNING r.id, r.from_id AS "fromId", r.state, r.ended_by AS "endedBy",
    coalesce(r.decided_at, r.created_at) <= now() - ${STANDING} AS "lapsedSince", NOT ${stands('r')} AS "lapsedAsked"`;

/** A request in the place of one that stands no longer. */
export const REPLACE = `
  UPDATE contact_request SET id = $2, from_id = $3, to_id = $4, message = $5, state = 'PENDING', ended_by = NULL,
    created_at = now(), decided_at = NULL
  WHERE id = $1`;

/** By whom it was asked, where person `$2` may accept it: she may change her mind after she declined. */
export const ACCEPT = `
  UPDATE contact_request r SET state = 'ACCEPTED', decided_at = now()
  WHERE id = $1 AND to_id = $2 AND state IN ('PENDING', 'DECLINED') AND ${stands('r')}
  RETURNING from_id AS "otherId"`;

/** The message stays: that it goes would tell who wrote it. */
export const DECLINE = `
  UPDATE contact_request r SET state = 'DECLINED', decided_at = now()
  WHERE id = $1 AND to_id = $2 AND state = 'PENDING' AND ${stands('r')}
  RETURNING from_id AS "otherId"`;

export const WITHDRAW = `
  UPDATE contact_request r SET state = 'WITHDRAWN', decided_at = now(), message = NULL
  WHERE id = $1 AND from_id = $2 AND state IN ('PENDING', 'DECLINED') AND ${stands('r')}
  RETURNING to_id AS "otherId"`;

export const END = `
  UPDATE contact_request r SET state = 'ENDED', decided_at = now(), ended_by = $2, message = NULL
  WHERE id = $1 AND $2 IN (from_id, to_id) AND state = 'ACCEPTED'
  RETURNING ${otherOf('r', '$2')} AS "otherId"`;

/** Whose card it is, and whether she takes requests. */
export const WHOM = `
  SELECT g.person_id AS "personId", NOT EXISTS (SELECT 1 FROM notice_preference n
    WHERE n.person_id = g.person_id AND n.kind = 'CONTACT_REQUESTS' AND NOT n.enabled) AS open
  FROM guardian_card g WHERE g.id = $1`;

export const NAME_OF = 'SELECT display_name AS name FROM person WHERE id = $1';
