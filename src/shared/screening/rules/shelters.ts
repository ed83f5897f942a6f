import { type Finding } from '../finding';
import { type Text } from '../text';
import { agesIn } from './ages';
import { type Rule } from './rule';

/** A shelter's name is so many words. */
const LONGEST = 6;

/** Homes and schools by their name, with an age or where a child comes from. */
export const shelters: Rule = (text) => {
  if (!text.tokens.some((_, at) => text.is(at, 'shelter'))) return [];
  const ages = agesIn(text);
  const findings: Finding[] = [];
  text.tokens.forEach((token, at) => {
    if (!text.is(at, 'shelter')) return;
    const to = nameBehind(text, at);
    const from = nameBefore(text, at);
    if (to === at && from === at) return;
    const { sentence } = token;
    const aged = ages.some((age) => Math.abs(text.tokens[age.from]!.sentence - sentence) <= 1);
    const origin = text.says(sentence, 'origin');
    if (
      !(aged && (origin || text.says(sentence, 'child', 'hers'))) &&
      !(origin && text.says(sentence, 'child'))
    )
      return;
    if (text.says(sentence, 'event', 'many', 'org', 'law')) return;
    findings.push({
      kind: 'SHELTER',
      rule: 'shelter',
      start: text.tokens[from]!.start,
      end: text.tokens[to]!.end,
      risk: 'LIKELY',
    });
  });
  return findings;
};

const isName = (text: Text, at: number) => {
  const token = text.tokens[at];
  return token !== undefined && token.capital && !token.first && !text.is(at, 'origin') && !token.month;
};

/** Comunità Il Melograno di Rovigo, Haus Birkengrund, CDR „Jarabinka“. */
function nameBehind(text: Text, at: number): number {
  let to = at;
  while (to - at < LONGEST && text.tokens[to + 1] && /^[\s"'’„“”«»-]*$/.test(text.gap(to))) {
    const small = text.tokens[to + 1]!.word.length < 4 && isName(text, to + 2);
    if (isName(text, to + 1) || /[„“«"]\s*$/.test(text.gap(to))) to += 1;
    else if (small) to += 2;
    else break;
  }
  return to;
}

/** Rowan House, Faros Harbour shelter. */
function nameBefore(text: Text, at: number): number {
  let from = at;
  while (at - from < 3 && /^[ -]$/.test(text.gap(from - 1)) && isName(text, from - 1)) from--;
  return from;
}
