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
    const origin = [-1, 0, 1].some((next) => text.says(sentence + next, 'origin'));
    const child = text.says(sentence, 'child', 'kin') || text.says(sentence + 1, 'child');
    const form = /[„“«"'’] ?\p{L}|\d/u.test(text.gap(to)) || inForm(text, at, to);
    // An age and an origin; one of them with a child, her class or her room, or what she went through.
    const said = Number(aged) + Number(origin) + Number(form);
    const theirs = child || text.says(sentence, 'hers');
    if (said < 2 && !(said === 1 && theirs && (child || aged))) return;
    if (!aged && !origin && !child) return;
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

/** Class 1C, 8 „g“, room 214: one child of a school or a home. */
function inForm(text: Text, from: number, to: number): boolean {
  for (let n = from - 5; n <= to + 5; n++) {
    const token = text.tokens[n];
    if (token?.sentence !== text.tokens[from]!.sentence) continue;
    if (text.is(n, 'floor')) return true;
    const next = [text.tokens[n + 1], text.tokens[n + 2]].find(
      (each) => each && each.end - each.start === 1 && !each.digits,
    );
    if (token.value >= 1 && token.value <= 12 && token.digits && next) return true;
  }
  return false;
}

const isName = (text: Text, at: number) => {
  const token = text.tokens[at];
  if (token?.arabic) return (!token.listed && token.word.length > 2) || text.is(at, 'saint');
  return token !== undefined && token.capital && !token.first && !text.is(at, 'origin') && !token.month;
};

/** Comunità Il Melograno di Rovigo, Haus Birkengrund, CDR „Jarabinka“. */
function nameBehind(text: Text, at: number): number {
  let to = at;
  while (to - at < LONGEST && text.tokens[to + 1] && /^[\s"'’„“”«».-]*$/.test(text.gap(to))) {
    const small = text.tokens[to + 1]!.word.length < 4 && isName(text, to + 2);
    // A school in such a town.
    const place = text.is(to + 1, 'at', 'of') && isName(text, to + 2);
    const village =
      text.is(to + 1, 'at') && (text.tokens[to + 2]?.word.length ?? 9) < 3 && isName(text, to + 3);
    if (village) to += 3;
    else if (place) to += 2;
    else if (isName(text, to + 1) || /[„“«"]\s*$/.test(text.gap(to))) to += 1;
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
