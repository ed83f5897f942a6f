import { type Text } from '../text';

/** An age of one child, and the words that say it. */
export interface Age {
  readonly from: number;
  readonly to: number;
}

const YOUNGEST = 6;
const OLDEST = 18;
export const isAge = (value: number | undefined) =>
  value !== undefined && value >= YOUNGEST && value <= OLDEST;

/** The ages that are said of somebody: 16 years, sedicenne, a 15-year-old, "Kurdish, 11", "13r". */
export function agesIn(text: Text): Age[] {
  const ages: Age[] = [];
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isAge(token.value)) {
      if (/[-–:./]\d?$/.test(text.gap(at - 1)) && tokens[at - 1]?.digits) continue;
      // One of more: 16 or 17, 15–17.
      if (isRange(text, at)) continue;
      if (text.is(at + 1, 'years') && /^[\s-]*$/.test(text.gap(at))) ages.push({ from: at, to: at + 1 });
      else if (text.is(at - 1, 'years') || (text.is(at - 2, 'years') && text.is(at - 2, 'aged')))
        ages.push({ from: at - 1, to: at });
      else if (beside(text, at) || isOnly(text, at)) ages.push({ from: at, to: at });
    } else if (text.is(at, 'aged') && !text.is(at, 'years') && Number.isNaN(token.value))
      ages.push({ from: at, to: at });
    else if (text.is(at, 'aged') && !Number.isNaN(token.value) && text.near(at, 3, 3, 'origin', 'child'))
      ages.push({ from: at, to: at });
  }
  return ages;
}

const ONLY = new Set(
  'only just erst gerade pas seulement solo tylko dopiero len iba ledva едва само μολις'.split(' '),
);

/** "Only twelve", "erst zwölf": nothing is counted. */
function isOnly(text: Text, at: number): boolean {
  if (text.tokens[at]!.digits || !ONLY.has(text.tokens[at - 1]?.word ?? '')) return false;
  return text.says(text.tokens[at]!.sentence, 'hers', 'child', 'trait', 'kin');
}

function isRange(text: Text, at: number): boolean {
  const other = (n: number) =>
    isAge(text.tokens[n]?.value) && text.tokens[n]!.digits === text.tokens[at]!.digits;
  if (other(at + 1) && /^\s*[-–/]\s*$/.test(text.gap(at))) return true;
  if (other(at - 1) && /^\s*[-–/]\s*$/.test(text.gap(at - 1))) return true;
  return (other(at + 2) || other(at - 2)) && !text.near(at, 8, 8, 'child') && text.near(at, 6, 4, 'many');
}

/** A number beside a people or a child, not counting anything else: "(17, from Guinea)". */
function beside(text: Text, at: number): boolean {
  const token = text.tokens[at]!;
  if (!token.digits && !text.near(at, 2, 2, 'origin')) return false;
  if (/^\s?[:.€%]\d?/.test(text.gap(at)) && text.tokens[at + 1]?.digits) return false;
  if (text.tokens[at + 1]?.month || text.is(at + 1, 'event', 'org', 'many')) return false;
  return (
    text.near(at, 3, 3, 'origin') ||
    (text.near(at, 2, 1, 'child', 'hers') && /^\s*[,.);:–-]|^$/.test(text.gap(at)))
  );
}
