import { CONTACTS_MADE, type ContactsMadeName } from './outcome.entity';

/** For how many days after its end people say what came of a date. */
export const OUTCOME_DAYS = 30;

/** For how many days they are asked by mail: who is marked later finds it in the portal. */
export const ASKED_DAYS = 7;

/** How many contacts an answer stands for; `MORE` is at least so many. */
const CONTACTS: Readonly<Record<ContactsMadeName, number>> = {
  NONE: 0,
  ONE_OR_TWO: 1.5,
  THREE_TO_FIVE: 4,
  MORE: 6,
};

/** How many contacts people made on average, by how many gave each answer; of nobody 0. */
export function averageContacts(counts: readonly number[]): number {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const contacts = counts.reduce((sum, count, i) => sum + count * CONTACTS[CONTACTS_MADE[i]!], 0);
  return answers === 0 ? 0 : contacts / answers;
}
