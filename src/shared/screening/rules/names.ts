import { type Finding } from '../finding';
import { type Name, isGiven, nameOf } from '../names/names';
import { type Text } from '../text';
import { type Rule } from './rule';

/** What a name comes to before what stands around it is looked at. */
const WEIGHT: Readonly<Record<Name | 'UNKNOWN', number>> = {
  GIVEN: 3,
  ALIKE: 2,
  SHARED: 2,
  WORD: 0,
  FAMILY: 1,
  UNKNOWN: -1,
};
/** From so much on it is a child's. */
const ENOUGH = 3;
/** A full name, or one beside a child. */
const CERTAIN = 5;
/** No colleague comes nearer to being a child than this. */
const GROWN_UP = -8;
/** A name is at most so many words. */
const LONGEST = 5;
const SHORTEST_IN_SMALL = 4;
/** So long a word is rarely like a name by chance. */
const LONG = 7;
const LOCATIVE = new Set(['w', 'we', 'v', 'vo', 'в', 'във', 'na', 'на']);
const FROM = new Set(
  'from of de del della dei dell van von vom aus z ze od от από του της di du des da di'.split(' '),
);
/** "X v State": a judgment. */
const AGAINST = new Set('v vs contre contra κατα срещу proti przeciwko gegen tegen ضد عليه علیه'.split(' '));
/** "Her name is": a name follows. */
const NAMED = new Set(
  'called named call chiamano chiamiamo llaman llamamos appellent appelons nennen noemen wolaja volaju викат наричат φωναζουν φωναζουμε chiama heisst appelle heet llama λενε λεγεται imie nazywa казва име vola menom اسمه اسمها اسمو اسما نامش اسمش'.split(
    ' ',
  ),
);
/** "In the name of", "O Hamid": a name follows where one is known. */
const NAME_OF = new Set(
  'name nome nom nombre naam namen imieniem meno menom име ονομα οναματι نام بنام اسم الاسم باسم یا'.split(
    ' ',
  ),
);
/** What follows a name and no common noun without an article. */
const VERBS = new Set(
  `has is was wants says said got went keeps needs told asked ha vuole dice deve hat ist war will wird kann soll darf geht macht braucht a est veut dit doit fait va peut
  heeft wil moet kan mag gaat zit doet quiere tiene es puede lleva εχει θελει ειναι ειπε ηταν ma jest chce mowi byl byla musi nie moze idzie иска има е каза беше ще може
  je nechce hovori bol bola ide`.split(/\s+/),
);
const WITH = new Set(['with', 'con', 'mit', 'avec', 'met', 's', 'so', 'с', 'със', 'με']);
/** Where more of the words begin with a capital letter, nouns do, and it says nothing of a name. */
const NOUNS = 0.22;

/** Names that are a child's, by the name and by what is said around it. */
export const names: Rule = (text) => {
  const found: Finding[] = [];
  const capitalsMean = !text.lexicon.nouns && shareOfCapitals(text) < NOUNS;
  const small = !text.tokens.some(({ first, capital }) => first && capital);
  for (let at = 0; at < text.tokens.length; at++) {
    const kind = kindOf(text, at, capitalsMean, small);
    if (!kind) continue;
    const { end, weight } = fullName(text, at, kind);
    const score = weight + around(text, at, end, kind, capitalsMean);
    if (score >= ENOUGH)
      found.push({
        kind: 'NAME',
        rule: 'names',
        start: text.tokens[at]!.start,
        end: text.tokens[end]!.end,
        risk: end > at && score >= CERTAIN && isCertain(text, at, end, kind) ? 'HIGH' : 'LIKELY',
      });
    at = end;
  }
  return found;
};

function shareOfCapitals({ tokens }: Text): number {
  const words = tokens.filter(({ first, digits }) => !first && !digits);
  return words.filter(({ capital }) => capital).length / Math.max(words.length, 12);
}

/** What a word is as the beginning of a name. */
function kindOf(text: Text, at: number, capitalsMean: boolean, small: boolean): Name | 'UNKNOWN' | undefined {
  const { word, capital, arabic, digits, listed, first } = text.tokens[at]!;
  if (digits || listed) return undefined;
  // Typed in haste amid what is written with capital letters.
  if (!capital && !arabic && !small) return word.length >= LONG && isGiven(word) ? 'ALIKE' : undefined;
  const name = nameOf(word, capital, arabic, first);
  // Towns are in other cases behind "in".
  const inside =
    LOCATIVE.has(text.tokens[at - 1]?.word ?? '') && nameOf(word, capital, arabic, true) === undefined;
  // Where nouns begin so, one that sounds like a name is a noun, unless a child is named in front of it.
  const noun = name === 'ALIKE' && !capitalsMean && !isBehindChild(text, at);
  if (name && !inside && !noun && (capital || arabic)) return name;
  // In small letters of those who write all so.
  if (
    small &&
    word.length >= SHORTEST_IN_SMALL &&
    (name === 'GIVEN' || (name === 'SHARED' && isOfChild(text, at, at)))
  )
    return name;
  if (!capital || !capitalsMean || word.length < 3) return undefined;
  // All in capitals are abbreviations.
  const { start, end } = text.tokens[at]!;
  return /\p{Lu}{2}/u.test(text.plain.slice(start, end)) ? undefined : 'UNKNOWN';
}

