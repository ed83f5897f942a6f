import type { DirectoryExportRow } from './directory-export.entity';

/** For how long a link is good. */
export const LINK_MINUTES = 5;

const COLUMNS = `id, network_id AS "networkId", search, filter, format, byte_order_mark AS "byteOrderMark", contacts,
  file_name AS "fileName", people, created_at AS "createdAt"`;

export type StoredExport = Omit<DirectoryExportRow, 'personId' | 'sessionId'>;

export const ADD_EXPORT = `
  INSERT INTO directory_export
    (id, person_id, session_id, network_id, search, filter, format, byte_order_mark, contacts, file_name, people)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

export const EXPORT = `SELECT ${COLUMNS} FROM directory_export WHERE id = $1`;

/** Of its person alone, in the session in which she asked, and for a few minutes. */
export const TO_FETCH = `
  SELECT ${COLUMNS} FROM directory_export
  WHERE id = $1 AND person_id = $2 AND session_id = $3 AND created_at > now() - interval '${LINK_MINUTES} minutes'`;

export const NETWORK_NAME = 'SELECT name FROM network WHERE id = $1';
