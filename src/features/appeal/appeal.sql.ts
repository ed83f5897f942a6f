import { APPEAL_DAYS } from '../moderation';

/** A decision ($1) about a person ($2), and whether she can appeal it; its item is held until she has. */
export const OWN_DECISION = `
  SELECT d.item_id AS "itemId", i.network_id AS "networkId", d.decided_by AS "decidedBy",
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

/** An item ($1) with an appeal that a person ($2) answers, who moderates networks ($3) or organises them ($4). */
export const APPEAL_TO_ANSWER = `
  SELECT i.network_id AS "networkId", i.subject_kind AS kind, i.subject_id AS "subjectId", i.about_ids AS "aboutIds",
    i.state, n.name AS "networkName", d.decision, d.ground
  FROM moderation_item i JOIN network n ON n.id = i.network_id JOIN moderation_decision d ON d.item_id = i.id
  WHERE i.id = $1::uuid AND (i.network_id = ANY($3::uuid[]) OR i.network_id = ANY($4::uuid[]))
    AND $2::uuid <> ALL(i.about_ids) AND d.decided_by IS DISTINCT FROM $2::uuid
    AND NOT EXISTS (SELECT FROM report r WHERE r.item_id = i.id AND r.reporter_id = $2::uuid)
  FOR UPDATE OF i`;

export const ANSWER = `
  WITH decided AS (UPDATE moderation_item SET state = 'DECIDED' WHERE id = $1)
  UPDATE moderation_decision SET outcome = $2, answer = $3, answered_by = $4, answered_at = now() WHERE item_id = $1`;

/** Those who can answer the appeal of an item ($1): who keep order, did not decide, did not report, and are not meant. */
export const APPEAL_JUDGES = `
  SELECT DISTINCT j.person_id AS "personId", n.id AS "networkId", n.name AS "networkName"
  FROM moderation_item i JOIN network n ON n.id = i.network_id JOIN moderation_decision d ON d.item_id = i.id
  JOIN membership j ON j.network_id = n.id AND j.until IS NULL AND j.role IN ('MODERATOR', 'ORGANISER')
  WHERE i.id = $1 AND j.person_id <> ALL(i.about_ids) AND j.person_id IS DISTINCT FROM d.decided_by
    AND NOT EXISTS (SELECT FROM report r WHERE r.item_id = i.id AND r.reporter_id = j.person_id)`;
