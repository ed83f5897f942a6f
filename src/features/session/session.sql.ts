import { SHARING_NOW } from './sharing.sql';

/** What the person `p` with the account `a` is and belongs to. */
const WHO = `p.id AS person_id, pt.id AS participant_id, p.locale, a.operator, m.networks, m.organises, m.moderates, ${SHARING_NOW}`;

const WHO_FROM = `
    JOIN participant pt ON pt.person_id = p.id
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(DISTINCT network_id ORDER BY network_id), '{}') AS networks,
        coalesce(array_agg(network_id) FILTER (WHERE role = 'ORGANISER'), '{}') AS organises,
        coalesce(array_agg(network_id) FILTER (WHERE role = 'MODERATOR'), '{}') AS moderates
      FROM membership WHERE person_id = p.id AND until IS NULL
    ) m`;

/**
 * Everything about who holds sessions, in one statement: a change of role, link or account is seen by the
 * very next request.
 * @param columns more of them
 * @param which the sessions `s`
 */
function actors(columns: string, which: string): string {
  return `
    SELECT s.id AS session_id, (extract(epoch FROM s.authenticated_at) * 1000)::float8 AS authenticated_at,
      extract(epoch FROM now() - s.created_at)::float8 AS age,
      extract(epoch FROM now() - s.last_seen_at)::float8 AS idle,
      s.passkey_at IS NOT NULL AS by_passkey, ${WHO} ${columns}
    FROM ${which}
    JOIN account a ON a.person_id = s.person_id AND a.state = 'ACTIVE'
    JOIN person p ON p.id = s.person_id ${WHO_FROM}
    WHERE s.revoked_at IS NULL AND s.expires_at > now()`;
}

/** What people ($1) are who could sign in, whether they have or not. */
export const PEOPLE = `
    SELECT ${WHO} FROM unnest($1::uuid[]) AS asked(id)
    JOIN account a ON a.person_id = asked.id AND a.state = 'ACTIVE'
    JOIN person p ON p.id = asked.id ${WHO_FROM}`;

/** Who holds sessions ($1). */
export const ACTORS = actors('', 'unnest($1::uuid[]) AS asked(id) JOIN session s USING (id)');

/**
 * Who holds tokens ($2, hashed) of sessions ($1), and which of the session's tokens each is. `place` says which of
 * the tokens it is about, counted from 1; one whose session has ended is left out.
 */
export const HELD = actors(
  `, asked.place::int AS place, extract(epoch FROM now() - s.rotated_at)::float8 AS token_age, s.expires_at,
    s.token_hash = asked.hash AS current, coalesce(s.next_hash = asked.hash, false) AS next,
    CASE WHEN s.token_hash <> asked.hash THEN (
      SELECT extract(epoch FROM now() - f.replaced_at)::float8 FROM former_session_token f
      WHERE f.token_hash = asked.hash AND f.session_id = s.id) END AS replaced_ago`,
  'unnest($1::uuid[], $2::bytea[]) WITH ORDINALITY AS asked(id, hash, place) JOIN session s USING (id)',
);

export const OPEN = `
  INSERT INTO session (id, token_hash, person_id, expires_at, device, passkey_at)
  VALUES ($1, $2, $3, now() + make_interval(secs => $4), $5, CASE WHEN $6::boolean THEN now() END)
  RETURNING expires_at`;

/** Notes that a session is in use, unless that was noted just now. */
export const SEEN = `
  UPDATE session SET last_seen_at = now() WHERE id = $1 AND last_seen_at < now() - make_interval(secs => $2)`;

/** Notes the token ($3) that is handed out to follow the current one ($2). */
export const OFFER = `UPDATE session SET next_hash = $3 WHERE id = $1 AND token_hash = $2 AND revoked_at IS NULL`;

/** The offered token ($2) was used: from now on it is the session's, and the one before is a former one. */
export const PROMOTE = `
  WITH before AS (
    SELECT id, token_hash FROM session WHERE id = $1 AND next_hash = $2 AND revoked_at IS NULL FOR UPDATE
  ), moved AS (
    UPDATE session s SET token_hash = $2, next_hash = NULL, rotated_at = now() FROM before b WHERE s.id = b.id
  )
  INSERT INTO former_session_token (token_hash, session_id) SELECT token_hash, id FROM before`;

/** A person has proved anew that she is herself: the session gets another token ($2) at once. */
export const RENEW = `
  WITH before AS (
    SELECT id, token_hash FROM session WHERE id = $1 AND revoked_at IS NULL FOR UPDATE
  ), former AS (
    INSERT INTO former_session_token (token_hash, session_id) SELECT token_hash, id FROM before
  )
  UPDATE session s SET token_hash = $2, next_hash = NULL, rotated_at = now(), authenticated_at = now(),
    passkey_at = CASE WHEN $3::boolean THEN now() ELSE s.passkey_at END
  FROM before b WHERE s.id = b.id RETURNING s.expires_at`;

/** Ends one session of a person; no row where it is none of hers or has ended before. */
export const END_OWN = `
  UPDATE session SET revoked_at = now()
  WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL AND expires_at > now() RETURNING id`;

/** Ends all sessions of a person but one. */
export const END_OTHERS = `
  UPDATE session SET revoked_at = now()
  WHERE person_id = $1 AND id <> $2 AND revoked_at IS NULL AND expires_at > now() RETURNING id`;

/** Ends all sessions of a person. */
export const END_ALL = `UPDATE session SET revoked_at = now() WHERE person_id = $1 AND revoked_at IS NULL`;

/** Ends a session, whosever it is; no row where it has ended before. */
export const END = `UPDATE session SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING person_id`;
