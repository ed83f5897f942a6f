import type { AttachmentSizeName } from '../attachment';
import { mayModerate } from '../board';

/** The post of an attachment. */
export const POST_OF =
  'SELECT post_id AS "postId" FROM attachment WHERE id = $1::uuid AND post_id IS NOT NULL';

/**
 * An attachment of a post, and what the actor is to it. Parameters: `$2` the person, `$3` the networks she moderates,
 * `$4` those she organises.
 */
export const ATTACHMENT_NOW = `
  SELECT f.held, f.person_id = $2::uuid AS own, ${mayModerate('b', '$3::uuid[]', '$4::uuid[]')} AS "mayModerate",
    p.id AS "postId", t.id AS "topicId", b.id AS "boardId", b.network_id AS "networkId"
  FROM attachment f JOIN post p ON p.id = f.post_id JOIN topic t ON t.id = p.topic_id JOIN board b ON b.id = t.board_id
  WHERE f.id = $1::uuid AND p.state = 'PUBLISHED'`;

export const RELEASE = 'UPDATE attachment SET held = false WHERE id = $1';

/** Its file goes with it. */
export const REMOVE = 'DELETE FROM attachment WHERE id = $1';

/** One that no post has, by who sent it. */
export const REMOVE_UNUSED = `
  DELETE FROM attachment WHERE id = $1::uuid AND person_id = $2::uuid AND post_id IS NULL`;

export const attachmentFile = (size: AttachmentSizeName) =>
  `SELECT ${size === 'LARGE' ? 'file' : 'small AS file'} FROM attachment_file WHERE attachment_id = $1`;
