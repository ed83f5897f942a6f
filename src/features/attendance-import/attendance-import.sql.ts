/**
 * To whom addresses ($3), folded, lead of those who may be marked at an occurrence ($1) that networks ($2) host: by which they sign in,
 * or which these keep of them (0), else which they show to their network (1).
 */
export const BY_ADDRESS = `
  WITH owner AS (
    SELECT folded AS address, person_id, 0 AS place FROM email_address WHERE folded = ANY($3::text[])
    UNION ALL
    SELECT folded, person_id, 0 FROM claimed_address WHERE network_id = ANY($2::uuid[]) AND folded = ANY($3::text[])
    UNION ALL
    SELECT lower(value), person_id, 1 FROM contact_way WHERE kind = 'EMAIL' AND audience >= 1 AND lower(value) = ANY($3::text[])
  )
  SELECT o.address, p.id AS "participantId", min(o.place) AS place
  FROM owner o JOIN participant p ON p.person_id = o.person_id
  WHERE EXISTS (SELECT 1 FROM membership m WHERE m.person_id = o.person_id AND m.network_id = ANY($2::uuid[]) AND m.until IS NULL)
    OR (o.place = 0 AND EXISTS (SELECT 1 FROM rsvp r WHERE r.occurrence_id = $1::uuid AND r.participant_id = p.id))
  GROUP BY o.address, p.id`;

/** Which of those who are going to an occurrence ($1) have one of some names ($2). */
export const BY_NAME = `
  SELECT n.name, p.id AS "participantId"
  FROM unnest($2::text[]) AS n (name) JOIN participant p ON fold(p.name) = fold(n.name)
  JOIN rsvp r ON r.participant_id = p.id AND r.occurrence_id = $1::uuid AND r.status = 'GOING'`;

/** Who was marked at an occurrence ($1) otherwise than by a list of a meeting. */
export const SEEN = `SELECT participant_id AS "participantId" FROM attendance WHERE occurrence_id = $1::uuid AND how <> 'IMPORT'`;

/** When an occurrence ($1) starts by the clock of its zone, in seconds. */
export const CLOCK_OF_START =
  'SELECT extract(epoch FROM local_start::time)::int AS start FROM occurrence WHERE id = $1::uuid';
