import { InvalidInput } from '../../shared/errors';

/** Of one network, archived ones among them: what one can look through. */
export const MAX_MODULES = 100;

/** A thousand hours. */
const MAX_MINUTES = 60_000;

/** Of so many dates it is said at once of which module they are. */
const MAX_DATES = 100;

/** For how long one is to have been at dates of a module; null: at one of them. @throws InvalidInput */
export function minutesAskedOf(minutes: number | null): number | null {
  if (minutes !== null && (minutes < 1 || minutes > MAX_MINUTES))
    throw new InvalidInput(`They lie between 1 and ${MAX_MINUTES} minutes.`, 'minutesAsked');
  return minutes;
}

/** Makes sure that it is said of some dates, and of each once. @throws InvalidInput */
export function checkDates(occurrenceIds: readonly string[]): void {
  if (occurrenceIds.length === 0 || occurrenceIds.length > MAX_DATES)
    throw new InvalidInput(`Give one date at least, and ${MAX_DATES} at most.`, 'modules');
  if (new Set(occurrenceIds).size < occurrenceIds.length)
    throw new InvalidInput('Give each date once.', 'modules');
}
