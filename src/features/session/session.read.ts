import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import { Session } from './session.types';

/** Sessions that have not ended: each person sees her own. */
export const sessionRead: ReadModel<Session> = {
  target: Session,
  table: 'session',
  step: (a, p) => `CASE WHEN ${a}.person_id = ${p.me()} THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `${a}.person_id = ${p.me()} AND ${a}.revoked_at IS NULL AND ${a}.expires_at > now()
    AND ${a}.created_at > now() - make_interval(secs => ${p.arg('longest', 'float8')})
    AND ${a}.last_seen_at > now() - make_interval(secs => ${p.arg('idle', 'float8')})`,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    current: { sql: (a, p) => `(${a}.id = ${p.bind('session', 'uuid', (c) => c.actor.sessionId ?? null)})` },
    device: { sql: (a) => `${a}.device` },
    signedInAt: { sql: (a) => instant(`${a}.created_at`) },
    lastSeenAt: { sql: (a) => instant(`${a}.last_seen_at`) },
  },
};
