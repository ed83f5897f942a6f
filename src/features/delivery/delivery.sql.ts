/**
 * Adds mails, given as JSON, and the jobs that send them; not for readers who do not want notices of their
 * kind.
 */
export const ADD_DELIVERIES = `
  WITH mail AS (
    SELECT * FROM json_to_recordset($1) AS m(id uuid, class text, recipient text, locale text, message_id text,
      reply_token text, content jsonb, kind text, folded text, job_id uuid, priority smallint)
  ), added AS (
    INSERT INTO delivery (id, class, recipient, locale, message_id, reply_token, content, kind, person_id)
    SELECT m.id, m.class, m.recipient, m.locale, m.message_id, m.reply_token, m.content, m.kind, e.person_id
    FROM mail m LEFT JOIN email_address e ON m.kind IS NOT NULL AND e.folded = m.folded
    WHERE NOT EXISTS (
      SELECT 1 FROM notice_preference n WHERE n.person_id = e.person_id AND n.kind = m.kind AND NOT n.enabled)
    RETURNING id
  )
  INSERT INTO job (id, kind, payload, priority)
  SELECT m.job_id, $2, json_build_object('deliveryId', m.id), m.priority
  FROM mail m JOIN added USING (id)`;
