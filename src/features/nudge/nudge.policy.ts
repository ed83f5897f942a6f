import type { RegistrationStateName } from '../event';
import { EventFull, RegistrationClosed, RegistrationNotOpen } from '../rsvp';
import { NudgedBefore } from './nudge.errors';

const MAX_TIMES = 2;
const APART_MS = 3 * 86_400_000;

/** How a date stands as somebody wants to ask who comes. */
export interface Asked {
  readonly registration: RegistrationStateName;
  /** null: as many as come. */
  readonly seatsLeft: number | null;
  readonly waitingList: boolean;
  /** How often, and when for the last time, those who are silent were asked. */
  readonly times: number;
  readonly at: Date | null;
}

/**
 * Makes sure that people may be asked whether they come: they can still say so, and are not pressed.
 * @throws RegistrationNotOpen, RegistrationClosed, EventFull, NudgedBefore
 */
export function checkNudge(now: Asked, moment: Date): void {
  if (now.registration === 'NOT_YET') throw new RegistrationNotOpen();
  if (now.registration === 'CLOSED') throw new RegistrationClosed();
  if (now.seatsLeft !== null && now.seatsLeft <= 0 && !now.waitingList) throw new EventFull();
  if (now.times >= MAX_TIMES) throw new NudgedBefore(null);
  const next = now.at && new Date(now.at.getTime() + APART_MS);
  if (next && next > moment) throw new NudgedBefore(next.toISOString());
}
