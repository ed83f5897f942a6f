import { counts } from '../attendance';
import { isCancelled, MAX_DAYS } from '../event';
import { SMALL_CELL } from '../organisation';
import { ASKED_DAYS, OUTCOME_DAYS } from './outcome.policy';

/** SQL of whether people say now what came of occurrence `o` of event `e`: it is over, and of those that count. */
export const isOpen = (o: string, e: string) =>
  `(${counts(o, e)} AND ${o}.ends_at > now() - interval '${OUTCOME_DAYS} days')`;

/** How a date ($1) stands for a participant ($2) who was there; no row where she was not. */
export const STANDING = `
  SELECT ${isOpen('o', 'e')} AS open FROM attendance t JOIN occurrence o ON o.id = t.occurrence_id
  JOIN event e ON e.id = o.event_id WHERE t.occurrence_id = $1::uuid AND t.participant_id = $2::uuid`;

/** Notes that a participant ($2) said what came of a date ($1), once. */
export const NOTE_ANSWERED =
  'INSERT INTO outcome_answered (occurrence_id, participant_id) VALUES ($1, $2) ON CONFLICT DO NOTHING';

export const MAKE_COUNT = 'INSERT INTO occurrence_outcome (occurrence_id) VALUES ($1) ON CONFLICT DO NOTHING';

/** Adds an answer to what came of a date ($1): one contact ($2) and one use ($3), by their places, from 1 on. */
export const ADD_ANSWER = `
  UPDATE occurrence_outcome SET contacts[$2::int] = contacts[$2::int] + 1, uses[$3::int] = uses[$3::int] + 1
  WHERE occurrence_id = $1`;

/**
 * Tells what came of a date ($1) where five more have answered. Between that nothing is told: from what is told before and
 * after an answer nobody learns what it was. Of the last ones up to four are never told.
 */
export const TELL = `
  UPDATE occurrence_outcome SET told_contacts = contacts, told_uses = uses
  WHERE occurrence_id = $1 AND (SELECT sum(n) FROM unnest(contacts) AS n) % ${SMALL_CELL} = 0`;

/** SQL of what is told of what came of occurrences: how many gave each answer, of all those that are told. */
export const toldOf = (which: string) => `
  SELECT jsonb_build_array(${[1, 2, 3, 4].map((n) => `sum(c.told_contacts[${n}])::int`).join(', ')},
    ${[1, 2, 3, 4].map((n) => `sum(c.told_uses[${n}])::int`).join(', ')})
  FROM occurrence_outcome c WHERE c.told_contacts IS NOT NULL AND ${which} HAVING count(*) > 0`;

/**
 * Notes whom to ask now what came of dates, at most $1: half a day after the end, everyone once who was there and has not
 * said it. Those who run at the same time take others.
 */
export const ASK = `
  INSERT INTO outcome_asked (occurrence_id, participant_id)
  SELECT o.id, t.participant_id
  FROM occurrence o JOIN event e ON e.id = o.event_id JOIN attendance t ON t.occurrence_id = o.id
  WHERE o.starts_at > now() - interval '${ASKED_DAYS + MAX_DAYS} days' AND o.ends_at > now() - interval '${ASKED_DAYS} days'
    AND o.ends_at < now() - interval '12 hours' AND e.kind <> 'SOCIAL' AND NOT ${isCancelled('o', 'e')}
    AND NOT EXISTS (SELECT 1 FROM outcome_asked k WHERE k.occurrence_id = o.id AND k.participant_id = t.participant_id)
    AND NOT EXISTS (SELECT 1 FROM outcome_answered k WHERE k.occurrence_id = o.id AND k.participant_id = t.participant_id)
    AND EXISTS (SELECT 1 FROM participant p WHERE p.id = t.participant_id AND p.kind = 'PERSON')
  LIMIT $1::int
  ON CONFLICT DO NOTHING
  RETURNING occurrence_id AS "occurrenceId", participant_id AS "participantId"`;
