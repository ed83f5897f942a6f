import type { EventItemFragment, OccurrenceItemFragment, RsvpAnswer } from '@guardian-network-hub/client-sdk';

/** An answer that can be given now. */
export interface AnswerChoice {
  readonly answer: RsvpAnswer;
  /** What the button says. */
  readonly say: RsvpAnswer | 'wait' | 'leave' | 'take' | 'letGo' | 'ask' | 'withdraw';
  /** Whether it is the answer that stands; left out where the button does something once. */
  readonly pressed?: boolean;
}

/** What of an event says how one comes to it. */
export type HowOneComes = Pick<
  EventItemFragment,
  'id' | 'waitingList' | 'approval' | 'plusOnes' | 'asksDiet' | 'questions'
>;

/**
 * What can be answered as it stands, by who brings so many. Whoever does not come may say so at any time; what was declined
 * is decided.
 */
export function choicesOf(
  { registration, viewerSeatsLeft, viewerRsvp }: OccurrenceItemFragment,
  { waitingList, approval }: Pick<HowOneComes, 'waitingList' | 'approval'>,
  brings: number,
): AnswerChoice[] {
  const status = viewerRsvp?.status;
  if (status === 'DECLINED') return [];
  if (status === 'OFFERED')
    return [
      { answer: 'GOING', say: 'take' },
      { answer: 'NOT_GOING', say: 'letGo' },
    ];
  const choice = (answer: RsvpAnswer): AnswerChoice => ({ answer, say: answer, pressed: status === answer });
  const away: AnswerChoice =
    status === 'WAITING' || status === 'REQUESTED'
      ? { answer: 'NOT_GOING', say: status === 'WAITING' ? 'leave' : 'withdraw' }
      : choice('NOT_GOING');
  if (registration !== 'OPEN') return status && status !== 'LAPSED' && status !== 'UNDECIDED' ? [away] : [];
  const choices = [choice('MAYBE'), away];
  if (status === 'WAITING' || status === 'REQUESTED') return choices;
  const free = status === 'GOING' || viewerSeatsLeft === null || viewerSeatsLeft > brings;
  if (approval && status !== 'GOING' && (free || waitingList))
    return [{ answer: 'GOING', say: 'ask' }, ...choices];
  if (free) return [choice('GOING'), ...choices];
  return waitingList ? [{ answer: 'GOING', say: 'wait' }, ...choices] : choices;
}
