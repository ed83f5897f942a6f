import { extendRead } from '../../persistence/read/model';
import { occurrenceRead } from '../event';
import { ownParticipant } from '../person';
import { CONTACTS_MADE, USES } from './outcome.entity';
import { averageContacts } from './outcome.policy';
import { isOpen, toldOf } from './outcome.sql';
import { ContactsCount, Outcomes, UseCount } from './outcome.types';

extendRead(occurrenceRead, 'outcomes', 'ORGANISER', {
  sql: (a) => `(${toldOf(`c.occurrence_id = ${a}.id`)})`,
  as: outcomesOf,
});

extendRead(occurrenceRead, 'viewerMayAnswer', 'PUBLIC', {
  sql: (a, p) => `(${isOpen(a, `${a}e`)}
    AND EXISTS (SELECT 1 FROM attendance t WHERE t.occurrence_id = ${a}.id AND t.participant_id = ${ownParticipant(p.me())})
    AND NOT EXISTS (SELECT 1 FROM outcome_answered w WHERE w.occurrence_id = ${a}.id
      AND w.participant_id = ${ownParticipant(p.me())}))`,
});

/** What is told, of the numbers of `toldOf`; null where that is nothing. */
export function outcomesOf(told: unknown): Outcomes | null {
  if (told === null) return null;
  const numbers = told as number[];
  const [contacts, uses] = [numbers.slice(0, CONTACTS_MADE.length), numbers.slice(CONTACTS_MADE.length)];
  return Object.assign(new Outcomes(), {
    answers: contacts.reduce((sum, count) => sum + count, 0),
    averageContacts: averageContacts(contacts),
    contacts: CONTACTS_MADE.map((each, i) =>
      Object.assign(new ContactsCount(), { contacts: each, count: contacts[i]! }),
    ),
    uses: USES.map((use, i) => Object.assign(new UseCount(), { use, count: uses[i]! })),
  });
}
