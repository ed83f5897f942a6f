import { mayPostOn } from '../board';
import { rulesAccepted } from '../ground-rules';

/** Those that one person keeps at most without a post; the oldest goes for the next. */
const MOST_UNUSED = 20;

/** SQL of whether a person may send something for a board. */
const maySend = (board: string) => `${board}.attachments AND ${mayPostOn(board, '$2::uuid[]', '$3::uuid[]')}
    AND ${rulesAccepted(`${board}.network_id`, '$4::uuid')}`;

/** Whether the board `$1` takes something of the person `$4`, and what stands against it. */
export const ADMIT = `
  SELECT b.attachments AS "takes", ${rulesAccepted('b.network_id', '$4::uuid')} AS "rulesAccepted"
  FROM board b WHERE b.id = $1::uuid AND ${mayPostOn('b', '$2::uuid[]', '$3::uuid[]')}`;

/** Makes room for one more. */
export const DROP_OLD = `
  DELETE FROM attachment WHERE id IN (
    SELECT id FROM attachment WHERE person_id = $1::uuid AND post_id IS NULL
    ORDER BY created_at DESC, id OFFSET ${MOST_UNUSED - 1})`;

/** Keeps a file, while the person may still send it. */
export const ADD = `
  WITH kept AS (
    INSERT INTO attachment (id, person_id, board_id, name, kind, bytes, width, height, pages)
    SELECT $5::uuid, $4::uuid, b.id, $6::text, $7::text, octet_length($11::bytea), $8::int, $9::int, $10::int
    FROM board b WHERE b.id = $1::uuid AND ${maySend('b')}
    RETURNING id
  )
  INSERT INTO attachment_file (attachment_id, file, small) SELECT id, $11::bytea, $12::bytea FROM kept`;

/** SQL of whether a person has all of some attachments for a board, and no post has any of them. */
export const mayAttach = (board: string, person: string, ids: string) => `
    (cardinality(${ids}) = 0 OR ${board}.attachments AND cardinality(${ids}) = (
      SELECT count(*) FROM attachment f WHERE f.id = ANY(${ids})
        AND f.person_id = ${person} AND f.board_id = ${board}.id AND f.post_id IS NULL))`;

/**
 * SQL of whether what someone attaches on a board waits for those who keep order: for so many days since she came
 * to the network. They themselves wait for nobody.
 */
const isNewOn = (board: string, person: string) => `
    (${board}.attachment_hold_days > 0 AND NOT EXISTS (
      SELECT FROM membership m WHERE m.person_id = ${person} AND m.network_id = ${board}.network_id
        AND (m.since <= now() - make_interval(days => ${board}.attachment_hold_days)
          OR m.until IS NULL AND m.role IN ('ORGANISER', 'MODERATOR'))))`;

/**
 * SQL of giving a post its attachments, in the statement that writes it; `attached` are then those it got.
 * @param written what has the id of the post
 */
export const attach = (written: string, ids: string) => `
  attached AS (
    UPDATE attachment f SET post_id = w.id, position = n.place, held = ${isNewOn('o', 'f.person_id')}
    FROM ${written} w CROSS JOIN unnest(${ids}) WITH ORDINALITY AS n (id, place), board o
    WHERE f.id = n.id AND o.id = f.board_id AND f.post_id IS NULL
    RETURNING f.id
  )`;

/**
 * SQL that gives a statement up, to be tried again, where another post took an attachment while the log of the
 * board was waited for.
 */
export const allAttached = (written: string, ids: string) => `
    CASE WHEN EXISTS (SELECT FROM ${written}) AND (SELECT count(*) FROM attached) <> cardinality(${ids})
      THEN attachment_has_gone() END`;
