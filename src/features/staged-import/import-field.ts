import { registerEnumType } from 'type-graphql';
import { MEMBER_FIELDS, type MemberField } from '../member-import';

/** As the API writes it: `EXTERNAL_ID` for `externalId`. */
const apiName = (field: MemberField) => field.replace(/[A-Z]/g, '_$&').toUpperCase();

export const ImportField = Object.fromEntries(MEMBER_FIELDS.map((field) => [apiName(field), field]));

const DESCRIPTIONS: Readonly<Record<MemberField, string>> = {
  externalId: 'The identifier that the network keeps the person under.',
  givenName: 'Given name.',
  familyName: 'Family name.',
  fullName: 'The whole name.',
  email: 'E-mail address.',
  phone: 'Telephone number; left out.',
  territory: 'Province or other territory.',
  city: 'Town.',
  languages: 'Languages spoken.',
  kind: 'How the work is done: volunteer, employed, self-employed.',
  experienceSince: 'A guardian since.',
  listedOn: 'On the official list since.',
  trainedOn: 'When the training ended.',
  court: 'Courts that list the guardian.',
  themes: 'What the guardian knows from experience.',
  availability: 'Whether there is room for more.',
  caseload: 'How many children are represented, as “2” or “2 of 3”.',
  caseloadCeiling: 'How many it may be at most.',
  roles: 'Roles in the network.',
  mentor: 'Whether the guardian is a mentor.',
  joinedOn: 'In the network since.',
  notes: 'Notes; left out, as they may be about children.',
};

registerEnumType(ImportField, {
  name: 'ImportField',
  description: 'What a column of a member list holds.',
  valuesConfig: Object.fromEntries(
    MEMBER_FIELDS.map((field) => [apiName(field), { description: DESCRIPTIONS[field] }]),
  ),
});
