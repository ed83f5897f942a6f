import { type Finding } from '../finding';
import { type Text } from '../text';
import { isExample } from './examples';
import { type Rule } from './rule';

/** Groups of figures as people write telephone numbers. */
const CANDIDATE =
  /(?<![\p{L}\p{N}/=&#-])(?:\+|00)?\(?\d(?:[ ]?[./()-]?[ ]?\d){6,14}(?![\p{L}\p{N}]|[/-]\d)/gu;
/** Of mobile telephones, in the countries of the twelve languages. */
const MOBILE =
  /^(?:0(?:6|7[0-9]|8[35-9]|9[01]\d|4[5-9]\d|1[5-7]\d)|3[2-9]\d|69\d|[67]\d{8}$|[56]\d{8}$|(?:45|50|51|53|57|60|66|69|72|73|78|79|88)\d{7}$)/;
/** Abroad: from where children come, their families call. */
const ABROAD = /^(?:\+|00)\d{8,14}$/;
/** The caller pays nothing: a helpline. */
const FREE = /^(?:\+39|0039)?(?:800|803|116|0800|0808|900|1800|0700\d|0818)/;
const SHORTEST = 8;
const LONGEST = 15;
/** Figures said as words: "null eins sieben eins, 39 200 48". */
const SPOKEN = 3;

/** A child's telephone, or that of the family. */
export const phones: Rule = (text) => [...inFigures(text), ...inWords(text)];

function inFigures(text: Text): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.plain.matchAll(CANDIDATE)) {
    const written = match[0];
    const digits = written.replace(/[^\d+]/g, '');
    if (digits.length < SHORTEST || digits.length > LONGEST || FREE.test(digits)) continue;
    if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}|^(?:19|20)\d\d[./-]\d/.test(written)) continue;
    const at = text.at(match.index);
    const mobile = MOBILE.test(digits) || ABROAD.test(digits);
    if (!isPrivate(text, at, mobile)) continue;
    findings.push({
      kind: 'PHONE',
      rule: 'telephone',
      start: match.index,
      end: match.index + written.length,
      risk: 'LIKELY',
    });
  }
  return findings;
}

function isPrivate(text: Text, at: number, mobile: boolean): boolean {
  const { sentence } = text.tokens[at]!;
  const grownUp = text.near(at, 8, 6, 'other', 'title');
  const theirs = text.near(at, 14, 14, 'child', 'kin') || (!grownUp && text.near(at, 8, 8, 'hers'));
  const offices = [sentence - 1, sentence, sentence + 1].some((each) => text.says(each, 'org'));
  const others = offices || text.says(sentence, 'event') || grownUp;
  if (mobile) return theirs || (!others && !isExample(text, at));
  return theirs && !others && text.says(sentence, 'phone');
}

function inWords(text: Text): Finding[] {
  const findings: Finding[] = [];
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    let end = at;
    let digits = 0;
    let words = 0;
    while (tokens[end] && tokens[end]!.value >= 0 && (end === at || /^[\s,.–-]*$/.test(text.gap(end - 1)))) {
      if (!tokens[end]!.digits) words++;
      digits += tokens[end]!.digits ? tokens[end]!.end - tokens[end]!.start : tokens[end]!.value > 9 ? 2 : 1;
      end++;
    }
    if (
      digits >= SHORTEST &&
      (words >= SPOKEN - 1 || end - at >= 5) &&
      text.says(tokens[at]!.sentence, 'phone', 'child', 'hers') &&
      !text.says(tokens[at]!.sentence, 'org') &&
      !text.near(at, 8, 8, 'other')
    )
      findings.push({
        kind: 'PHONE',
        rule: 'telephone in words',
        start: tokens[at]!.start,
        end: tokens[end - 1]!.end,
        risk: 'LIKELY',
      });
    at = Math.max(at, end - 1);
  }
  return findings;
}
