export const SET_POLICY = `
  INSERT INTO join_policy (network_id, kind, role, questions) SELECT id, $2, $3, $4::jsonb FROM network WHERE id = $1::uuid
  ON CONFLICT (network_id) DO UPDATE SET kind = excluded.kind, role = excluded.role,
    questions = excluded.questions, version = join_policy.version + 1
  RETURNING version`;

/** How the network is joined, held until the transaction ends; and whether person `$2` is a member, or kept out. */
export const POLICY = `
  SELECT p.kind, p.role, p.questions, p.version,
    EXISTS (SELECT 1 FROM membership m
      WHERE m.network_id = p.network_id AND m.person_id = $2::uuid AND m.until IS NULL) AS member,
    EXISTS (SELECT 1 FROM suspension s
      WHERE s.network_id = p.network_id AND s.person_id = $2::uuid AND s.until IS NULL) AS suspended
  FROM join_policy p WHERE p.network_id = $1::uuid FOR SHARE OF p`;

/** No row where one is pending: the unique index decides, also between two at the same moment. */
export const ADD_REQUEST = `
  INSERT INTO join_request (id, network_id, person_id, role, questions, answers)
  VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb)
  ON CONFLICT (network_id, person_id) WHERE state = 'PENDING' DO NOTHING
  RETURNING id`;

export const WHOSE = `
  SELECT r.person_id AS "personId", r.network_id AS "networkId", r.role, n.name AS "networkName"
  FROM join_request r JOIN network n ON n.id = r.network_id WHERE r.id = $1::uuid`;

/**
 * Decides a request, once: of two who decide at the same moment the second finds it decided. With a request
 * that is taken back go its answers.
 */
export const DECIDE = `
  UPDATE join_request SET state = $2::text, reason = $3, decided_at = clock_timestamp(),
    answers = CASE $2::text WHEN 'WITHDRAWN' THEN '[]' ELSE answers END
  WHERE id = $1::uuid AND state = 'PENDING' RETURNING id`;
