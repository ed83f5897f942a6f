/** Held until the transaction ends, so that two at once do not pass the limit together. */
export const HOLD_PERSON = 'SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE';

/** No row where the person has `$6` ways already, and this is another. */
export const SET_WAY = `
  INSERT INTO contact_way (id, person_id, kind, value, audience)
  SELECT $1::uuid, $2::uuid, $3::text, $4::text, $5::smallint
  WHERE $6 > (SELECT count(*) FROM contact_way w WHERE w.person_id = $2::uuid AND (w.kind, w.value) <> ($3::text, $4::text))
  ON CONFLICT (person_id, kind, value) DO UPDATE SET audience = excluded.audience
  RETURNING id`;

export const REMOVE_WAY = 'DELETE FROM contact_way WHERE id = $1 AND person_id = $2';
