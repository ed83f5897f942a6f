import { ExpectedError } from '../../shared/errors';
import type { RegistrationStateName } from '../event';
import type { RsvpAnswerName, RsvpStatusName } from './rsvp.entity';
import { EventFull, RegistrationClosed, RegistrationNotOpen, RequestDeclined } from './rsvp.errors';

/** How it stands as somebody answers. */
export interface Standing {
  /** Her answer so far; null where there is none. */
  readonly status: RsvpStatusName | null;
  readonly registration: RegistrationStateName;
  readonly over: boolean;
  /** null: as many as come. */
  readonly seatsLeft: number | null;
  readonly waitingCount: number;
  readonly waitingList: boolean;
  /** Whether organisers decide who comes. */
  readonly approval: boolean;
}

/**
 * What becomes of an answer. Who has a seat, or is offered one, keeps it after registration has closed; whoever does
 * not come may say so until it is over. Nobody passes those who wait. Where organisers decide, whoever wants to come asks;
 * what they declined is not asked again.
 * @param orWait whether she wants to wait where there is no seat
 * @throws EventFull, RegistrationNotOpen, RegistrationClosed, RequestDeclined
 */
export function outcomeOf(answer: RsvpAnswerName, now: Standing, orWait: boolean): RsvpStatusName {
  if (now.status === 'DECLINED') throw new RequestDeclined();
  if (answer === 'NOT_GOING' && !now.over) return answer;
  if (answer === now.status) return answer;
  if (answer === 'GOING' && now.status === 'OFFERED' && !now.over) return answer;
  if (now.registration === 'NOT_YET') throw new RegistrationNotOpen();
  if (now.registration === 'CLOSED') throw new RegistrationClosed();
  if (answer !== 'GOING') return answer;
  if (now.status === 'WAITING' || now.status === 'REQUESTED') return now.status;
  const seat = now.seatsLeft === null || (now.seatsLeft > 0 && now.waitingCount === 0);
  if (seat || (now.waitingList && orWait)) return now.approval ? 'REQUESTED' : seat ? 'GOING' : 'WAITING';
  throw new EventFull();
}

/** What becomes of an answer, or why nothing can. */
export function tryOutcome(
  answer: RsvpAnswerName,
  now: Standing,
  orWait: boolean,
): RsvpStatusName | ExpectedError {
  try {
    return outcomeOf(answer, now, orWait);
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
}

/** Whether by an answer a seat becomes free. */
export function freesSeat(before: RsvpStatusName | null, after: RsvpStatusName): boolean {
  const holds = (status: RsvpStatusName | null) => status === 'GOING' || status === 'OFFERED';
  return holds(before) && !holds(after);
}
