import { ExpectedError, InvalidInput } from '../../shared/errors';
import type { RegistrationStateName } from '../event';
import type { RsvpAnswerName, RsvpStatusName } from './rsvp.entity';
import {
  EventFull,
  RegistrationClosed,
  RegistrationNotOpen,
  RequestDeclined,
  type Kept,
} from './rsvp.errors';

/** How it stands as somebody answers. */
export interface Standing {
  /** Her answer so far; null where there is none. */
  readonly status: RsvpStatusName | null;
  readonly registration: RegistrationStateName;
  readonly over: boolean;
  /** How many people she brings so far. */
  readonly plusOnes: number;
  /** How many one may bring. */
  readonly plusOnesAllowed: number;
  /** How many seats there are; null: as many as come. */
  readonly capacity: number | null;
  /** How many seats she can have besides those that she has: none for which others wait, or that are kept for others. */
  readonly seatsLeft: number;
  readonly kept: Kept | null;
  readonly waitingList: boolean;
  /** Whether organisers decide who comes. */
  readonly approval: boolean;
}

/**
 * What becomes of an answer. Who has a seat, or is offered one, keeps it after registration has closed; whoever does
 * not come, or brings fewer, may say so until it is over. Nobody passes those who wait. Where organisers decide, whoever
 * wants to come asks; what they declined is not asked again.
 * @param orWait whether she wants to wait where there is no seat
 * @param plusOnes whom she wants to bring
 * @throws EventFull, RegistrationNotOpen, RegistrationClosed, RequestDeclined, InvalidInput
 */
export function outcomeOf(
  answer: RsvpAnswerName,
  now: Standing,
  orWait: boolean,
  plusOnes = 0,
): RsvpStatusName {
  if (now.status === 'DECLINED') throw new RequestDeclined();
  if (answer === 'NOT_GOING' && !now.over) return answer;
  if (answer === now.status && (answer !== 'GOING' || plusOnes === now.plusOnes)) return answer;
  const [wanted, hers] = [1 + plusOnes, seatsHeld(now)];
  if (answer === 'GOING' && wanted <= hers && !now.over) return answer;
  if (now.registration === 'NOT_YET') throw new RegistrationNotOpen();
  if (now.registration === 'CLOSED') throw new RegistrationClosed();
  if (answer !== 'GOING') return answer;
  if (plusOnes > Math.max(now.plusOnesAllowed, now.plusOnes))
    throw new InvalidInput(`One may bring ${now.plusOnesAllowed} people at most.`, 'plusOnes');
  const field = plusOnes > 0 ? 'plusOnes' : 'occurrenceId';
  if (now.capacity !== null && wanted > now.capacity) throw new EventFull(null, field);
  if (now.status === 'WAITING' || now.status === 'REQUESTED') return now.status;
  const seat = wanted - hers <= now.seatsLeft;
  if (hers > 0 && seat) return 'GOING';
  if (hers === 0 && (seat || (now.waitingList && orWait)))
    return now.approval ? 'REQUESTED' : seat ? 'GOING' : 'WAITING';
  throw new EventFull(now.kept, field);
}

/** What becomes of an answer, or why nothing can. */
export function tryOutcome(
  answer: RsvpAnswerName,
  now: Standing,
  orWait: boolean,
  plusOnes = 0,
): RsvpStatusName | ExpectedError {
  try {
    return outcomeOf(answer, now, orWait, plusOnes);
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
}

/** How somebody answered, and whom she brings. */
export type Answered = Pick<Standing, 'status' | 'plusOnes'>;

/** Whether by an answer a seat becomes free, or those behind her who wait may have one. */
export function makesRoom(before: Answered, after: Answered): boolean {
  const waited = before.status === 'WAITING';
  const waitsAlike = after.status === 'WAITING' && after.plusOnes === before.plusOnes;
  return seatsHeld(before) > seatsHeld(after) || (waited && !waitsAlike);
}

/** How many seats are somebody's, or kept for her. */
function seatsHeld({ status, plusOnes }: Answered): number {
  return status === 'GOING' || status === 'OFFERED' ? 1 + plusOnes : 0;
}
