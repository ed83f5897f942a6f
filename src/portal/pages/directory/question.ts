import type { DirectoryFilterInput, DirectorySort } from '@guardian-network-hub/client-sdk';
import { AVAILABILITIES, EXPERIENCES, KINDS, MENTORINGS, THEMES } from '../guardian/values';

const among = (values: readonly string[]) => (value: string) => values.includes(value);
const like = (form: RegExp) => (value: string) => form.test(value);

/** What the directory can be narrowed by, in the order of the page, and what may stand there. */
const VALID = {
  languages: like(/^[a-z]{2,3}$/),
  territories: like(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/),
  themes: among(THEMES),
  availability: among(AVAILABILITIES),
  mentoring: among(MENTORINGS),
  experience: among(EXPERIENCES),
  kinds: among(KINDS),
  courts: like(/^[A-Z]{2}-TM-[A-Z-]+$/),
  networks: like(/^[\w.-]+$/),
};
export type Dimension = keyof typeof VALID;
export const DIMENSIONS = Object.keys(VALID) as readonly Dimension[];

const SORTS: readonly DirectorySort[] = ['NAME', 'EXPERIENCE'];
/** As many values of one kind as the hub takes. */
const MAX_VALUES = 20;

/** What is looked for. */
export interface Question {
  readonly q: string;
  readonly chosen: Readonly<Record<Dimension, readonly string[]>>;
  readonly sort: DirectorySort;
}

/** A question as it stands in an address: values of one kind are parted by spaces. */
export type DirectoryAddress = Partial<Record<'q' | 'sort' | Dimension, string | undefined>>;

/** Reads an address. Whatever is no value is left out: old addresses still lead somewhere. */
export function questionOf(address: DirectoryAddress): Question {
  const chosen = DIMENSIONS.map((dimension) => {
    const values = (address[dimension] ?? '').split(/\s+/).filter(VALID[dimension]);
    return [dimension, [...new Set(values)].slice(0, MAX_VALUES)];
  });
  return {
    q: address.q ?? '',
    chosen: Object.fromEntries(chosen) as Question['chosen'],
    sort: SORTS.find((sort) => sort === address.sort) ?? 'NAME',
  };
}

export function addressOf({ q, chosen, sort }: Question): DirectoryAddress {
  const values = DIMENSIONS.map((dimension) => [dimension, chosen[dimension].join(' ') || undefined]);
  return { q: q || undefined, ...Object.fromEntries(values), sort: sort === 'NAME' ? undefined : sort };
}

/** What of the address the page reads. */
export function readAddress(search: Record<string, unknown>): DirectoryAddress {
  return Object.fromEntries(
    ['q', ...DIMENSIONS, 'sort'].map((key) => {
      const value = search[key];
      return [key, typeof value === 'string' && value !== '' ? value : undefined];
    }),
  );
}

/** How many values are chosen. */
export function countChosen({ chosen }: Question): number {
  return DIMENSIONS.reduce((count, dimension) => count + chosen[dimension].length, 0);
}

/** The question with a value more, or less, of a kind. */
export function toggled(question: Question, dimension: Dimension, value: string): Question {
  const values = question.chosen[dimension];
  return withValues(
    question,
    dimension,
    values.includes(value) ? values.filter((each) => each !== value) : [...values, value],
  );
}

export function withValues(question: Question, dimension: Dimension, values: readonly string[]): Question {
  return { ...question, chosen: { ...question.chosen, [dimension]: values.slice(0, MAX_VALUES) } };
}

/** The question without any value. */
export function unfiltered(question: Question): Question {
  return { ...questionOf({}), q: question.q, sort: question.sort };
}

/** As the hub takes it. */
export function variablesOf({ q, chosen, sort }: Question) {
  const { networks, ...others } = chosen;
  const given = Object.entries({ ...others, networkIds: networks }).filter(([, values]) => values.length > 0);
  // Each value was looked at when the address was read.
  const filter = given.length > 0 ? (Object.fromEntries(given) as DirectoryFilterInput) : null;
  return { search: q || null, filter, sort };
}
