import type { OccurrenceItemFragment, RsvpAnswer } from '@guardian-network-hub/client-sdk';

/** An answer that can be given now. */
export interface AnswerChoice {
  readonly answer: RsvpAnswer;
  /** What the button says. */
  readonly say: RsvpAnswer | 'wait' | 'leave' | 'take' | 'letGo';
  /** Whether it is the answer that stands; left out where the button does something once. */
  readonly pressed?: boolean;
}

/** What can be answered as it stands, by who brings so many. Whoever does not come may say so at any time. */
export function choicesOf(
  { registration, viewerSeatsLeft, viewerRsvp }: OccurrenceItemFragment,
  waitingList: boolean,
  brings: number,
): AnswerChoice[] {
  const status = viewerRsvp?.status;
  if (status === 'OFFERED')
    return [
      { answer: 'GOING', say: 'take' },
      { answer: 'NOT_GOING', say: 'letGo' },
    ];
  const choice = (answer: RsvpAnswer): AnswerChoice => ({ answer, say: answer, pressed: status === answer });
  const away: AnswerChoice =
    status === 'WAITING' ? { answer: 'NOT_GOING', say: 'leave' } : choice('NOT_GOING');
  if (registration !== 'OPEN') return status && status !== 'LAPSED' ? [away] : [];
  const choices = [choice('MAYBE'), away];
  if (status === 'WAITING') return choices;
  const free = status === 'GOING' || viewerSeatsLeft === null || viewerSeatsLeft > brings;
  if (free) return [choice('GOING'), ...choices];
  return waitingList ? [{ answer: 'GOING', say: 'wait' }, ...choices] : choices;
}
