import { RIGHTS } from '../topic';

/** A post, its topic, and what the actor is to that. */
export const ANSWER_NOW = `
  SELECT t.id AS "topicId", t.board_id AS "boardId", t.locked, t.accepted_post_id AS "acceptedId", ${RIGHTS},
    b.kind = 'QUESTIONS' AND p.id <> (
      SELECT id FROM post WHERE topic_id = t.id ORDER BY created_at, id LIMIT 1
    ) AS "isAnswer"
  FROM post p JOIN topic t ON t.id = p.topic_id JOIN board b ON b.id = t.board_id
  WHERE p.id = $1::uuid AND p.state = 'PUBLISHED'`;

export const ACCEPT = 'UPDATE topic SET accepted_post_id = $2 WHERE id = $1';
