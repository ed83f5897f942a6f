import { isOpen, mayModerate } from '../board';

/** A post and its topic, which stays locked until it is written that the post answers it. */
export const LOCK_ANSWER = `
  SELECT t.id AS "topicId", t.board_id AS "boardId", t.locked, t.accepted_post_id AS "acceptedId",
    t.author_id = $2::uuid AND b.network_id = ANY($3::uuid[]) AND ${isOpen('b')} AS "isAuthor",
    ${mayModerate('b', '$4::uuid[]', '$5::uuid[]')} AS "mayModerate",
    b.kind = 'QUESTIONS' AND p.id <> (
      SELECT id FROM post WHERE topic_id = t.id ORDER BY created_at, id LIMIT 1
    ) AS "isAnswer"
  FROM post p JOIN topic t ON t.id = p.topic_id JOIN board b ON b.id = t.board_id
  WHERE p.id = $1::uuid AND p.state = 'PUBLISHED' FOR NO KEY UPDATE OF t`;

export const ACCEPT = 'UPDATE topic SET accepted_post_id = $2 WHERE id = $1';
