import { counts, lengthOf, minutesOf } from '../attendance';
import { isCancelled, RUN_BY } from '../event';
import { ownParticipant } from '../person';
import { inOrder, isDone, minutesAt } from '../training-module';

/** SQL of the first and the last day of the dates of an event that were not cancelled, by its own clock. */
const DAYS = `min(o.local_start)::date AS first_on, (max(o.local_end) - interval '1 microsecond')::date AS last_on`;

/**
 * SQL of a row of how much of event `e` participant `who` was at: whether all of it is `over`, its days (`first_on`,
 * `last_on`), and the minutes that were `held` and `attended`, of the dates that count among the hours of people.
 */
export const sumsOf = (e: string, who: string) => `
  SELECT coalesce(bool_and(o.ends_at <= now()), false) AS over, ${DAYS},
    coalesce(sum(${lengthOf('o')}) FILTER (WHERE ${counts('o', e)}), 0)::int AS held,
    coalesce(sum(${minutesOf('t', 'o')}) FILTER (WHERE ${counts('o', e)} AND t.id IS NOT NULL), 0)::int AS attended
  FROM occurrence o LEFT JOIN attendance t ON t.occurrence_id = o.id AND t.participant_id = ${who}
  WHERE o.event_id = ${e}.id AND NOT ${isCancelled('o', e)}`;

/** SQL of whether minutes are a share of others, and any at all. As decimals: 0.8 as a float is more than 4 of 5. */
const isShare = (attended: string, share: string, held: string) =>
  `(${held} > 0 AND ${attended} > 0 AND ${attended} >= ${share}::numeric * ${held})`;

/** How a participant ($2) stands to an event ($1), and what a certificate would say of it. */
export const STANDING = `
  SELECT e.kind, e.title, n.name AS "networkName", n.minimum_attendance AS "minimumShare", s.over,
    s.attended AS "attendedMinutes", s.held AS "heldMinutes", s.first_on::text AS "firstOn", s.last_on::text AS "lastOn",
    coalesce(${isShare('s.attended', 'n.minimum_attendance', 's.held')}, false) AS enough
  FROM event e JOIN network n ON n.id = e.network_id CROSS JOIN LATERAL (${sumsOf('e', '$2::uuid')}) s
  WHERE e.id = $1::uuid`;

/**
 * The modules of which an event ($1) has dates that were not cancelled, and whether a participant ($2) has done them: one
 * that a certificate needs may be made up for elsewhere, of the others it is told what she did here.
 */
export const MODULES = `
  SELECT m.id, m.name, coalesce(m.minutes_asked, 1) AS minutes, m.required,
    ${isDone('m', '$2::uuid', '(m.required OR o.event_id = $1::uuid)')} AS done
  FROM training_module m
  WHERE m.id IN (SELECT x.module_id FROM occurrence_module x JOIN occurrence o ON o.id = x.occurrence_id
    WHERE o.event_id = $1::uuid AND o.cancelled_at IS NULL)
  ORDER BY ${inOrder('m')}`;

/** How a person ($1) is called, and in which language she reads. */
export const WHO = 'SELECT display_name AS name, locale FROM person WHERE id = $1::uuid';

/** A person's ($2) certificate of an event ($1), as far as asking again leaves it as it is. */
export const BEFORE = `
  SELECT id, name, language, withdrawn_at IS NOT NULL AS withdrawn FROM certificate
  WHERE event_id = $1::uuid AND person_id = $2::uuid`;

/**
 * Writes down what a certificate says. One that is there already stays what it is, with its code, and says it anew; where
 * that is the same, nothing is changed.
 */
export const ISSUE = `
  INSERT INTO certificate AS c (id, event_id, person_id, code_hash, name, language, title, network_name, first_on, last_on,
    attended_minutes, held_minutes, minimum_share, modules, needed_modules, needed_minutes)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  ON CONFLICT (event_id, person_id) DO UPDATE
  SET name = excluded.name, language = excluded.language, title = excluded.title, network_name = excluded.network_name,
    first_on = excluded.first_on, last_on = excluded.last_on, attended_minutes = excluded.attended_minutes,
    held_minutes = excluded.held_minutes, minimum_share = excluded.minimum_share, modules = excluded.modules,
    needed_modules = excluded.needed_modules, needed_minutes = excluded.needed_minutes, issued_at = now()
  WHERE c.withdrawn_at IS NULL AND (c.name, c.language, c.title, c.network_name, c.first_on, c.last_on, c.attended_minutes,
      c.held_minutes, c.minimum_share, c.modules, c.needed_modules, c.needed_minutes)
    IS DISTINCT FROM (excluded.name, excluded.language, excluded.title, excluded.network_name, excluded.first_on,
      excluded.last_on, excluded.attended_minutes, excluded.held_minutes, excluded.minimum_share, excluded.modules, excluded.needed_modules,
      excluded.needed_minutes)`;

/**
 * SQL of whether certificate `c` of event `e` is vouched for: nobody withdrew it, and by what is noted now she was at
 * enough of it still, and did the modules that it needed, as much as was asked for then. Dates that were added since ask
 * nothing of her, and those that were cancelled count for nothing.
 */
export const stands = (c: string, e: string) => `
  (${c}.withdrawn_at IS NULL AND (
    SELECT ${isShare('s.attended', `${c}.minimum_share`, `least(s.held, ${c}.held_minutes)`)}
    FROM (${sumsOf(e, ownParticipant(`${c}.person_id`))}) s)
   AND NOT EXISTS (SELECT 1 FROM unnest(${c}.needed_modules, ${c}.needed_minutes) AS g (module_id, minutes)
    WHERE ${minutesAt('g.module_id', ownParticipant(`${c}.person_id`))} < g.minutes))`;

/** Says what of one of a person's ($2) certificates ($1) is shown to who has its code ($3). */
export const SHOW = 'UPDATE certificate SET shown = $3 WHERE id = $1::uuid AND person_id = $2::uuid';

/** A certificate ($1) with its network, held until the transaction ends. */
export const TO_WITHDRAW = `
  SELECT c.person_id AS "personId", c.event_id AS "eventId", e.network_id AS "networkId", ${RUN_BY('e')},
    c.withdrawn_at IS NOT NULL AS withdrawn
  FROM certificate c JOIN event e ON e.id = c.event_id WHERE c.id = $1::uuid FOR NO KEY UPDATE OF c`;

/** Withdraws a certificate ($1) for a reason ($2); without one it is vouched for again. */
export const WITHDRAW = `
  UPDATE certificate SET withdrawn_reason = $2::text, withdrawn_at = CASE WHEN $2::text IS NOT NULL THEN now() END
  WHERE id = $1::uuid`;
