import { type Finding, merged } from './finding';
import { lexiconOf } from './lexicon';
import { addresses } from './rules/addresses';
import { birthDates } from './rules/birth-dates';
import { combinations } from './rules/combinations';
import { links } from './rules/links';
import { names } from './rules/names';
import { numbers } from './rules/numbers';
import { phones } from './rules/phones';
import { type Rule } from './rules/rule';
import { shelters } from './rules/shelters';
import { Text } from './text';

export { FINDING_KINDS, type Finding, type FindingKind } from './finding';

/** In this order: later rules may read what earlier ones found. */
const RULES: readonly Rule[] = [names, birthDates, numbers, phones, addresses, shelters, links, combinations];

/** `@[name](person:id)`: whoever is mentioned is a member. */
const MENTION = /@\[[^\]\n]{0,200}\]\(person:[^)\s]{0,80}\)/g;
/** Accounts are of associations; children have none that would be asked for money. */
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\p{N}])/gu;

const blank = (part: string) => ' '.repeat(part.length);

/**
 * What in a text could find a child, in the order of the text, none over another. Quotes and code are searched, too: readers
 * see them.
 * @param language what it is said to be in; if that is missing or does not look true, all languages are tried
 * @param year the year it is read in
 */
export function screen(text: string, language?: string | null, year = new Date().getFullYear()): Finding[] {
  const own = text.replace(MENTION, blank).replace(IBAN, blank);
  const read = new Text(own, lexiconOf(own, language), year);
  const found: Finding[] = [];
  for (const rule of RULES) found.push(...rule(read, found));
  return merged(found);
}
