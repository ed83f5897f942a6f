import { InvalidInput } from '../../shared/errors';
import { latinKey } from '../../shared/latin-key';
import { passFreeText, passScreened, type Writing } from '../free-text';
import type { AvailabilityName, GuardianKindName, MentoringName, ThemeName } from '../guardian';
import { courtByCode, languageByTag, knownTerritory } from '../reference';
import { CARD_AUDIENCES, CARD_PARTS, stored, type CardPart, type Choice } from './card.audiences';

/** What a guardian changes on her card; what is left out stays, null takes a value away. */
export interface CardChanges {
  readonly latinName?: string | null;
  readonly kind?: GuardianKindName | null;
  readonly languages?: readonly string[] | null;
  readonly territory?: string | null;
  readonly experienceSince?: number | null;
  readonly about?: string | null;
  readonly themes?: readonly ThemeName[] | null;
  readonly courts?: readonly string[] | null;
  readonly listedOn?: string | null;
  readonly trainedOn?: string | null;
  readonly availability?: AvailabilityName | null;
  readonly caseload?: { readonly count: number; readonly ceiling?: number | null } | null;
  readonly mentoring?: MentoringName | null;
  readonly audiences?: Partial<Record<CardPart, Choice | null>> | null;
  readonly confirmations?: readonly string[];
}

const FIRST_YEAR = 1950;
const MAX_CASELOAD = 500;
const MAX_LANGUAGES = 20;
const MAX_COURTS = 5;
const MAX_THEMES = 20;
const MAX_ABOUT = 2_000;
const MAX_NAME = 200;

/**
 * The columns that change, with their values.
 * @param of whose card it is: her name, the day on which the caseload is declared, and the language she reads
 * @throws InvalidInput, LikelyIdentifier
 */
export function columnsOf(
  changes: CardChanges,
  { name, today, language }: { readonly name: string; readonly today: string; readonly language?: string },
): Map<string, unknown> {
  const columns = new Map<string, unknown>();
  const change = <K extends keyof CardChanges>(
    key: K,
    write: (value: NonNullable<CardChanges[K]> | null) => Record<string, unknown>,
  ): void => {
    const value = changes[key];
    if (value === undefined) return;
    for (const [column, of] of Object.entries(write(value ?? null))) columns.set(column, of);
  };
  change('latinName', (text) => ({ latin_name: latinOf(text, name) }));
  change('kind', (kind) => ({ kind: kind ?? 'VOLUNTEER' }));
  change('languages', (tags) => ({ languages: several(tags, 'languages', MAX_LANGUAGES, languageByTag) }));
  change('territory', (code) => ({
    territory_code: code === null ? null : knownTerritory(code, 'territory').code,
  }));
  change('experienceSince', (year) => ({ experience_since: yearOf(year, today) }));
  change('about', (text) => ({
    about: textOf(text, { language, confirmations: changes.confirmations }),
  }));
  change('themes', (themes) => ({ themes: several(themes, 'themes', MAX_THEMES, (theme) => theme) }));
  change('courts', (codes) => ({ court_codes: several(codes, 'courts', MAX_COURTS, courtByCode) }));
  change('listedOn', (day) => ({ listed_on: past(day, 'listedOn', today) }));
  change('trainedOn', (day) => ({ trained_on: past(day, 'trainedOn', today) }));
  change('availability', (availability) => ({ availability }));
  change('caseload', (declared) => ({
    caseload: within(declared?.count, 0, 'caseload.count'),
    caseload_on: declared && today,
    caseload_ceiling: within(declared?.ceiling, 1, 'caseload.ceiling'),
  }));
  change('mentoring', (mentoring) => ({ mentoring }));
  for (const part of CARD_PARTS) {
    const choice = changes.audiences?.[part];
    if (choice) columns.set(CARD_AUDIENCES[part], stored(choice));
  }
  return columns;
}

function latinOf(text: string | null, name: string): string {
  if (text === null || text.trim() === '') return latinKey(name);
  const passed = passFreeText(text, { field: 'latinName', maxLength: MAX_NAME }).text;
  // What other scripts are found and ordered by has to be in Latin letters itself.
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(passed) || !/\p{L}/u.test(passed))
    throw new InvalidInput('Write it in Latin letters.', 'latinName');
  return passed.replace(/\s+/g, ' ');
}

function textOf(text: string | null, writing: Writing): string | null {
  if (text === null || text.trim() === '') return null;
  return passScreened(text, { field: 'about', maxLength: MAX_ABOUT }, writing).text;
}

function several(
  codes: readonly string[] | null,
  field: string,
  most: number,
  find: (code: string) => unknown,
): string[] {
  const once = [...new Set(codes ?? [])];
  if (once.length > most) throw new InvalidInput(`At most ${most}.`, field);
  if (!once.every((code) => find(code))) throw new InvalidInput('There is no such code.', field);
  return once;
}

function yearOf(year: number | null, today: string): number | null {
  if (year !== null && (year < FIRST_YEAR || year > Number(today.slice(0, 4))))
    throw new InvalidInput(`A year from ${FIRST_YEAR} to this one.`, 'experienceSince');
  return year;
}

function past(day: string | null, field: string, today: string): string | null {
  if (day !== null && (day > today || day < `${FIRST_YEAR}`))
    throw new InvalidInput('A day that has been.', field);
  return day;
}

function within(count: number | null | undefined, least: number, field: string): number | null {
  if (count == null) return null;
  if (count < least || count > MAX_CASELOAD)
    throw new InvalidInput(`A number from ${least} to ${MAX_CASELOAD}.`, field);
  return count;
}
