import { isOpen, mayModerate } from '../board';

/** A topic to be changed, and what the actor is to it; locked until the change is written. */
export const LOCK_TOPIC = `
  SELECT t.title, t.language, t.pinned, t.locked, t.board_id AS "boardId",
    t.author_id = $2::uuid AND b.network_id = ANY($3::uuid[]) AND ${isOpen('b')} AS "isAuthor",
    ${mayModerate('b', '$4::uuid[]', '$5::uuid[]')} AS "mayModerate"
  FROM topic t JOIN board b ON b.id = t.board_id WHERE t.id = $1::uuid FOR NO KEY UPDATE OF t`;

export const CHANGE_TOPIC =
  'UPDATE topic SET title = $2, language = $3, pinned = $4, locked = $5 WHERE id = $1';
