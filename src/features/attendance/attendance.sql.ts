import { isCancelled, RUN_BY } from '../event';
import { CODE_WINDOW, LIST_WINDOW } from './attendance.policy';

/** SQL of how many minutes occurrence `o` takes. */
export const lengthOf = (o: string) => `ceil(extract(epoch FROM ${o}.ends_at - ${o}.starts_at) / 60)::int`;

/** SQL of how many minutes attendance `a` of occurrence `o` is of. */
export const minutesOf = (a: string, o: string) => `coalesce(${a}.minutes, ${lengthOf(o)})`;

const isOpen = (o: string, { before, after }: { readonly before: string; readonly after: string }) =>
  `(now() BETWEEN ${o}.starts_at - interval '${before}' AND ${o}.ends_at + interval '${after}')`;

/** SQL of whether one checks in by a code at occurrence `o` of event `e` now. */
export const codeOpen = (o: string, e: string) =>
  `(${isOpen(o, CODE_WINDOW)} AND ${e}.kind <> 'SOCIAL' AND NOT ${isCancelled(o, e)})`;

/** SQL of whether a date counts among the hours of people: one that took place, and of which it is counted who came. */
export const counts = (o: string, e: string) =>
  `(${e}.kind <> 'SOCIAL' AND NOT ${isCancelled(o, e)} AND ${o}.ends_at <= now())`;

/** How an occurrence ($1) stands. */
export const DATE = `
  SELECT o.id, e.id AS "eventId", e.network_id AS "networkId", ${RUN_BY('e')}, e.kind, ${isCancelled('o', 'e')} AS cancelled,
    ${isOpen('o', LIST_WINDOW)} AS "listOpen", ${isOpen('o', CODE_WINDOW)} AS "codeOpen", ${lengthOf('o')} AS length
  FROM occurrence o JOIN event e ON e.id = o.event_id WHERE o.id = $1::uuid`;

/**
 * Which of some participants ($3) organisers may mark at an occurrence ($1) that networks ($2) host: their members, those who
 * answered, guests among them, and those who are marked already.
 */
export const MARKABLE = `
  SELECT p.id FROM participant p
  WHERE p.id = ANY($3::uuid[]) AND p.kind IN ('PERSON', 'EMAIL_GUEST') AND (
    EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.person_id AND m.network_id = ANY($2::uuid[]) AND m.until IS NULL)
    OR EXISTS (SELECT 1 FROM rsvp r WHERE r.occurrence_id = $1::uuid AND r.participant_id = p.id)
    OR EXISTS (SELECT 1 FROM attendance a WHERE a.occurrence_id = $1::uuid AND a.participant_id = p.id))`;

/**
 * Marks people at an occurrence ($1) that is held: the ids of the rows ($2), participants ($3) and minutes ($4), by whom ($5)
 * and how ($6). The length of the date ($7) is the whole time, and kept as that. Of whom it is noted already it stays as it
 * is, unless other minutes are said ($8); what people saw with their own eyes no file puts right.
 */
export const MARK = `
  INSERT INTO attendance AS a (id, occurrence_id, participant_id, minutes, how, marked_at, marked_by)
  SELECT g.id, $1::uuid, g.participant_id, nullif(g.minutes, $7::int), $6::text, clock_timestamp(), $5::uuid
  FROM unnest($2::uuid[], $3::uuid[], $4::int[]) AS g (id, participant_id, minutes)
  ON CONFLICT (occurrence_id, participant_id) DO UPDATE
  SET minutes = excluded.minutes, how = excluded.how, marked_at = excluded.marked_at, marked_by = excluded.marked_by
  WHERE $8::boolean AND a.minutes IS DISTINCT FROM excluded.minutes AND (excluded.how <> 'IMPORT' OR a.how = 'IMPORT')
  RETURNING a.participant_id AS "participantId"`;

/** Takes marks of participants ($2) at an occurrence ($1) back. */
export const UNMARK = `
  DELETE FROM attendance WHERE occurrence_id = $1::uuid AND participant_id = ANY($2::uuid[])
  RETURNING participant_id AS "participantId"`;

/**
 * Tells in the log of an event ($1) that participants ($3) were marked at an occurrence ($2), or are not any more. Whoever
 * reads it gets each as it is by then: it has one entry, which goes to the end of the log.
 */
export const LOG_ATTENDANCE = `
  WITH place AS (
    UPDATE change_stream SET last_seq = last_seq + cardinality($3::uuid[]) WHERE id = $1::uuid RETURNING id, last_seq
  )
  INSERT INTO change AS c (stream_id, seq, kind, subject_id, parent_id, at)
  SELECT p.id, p.last_seq - cardinality($3::uuid[]) + s.n, 'ATTENDANCE_CHANGED', s.id, $2::uuid, clock_timestamp()
  FROM place p CROSS JOIN unnest($3::uuid[]) WITH ORDINALITY AS s (id, n)
  ON CONFLICT (parent_id, subject_id) WHERE kind = 'ATTENDANCE_CHANGED'
  DO UPDATE SET seq = excluded.seq, at = excluded.at`;
