import { personBehind } from '../alias';
import { mayModerate } from '../board';

/** SQL of the aliases under which person `me` writes, or has written, on topic `t`: several where it was put together. */
export function aliasesOn(topic: string, me: string): string {
  return `ARRAY(SELECT al.participant_id FROM alias al WHERE al.person_id = ${me} AND (al.topic_id = ${topic}.id
    OR EXISTS (SELECT 1 FROM post o WHERE o.topic_id = ${topic}.id AND o.author_id = al.participant_id)))`;
}

/**
 * A post that somebody may ask about who wrote it without her name: the moderators (`$2` their networks) and organisers
 * (`$3`) of its board.
 */
export const POST_TO_REVEAL = `
  SELECT b.network_id AS "networkId", n.name AS "networkName", t.id AS "topicId", t.title AS "topicTitle",
    CASE WHEN pa.kind = 'ALIAS' THEN ${personBehind('p.author_id')} END AS "personId"
  FROM post p JOIN topic t ON t.id = p.topic_id JOIN board b ON b.id = t.board_id JOIN network n ON n.id = b.network_id
  JOIN participant pa ON pa.id = p.author_id
  WHERE p.id = $1::uuid AND p.state <> 'HELD' AND ${mayModerate('b', '$2::uuid[]', '$3::uuid[]')}`;
