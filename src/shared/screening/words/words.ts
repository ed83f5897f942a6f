/**
 * What a word is a sign of. A word may be a sign of several things; what they come to together is for the rules.
 * Lists are of words as anybody writes them, apart by blanks; `stem*` stands for all that begin so, and
 * `two_words` for words that follow one another. Accents, case and kinds of letters do not count.
 */
export const SIGNS = [
  /** One child, the writer's own as a rule: "my ward", "the boy". */
  'child',
  /** Children in general, figures, what holds always. */
  'many',
  /** Hers, his, she, he. */
  'hers',
  'kin',
  /** What a child's days are made of: school, dentist, interview, braces. */
  'life',
  /** People of the other side: colleagues, judges, lawyers, helpers. */
  'other',
  /** What stands in front of a grown-up's name. */
  'title',
  /** Somebody is thanked, welcomed, read or recommended. */
  'thanks',
  /** "I am", "my name is". */
  'self',
  /** Offices, associations, their money and their hours. */
  'org',
  'event',
  'law',
  'born',
  /** Becomes, turns, completes: an age. */
  'turn',
  'adult',
  /** A day without a date: tomorrow, Friday, Easter. */
  'when',
  /** Years, of age. */
  'years',
  /** An age in one word. */
  'aged',
  /** A country, a people, a town that children come from. */
  'origin',
  /** A home, a centre, a school: what has a name and children in it. */
  'shelter',
  'phone',
  /** Numbers of files, cards and permits. */
  'number',
  'street',
  /** Lives, sleeps, was moved to. */
  'dwell',
  /** Floor, flat, staircase, door; a room of a home, a class of a school. */
  'floor',
  /** Above, behind, opposite: a place is told by another. */
  'beside',
  /** Bakers, bridges, stations: by what people find a house. */
  'spot',
  /** What happens to few: an accident, an illness, the newspapers. */
  'trait',
  /** What is written or photographed of a child. */
  'document',
  'of',
  'saint',
  /** In, at, near: a place follows. */
  'at',
] as const;
export type Sign = (typeof SIGNS)[number];

/** The signs of a language. */
export type Words = Readonly<Partial<Record<Sign, string>>> & {
  /** The commonest words, by which the language of a text is told. */
  readonly common: string;
  /** From January on. */
  readonly months: readonly string[];
  /** Words of numbers, as far as days, ages and digits need them: "value word word, value word". */
  readonly numbers: string;
};
