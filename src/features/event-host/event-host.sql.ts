import { RUN_BY } from '../event';

/** An event ($1) held while it is written who hosts it; whoever changes it holds it, too. Dates to come say whether it is over. */
export const HOLD = `
  SELECT e.id, e.network_id AS "networkId", ${RUN_BY('e')}, e.cancelled_at IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM occurrence o WHERE o.event_id = e.id AND o.ends_at > now() AND o.cancelled_at IS NULL) AS over
  FROM event e WHERE e.id = $1::uuid FOR NO KEY UPDATE`;

/** How many networks and people host an event ($1) or are asked to. */
export const COUNT = `
  SELECT count(network_id)::int AS networks, count(person_id)::int AS people FROM event_host WHERE event_id = $1::uuid`;

/** The network $1, if there is one, to be asked. */
export const NETWORK = 'SELECT id FROM network WHERE id = $1::uuid';

/** The person behind a participant ($1), if she belongs to one of some networks ($2). */
export const MEMBER = `
  SELECT p.person_id AS "personId" FROM participant p
  WHERE p.id = $1::uuid AND p.kind = 'PERSON' AND EXISTS (
    SELECT 1 FROM membership m WHERE m.person_id = p.person_id AND m.network_id = ANY($2::uuid[]) AND m.until IS NULL)`;

/** The person behind a participant ($1). */
export const PERSON = `SELECT person_id AS "personId" FROM participant WHERE id = $1::uuid AND kind = 'PERSON'`;

/** Asks a network ($3) to host an event ($2), or a person ($4) to organise it, by a participant ($5); once. */
export const ASK = `
  INSERT INTO event_host (id, event_id, network_id, person_id, asked_at, asked_by)
  VALUES ($1::uuid, $2::uuid, $3::uuid, $4::uuid, now(), $5::uuid) ON CONFLICT DO NOTHING`;

/** Who runs the network $1: they are asked by mail. */
export const ORGANISERS = `
  SELECT DISTINCT person_id AS "personId" FROM membership
  WHERE network_id = $1::uuid AND role = 'ORGANISER' AND until IS NULL ORDER BY person_id LIMIT 20`;

/** What is asked by a request ($1), held. */
export const REQUEST = `
  SELECT id, event_id AS "eventId", network_id AS "networkId", person_id AS "personId" FROM event_host
  WHERE id = $1::uuid AND accepted_at IS NULL FOR UPDATE`;

export const ACCEPT = 'UPDATE event_host SET accepted_at = clock_timestamp() WHERE id = $1::uuid';
export const DECLINE = 'DELETE FROM event_host WHERE id = $1::uuid';

/** Ends that a network ($2) hosts an event ($1), or a person ($3) organises it; or takes back that it was asked. */
export const END = `
  DELETE FROM event_host WHERE event_id = $1::uuid AND (network_id = $2::uuid OR person_id = $3::uuid) RETURNING id`;

/** The dates of an event ($1), which those who watch it get anew. */
export const DATES = 'SELECT id FROM occurrence WHERE event_id = $1::uuid';

/** What is asked of networks ($1) and of a person ($2): at most $3, the oldest first. */
export const ASKED_OF = `
  SELECT h.id FROM event_host h
  WHERE h.accepted_at IS NULL AND (h.network_id = ANY($1::uuid[]) OR h.person_id = $2::uuid)
  ORDER BY h.asked_at, h.id LIMIT $3::int`;
