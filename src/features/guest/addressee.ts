import type { PoolClient } from 'pg';
import { recipientsOf } from '../person';

/** Where mail about events goes to a participant, and how she is spoken to: a person, or a guest. */
export interface Addressee {
  readonly participantId: string;
  /** Whose she is, for whoever makes the mail: `readerOf` finds her by it. */
  readonly who: Readonly<{ personId: string } | { guestId: string }>;
  readonly address: string;
  readonly locale: string;
  readonly name: string;
}

/** Who participants ($1) are: people, or guests with their mailbox. Others have no mail. */
const WHO = `
  SELECT p.id AS "participantId", p.person_id AS "personId", g.address, g.locale, p.name
  FROM participant p LEFT JOIN guest g ON g.id = p.id
  WHERE p.id = ANY($1::uuid[]) AND (p.person_id IS NOT NULL OR g.id IS NOT NULL)`;

interface Known {
  readonly participantId: string;
  readonly personId: string | null;
  readonly address: string;
  readonly locale: string;
  readonly name: string;
}

/** Whom of these participants mail reaches, by their ids. */
export async function addresseesOf(
  tx: PoolClient,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, Addressee>> {
  const { rows } = await tx.query<Known>(WHO, [[...new Set(participantIds)]]);
  const people = await recipientsOf(
    tx,
    rows.flatMap(({ personId }) => personId ?? []),
  );
  const byPerson = new Map(people.map((person) => [person.personId, person]));
  const found = new Map<string, Addressee>();
  for (const { participantId, personId, ...guest } of rows) {
    if (personId === null)
      found.set(participantId, { participantId, who: { guestId: participantId }, ...guest });
    const person = personId === null ? undefined : byPerson.get(personId);
    if (person) {
      const { address, locale, name } = person;
      found.set(participantId, { participantId, who: { personId: person.personId }, address, locale, name });
    }
  }
  return found;
}
