export { deviceOf } from './device';
export { OwnSessions } from './own-sessions';
export type { SessionLimits } from './session-limits';
export { FormerSessionToken, SessionRow } from './session.entity';
export { SessionResolver } from './session.resolver';
export {
  holder,
  SessionService,
  type HeldSession,
  type NewSession,
  type SessionParts,
} from './session.service';
