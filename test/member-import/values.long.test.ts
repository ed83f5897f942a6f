import { headingOf } from '../../src/features/member-import';
import {
  readDate, readEmail, readKind, readLanguages, readName, readRoles, readYear, readYesNo, splitFullName,
} from '../../src/features/member-import/values'; // prettier-ignore

test.each([
  ['31/12/2023', '2023-12-31'], ['31.12.23', '2023-12-31'], ['2023-12-31', '2023-12-31'], ['1-2-2020', '2020-02-01'],
  ['31/12/2023 00:00', '2023-12-31'], ['2023-12-31T10:00:00Z', '2023-12-31'], ['45291', '2023-12-31'],
  ['31 dicembre 2023', '2023-12-31'], ['31 dic. 2023', '2023-12-31'], ['31. Dezember 2023', '2023-12-31'],
  ['1er mars 2021', '2021-03-01'], ['31 de diciembre de 2023', '2023-12-31'], ['31 Δεκεμβρίου 2023', '2023-12-31'],
  ['31 grudnia 2023', '2023-12-31'], ['31 декември 2023 г.', '2023-12-31'], ['31. decembra 2023', '2023-12-31'],
  ['31 december 2023', '2023-12-31'], ['٣١/١٢/٢٠٢٣', '2023-12-31'], ['5/6/71', '1971-06-05'],
  ['31/02/2024', undefined], ['29/02/2024', '2024-02-29'], ['12/31/2023', undefined], ['ieri', undefined],
  ['99999', undefined], ['1/1/1800', undefined], ['', undefined],
])('date %s is %s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
}); // prettier-ignore

test.each([
  ['2019', 2019], ['dal 2019', 2019], ['03/2021', 2021], ['marzo 2021', 2021], ['31/12/2020', 2020], ['1800', undefined],
  ['molti anni', undefined],
])('year %s is %s', (text, expected) => {
  expect(readYear(text)).toBe(expected);
}); // prettier-ignore

test.each([
  ['sì', true], ['SI', true], ['x', true], ['1', true], ['Ja', true], ['oui', true], ['ναι', true], ['да', true],
  ['نعم', true], ['✓', true], ['no', false], ['Nein', false], ['', false], ['-', false], ['0', false], ['όχι', false],
  ['forse', undefined],
])('yes or no: %s is %s', (text, expected) => {
  expect(readYesNo(text)).toBe(expected);
}); // prettier-ignore

test.each([
  [' Anna.Rossi@Example.ORG ', 'anna.rossi@example.org'], ['mailto:a@example.org', 'a@example.org'],
  ['Anna Rossi <a@example.org>', 'a@example.org'], ['<a@example.org>;', 'a@example.org'],
  ['a@example.org; A@EXAMPLE.org', 'a@example.org'], ['\u200Ba@example.org', 'a@example.org'],
  ['mailto:a@example.org?subject=x', 'a@example.org'],
])('address %s is %s', (text, address) => {
  expect(readEmail(text)).toEqual({ kind: 'one', address });
}); // prettier-ignore

test.each([
  ['', 'none'], ['-', 'none'], ['a@example.org, b@example.org', 'two'], ['a@example.org e b@example.org', 'two'],
  ['a.example.org', 'invalid'], ['a@example', 'invalid'], ['a@@example.org', 'invalid'], ['a b@example.org', 'invalid'],
  ['.a@example.org', 'invalid'], ['a@-example.org', 'invalid'], [`${'a'.repeat(65)}@example.org`, 'invalid'],
])('address %s is %s', (text, kind) => {
  expect(readEmail(text).kind).toBe(kind);
}); // prettier-ignore

test.each([
  ['inglese, francese; arabo', ['en', 'fr', 'ar'], []], ['Inglese e francese', ['en', 'fr'], []],
  ['inglese (B2) / spagnolo C1', ['en', 'es'], []], ['inglese francese', ['en', 'fr'], []],
  ['Tigrinya', ['ti'], []], ['it en fr', ['it', 'en', 'fr'], []], ['Englisch und Arabisch', ['en', 'ar'], []],
  ['inglese, marziano', ['en'], ['marziano']], ['lingua dei segni', ['ise'], []], ['inglese, Inglese', ['en'], []],
  ['persiano afghano', ['prs'], []], ['-', [], []], ['', [], []],
])('languages %s are %j, unknown %j', (text, tags, unknown) => {
  expect(readLanguages(text)).toEqual({ tags, unknown });
}); // prettier-ignore

