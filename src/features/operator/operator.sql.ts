export const PERSON_OF = `
  SELECT e.person_id AS id, p.display_name AS name FROM email_address e JOIN person p ON p.id = e.person_id
  WHERE e.folded = $1`;

export const SET_OPERATOR = 'UPDATE account SET operator = $2 WHERE person_id = $1 AND operator <> $2';

/** Whatever the person signed in with before is signed out: her sessions had other rights, or another's passkey. */
export const END_SESSIONS =
  'UPDATE session SET revoked_at = now() WHERE person_id = $1 AND revoked_at IS NULL';

export const FORGET_PASSKEYS = 'DELETE FROM passkey WHERE person_id = $1';
