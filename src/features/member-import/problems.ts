import { message } from '../../locales/messages';
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
  | 'THEME_UNKNOWN'
  | 'AVAILABILITY_UNKNOWN'
  | 'CASELOAD_UNREADABLE'
  | 'YES_NO_UNREADABLE'
  | 'VALUE_TOO_LONG'
  | 'TOO_MANY_CELLS'
  // Found when a row is compared with whom the hub knows:
  | 'EMAIL_OF_ANOTHER'
  | 'EXTERNAL_ID_DIFFERS'
  | 'NAME_DIFFERS'
  | 'PERSON_REPEATED'
  | 'EMAIL_KEPT'
  | 'ROLE_NOT_GIVEN';

/** With an error the row stays out; with a warning the person comes in without that value. */
export type Severity = 'error' | 'warning';

export interface Problem {
  /** None where the row as a whole is meant. */
  readonly field: MemberField | null;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What the message quotes: a cell, a line, whom the hub knows. */
  readonly value: string;
  /** For the office, in the language asked for. */
  readonly message: string;
}

/** Characters of a cell that a message quotes at most. */
const QUOTED = 60;

/** As much of a value as a message quotes. */
export function quoted(value: string): string {
  return value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value;
}

/** What a problem says, in a language of the hub. */
export function problemText(language: string, code: ProblemCode, value: string): string {
  const values = { value: quoted(value), known: value === '' ? 'no' : 'yes' };
  return message(language, `import.problem.${code}`, values);
}

/** Makes problems with messages in a language. */
export function problemsIn(language = 'en') {
  return (
    field: MemberField | null,
    code: ProblemCode,
    value = '',
    severity: Severity = 'error',
  ): Problem => ({ field, code, severity, value, message: problemText(language, code, value) });
}
export type ProblemMaker = ReturnType<typeof problemsIn>;