test.each([
  ['ROSSI', 'IT', 'Rossi'], ["D'ANGELO", 'IT', "D'Angelo"], ['D’ANGELO', 'IT', 'D’Angelo'], ["NICOLO'", 'IT', 'Nicolò'],
  ['DE ROSSI', 'IT', 'De Rossi'], ['rossi-bianchi', 'IT', 'Rossi-Bianchi'], ['McGregor', 'IT', 'McGregor'],
  ['VAN DEN BERG', 'NL', 'van den Berg'], ['IJZERMAN', 'NL', 'IJzerman'], ['ΠΑΠΠΑΣ', 'GR', 'Παππας'],
  ['  Anna   Maria ', 'IT', 'Anna Maria'], ['محمد', 'IT', 'محمد'], ['ÉLOÏSE', 'FR', 'Éloïse'], ['', 'IT', ''],
])('name %s in %s is %s', (text, country, expected) => {
  expect(readName(text, country)).toBe(expected);
}); // prettier-ignore

test.each([
  ['DE ROSSI MARIA', true, 'De Rossi', 'Maria'], ['Rossi Maria Grazia', true, 'Rossi', 'Maria Grazia'],
  ['ROSSI Maria Grazia', true, 'Rossi', 'Maria Grazia'], ['Maria Grazia ROSSI', true, 'Rossi', 'Maria Grazia'],
  ['Rossi, Maria', false, 'Rossi', 'Maria'], ['Maria De Rossi', false, 'De Rossi', 'Maria'],
  ['Maria Grazia Rossi', false, 'Rossi', 'Maria Grazia'], ['Dalla Costa Anna', true, 'Dalla Costa', 'Anna'],
  ["D'ANGELO NICOLO'", true, "D'Angelo", 'Nicolò'], ['Jan van den Berg', false, 'van den Berg', 'Jan'],
])('%s (family first: %s) is %s, %s', (text, familyFirst, familyName, givenName) => {
  expect(splitFullName(text, familyFirst)).toEqual({ familyName, givenName });
}); // prettier-ignore

test('one word is no whole name', () => {
  expect(splitFullName('Cher', true)).toBeUndefined();
  expect(splitFullName('Cher,', true)).toBeUndefined();
});

test.each([
  ['Volontaria', 'VOLUNTEER'], ['dipendente', 'EMPLOYED'], ['zelfstandige', 'SELF_EMPLOYED'], ['altro', undefined],
])('kind %s is %s', (text, kind) => {
  expect(readKind(text)).toBe(kind);
}); // prettier-ignore

test('roles, also several in a cell', () => {
  expect(readRoles('Tutore / Mentore e referente')).toEqual({
    roles: ['GUARDIAN', 'MENTOR', 'TERRITORIAL_CONTACT'],
    unknown: [],
  });
  expect(readRoles('capitano, voogd')).toEqual({ roles: ['GUARDIAN'], unknown: ['capitano'] });
});

test.each([
  ['E-MAIL', 'email'], ['Indirizzo e-mail (obbligatorio)', 'email'], ['  Prov. ', 'territory'], ['COGNOME*', 'familyName'],
  ['Tel./Cell.', 'phone'], ['Vorname', 'givenName'], ['Prénom', 'givenName'], ['Achternaam', 'familyName'],
  ['Apellidos', 'familyName'], ['Επώνυμο', 'familyName'], ['ΕΠΩΝΥΜΟ', 'familyName'], ['Nazwisko', 'familyName'],
  ['Фамилия', 'familyName'], ['Priezvisko', 'familyName'], ['اسم العائلة', 'familyName'], ['تخلص', 'familyName'],
  ['Data di nascita', undefined], ['', undefined], ['Minore affidato', 'notes'],
])('heading %s is %s', (heading, field) => {
  expect(headingOf(heading)?.field).toBe(field);
}); // prettier-ignore

test('"Cognome e nome" begins with the family name, "Nome e cognome" does not', () => {
  expect(headingOf('Cognome e nome')).toEqual({ field: 'fullName', familyFirst: true });
  expect(headingOf('Nome e cognome')).toEqual({ field: 'fullName', familyFirst: false });
});
