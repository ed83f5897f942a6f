import type { MemberField } from './member-import.types';

/** What can be wrong with a row. */
export type ProblemCode =
  | 'NAME_MISSING'
  | 'ADDRESS_AND_ID_MISSING'
  | 'EMAIL_INVALID'
  | 'EMAIL_TWO_ADDRESSES'
  | 'EMAIL_REPEATED'
  | 'EXTERNAL_ID_REPEATED'
  | 'TERRITORY_UNKNOWN'
  | 'LANGUAGE_UNKNOWN'
  | 'KIND_UNKNOWN'
  | 'ROLE_UNKNOWN'
  | 'COURT_UNKNOWN'
  | 'DATE_UNREADABLE'
  | 'DATE_IN_FUTURE'
  | 'YES_NO_UNREADABLE'
  | 'TOO_MANY_CELLS';

/** With an error the row stays out; with a warning the person comes in without that value. */
export type Severity = 'error' | 'warning';

export interface Problem {
  /** None where the row as a whole is meant. */
  readonly field: MemberField | null;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** For the office, in the language asked for. */
  readonly message: string;
}

/** Characters of a cell that a message quotes at most. */
const QUOTED = 60;

type Wording = (value: string) => string;

const ENGLISH: Readonly<Record<ProblemCode, Wording>> = {
  NAME_MISSING: () => 'Given name or family name is missing',
  ADDRESS_AND_ID_MISSING: () => 'Neither e-mail address nor identifier: the person could not be found again',
  EMAIL_INVALID: (value) => `Not an e-mail address: “${value}”`,
  EMAIL_TWO_ADDRESSES: (value) => `More than one e-mail address: “${value}”`,
  EMAIL_REPEATED: (line) => `The same e-mail address stands on line ${line}`,
  EXTERNAL_ID_REPEATED: (line) => `The same identifier stands on line ${line}`,
  TERRITORY_UNKNOWN: (value) => `Unknown province or territory: “${value}”`,
  LANGUAGE_UNKNOWN: (value) => `Unknown language, left out: “${value}”`,
  KIND_UNKNOWN: (value) => `Unknown kind of guardian: “${value}”`,
  ROLE_UNKNOWN: (value) => `Unknown role: “${value}”`,
  COURT_UNKNOWN: (value) => `Unknown court: “${value}”`,
  DATE_UNREADABLE: (value) => `Not a date that can be read: “${value}”`,
  DATE_IN_FUTURE: (value) => `The date lies in the future: “${value}”`,
  YES_NO_UNREADABLE: (value) => `Neither yes nor no: “${value}”`,
  TOO_MANY_CELLS: () => 'The row has more cells than there are headings: is a quote missing?',
};

const ITALIAN: Readonly<Record<ProblemCode, Wording>> = {
  NAME_MISSING: () => 'Manca il nome o il cognome',
  ADDRESS_AND_ID_MISSING: () =>
    'Mancano sia l’indirizzo e-mail sia il codice: la persona non sarebbe ritrovabile',
  EMAIL_INVALID: (value) => `Non è un indirizzo e-mail: «${value}»`,
  EMAIL_TWO_ADDRESSES: (value) => `Più di un indirizzo e-mail: «${value}»`,
  EMAIL_REPEATED: (line) => `Lo stesso indirizzo e-mail è già alla riga ${line}`,
  EXTERNAL_ID_REPEATED: (line) => `Lo stesso codice è già alla riga ${line}`,
  TERRITORY_UNKNOWN: (value) => `Provincia o territorio sconosciuto: «${value}»`,
  LANGUAGE_UNKNOWN: (value) => `Lingua sconosciuta, tralasciata: «${value}»`,
  KIND_UNKNOWN: (value) => `Tipo di tutore sconosciuto: «${value}»`,
  ROLE_UNKNOWN: (value) => `Ruolo sconosciuto: «${value}»`,
  COURT_UNKNOWN: (value) => `Tribunale sconosciuto: «${value}»`,
  DATE_UNREADABLE: (value) => `Data non leggibile: «${value}»`,
  DATE_IN_FUTURE: (value) => `La data è nel futuro: «${value}»`,
  YES_NO_UNREADABLE: (value) => `Né sì né no: «${value}»`,
  TOO_MANY_CELLS: () => 'La riga ha più celle delle intestazioni: manca una virgoletta?',
};

/** Makes problems with messages in a language: Italian, else English. */
export function problemsIn(language = 'en') {
  const wordings = language.startsWith('it') ? ITALIAN : ENGLISH;
  return (
    field: MemberField | null,
    code: ProblemCode,
    value = '',
    severity: Severity = 'error',
  ): Problem => ({
    field,
    code,
    severity,
    message: wordings[code](value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value),
  });
}
export type ProblemMaker = ReturnType<typeof problemsIn>;
