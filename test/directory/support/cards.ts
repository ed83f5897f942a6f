import fc from 'fast-check';
import { AVAILABILITIES, GUARDIAN_KINDS, MENTORINGS, THEMES } from '../../../src/features/guardian';
import { latinKey } from '../../../src/shared/latin-key';
import type { TestHub } from '../../support/hub';

export const COURTS = ['IT-TM-VENEZIA', 'IT-TM-MILANO'] as const;
const NAMES = ['Maria', 'Marco', 'Anna Maria', 'Mario', 'Zoë', 'Μαρία', 'Ioana', 'D’Arco'] as const;
const FAMILIES = ['Rossi', 'Rosso', 'Marini', 'Παπαδόπουλος', 'Bianchi', 'Щерев'] as const;

/** Stored audiences: a step, with or without the flag of partners. */
const audience = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.boolean())
  .map(([step, partners]) => step + (partners ? 8 : 0));
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

/** A card as it stands in the database, and the networks of its person (by number). */
export const card = fc.record({
  given: fc.constantFrom(...NAMES),
  family: fc.constantFrom(...FAMILIES),
  networks: fc.subarray([0, 1, 2, 3], { minLength: 0 }),
  kind: fc.constantFrom(...GUARDIAN_KINDS),
  languages: fc.subarray(['it', 'ti', 'prs', 'ar']),
  territory: maybe(['IT-PD', 'IT-VE', 'IT-34', 'IT-MI', 'GR-I']),
  since: maybe([2012, 2020, 2022, 2023, 2024, 2025, 2026]),
  themes: fc.subarray(THEMES.slice(0, 4)),
  courts: fc.subarray([...COURTS]),
  availability: maybe(AVAILABILITIES),
  mentoring: maybe(MENTORINGS),
  audience,
  audiences: fc.record({
    kind: audience,
    languages: audience,
    territory: audience,
    experience: audience,
    themes: audience,
    listing: audience,
    availability: audience,
    mentoring: audience,
  }),
});
export type Card = typeof card extends fc.Arbitrary<infer T> ? T : never;

export interface MadeCard extends Card {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly nameKey: string;
}

/** Writes a card into the database. */
export async function writeCard(hub: TestHub, networks: readonly string[], made: Card): Promise<MadeCard> {
  const name = `${made.given} ${made.family}`;
  const person = await hub.make.person({ name, in: made.networks.map((i) => networks[i]!) });
  const a = made.audiences;
  const { rows } = await hub.app.pool.query<{ name_key: string }>(
    `UPDATE guardian_card SET latin_name = $2, kind = $3, languages = $4, territory_code = $5, experience_since = $6,
       themes = $7, court_codes = $8, availability = $9, mentoring = $10, audience = $11, kind_audience = $12,
       languages_audience = $13, territory_audience = $14, experience_audience = $15, themes_audience = $16,
       listing_audience = $17, availability_audience = $18, mentoring_audience = $19
     WHERE id = $1 RETURNING name_key`,
    [
      ...[person.cardId, latinKey(name), made.kind, made.languages, made.territory, made.since, made.themes],
      ...[made.courts, made.availability, made.mentoring, made.audience, a.kind, a.languages, a.territory],
      ...[a.experience, a.themes, a.listing, a.availability, a.mentoring],
    ],
  );
  return {
    ...made,
    id: hub.make.id(person.cardId),
    personId: person.personId,
    name,
    nameKey: rows[0]!.name_key,
  };
}
