/** Adds a mail; no row where its reader does not want notices of its kind. */
export const ADD_DELIVERY = `
  WITH reader AS (SELECT person_id FROM email_address WHERE folded = $9::text)
  INSERT INTO delivery (id, class, recipient, locale, message_id, reply_token, content, kind, person_id)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8::text, (SELECT person_id FROM reader)
  WHERE $8::text IS NULL OR NOT EXISTS (
    SELECT 1 FROM notice_preference n JOIN reader USING (person_id) WHERE n.kind = $8::text AND NOT n.enabled)
  RETURNING id`;
