import { InvalidInput } from '../../shared/errors';
import { instantOf } from '../../shared/zoned-time';
import { MAX_DAYS } from '../event';
import type { Times } from './event-state';

const DAY_MS = 86_400_000;
const MIDNIGHT = 'T00:00';

/** By which clock times are read. */
export interface Clock {
  readonly zone: string;
  readonly wholeDay: boolean;
}

/**
 * The times of an occurrence with their instants.
 * @throws InvalidInput where it ends before it starts, lasts too long, or has a time on whole days
 */
export function timesOf(localStart: string, localEnd: string, { zone, wholeDay }: Clock): Times {
  if (wholeDay && !(localStart.endsWith(MIDNIGHT) && localEnd.endsWith(MIDNIGHT)))
    throw new InvalidInput('Whole days begin and end at midnight.', 'localStart');
  const [start, end] = [instantOf(localStart, zone), instantOf(localEnd, zone)];
  if (end <= start) throw new InvalidInput('It ends before it starts.', 'localEnd');
  if (end.getTime() - start.getTime() > MAX_DAYS * DAY_MS)
    throw new InvalidInput(`It lasts at most ${MAX_DAYS} days.`, 'localEnd');
  return { localStart, localEnd, startsAt: start.toISOString(), endsAt: end.toISOString() };
}
