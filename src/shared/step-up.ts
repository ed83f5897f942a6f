import type { Actor } from './actor';
import { NotSignedIn, StepUpRequired } from './errors';

/** How long a proof of oneself is good for actions that ask for a fresh one. */
export const STEP_UP_MINUTES = 10;

/**
 * Lets only a person go on who has lately proved in this session that she is herself: before exports, bulk
 * reads, role changes and partner keys.
 * @throws NotSignedIn, StepUpRequired
 */
export function requireStepUp(actor: Actor, now = Date.now()): void {
  if (actor.kind !== 'PERSON') throw new NotSignedIn('Sign in first.');
  const since = now - (actor.authenticatedAt ?? 0);
  if (since > STEP_UP_MINUTES * 60_000) throw new StepUpRequired();
}
