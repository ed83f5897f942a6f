import { InvalidInput } from '../../shared/errors';

const MAX_LEADS = 3;
/** A quarter of an hour to two weeks. */
const MIN_MINUTES = 15;
const MAX_MINUTES = 14 * 24 * 60;

/**
 * How long before a date people are reminded, as it is stored: the longest first, each once.
 * @throws InvalidInput
 */
export function leadsOf(minutes: readonly number[]): number[] {
  const leads = [...new Set(minutes)].sort((a, b) => b - a);
  if (leads.length > MAX_LEADS) throw new InvalidInput(`Give at most ${MAX_LEADS} times.`, 'minutes');
  if (leads.some((lead) => lead < MIN_MINUTES || lead > MAX_MINUTES))
    throw new InvalidInput(`They lie between ${MIN_MINUTES} and ${MAX_MINUTES} minutes.`, 'minutes');
  return leads;
}
