/** Whom a text that is being written mentions: by the name that stands behind the sign, what the hub is told. */
export type Mentioned = Readonly<Record<string, string>>;

const MENTION = /@\[([^[\]\n]{1,200})\]\(((?:person|role):[\w.-]{1,64})\)/gu;

/** A name as it can stand in a mention. */
export const labelOf = (name: string): string => name.replace(/[[\]\s]+/gu, ' ').trim();

/** A text as the hub takes it: of the names that were chosen, each is a mention. */
export function toMarkdown(text: string, mentioned: Mentioned): string {
  const names = Object.keys(mentioned).sort((one, other) => other.length - one.length);
  if (names.length === 0) return text;
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])@(${any})(?![\\p{L}\\p{N}])`, 'gu'),
    (_whole, name: string) => `@[${name}](${mentioned[name]})`,
  );
}

/** A text of the hub as it is written: of mentions the names alone. One that would come back as another stays as it is. */
export function toWritten(markdown: string): { readonly text: string; readonly mentioned: Mentioned } {
  const found = [...markdown.matchAll(MENTION)].map(([, name, target]) => [name!, target!] as const);
  const mentioned = Object.fromEntries(found);
  const text = markdown.replace(MENTION, '@$1');
  return toMarkdown(text, mentioned) === markdown ? { text, mentioned } : { text: markdown, mentioned: {} };
}

/** The beginning of a name that is being written. */
export interface Begun {
  /** Where its sign stands. */
  readonly at: number;
  readonly query: string;
}

// A sign at the beginning of a word, and behind it at most three words of a name.
const BEGUN = /(?<![\p{L}\p{N}])@(\p{L}[\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}'’.-]+){0,2})$/u;
const SHORTEST = 2;

/** What is being written before the caret; undefined where it is no name, or one that was chosen. */
export function begunAt(text: string, caret: number, mentioned: Mentioned): Begun | undefined {
  const before = text.slice(Math.max(0, caret - 120), caret);
  const query = BEGUN.exec(before)?.[1];
  if (query === undefined || query.length < SHORTEST) return undefined;
  const isChosen = (name: string): boolean =>
    query.startsWith(name) && !/^[\p{L}\p{N}]/u.test(query.slice(name.length));
  if (Object.keys(mentioned).some(isChosen)) return undefined;
  return { at: caret - query.length - 1, query };
}
