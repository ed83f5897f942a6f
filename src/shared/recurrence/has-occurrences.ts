import { ExpectedError } from '../errors';
import { occurrencesOf, type Series } from './series';

/** Whether a series has these occurrences, in order, and no other. */
export function hasOccurrences(series: Series, expected: readonly string[]): boolean {
  try {
    return occurrencesOf(series).join() === expected.join();
  } catch (error) {
    if (error instanceof ExpectedError) return false;
    throw error;
  }
}
