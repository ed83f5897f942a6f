import type { ImportField } from '@guardian-network-hub/client-sdk';

/** What a column may hold, in the order in which lists have it; each once, which the compiler sees to. */
const ORDER: Readonly<Record<ImportField, number>> = {
  EXTERNAL_ID: 1, FAMILY_NAME: 2, GIVEN_NAME: 3, FULL_NAME: 4, EMAIL: 5, PHONE: 6, TERRITORY: 7, CITY: 8,
  LANGUAGES: 9, KIND: 10, EXPERIENCE_SINCE: 11, LISTED_ON: 12, TRAINED_ON: 13, COURT: 14, THEMES: 15,
  AVAILABILITY: 16, CASELOAD: 17, CASELOAD_CEILING: 18, ROLES: 19, MENTOR: 20, JOINED_ON: 21, NOTES: 22,
}; // prettier-ignore

export const FIELDS = (Object.keys(ORDER) as ImportField[]).sort((a, b) => ORDER[a] - ORDER[b]);
