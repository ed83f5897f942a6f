import { mayCarry, tagsOf } from '../tag';
import { RIGHTS } from '../topic';

/** A topic to be changed, and what the actor is to it. */
export const TOPIC_NOW = `
  SELECT t.title, t.language, t.pinned, t.locked, ${tagsOf('t.id')} AS "tagIds",
    t.board_id AS "boardId", b.network_id AS "networkId", ${RIGHTS}
  FROM topic t JOIN board b ON b.id = t.board_id
  WHERE t.id = $1::uuid AND t.merged_into_id IS NULL`;

export const CHANGE_TOPIC =
  'UPDATE topic SET title = $2, language = $3, pinned = $4, locked = $5, latin_title = $6 WHERE id = $1';

/** Whether a topic, `$1`, of a network, `$2`, may be given all of some tags. */
export const MAY_CARRY = `SELECT ${mayCarry('$1::uuid', '$2::uuid', '$3::uuid[]')} AS may`;
