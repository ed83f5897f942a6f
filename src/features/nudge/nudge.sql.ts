import { registrationOf, RUN_BY, seatsLeft } from '../event';

/** How an occurrence ($1) that is held stands. */
export const ASKED = `
  SELECT e.network_id AS "networkId", ${RUN_BY('e')}, ${registrationOf('o', 'e')} AS registration, ${seatsLeft('o')} AS "seatsLeft",
    e.waiting_list AS "waitingList", coalesce(n.times, 0) AS times, n.at, now() AS now
  FROM occurrence o JOIN event e ON e.id = o.event_id LEFT JOIN event_nudge n ON n.occurrence_id = o.id
  WHERE o.id = $1::uuid`;

/** Who of some networks ($2) has not answered to an occurrence ($1); not the one who asks ($3). */
export const SILENT = `
  SELECT DISTINCT m.person_id AS "personId" FROM membership m
  WHERE m.network_id = ANY($2::uuid[]) AND m.until IS NULL AND m.person_id <> $3::uuid AND NOT EXISTS (
    SELECT 1 FROM rsvp r JOIN participant p ON p.id = r.participant_id
    WHERE r.occurrence_id = $1::uuid AND p.person_id = m.person_id)`;

/** Notes that those were asked who have not answered to an occurrence ($1). */
export const NOTE_NUDGE = `
  INSERT INTO event_nudge AS n (occurrence_id, times, at) VALUES ($1::uuid, 1, now())
  ON CONFLICT (occurrence_id) DO UPDATE SET times = n.times + 1, at = excluded.at`;
