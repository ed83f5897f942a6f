import { mayPostOn } from '../board';

/** SQL of the person who stands behind a participant; null where no person of this hub does. */
export function personBehind(participant: string): string {
  return `(SELECT w.person_id FROM writer w WHERE w.id = ${participant})`;
}

/** SQL of whether the person of participant `me` stands behind a participant: by her name, or by an alias of hers. */
export function isOwn(participant: string, me: string): string {
  return `(${participant} = ${me} OR EXISTS (SELECT 1 FROM alias al JOIN participant own ON own.person_id = al.person_id
    WHERE al.participant_id = ${participant} AND own.id = ${me}))`;
}

/** SQL of all participants behind whom person `me` stands, as an array. */
export function allOwn(me: string): string {
  return `ARRAY(SELECT id FROM participant WHERE person_id = ${me}
    UNION ALL SELECT participant_id FROM alias WHERE person_id = ${me})`;
}

/** Under which name an alias is shown. */
const shown = (number: string) => `'#' || ${number}`;

/** SQL of the highest number that is shown on a topic: its own aliases, and those that came with posts of others. */
const highest = (topic: string) => `(SELECT coalesce(max(al.number), 0) FROM alias al
    WHERE al.topic_id = ${topic} OR al.participant_id IN (SELECT author_id FROM post WHERE topic_id = ${topic}))`;

/**
 * The alias of a person, `$2`, on a topic, `$1`: hers, or a new one, `$3`, with the next number, where her board lets
 * her write without her name: `$4` her networks, `$5` those she organises. No row where it does not, or where somebody
 * else takes that number at this moment.
 */
export const TAKE_ALIAS = `
  WITH known AS (
    SELECT participant_id FROM alias WHERE topic_id = $1::uuid AND person_id = $2::uuid
  ), made AS (
    INSERT INTO alias (participant_id, person_id, topic_id, number)
    SELECT $3::uuid, $2::uuid, t.id, 1 + ${highest('t.id')} FROM topic t JOIN board b ON b.id = t.board_id
    WHERE t.id = $1::uuid AND b.nameless AND ${mayPostOn('b', '$4::uuid[]', '$5::uuid[]')} AND NOT EXISTS (SELECT FROM known)
    ON CONFLICT DO NOTHING RETURNING participant_id, number
  ), named AS (
    INSERT INTO participant (id, kind, name) SELECT participant_id, 'ALIAS', ${shown('number')} FROM made
  )
  SELECT participant_id AS id FROM known UNION ALL SELECT participant_id FROM made`;

/**
 * SQL of the first alias on a topic that is opened under it, in the statement that opens it.
 * @param opened what has the id of the topic
 * @param alias the parameter with the participant; null where she opens it by her name
 * @param person the parameter with the person
 */
export const openAs = (opened: string, alias: string, person: string) => `
  named AS (
    INSERT INTO participant (id, kind, name) SELECT ${alias}::uuid, 'ALIAS', ${shown('1')} FROM ${opened} WHERE ${alias}::uuid IS NOT NULL
    RETURNING id
  ), known_as AS (
    INSERT INTO alias (participant_id, person_id, topic_id, number)
    SELECT named.id, ${person}::uuid, o.id, 1 FROM named, ${opened} o
  )`;

/**
 * What was written without names on a topic, `$1`, comes to another, `$2`: two people never look like one. The numbers
 * go on behind those that are there; who has an alias there keeps that for what she writes from now on.
 */
export const CARRY_ALIASES = `
  WITH come AS (
    SELECT al.participant_id, al.person_id, al.number, al.topic_id = $1::uuid AS here FROM alias al
    WHERE al.topic_id = $1::uuid OR al.participant_id IN (SELECT author_id FROM post WHERE topic_id = $1::uuid)
  ), shift AS (
    SELECT max(n) AS by FROM (
      SELECT ${highest('$2::uuid')} AS n
      UNION ALL SELECT ${highest('p.topic_id')} FROM (
        SELECT DISTINCT topic_id FROM post WHERE author_id IN (SELECT participant_id FROM come) AND topic_id <> $1::uuid) p
    ) x
  ), moved AS (
    UPDATE alias al SET number = come.number + shift.by, topic_id = CASE
      WHEN NOT come.here THEN al.topic_id
      WHEN NOT EXISTS (SELECT FROM alias o WHERE o.topic_id = $2::uuid AND o.person_id = come.person_id) THEN $2::uuid END
    FROM come, shift WHERE al.participant_id = come.participant_id
    RETURNING al.participant_id, al.number
  )
  UPDATE participant p SET name = ${shown('moved.number')} FROM moved WHERE p.id = moved.participant_id`;
