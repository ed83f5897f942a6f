/** Days for which a message can be answered. */
export const ANSWERABLE_DAYS = 90;

/** Who wrote a message, for person `$2`, whom it went to. */
export const WHO_WROTE = `
  SELECT from_id AS "personId" FROM relayed_message
  WHERE id = $1 AND to_id = $2 AND created_at > now() - interval '${ANSWERABLE_DAYS} days'`;

export const TAKES_MESSAGES = `
  SELECT NOT EXISTS (SELECT 1 FROM notice_preference n
    WHERE n.person_id = $1 AND n.kind = 'MESSAGES' AND NOT n.enabled) AS open`;

/** Answers the name of who writes, and how many she wrote within a day. */
export const ADD_MESSAGE = `
  WITH added AS (INSERT INTO relayed_message (id, from_id, to_id) VALUES ($1, $2, $3))
  SELECT p.display_name AS name, 1 + (SELECT count(*)::int FROM relayed_message m
    WHERE m.from_id = p.id AND m.created_at > now() - interval '1 day') AS today
  FROM person p WHERE p.id = $2`;
