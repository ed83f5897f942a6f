import { personBehind } from '../alias';
import { isOpen } from '../board';
import { levelOf } from '../following';
import { rulesAccepted } from '../ground-rules';
import { EXPERTS, NO_PEERS } from '../membership';

/** Days after which a question that nobody writes on is let be: it waits for nobody any more. */
const STALE_DAYS = 30;

/** SQL of the post that asks the question `t`. */
const ASKING = 'FROM post q WHERE q.topic_id = t.id ORDER BY q.created_at, q.id LIMIT 1';

/** SQL of whether topic `t` on board `b` is a question that nobody but whoever asked has written on. */
const WAITS = `(b.kind = 'QUESTIONS' AND ${isOpen('b')} AND NOT t.locked AND t.merged_into_id IS NULL
    AND t.accepted_post_id IS NULL AND (SELECT q.state ${ASKING}) = 'PUBLISHED' AND NOT EXISTS (
      SELECT 1 FROM post o WHERE o.topic_id = t.id AND o.author_id <> t.author_id
        AND ${personBehind('o.author_id')} IS DISTINCT FROM ${personBehind('t.author_id')} AND o.state = 'PUBLISHED'))`;

/**
 * Questions that are to be offered by now, those that wait longest first: to peers `$1` hours after they were asked, to
 * experts `$2` hours after that; without those that went wrong, `$3`. At most `$4`.
 */
export const DUE = `
  SELECT t.id AS "topicId", t.board_id AS "boardId", CASE WHEN o.topic_id IS NULL THEN 'PEERS' ELSE 'EXPERTS' END AS step
  FROM board b JOIN topic t ON t.board_id = b.id LEFT JOIN question_offer o ON o.topic_id = t.id
  WHERE ${WAITS} AND t.last_post_at > now() - interval '${STALE_DAYS} days' AND t.id <> ALL($3::uuid[])
    AND CASE WHEN o.topic_id IS NULL THEN t.created_at <= now() - make_interval(hours => $1)
      ELSE o.experts_at IS NULL AND o.peers_at <= now() - make_interval(hours => $2) END
  ORDER BY t.created_at, t.id LIMIT $4`;

/**
 * The post that asks a question, `$1`, and who may know an answer; not who asked, who wants to hear nothing of it, has
 * not accepted the ground rules, or was told already. At the step for peers (`$2`) those who follow one of its tags
 * and are nobody's expert; at the last step all who follow one, and the experts of the network: where it has none, those
 * who keep order. Whether they may read it is not looked at here.
 */
export const WHOM_TO_OFFER = `
  WITH question AS (
    SELECT t.id, t.board_id, b.network_id, asker.person_id AS asker, (SELECT q.id ${ASKING}) AS post_id
    FROM topic t JOIN board b ON b.id = t.board_id JOIN writer asker ON asker.id = t.author_id
    WHERE t.id = $1
  ), last AS (
    SELECT m.person_id, bool_or(m.role IN (${EXPERTS})) AS expert
    FROM question JOIN membership m USING (network_id)
    WHERE m.until IS NULL AND m.role IN (${NO_PEERS}) GROUP BY m.person_id
  ), considered AS (
    SELECT f.person_id FROM question JOIN topic_tag x ON x.topic_id = question.id JOIN tag_following f USING (tag_id)
    WHERE $2::text = 'EXPERTS' OR f.person_id NOT IN (SELECT person_id FROM last)
    UNION SELECT person_id FROM last WHERE $2::text = 'EXPERTS' AND (expert OR NOT EXISTS (SELECT FROM last WHERE expert))
  )
  SELECT question.post_id AS "postId", ARRAY(
    SELECT considered.person_id FROM considered
    WHERE considered.person_id IS DISTINCT FROM question.asker
      AND ${levelOf('considered.person_id', 'question.id', 'question.board_id')} <> 'NONE'
      AND ${rulesAccepted('question.network_id', 'considered.person_id')}
      AND NOT EXISTS (SELECT 1 FROM notification n
        WHERE n.person_id = considered.person_id AND n.topic_id = question.id AND n.kind = 'QUESTION')
  ) AS "personIds"
  FROM question`;

/**
 * Notes that a question, `$1`, is offered, where it still waits on the board, `$2`, whose log is held; nothing where
 * another was first. By this whoever offers tells of it, and no one else.
 */
export const NOTE_OFFER = {
  PEERS: `
    INSERT INTO question_offer (topic_id)
    SELECT t.id FROM topic t JOIN board b ON b.id = t.board_id WHERE t.id = $1 AND b.id = $2 AND ${WAITS}
    ON CONFLICT DO NOTHING`,
  EXPERTS: `
    UPDATE question_offer n SET experts_at = now()
    FROM topic t JOIN board b ON b.id = t.board_id
    WHERE n.topic_id = $1 AND n.experts_at IS NULL AND t.id = n.topic_id AND b.id = $2 AND ${WAITS}`,
} as const;
