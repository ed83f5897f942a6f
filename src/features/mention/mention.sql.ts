import type { Params } from '../../persistence/read/params';
import type { Shape } from '../../persistence/read/shape';
import { isShown } from '../alias';
import { viewerBlocksParticipant } from '../block';
import { isOpen } from '../board';
import { guardianRead } from '../guardian';
import { beginsIn, hasName, memberRead } from '../member';
import type { Participant } from '../person';

/** How the statements begin: with the place of the post, where the viewer belongs to the network of its board. */
function place(params: Params): string {
  const [board, topic, post] = ['boardId', 'topicId', 'postId'].map((id) => params.arg(id, 'uuid'));
  return `place AS MATERIALIZED (
    SELECT b.id AS board_id, b.network_id, t.id AS topic_id
    FROM (SELECT coalesce(${topic}, (SELECT topic_id FROM post WHERE id = ${post})) AS topic_id) asked
    LEFT JOIN topic t ON t.id = asked.topic_id
    JOIN board b ON b.id = coalesce(${board}, t.board_id) AND (t.id IS NULL OR t.board_id = b.id)
    WHERE b.network_id = ANY(${params.networks()}) AND ${isOpen('b')} AND (t.id IS NULL OR ${isShown('t', 'b', params)})
  )`;
}

/** SQL of the place and the card `c` of a participant. */
const around = (a: string) => `CROSS JOIN place LEFT JOIN guardian_card c ON c.person_id = ${a}.person_id`;

/** SQL of whether the viewer sees a person, by her card or among the members of the network. */
function sees(a: string, params: Params): string {
  // OFFSET 0 keeps the planner from making all members of all networks first.
  return `(${guardianRead.visible('c', params, () => guardianRead.step('c', params))} OR EXISTS (
    SELECT 1 FROM network_member m ${memberRead.via!('m')}
    WHERE m.network_id = place.network_id AND m.person_id = ${a}.person_id
      AND ${memberRead.visible('m', params, () => memberRead.step('m', params))} OFFSET 0))`;
}

/** SQL of whether a person has written on the topic, where all who read it see her. */
const wrote = (a: string) => `EXISTS (SELECT 1 FROM post w
    WHERE w.topic_id = place.topic_id AND w.author_id = ${a}.id AND w.state = 'PUBLISHED')`;

/** Those of the participants asked for whom the viewer sees: with their names, who they are, and the board. */
export function namedStatement(shape: Shape<Participant>, params: Params): string {
  const { alias: a } = shape;
  return `WITH ${place(params)}
    SELECT ${a}.id, ${shape.guarded('name')}, ${a}.person_id, place.board_id FROM ${shape.from} ${shape.scopeJoins} ${around(a)}
    WHERE ${a}.id = ANY(${params.arg('ids', 'uuid[]')}) AND ${a}.person_id IS NOT NULL
      AND (${sees(a, params)} OR ${wrote(a)})`;
}

/** Members of the network and those who have written on the topic, by the beginnings of their names; not whom the viewer blocks. */
export function mentionableStatement(shape: Shape<Participant>, params: Params): string {
  const { alias: a, joins } = shape;
  const search = params.arg('search', 'text');
  shape.extra(`${a}.person_id`);
  // By what a card says beside the name itself nobody is found who keeps it from the viewer.
  return `WITH ${place(params)}, near AS MATERIALIZED (
      SELECT pa.id FROM place JOIN membership m ON m.network_id = place.network_id AND m.until IS NULL
      JOIN participant pa ON pa.person_id = m.person_id LEFT JOIN guardian_card c ON c.person_id = m.person_id
      WHERE ${hasName('c', 'pa.name', search)}
      UNION SELECT w.author_id FROM place JOIN post w ON w.topic_id = place.topic_id AND w.state = 'PUBLISHED'
    )
    SELECT ${shape.columns} FROM ${shape.from} ${joins} ${around(a)}
    WHERE ${a}.id IN (SELECT id FROM near) AND ${a}.person_id <> ${params.me()}
      AND NOT ${viewerBlocksParticipant(`${a}.id`, params)}
      AND (${sees(a, params)} AND ${hasName('c', `${a}.name`, search)}
        OR ${wrote(a)} AND ${beginsIn(`${a}.name`, search)})
    ORDER BY NOT starts_with(fold(${a}.name), fold(${search})), fold(${a}.name), ${a}.id
    LIMIT ${params.arg('limit', 'int')}`;
}

/**
 * SQL of noting whom a post mentions, in the statement that writes it.
 * @param written what has the id of the post
 * @param people the parameter with participants, each beside null or a role
 * @param roles the parameter with roles
 */
export const noteMentions = (written: string, people: string, roles: string) => `
    INSERT INTO post_mention (post_id, participant_id, role)
    SELECT w.id, m.participant_id, m.role
    FROM ${written} w CROSS JOIN unnest(${people}::uuid[], ${roles}::text[]) AS m (participant_id, role)`;

/**
 * SQL of noting whom the next revision of a post mentions, in the statement that edits it: those who were mentioned
 * before stay as they are.
 */
export const changeMentions = (post: string, people: string, roles: string) => `
  said AS (
    SELECT * FROM unnest(${people}::uuid[], ${roles}::text[]) AS m (participant_id, role)
  ), unsaid AS (
    DELETE FROM post_mention o WHERE o.post_id = ${post} AND NOT EXISTS (
      SELECT FROM said s WHERE s.participant_id IS NOT DISTINCT FROM o.participant_id AND s.role IS NOT DISTINCT FROM o.role)
  ), added AS (
    INSERT INTO post_mention (post_id, participant_id, role, revision)
    SELECT p.id, s.participant_id, s.role, p.revision + 1 FROM post p CROSS JOIN said s WHERE p.id = ${post}
    ON CONFLICT DO NOTHING
  )`;

/** SQL of forgetting whom a post mentions, in the statement that takes its text away. */
export const forgetMentions = (post: string) => `DELETE FROM post_mention WHERE post_id = ${post}`;

/** SQL of whether a post on a board mentions a role that a person has by now. */
export const roleMentioned = (post: string, board: string, person: string) => `EXISTS (
    SELECT 1 FROM post_mention n JOIN board mb ON mb.id = ${board}
    JOIN membership m ON m.network_id = mb.network_id AND m.role = n.role AND m.until IS NULL
    WHERE n.post_id = ${post} AND m.person_id = ${person})`;

/**
 * SQL of the people `person_id` whom posts `told` mention, and in which revision they came: for a role those who have
 * it by now.
 * @param told a common table expression with `id` and `board_id`
 */
export const mentionedBy = (told: string) => `
    SELECT pa.person_id, n.revision FROM ${told} t JOIN post_mention n ON n.post_id = t.id
    JOIN participant pa ON pa.id = n.participant_id AND pa.person_id IS NOT NULL
    UNION ALL
    SELECT m.person_id, n.revision FROM ${told} t JOIN post_mention n ON n.post_id = t.id
    JOIN board b ON b.id = t.board_id
    JOIN membership m ON m.network_id = b.network_id AND m.role = n.role AND m.until IS NULL`;
