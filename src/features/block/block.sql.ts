import type { Params } from '../../persistence/read/params';

/**
 * SQL of the participants whom a person blocks, under their own names alone. Who writes without a name does so by
 * another participant: if that were blocked with her, one could find out who it is by blocking one after another.
 */
export const blockedParticipants = (me: string) => `SELECT bp.id FROM person_block bl
    JOIN participant bp ON bp.person_id = bl.blocked_id AND bp.kind = 'PERSON' WHERE bl.blocker_id = ${me}`;

/** SQL of whether a person blocks a participant. */
export const blocksParticipant = (me: string, participant: string) =>
  `EXISTS (${blockedParticipants(me)} AND bp.id = ${participant})`;

/** SQL of whether a person blocks another. */
export const blocksPerson = (me: string, other: string) =>
  `EXISTS (SELECT 1 FROM person_block bl WHERE bl.blocker_id = ${me} AND bl.blocked_id = ${other})`;

/** SQL of whether the viewer blocks a participant: those she blocks are looked up once for all rows of a statement. */
export const viewerBlocksParticipant = (participant: string, params: Params) =>
  `(${participant} = ANY(ARRAY(${blockedParticipants(params.me())})))`;

/** SQL of whether the viewer blocks a person, in the same way. */
export const viewerBlocksPerson = (person: string, params: Params) =>
  `coalesce(${person} = ANY(ARRAY(SELECT bl.blocked_id FROM person_block bl WHERE bl.blocker_id = ${params.me()})), false)`;

/** Which participants people ($1) block. */
export const BLOCKED_BY = `
  SELECT bl.blocker_id AS "personId", array_agg(bp.id) AS participants
  FROM person_block bl JOIN participant bp ON bp.person_id = bl.blocked_id AND bp.kind = 'PERSON'
  WHERE bl.blocker_id = ANY($1::uuid[]) GROUP BY bl.blocker_id`;

/** The person behind a participant, as far as she takes part under her own name. */
export const WHO_TAKES_PART = `
  SELECT person_id AS "personId" FROM participant WHERE id = $1 AND kind = 'PERSON' AND person_id IS NOT NULL`;

/** Held until the transaction ends, so that two at once do not pass the limit together. */
export const HOLD_BLOCKER = 'SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE';

/** One row, whether it was there before or not; none where the person blocks `$3` others already. */
export const BLOCK = `
  INSERT INTO person_block (blocker_id, blocked_id) SELECT $1::uuid, $2::uuid
  WHERE $3 > (SELECT count(*) FROM person_block WHERE blocker_id = $1::uuid AND blocked_id <> $2::uuid)
  ON CONFLICT (blocker_id, blocked_id) DO UPDATE SET created_at = person_block.created_at
  RETURNING 1`;

export const UNBLOCK = 'DELETE FROM person_block WHERE blocker_id = $1 AND blocked_id = $2';

/** Whether person `$1` blocks `$2`. */
export const BLOCKS = `SELECT ${blocksPerson('$1', '$2')} AS blocked`;

/** Whose card `$1` is, where she and person `$2` stand in a request for contact: her card may be hidden since. */
export const WHO_IS_IN_TOUCH = `
  SELECT g.person_id AS "personId" FROM guardian_card g JOIN contact_request k
    ON least(k.from_id, k.to_id) = least(g.person_id, $2::uuid) AND greatest(k.from_id, k.to_id) = greatest(g.person_id, $2::uuid)
  WHERE g.id = $1`;

/** Who wrote a message to person `$2`. */
export const WHO_WROTE_MESSAGE = `SELECT from_id AS "personId" FROM relayed_message WHERE id = $1 AND to_id = $2`;
