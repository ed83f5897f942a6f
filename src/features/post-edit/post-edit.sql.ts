import { isOwn } from '../alias';
import { mayPostOn } from '../board';
import { rulesAccepted } from '../ground-rules';
import { changeMentions, forgetMentions } from '../mention';
import { forgetReactions } from '../reaction';

/** SQL of the author's own post. Held ones wait for a moderator. */
const OWN = `
  FROM post p JOIN topic t ON t.id = p.topic_id JOIN board b ON b.id = t.board_id
  WHERE p.id = $1::uuid AND ${isOwn('p.author_id', '$2::uuid')} AND p.state = 'PUBLISHED'`;

/** A post to edit, while its author may write on its board. */
export const TO_EDIT = `
  SELECT p.markdown, p.language, p.revision, t.locked, t.id AS "topicId", b.id AS "boardId",
    ${mayPostOn('b', '$3::uuid[]', '$4::uuid[]')} AS "mayPost",
    ${rulesAccepted('b.network_id', '$5::uuid')} AS "rulesAccepted",
    p.created_at + make_interval(hours => b.edit_hours) > now() AS "inTime"
  ${OWN}`;

/** Keeps what the post `$1` said. */
export const KEEP_REVISION = `
  INSERT INTO post_revision (id, post_id, revision, markdown, html, written_at)
  SELECT $2::uuid, id, revision, markdown, html, coalesce(edited_at, created_at) FROM post WHERE id = $1::uuid`;

/** Gives a post another text, which mentions others. */
export const EDIT_POST = `
  WITH ${changeMentions('$1::uuid', '$6', '$7')}
  UPDATE post SET markdown = $2, html = $3, language = $4, latin = $5, edited_at = clock_timestamp(), revision = revision + 1
  WHERE id = $1::uuid`;

/** A post to delete: its author may, wherever she belongs by now. */
export const TO_DELETE = `SELECT t.id AS "topicId", b.id AS "boardId" ${OWN}`;

/** Takes the text away with all that it said before; the place stays, for those who answered. */
export const DELETE_POST = `
  WITH forgotten AS (DELETE FROM post_revision WHERE post_id = $1::uuid),
    unaccepted AS (UPDATE topic SET accepted_post_id = NULL WHERE accepted_post_id = $1::uuid),
    unsaid AS (${forgetReactions('$1::uuid')}),
    unmentioned AS (${forgetMentions('$1::uuid')})
  UPDATE post SET state = 'DELETED', markdown = '', html = '', latin = NULL WHERE id = $1::uuid`;
