/** Makes a board with its change log, while the network `$2`, which is locked, has fewer than `$7`. */
export const INSERT_BOARD = `
  WITH stream AS (
    INSERT INTO change_stream (id)
    SELECT $1::uuid WHERE (SELECT count(*) FROM board WHERE network_id = $2::uuid) < $7::int
    RETURNING id
  )
  INSERT INTO board (id, network_id, kind, title, audience, edit_hours, reactions, nameless, attachments,
    attachment_hold_days)
  SELECT s.id, $2::uuid, $3::text, $4::jsonb, $5::smallint, $6::smallint, $8::boolean, $9::boolean, $10::boolean,
    $11::smallint FROM stream s`;

/** A board to be changed; locked until the change is written. */
export const LOCK_BOARD = `
  SELECT b.network_id AS "networkId", b.title, b.audience & 7 AS step, (b.audience & 8) <> 0 AS partners,
    b.edit_hours AS "editHours", b.reactions, b.nameless, b.attachments,
    b.attachment_hold_days AS "attachmentHoldDays", b.archived_at IS NOT NULL AS archived
  FROM board b WHERE b.id = $1::uuid FOR NO KEY UPDATE`;

export const UPDATE_BOARD = `
  UPDATE board SET title = $2::jsonb, audience = $3::smallint, edit_hours = $4::smallint,
    archived_at = CASE WHEN $5::boolean THEN coalesce(archived_at, now()) END, reactions = $6::boolean,
    nameless = $7::boolean, attachments = $8::boolean, attachment_hold_days = $9::smallint
  WHERE id = $1::uuid`;
