/** Uploads that one person keeps at most; the oldest goes for the next. */
export const DROP_OLD_UPLOADS = `
  DELETE FROM import_upload WHERE id IN (
    SELECT id FROM import_upload WHERE person_id = $1 ORDER BY created_at DESC, id DESC OFFSET 9)`;

export const ADD_UPLOAD = 'INSERT INTO import_upload (id, person_id, bytes) VALUES ($1, $2, $3)';

/** Of its sender alone, and for a day. */
export const UPLOAD = `
  SELECT bytes FROM import_upload
  WHERE id = $1 AND person_id = $2 AND created_at > now() - interval '1 day'`;

export const ADD_IMPORT = `
  INSERT INTO staged_import (id, upload_id, person_id, network_id, state, language, options, file, counts, total)
  VALUES ($1, $2, $3, $4, 'PREPARED', $5, $6, $7, $8, $9)`;

/** Rows are shown as long as their file is good, also where it is not taken away yet. */
export const fresh = (upload: string) =>
  `EXISTS (SELECT 1 FROM import_upload u WHERE u.id = ${upload} AND u.created_at > now() - interval '1 day')`;

/** An import as its owner changes it, while she still runs the network. */
export const LOCK_IMPORT = `
  SELECT id, state, upload_id, network_id, invitation_ids FROM staged_import
  WHERE id = $1 AND person_id = $2 AND ($3::boolean OR network_id = ANY($4::uuid[])) FOR UPDATE`;

export const BEGIN_APPLY = `
  UPDATE staged_import SET state = 'APPLYING', answers = $2, done = 0, failure = NULL WHERE id = $1`;

/** What the job needs; whoever runs the network no more has nothing brought in. */
export const TO_APPLY = `
  SELECT s.id, s.upload_id, s.person_id, s.network_id, s.language, s.options, s.answers, u.bytes,
    EXISTS (SELECT 1 FROM account a WHERE a.person_id = s.person_id AND a.operator AND a.state = 'ACTIVE')
      OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = s.person_id AND m.network_id = s.network_id
        AND m.role = 'ORGANISER' AND m.until IS NULL) AS may
  FROM staged_import s LEFT JOIN import_upload u ON u.id = s.upload_id
  WHERE s.id = $1 AND s.state = 'APPLYING'`;

export const PROGRESS = `UPDATE staged_import SET done = $2, total = $3 WHERE id = $1 AND state = 'APPLYING'`;

/** Only one of two that carry the same import out gets here; the other's transaction ends with nothing. */
export const APPLIED = `
  UPDATE staged_import SET state = 'APPLIED', counts = $2, done = total, invitation_ids = $3, applied_at = now()
  WHERE id = $1 AND state = 'APPLYING'`;

export const FAILED = `UPDATE staged_import SET state = 'FAILED', failure = $2 WHERE id = $1 AND state = 'APPLYING'`;

export const UNDONE = `UPDATE staged_import SET state = 'UNDONE' WHERE id = $1`;

export const LEFT_OUT = `
  SELECT r.line, r.raw, r.problems FROM staged_import_row r
  WHERE r.import_id = $1 AND ${fresh('r.upload_id')} AND r.outcome IN ('ASKED', 'ERROR') ORDER BY r.line`;
