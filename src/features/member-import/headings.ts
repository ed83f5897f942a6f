import { catalogues } from '../../locales/catalogues';
import { folded } from '../../shared/folded';
import { ar } from './headings/ar';
import { bg } from './headings/bg';
import { de } from './headings/de';
import { el } from './headings/el';
import { en } from './headings/en';
import { es } from './headings/es';
import { fa } from './headings/fa';
import { fr } from './headings/fr';
import type { HeadingWords } from './headings/heading-words';
import { it } from './headings/it';
import { nl } from './headings/nl';
import { pl } from './headings/pl';
import { sk } from './headings/sk';
import { MEMBER_FIELDS, type MemberColumn, type MemberField } from './member-import.types';

/** Recognised and left out: contact by telephone comes later, and notes may hold what must not come in. */
const LEFT_OUT = new Set<MemberField>(['phone', 'notes']);

/** Fields that several columns may hold: one language each, notes here and there. */
const REPEATABLE = new Set<MemberField>(['languages', 'themes', 'court', 'phone', 'notes']);

interface KnownHeading {
  readonly field: MemberField;
  readonly familyFirst: boolean;
}

const KNOWN = buildTable([it, en, de, fr, nl, es, el, pl, bg, sk, ar, fa]);

/** Columns about children are notes, whatever else they are called: their values are emptied at once. */
const ABOUT_CHILDREN =
  /\bminor[ei]\b|minorenn|\bmsna\b|\bmena\b|ragazz|tutelat|\bchild|\bkind(?:er|es)\b|mündel|muendel|mundel|pupil|jongere|enfant|menor(?:es)?\b|ανηλικ|παιδι|dzieck|małolet|malolet|дете|деца|dieťa|dieta|قاصر|طفل|اطفال/;

/** What a heading means, in any of the twelve languages; brackets, stars, colons and case do not matter. */
export function headingOf(heading: string): KnownHeading | undefined {
  const words = normalised(heading);
  const known = KNOWN.get(words) ?? KNOWN.get(normalised(heading.replace(/\([^)]*\)/g, ' ')));
  return known ?? (ABOUT_CHILDREN.test(words) ? { field: 'notes', familyFirst: false } : undefined);
}

/** By heading as the file or its reader writes it: a field, or null to leave the column out. */
export type Overrides = Readonly<Record<string, MemberField | null>>;

/** What a heading was told to be; undefined where nothing was told. */
export function overrideOf(heading: string, overrides: Overrides): MemberField | null | undefined {
  const key = Object.keys(overrides).find((one) => isHeading(one, heading));
  return key === undefined ? undefined : overrides[key];
}

/** Whether a heading is meant; case, dots and space do not matter. */
export function isHeading(meant: string, heading: string): boolean {
  return meant === heading || (normalised(meant) !== '' && normalised(meant) === normalised(heading));
}

/** What is made of each heading of a file; what was told goes before what is known. */
export function mapColumns(headings: readonly string[], overrides: Overrides = {}): MemberColumn[] {
  const told = headings.map((heading) => overrideOf(heading, overrides));
  const reserved = new Set(told);
  const taken = new Set<MemberField>();
  const columns = headings.map((heading, index): MemberColumn => {
    const known = headingOf(heading);
    const guessed = known && !reserved.has(known.field) ? known.field : null;
    const repeated = known && REPEATABLE.has(known.field) ? known.field : null;
    const wanted = told[index] === undefined ? (repeated ?? guessed) : told[index]!;
    const field = wanted !== null && (REPEATABLE.has(wanted) || !taken.has(wanted)) ? wanted : null;
    if (field) taken.add(field);
    return column(heading, field, known?.familyFirst ?? false);
  });
  return withNamesSettled(columns, taken);
}

/** "Name" beside "Vorname" is the family name; "Nome" without "Cognome" is the whole name. */
function withNamesSettled(columns: MemberColumn[], taken: ReadonlySet<MemberField>): MemberColumn[] {
  if (!taken.has('givenName') || taken.has('familyName')) return columns;
  const whole = taken.has('fullName');
  return columns.map((one) => {
    if (whole && one.field === 'fullName') return column(one.heading, 'familyName', false);
    if (!whole && one.field === 'givenName') return column(one.heading, 'fullName', false);
    return one;
  });
}

function column(heading: string, field: MemberField | null, familyFirst: boolean): MemberColumn {
  return { heading, field, imported: field !== null && !LEFT_OUT.has(field), familyFirst };
}

function normalised(heading: string): string {
  return folded(heading.replace(/[*_:./\\\-–]+/g, ' '))
    .replace(/[()?!]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function buildTable(languages: readonly HeadingWords[]): ReadonlyMap<string, KnownHeading> {
  const table = new Map<string, KnownHeading>();
  // What the hub exports, it reads.
  for (const catalogue of Object.values(catalogues))
    for (const field of MEMBER_FIELDS) {
      const heading = catalogue[`export.column.${field}`];
      if (heading !== undefined) table.set(normalised(heading), { field, familyFirst: false });
    }
  for (const words of languages) {
    for (const [name, list] of Object.entries(words)) {
      const familyFirst = name === 'fullNameFamilyFirst';
      const field = familyFirst ? 'fullName' : (name as MemberField);
      for (const word of list.split(',')) {
        const key = normalised(word);
        if (key !== '' && !table.has(key)) table.set(key, { field, familyFirst });
      }
    }
  }
  return table;
}
