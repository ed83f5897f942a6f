import { sight } from './sight.sql';

/**
 * Everything about who holds a session, in one statement: a change of role, link or account is seen by the
 * very next request.
 * @param which condition on the session `s`
 */
export function ACTORS(which: string): string {
  return `
    SELECT s.id AS session_id, (extract(epoch FROM s.authenticated_at) * 1000)::float8 AS authenticated_at, s.person_id, pt.id AS participant_id, p.locale, a.operator,
      m.networks, m.organises, m.moderates, l.seen
    FROM session s
    JOIN account a ON a.person_id = s.person_id AND a.state = 'ACTIVE'
    JOIN person p ON p.id = s.person_id
    JOIN participant pt ON pt.person_id = s.person_id
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(DISTINCT network_id), '{}') AS networks,
        coalesce(array_agg(network_id) FILTER (WHERE role = 'ORGANISER'), '{}') AS organises,
        coalesce(array_agg(network_id) FILTER (WHERE role = 'MODERATOR'), '{}') AS moderates
      FROM membership WHERE person_id = s.person_id AND until IS NULL
    ) m
    ${sight('l', 'm.networks')}
    WHERE ${which} AND s.revoked_at IS NULL AND s.expires_at > now()`;
}
