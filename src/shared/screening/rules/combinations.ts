import { type Finding } from '../finding';
import { type Text } from '../text';
import { agesIn, type Age } from './ages';
import { type Rule } from './rule';

/** So much together is rare: an age and an origin count two each, all else one. */
const RARE = 5;
/** What is said of one child stands within so many words. */
const OF_ONE = 3;
const A_HUNDRED = 100;

/** What a sentence says that could be of one child. */
interface Said {
  ages: Age[];
  origins: number[];
  traits: number[];
  places: number[];
  child: boolean;
  home: boolean;
  /** He, his mother, his school. */
  somebody: boolean;
  many: boolean;
  /** Hundreds of something, or a year. */
  counted: boolean;
  /** Meetings, laws, people who introduce themselves. */
  others: boolean;
}

/**
 * None of it finds a child, all of it does: an age and an origin with what few children went through or where
 * they are. Each part is a finding of its own, so that the author sees what makes the child known.
 */
export const combinations: Rule = (text) => {
  const sentences = saidIn(text);
  const parts = sentences.flatMap((said, at) => {
    const next = sentences[at + 1];
    if (isRare(text, said)) return partsOf(said);
    return next && isRare(text, together(said, next)) ? [...partsOf(said), ...partsOf(next)] : [];
  });
  return parts.map(({ from, to }): Finding => ({
    kind: 'COMBINATION',
    rule: 'combination',
    start: text.tokens[from]!.start,
    end: text.tokens[to]!.end,
    risk: 'LIKELY',
  }));
};

function saidIn(text: Text): Said[] {
  const sentences: Said[] = [];
  text.tokens.forEach((token, at) => {
    const said = (sentences[token.sentence] ??= {
      ages: [],
      origins: [],
      traits: [],
      places: [],
      child: text.says(token.sentence, 'child'),
      home: text.says(token.sentence, 'shelter', 'dwell'),
      somebody: text.says(token.sentence, 'hers', 'kin', 'life', 'phone'),
      many: text.says(token.sentence, 'many'),
      counted: false,
      others: text.says(token.sentence, 'event', 'self', 'law'),
    });
    if (token.digits && token.value >= A_HUNDRED) said.counted = true;
    if (text.is(at, 'origin')) said.origins.push(at);
    else if (text.is(at, 'trait')) said.traits.push(at);
    // A capital letter behind "in": Lerwick.
    else if (token.capital && !token.first && !token.listed && text.is(at - 1, 'at')) said.places.push(at);
  });
  for (const age of agesIn(text)) sentences[text.tokens[age.from]!.sentence]?.ages.push(age);
  return sentences;
}

const together = (one: Said, other: Said): Said => ({
  ages: [...one.ages, ...other.ages],
  origins: [...one.origins, ...other.origins],
  traits: [...one.traits, ...other.traits],
  places: [...one.places, ...other.places],
  child: one.child || other.child,
  home: one.home || other.home,
  somebody: one.somebody || other.somebody,
  many: one.many || other.many,
  counted: one.counted || other.counted,
  others: one.others && other.others,
});

function isRare(text: Text, said: Said): boolean {
  const { ages, origins, traits, places, child, home, somebody, many, counted, others } = said;
  if (ages.length === 0 && origins.length === 0) return false;
  const ofOne = ages.some(({ from, to }) => text.near(from, OF_ONE, to - from + OF_ONE, 'origin'));
  if (many && (counted || !(child && ofOne))) return false;
  if (counted && !child && !somebody) return false;
  if (others && !child && traits.length === 0) return false;
  const where = traits.length + places.length + Number(home);
  if (ofOne && (somebody || child || where > 0)) return true;
  const age = ages.length > 0 ? 2 : 0;
  const origin = origins.length > 0 ? 2 : 0;
  // The only one of such a people in a town, a twin from such a country.
  const marked = origins.some((at) => text.near(at, OF_ONE, OF_ONE, 'trait'));
  if (marked && !many && (somebody || child || places.length > 0 || traits.length > 1)) return true;
  const rest = Math.min(traits.length, 2) + Number(places.length > 0) + Number(child) + Number(home);
  const alone = !many && !others && !counted && traits.length > 0;
  return where > 0 && age + origin + rest >= (alone ? RARE - 1 : RARE);
}

const partsOf = ({ ages, origins, traits, places }: Said): Age[] => [
  ...ages,
  ...[...origins, ...traits, ...places].map((at) => ({ from: at, to: at })),
];
