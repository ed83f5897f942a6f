/** SQL of the version in force; 0 where a network has no ground rules. */
export function currentRules(network: string): string {
  return `coalesce((SELECT max(g.version) FROM ground_rules g WHERE g.network_id = ${network}), 0)`;
}

/**
 * SQL of whether a person has accepted the ground rules in force. Statements that write in a network ask it
 * themselves, so that nothing can change in between.
 */
export function rulesAccepted(network: string, person: string): string {
  return `(${currentRules(network)} <= coalesce((SELECT max(c.version) FROM ground_rules_acceptance c
    WHERE c.network_id = ${network} AND c.person_id = ${person}), 0))`;
}

export const PUBLISH = `
  INSERT INTO ground_rules (id, network_id, version, markdown, html)
  SELECT $1::uuid, n.id, ${currentRules('n.id')} + 1, $3::text, $4::text FROM network n WHERE n.id = $2::uuid
  RETURNING version`;

/**
 * Writes down that person `$1` accepts version `$3` of network `$2`, where that is the one in force. The row
 * of it is locked against nothing: a version published meanwhile is asked for by itself.
 */
export const ACCEPT = `
  INSERT INTO ground_rules_acceptance (person_id, network_id, version)
  SELECT $1::uuid, $2::uuid, $3::int WHERE $3::int > 0 AND $3::int = ${currentRules('$2::uuid')}
  ON CONFLICT DO NOTHING`;

export const ACCEPTED = `SELECT ${rulesAccepted('$2::uuid', '$1::uuid')} AS accepted`;

/**
 * Members to tell of version `$2` of network `$1`, behind person `$3`, a batch at a time: those who have not
 * accepted it, while it is in force.
 */
export const TO_TELL = `
  SELECT DISTINCT m.person_id AS id FROM membership m
  WHERE m.network_id = $1::uuid AND m.until IS NULL AND m.person_id > $3::uuid
    AND $2::int = ${currentRules('$1::uuid')} AND NOT ${rulesAccepted('$1::uuid', 'm.person_id')}
  ORDER BY id LIMIT $4::int`;
