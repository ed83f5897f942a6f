import { APPEAL_DAYS, hadNoPart } from '../moderation';
import { judgesOf } from '../report';

/** A decision ($1) about a person ($2), and whether she can appeal it; its item is held until she has. */
export const OWN_DECISION = `
  SELECT d.item_id AS "itemId", i.network_id AS "networkId",
    d.decision IN ('HIDE', 'REDACT', 'WARN') AND d.appealed_at IS NULL
      AND d.decided_at > now() - interval '${APPEAL_DAYS} days' AS open
  FROM moderation_decision d JOIN moderation_item i ON i.id = d.item_id
  WHERE d.id = $1::uuid AND $2::uuid = ANY(i.about_ids) AND d.decision <> 'DISMISS' FOR UPDATE OF i`;

/** Appeals: it waits again, for so many hours ($3). */
export const APPEAL = `
  WITH again AS (
    UPDATE moderation_item i SET state = 'APPEALED', due_at = now() + make_interval(hours => $3::int)
    FROM moderation_decision d WHERE d.id = $1 AND i.id = d.item_id
  )
  UPDATE moderation_decision SET appeal = $2, appealed_at = now() WHERE id = $1`;

export const ANSWER = `
  WITH decided AS (UPDATE moderation_item SET state = 'DECIDED' WHERE id = $1)
  UPDATE moderation_decision SET outcome = $2, answer = $3, answered_by = $4, answered_at = now() WHERE item_id = $1
  RETURNING decision`;

/** Those who can answer the appeal of an item ($1). */
export const APPEAL_JUDGES = judgesOf(hadNoPart('i', 'j.person_id'));