/** "Der Junge X", "mein Mündel X": not "mein X". */
function isBehindChild(text: Text, at: number): boolean {
  if (text.tokens[at]!.arabic) return true;
  return [1, 2].some((before) => {
    const token = text.tokens[at - before];
    return token?.capital && !token.first && text.is(at - before, 'child');
  });
}

/** A name with those that follow: "Hamid", "Hamid Nurzai", "Farhad S.", "Abd al-Rahman al-Jasim". */
function fullName(text: Text, at: number, kind: Name | 'UNKNOWN'): { end: number; weight: number } {
  let weight = WEIGHT[kind];
  let end = at;
  while (end - at < LONGEST && text.tokens[end + 1] && /^[ '’-]{1,2}$|^\. $/.test(text.gap(end))) {
    const next = text.tokens[end + 1]!;
    if (next.digits || (next.listed && !(next.capital && next.word.length < 3))) break;
    const name = nameOf(next.word, next.capital, next.arabic);
    const goesOn = next.arabic
      ? name !== undefined || (kind !== 'UNKNOWN' && next.word.startsWith('ال'))
      : name !== undefined &&
        (next.capital || (!text.tokens[at]!.capital && (name === 'GIVEN' || name === 'FAMILY')));
    if (!goesOn && !(next.capital && !next.first)) break;
    if (name === 'GIVEN') weight = Math.max(weight, WEIGHT.GIVEN) + (end > at ? 0 : kind === 'GIVEN' ? 2 : 1);
    else if (name === 'FAMILY') weight += kind === 'UNKNOWN' && end === at ? 4 : 2;
    else if (end === at && (kind === 'GIVEN' || kind === 'SHARED')) weight += 1;
    end++;
  }
  return { end, weight };
}

/** What is said around a name, for and against a child. */
function around(text: Text, at: number, end: number, kind: Name | 'UNKNOWN', capitalsMean: boolean): number {
  const unknown = kind === 'UNKNOWN';
  const given = kind === 'GIVEN';
  const { sentence, first, arabic, word } = text.tokens[at]!;
  // Of what only sounds like a name what is said in its sentence tells something where capital letters do.
  const vague =
    kind === 'ALIKE' && end === at && ((first && word.length < LONG) || !(capitalsMean || arabic));
  if (isGrownUp(text, at, end)) return GROWN_UP;
  let score = 0;
  if (isOfChild(text, at, end)) score += unknown ? 4 : 3;
  else if (text.says(sentence, 'child') || (kind === 'ALIKE' && text.says(sentence + 1, 'child')))
    score += unknown || vague ? 0 : 1;
  if (isTheirs(text, at, end)) score += unknown ? 4 : 3;
  else if (unknown && (isWith(text, at) || isSomebody(text, at, end))) score += 4;
  if (isNamed(text, at) && !text.near(at, 6, 0, 'other')) score += 4;
  else if (!unknown && NAME_OF.has(text.tokens[at - 1]?.word ?? '')) score += 3;
  if (!unknown && !vague) {
    if (text.says(sentence, 'life')) score += 1;
    if (text.says(sentence, 'kin', 'hers')) score += 1;
  }
  if (!given && text.says(sentence, 'other') && !text.says(sentence, 'child', 'life', 'kin')) score -= 1;
  if (isOfSomewhere(text, end)) score -= 2;
  if (text.near(at, 4, 4, 'law')) score -= 6;
  if (text.near(at, 12, 0, 'thanks')) score -= text.says(sentence, 'child', 'kin', 'hers') ? 2 : 6;
  const told = text.says(sentence, 'child', 'life', 'kin');
  if (text.near(at, 9, 9, 'event') && !told) score -= 1;
  if (text.near(at, 9, 9, 'org') && !told) score -= 1;
  if (text.says(sentence, 'law') && !text.says(sentence, 'child', 'life')) score -= 2;
  return score;
}

/** Judge X, X of the coordination, I am X, St X, X Street. */
function isGrownUp(text: Text, at: number, end: number): boolean {
  if (AGAINST.has(text.tokens[end + 1]?.word ?? '') && text.tokens[end + 2]?.capital) return true;
  // Schools and homes are called after people: SU "Vasil Levski".
  if (/["„“”«'‘’»]$/.test(text.gap(at - 1)) && text.near(at, 3, 0, 'shelter', 'org', 'event')) return true;
  if (text.is(at - 1, 'saint', 'street') || text.is(end + 1, 'street')) return true;
  if (text.is(at - 1, 'title', 'self') || (text.is(at - 2, 'title') && !text.is(at - 1, 'of', 'child')))
    return true;
  if (text.is(at - 1, 'other') && /^[\s.,:]*$/.test(text.gap(at - 1))) return true;
  if (text.is(at - 2, 'self') || (text.is(at - 3, 'self') && !text.near(at, 3, 0, 'child'))) return true;
  if (text.is(at - 2, 'other') && !text.is(at - 1, 'of', 'child', 'at') && !text.tokens[at - 1]?.listed)
    return true;
  // "The educator of my boy, X," and "X, the educator", "X of the coordination".
  if (/[,:(–—-]/.test(text.gap(at - 1)) && lastBefore(text, at, 'other') < lastBefore(text, at, 'child'))
    return lastBefore(text, at, 'other') >= Math.max(0, at - 6);
  if (text.near(end, 0, 3, 'child') || text.near(at, 5, 0, 'child')) return false;
  if (/[,(–—-]/.test(text.gap(end))) return text.near(end, 0, 3, 'other');
  return text.is(end + 1, 'of', 'at') && text.near(end, 0, 5, 'other', 'org', 'event');
}

/** Nobody is held back but for a name that is known to be one, said to be a child's. */
function isCertain(text: Text, at: number, end: number, kind: Name | 'UNKNOWN'): boolean {
  if (kind === 'UNKNOWN' || kind === 'WORD') return false;
  return isOfChild(text, at, end) || isTheirs(text, at, end) || isNamed(text, at);
}

/** The nearest word before that is a sign of it, or -1. */
function lastBefore(text: Text, at: number, sign: 'other' | 'child'): number {
  const { sentence } = text.tokens[at]!;
  for (let n = at - 1; n >= 0 && text.tokens[n]!.sentence === sentence; n--) if (text.is(n, sign)) return n;
  return -1;
}

/** My ward X, the boy X; X, the boy whom I … */
function isOfChild(text: Text, at: number, end: number): boolean {
  if (text.near(at, 3, 0, 'child')) return true;
  return /[,(–—-]/.test(text.gap(end)) && text.near(end, 0, 4, 'child');
}

/** "X from Accem", "X, de Accem": whom an organisation has. */
function isOfSomewhere(text: Text, end: number): boolean {
  const where = text.tokens[end + 2];
  if (!FROM.has(text.tokens[end + 1]?.word ?? '') || where === undefined) return false;
  return where.capital && !where.listed && !where.first;
}

const isNamed = (text: Text, at: number) =>
  [1, 2].some((before) => NAMED.has(text.tokens[at - before]?.word ?? ''));

/** A word that is a name by what it does: "X wants", "X Y" amid what is told of a child. */
function isSomebody(text: Text, at: number, end: number): boolean {
  const { sentence, first, word } = text.tokens[at]!;
  if (text.says(sentence, 'other', 'org', 'event', 'thanks', 'law', 'self', 'many')) return false;
  if (text.is(at - 1, 'at', 'of', 'shelter', 'street') || word.length < 4) return false;
  const does = VERBS.has(text.tokens[end + 1]?.word ?? '');
  if (first) return does && text.says(sentence, 'life') && text.says(sentence, 'hers', 'kin', 'child');
  const told = text.says(sentence, 'hers', 'life', 'child', 'kin', 'document', 'phone', 'dwell');
  return (does || end > at) && (told || text.says(sentence + 1, 'child', 'hers', 'kin'));
}

/** "With X", where somebody is spoken of and nobody of the other side. */
function isWith(text: Text, at: number): boolean {
  const { sentence } = text.tokens[at]!;
  if (!WITH.has(text.tokens[at - 1]?.word ?? '') || !text.says(sentence, 'child', 'hers')) return false;
  return !text.says(sentence, 'other', 'org', 'event', 'thanks', 'law');
}

/** X's braces, the mother of X, the lawyer of X. */
function isTheirs(text: Text, at: number, end: number): boolean {
  const next = text.tokens[end + 1];
  if (next?.word === 's' && /^['’]$/.test(text.gap(end)) && text.near(end, 0, 4, 'life', 'kin', 'phone'))
    return true;
  const of = text.is(at - 1, 'of') ? at - 1 : undefined;
  if (of === undefined) return false;
  if (text.is(of - 1, 'kin') || text.is(of - 2, 'kin')) return true;
  // Of whom it is not known that she has a name, only relatives are hers: there are lawyers of towns.
  const known = nameOf(text.tokens[at]!.word, true, text.tokens[at]!.arabic) === 'GIVEN';
  return known && text.is(of - 1, 'other', 'life', 'document', 'number');
}
