import { unescaped } from '../../shared/formula-safe';
import { findTerritory } from '../reference';
import type {
  MemberColumn,
  MemberField,
  MemberRecord,
  MemberRole,
  ParseOptions,
} from './member-import.types';
import type { Problem, ProblemMaker } from './problems';
import {
  readAvailability,
  readCaseload,
  readCeiling,
  readCourts,
  readDate,
  readEmail,
  readKind,
  readLanguages,
  readName,
  readRoles,
  readThemes,
  readYear,
  readYesNo,
  splitFullName,
} from './values';

/** Characters of a name or identifier; what is longer is another column's text. */
const LONGEST = 100;

/** The cells of a row by field; several columns of one field are joined by semicolons. */
export type CellsByField = ReadonlyMap<MemberField, string>;

export interface ReadRow {
  readonly member?: MemberRecord;
  readonly problems: Problem[];
}

export function cellsByField(columns: readonly MemberColumn[], cells: readonly string[]): CellsByField {
  const found = new Map<MemberField, string>();
  columns.forEach(({ field, imported }, index) => {
    const cell = unescaped(cells[index] ?? '').trim();
    if (!field || !imported || cell === '') return;
    const before = found.get(field);
    found.set(field, before === undefined ? cell : `${before}; ${cell}`);
  });
  return found;
}

/** What a row says about one person, and what could not be understood of it. */
export function readMember(
  cells: CellsByField,
  familyFirst: boolean,
  options: ParseOptions,
  problem: ProblemMaker,
): ReadRow {
  const problems: Problem[] = [];
  const country = options.country ?? 'IT';
  const today = options.today ?? new Date().toISOString().slice(0, 10);

  /** The value of a cell where it can be read, else nothing and a problem. */
  const read = <T>(
    field: MemberField,
    code: Problem['code'],
    reader: (text: string) => T | undefined,
    severity: Problem['severity'] = 'error',
  ): T | undefined => {
    const text = cells.get(field);
    const value = text === undefined ? undefined : reader(text);
    // What stands in place of a number of children may be about them.
    const quoted = code === 'CASELOAD_UNREADABLE' ? '' : text;
    if (text !== undefined && value === undefined) problems.push(problem(field, code, quoted, severity));
    return value;
  };
  const date = (field: MemberField): string | undefined => {
    const value = read(field, 'DATE_UNREADABLE', readDate);
    if (value !== undefined && value > today) problems.push(problem(field, 'DATE_IN_FUTURE', value));
    return value;
  };

  const name = readNames(cells, familyFirst, country);
  if (!name) problems.push(problem(null, 'NAME_MISSING'));
  const email = emailOf(cells.get('email'), problems, problem);
  const externalId = cells.get('externalId');
  if (externalId === undefined && cells.get('email') === undefined)
    problems.push(problem(null, 'ADDRESS_AND_ID_MISSING'));
  for (const [field, value] of Object.entries({ ...name, ...(externalId && { externalId }) })) {
    if (value.length > LONGEST) problems.push(problem(field as MemberField, 'VALUE_TOO_LONG', value));
  }
  const territory = read('territory', 'TERRITORY_UNKNOWN', (text) => findTerritory(text, country));
  const courts = readCourts(cells.get('court') ?? '');
  // The hub knows the courts of Italy alone.
  const courtSeverity = country === 'IT' ? 'error' : 'warning';
  for (const word of courts.unknown) problems.push(problem('court', 'COURT_UNKNOWN', word, courtSeverity));
  const themes = readThemes(cells.get('themes') ?? '');
  for (const word of themes.unknown) problems.push(problem('themes', 'THEME_UNKNOWN', word, 'warning'));
  const caseload = read('caseload', 'CASELOAD_UNREADABLE', readCaseload, 'warning');
  const since = read('experienceSince', 'DATE_UNREADABLE', readYear);
  if (since !== undefined && since > Number(today.slice(0, 4))) {
    problems.push(problem('experienceSince', 'DATE_IN_FUTURE', String(since)));
  }
  const optional = {
    externalId,
    email,
    territoryCode: territory?.code,
    city: city(cells.get('city'), country),
    kind: read('kind', 'KIND_UNKNOWN', readKind),
    experienceSince: since,
    listedOn: date('listedOn'),
    trainedOn: date('trainedOn'),
    availability: read('availability', 'AVAILABILITY_UNKNOWN', readAvailability, 'warning'),
    caseload: caseload?.count,
    caseloadCeiling:
      read('caseloadCeiling', 'CASELOAD_UNREADABLE', readCeiling, 'warning') ?? caseload?.ceiling,
    joinedOn: date('joinedOn'),
  };
  const languages = languagesOf(cells, problems, problem);
  const roles = rolesOf(cells, problems, problem);
  if (!name || problems.some(({ severity }) => severity === 'error')) return { problems };
  const lists = { languages, roles, courtCodes: courts.codes, themes: themes.themes };
  return { member: { ...name, ...defined(optional), ...lists }, problems };
}

function readNames(cells: CellsByField, familyFirst: boolean, country: string) {
  const whole = cells.get('fullName');
  const [given, family] = [cells.get('givenName'), cells.get('familyName')];
  if (given !== undefined && family !== undefined) {
    return { givenName: readName(given, country), familyName: readName(family, country) };
  }
  return whole === undefined ? undefined : splitFullName(whole, familyFirst, country);
}

function emailOf(text: string | undefined, problems: Problem[], problem: ProblemMaker): string | undefined {
  if (text === undefined) return undefined;
  const email = readEmail(text);
  if (email.kind === 'one') return email.address;
  if (email.kind === 'two') problems.push(problem('email', 'EMAIL_TWO_ADDRESSES', text));
  if (email.kind === 'invalid') problems.push(problem('email', 'EMAIL_INVALID', text));
  return undefined;
}

function languagesOf(cells: CellsByField, problems: Problem[], problem: ProblemMaker): readonly string[] {
  const { tags, unknown } = readLanguages(cells.get('languages') ?? '');
  for (const word of unknown) problems.push(problem('languages', 'LANGUAGE_UNKNOWN', word, 'warning'));
  return tags;
}

function rolesOf(cells: CellsByField, problems: Problem[], problem: ProblemMaker): MemberRole[] {
  const { roles, unknown } = readRoles(cells.get('roles') ?? '');
  for (const word of unknown) problems.push(problem('roles', 'ROLE_UNKNOWN', word));
  const mentor = readYesNo(cells.get('mentor') ?? '');
  if (mentor === undefined) problems.push(problem('mentor', 'YES_NO_UNREADABLE', cells.get('mentor')));
  return mentor && !roles.includes('MENTOR') ? [...roles, 'MENTOR'] : [...roles];
}

function city(text: string | undefined, country: string): string | undefined {
  return text === undefined ? undefined : readName(text.replace(/\s*\([A-Za-z]{2}\)$/, ''), country);
}

function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
