import { counts, minutesOf } from '../attendance';
import { RUN_BY } from '../event';

/** SQL of whether a network may use a module `m`: it is its own, or of a network above it. */
export const usableBy = (m: string, network: string) => `(${m}.network_id = ${network} OR EXISTS (
  SELECT 1 FROM network_path u WHERE u.network_id = ${network} AND u.ancestor_id = ${m}.network_id))`;

/** SQL of the order in which modules `m` are listed: those of networks farther above first, as they were made. */
export const inOrder = (m: string) => `${m}.archived_at IS NOT NULL,
  (SELECT count(*) FROM network_path d WHERE d.network_id = ${m}.network_id), ${m}.network_id, ${m}.id`;

/**
 * SQL of for how many minutes participant `who` was at dates of a module (`id`), of those that count among the hours of
 * people, and that `among` leaves of occurrence `o` and event `e`.
 */
export const minutesAt = (id: string, who: string, among = 'true') => `
  (SELECT coalesce(sum(${minutesOf('t', 'o')}), 0)::int
   FROM attendance t JOIN occurrence_module x ON x.occurrence_id = t.occurrence_id
   JOIN occurrence o ON o.id = t.occurrence_id JOIN event e ON e.id = o.event_id
   WHERE t.participant_id = ${who} AND x.module_id = ${id} AND ${counts('o', 'e')} AND ${among})`;

/** SQL of whether so many minutes are enough of a module that asks for others; where it asks for none, any are. */
export const isEnough = (minutes: string, asked: string) => `(${minutes} >= coalesce(${asked}, 1))`;

/** SQL of whether participant `who` has done module `m`: once, at however many dates of it she was. */
export const isDone = (m: string, who: string, among?: string) =>
  isEnough(minutesAt(`${m}.id`, who, among), `${m}.minutes_asked`);

/** Makes a module, while the network `$2`, which is locked, has fewer than `$6`. */
export const INSERT_MODULE = `
  INSERT INTO training_module (id, network_id, name, minutes_asked, required)
  SELECT $1::uuid, $2::uuid, $3::jsonb, $4::int, $5::boolean
  WHERE (SELECT count(*) FROM training_module WHERE network_id = $2::uuid) < $6::int`;

/** A module to be changed; locked until the change is written. */
export const LOCK_MODULE = `
  SELECT network_id AS "networkId", name, minutes_asked AS "minutesAsked", required, archived_at IS NOT NULL AS archived
  FROM training_module WHERE id = $1::uuid FOR NO KEY UPDATE`;

export const UPDATE_MODULE = `
  UPDATE training_module SET name = $2::jsonb, minutes_asked = $3::int, required = $4::boolean,
    archived_at = CASE WHEN $5::boolean THEN coalesce(archived_at, now()) END
  WHERE id = $1::uuid`;

/** Holds an event ($1) while it is said of which modules its dates are; changing it holds it, too. */
export const HOLD_EVENT = `SELECT e.network_id AS "networkId", ${RUN_BY('e')} FROM event e WHERE id = $1::uuid FOR NO KEY UPDATE`;

/** How many of some occurrences ($2) are dates of an event ($1). */
export const DATES_OF =
  'SELECT count(*)::int AS count FROM occurrence WHERE event_id = $1::uuid AND id = ANY($2::uuid[])';

/** Which of some occurrences ($2) with modules ($3) may not be given these, at an event of a network ($1). */
export const NOT_FOR_THEM = `
  SELECT 1 FROM unnest($2::uuid[], $3::uuid[]) AS g (occurrence_id, module_id)
  WHERE g.module_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM training_module m WHERE m.id = g.module_id AND ${usableBy('m', '$1::uuid')}
      AND (m.archived_at IS NULL OR EXISTS (
        SELECT 1 FROM occurrence_module x WHERE x.occurrence_id = g.occurrence_id AND x.module_id = m.id)))
  LIMIT 1`;

/** Takes the modules of occurrences ($1) away where they are to have others ($2), or none. @returns one row for each */
export const TAKE_AWAY = `
  DELETE FROM occurrence_module x USING unnest($1::uuid[], $2::uuid[]) AS g (occurrence_id, module_id)
  WHERE x.occurrence_id = g.occurrence_id AND x.module_id IS DISTINCT FROM g.module_id RETURNING 1`;

/** Gives occurrences ($1) their modules ($2), where they have none. @returns one row for each */
export const GIVE = `
  INSERT INTO occurrence_module (occurrence_id, module_id)
  SELECT occurrence_id, module_id FROM unnest($1::uuid[], $2::uuid[]) AS g (occurrence_id, module_id)
  WHERE module_id IS NOT NULL ON CONFLICT DO NOTHING RETURNING 1`;
