import type { HeadingWords } from './heading-words';

export const en: HeadingWords = {
  externalId: 'external id, id, code, member id, guardian id, number, registration number, reference',
  givenName: 'given name, first name, forename, firstname, given names',
  familyName: 'family name, last name, surname, lastname',
  fullName: 'name, full name, name and surname, guardian, member',
  fullNameFamilyFirst: 'surname and name, surname name, last name first name',
  email: 'email, e-mail, mail, email address, e-mail address, mail address',
  phone: 'phone, telephone, mobile, cell, phone number, mobile number, tel, telephone number, whatsapp',
  territory: 'province, region, county, territory, district, area, state',
  city: 'city, town, place, municipality, place of residence, residence',
  languages: 'languages, language, spoken languages, languages spoken, mother tongue, other languages',
  kind: 'kind, type, type of guardian, employment, status',
  experienceSince: 'guardian since, experience since, active since, since, start year, year',
  listedOn:
    'listed on, registered on, registration date, date of registration, date listed, on the list since',
  trainedOn: 'trained on, training date, date of training, training, training completed',
  court: 'court, juvenile court, family court',
  themes: 'themes, theme, topics, expertise, areas of expertise, experience with, knows about',
  availability: 'availability, available, available for new',
  caseload: 'caseload, current caseload, number of cases, number of children, number of guardianships',
  caseloadCeiling: 'maximum caseload, caseload limit, max caseload, ceiling',
  roles: 'role, roles, function, role in the network',
  mentor: 'mentor, is mentor, available as mentor',
  joinedOn: 'joined on, joined, member since, date joined, membership date',
  notes: 'notes, note, comments, comment, remarks, observations, children, minors, cases',
};
