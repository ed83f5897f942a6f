import { type Finding } from '../finding';
import { type Text } from '../text';
import { FORMS } from './checksums';
import { isExample } from './examples';
import { type Rule } from './rule';

/** What numbers of files, cards and permits look like: figures with letters, slashes, dots and dashes. */
const CANDIDATE =
  /(?<![\p{L}\p{N}/@.=?&#-])(?:\p{Lu}{1,6}[./-]?){0,3}[ ]?\d[\d\p{Lu}]*(?:[ ]?[./-][ ]?[\d\p{Lu}]+|[ ]\p{Lu}{1,3}[ ]\d+(?=[/-])|[ ]\d{3,})*\p{L}{0,2}(?![\p{L}\p{N}])/gu;
const LONGEST = 40;
const FEWEST_DIGITS = 5;
const MANY_DIGITS = 7;
/** "45/26", of its register. */
const SERIAL = /\d\/(?:20)?[23]\d\b|\b(?:20)?[23]\d\/\d{2,}/;
const FEWEST_IN_SERIAL = 3;
/** The end of a number, the beginning of one. */
const FEWEST_TOLD = 4;
const YEAR = /^(?:19|20)\d\d$/;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
/** Letters and figures in one. */
const LETTERED = /^\p{Lu}+[./-]?\d{4,}|^\d{2,}[./-]?\p{Lu}+[./-]?\d{2,}/u;
const IBAN = /^[A-Z]{2}\d{2}/;
/** A German family court's file: 52 F 1874/26. */
const FILE = /^\d{1,4} (?:F|X|VIII|XVII|XVI) \d+\/\d\d$/;
/** "X v Y", "X c. France": a judgment is cited. */
const VERSUS = /\s(?:v|vs|c|contre|contra|gegen|tegen|przeciwko|proti|срещу|κατά)\.?\s\p{Lu}[^.;!?]*$/u;
/** What is counted in thousands, dates, hours. */
const AMOUNT = /^\d{1,3}(?:[. ]\d{3})+$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{4}$|^\d{1,2}[.:]\d{2}/;

/** Numbers of court files, asylum cases, permits, insurance and taxes: by check digits, or by the words beside them. */
export const numbers: Rule = (text) => {
  if (!/\d{3}/.test(text.plain)) return [];
  return [...checked(text), ...named(text)];
};

/** Short ones are of a register, or stand beside a word for them and a child. */
function fewest(text: Text, at: number, number: string, beside: boolean, child: boolean): number {
  if (SERIAL.test(number) && (beside || child)) return FEWEST_IN_SERIAL;
  const told = beside && !text.near(at, 0, 2, 'years', 'many', 'event');
  return told && !YEAR.test(number) ? FEWEST_TOLD : FEWEST_DIGITS;
}

/** An association's, an office's, a bank's: not a child's. */
function isOfOthers(text: Text, at: number): boolean {
  const { sentence } = text.tokens[at] ?? { sentence: 0 };
  return text.says(sentence, 'org') && !text.near(at, 12, 8, 'child', 'hers');
}

function checked(text: Text): Finding[] {
  const findings: Finding[] = [];
  for (const { name, pattern, holds, weak } of FORMS)
    for (const match of text.plain.matchAll(pattern)) {
      if (!holds(match[0])) continue;
      const at = text.at(match.index);
      if (isOfOthers(text, at) || inLink(text, match.index)) continue;
      if (weak && !text.near(at, 8, 4, 'number', 'child')) continue;
      findings.push({
        kind: 'CASE_NUMBER',
        rule: name,
        start: match.index,
        end: match.index + match[0].length,
        // Telephone numbers and bills have such digits by chance.
        risk: text.near(at, 10, 8, 'number', 'child', 'hers', 'kin') ? 'HIGH' : 'LIKELY',
      });
    }
  return findings;
}

function inLink(text: Text, offset: number): boolean {
  const word = text.plain.slice(Math.max(0, offset - 80), offset);
  return /(?:https?:|www\.|[a-z]\.[a-z]{2,}\/)\S*$/i.test(word);
}

function named(text: Text): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.plain.matchAll(CANDIDATE)) {
    const number = match[0].slice(0, LONGEST);
    const digits = number.replace(/\D/g, '').length;
    const at = text.at(match.index);
    const { sentence } = text.tokens[at]!;
    const beside = text.near(at, 3, 0, 'number');
    const child = text.near(at, 14, 10, 'child', 'kin');
    if (
      digits < fewest(text, at, number, beside, child) ||
      (AMOUNT.test(number) && !(beside && digits >= MANY_DIGITS && !DATE.test(number))) ||
      (IBAN.test(number.replace(/\s/g, '')) && digits > 10)
    )
      continue;
    if (
      isExample(text, at) ||
      inLink(text, match.index) ||
      VERSUS.test(text.plain.slice(Math.max(0, match.index - 80), match.index))
    )
      continue;
    const form = FILE.test(number);
    const labelled = form || text.near(at, 9, 5, 'number');
    const others = labelled
      ? text.near(at, 4, 2, 'org', 'event', 'thanks')
      : text.says(sentence, 'org', 'law', 'event', 'thanks');
    // A colleague's telephone.
    if (/^[\d ]+$/.test(number) && text.near(at, 8, 6, 'other') && !text.near(at, 10, 8, 'child')) continue;
    if (others && !form && !text.near(at, 10, 8, 'child') && !text.near(at, 4, 3, 'hers')) continue;
    if (text.near(at, 6, 3, 'law') && !(beside && child && !text.near(at, 3, 1, 'law'))) continue;
    if (text.near(at, 3, 0, 'org') && !child) continue;
    const theirs =
      text.says(sentence, 'child', 'hers', 'life', 'document') ||
      [sentence - 1, sentence + 1].some((next) => text.says(next, 'child', 'kin'));
    if (!labelled && !((theirs && digits >= MANY_DIGITS) || LETTERED.test(number))) continue;
    findings.push({
      kind: 'CASE_NUMBER',
      rule: 'number of a file or card',
      start: match.index,
      end: match.index + number.length,
      risk: 'LIKELY',
    });
  }
  return findings;
}
