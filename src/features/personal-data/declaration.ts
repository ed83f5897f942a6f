/**
 * What kind of data it is, as a record of processing names it: GDPR article 30 (1)(c). `SPECIAL` is what article 9 is
 * about, or lets it be guessed, such as what somebody eats.
 */
export const CATEGORIES = [
  'IDENTITY',
  'CONTACT',
  'CREDENTIAL',
  'PROFILE',
  'CONTENT',
  'CORRESPONDENCE',
  'PARTICIPATION',
  'PREFERENCE',
  'CONDUCT',
  'TECHNICAL',
  'SPECIAL',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** GDPR article 6 (1), as a proposal: it is for whoever runs the hub, and for counsel, to say. */
export const LEGAL_BASES = [
  'CONSENT',
  'CONTRACT',
  'LEGAL_OBLIGATION',
  'PUBLIC_TASK',
  'LEGITIMATE_INTEREST',
] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/**
 * How long rows are kept: `PERSON` as long as she is on the hub, `CONTENT` as long as what they belong to (a topic, an
 * event), `NETWORK` as long as the network, `EVER` without end; else by the name of a period of the purge.
 */
export type KeptFor = 'PERSON' | 'CONTENT' | 'NETWORK' | 'EVER' | { readonly purged: string };

/** What becomes of rows when their person has herself erased. */
export type Erased =
  /** They go. */
  | 'GOES'
  /** They stay without what tells of her. */
  | 'EMPTIED'
  /** They stay, as they name nobody any more, or as something stands against it. */
  | { readonly stays: string };

/** What a table holds of people. Each of its columns stands in one of the lists. */
export interface TableOfPeople {
  readonly table: string;
  readonly category: Category;
  /**
   * SQL over a row `t`: whether it is of a person `$1`, behind whom the participants `$2` (uuid[]) and the folded
   * addresses `$3` (text[]) are. Null where rows are about somebody who has no account, or about nobody to be named.
   */
  readonly whose: string | null;
  /** Columns with what is hers, handed out to her when she asks for her data. */
  readonly hers: readonly string[];
  /** Proofs and hashes: hers, and of no use to anybody who reads them; never handed out. */
  readonly secret: readonly string[];
  /** What tells of other people, or of both: not handed out to her. */
  readonly others: readonly string[];
  /** What tells of nobody. */
  readonly plain: readonly string[];
  readonly kept: KeptFor;
  readonly erased: Erased;
}

/** A table that tells of nobody, and why that is so. */
export interface TableOfNobody {
  readonly table: string;
  readonly nobody: string;
}

/** Something for which the hub processes data of people: an entry of the record of processing, GDPR article 30. */
export interface Activity {
  readonly name: string;
  /** One sentence: what it is done for. */
  readonly purpose: string;
  readonly basis: LegalBasis;
  /** Of whom the data are. */
  readonly people: string;
  /** Who gets to see them. */
  readonly recipients: string;
  readonly tables: readonly (TableOfPeople | TableOfNobody)[];
}

type Lists = Partial<Record<'hers' | 'secret' | 'others' | 'plain', string>>;

/** Declares what a table holds of people; its columns as words. */
export function ofPeople(
  table: string,
  {
    hers,
    secret,
    others,
    plain,
    ...rest
  }: Lists & Pick<TableOfPeople, 'category' | 'whose' | 'kept' | 'erased'>,
): TableOfPeople {
  const [a, b, c, d] = [hers, secret, others, plain].map((list) => list?.split(/\s+/).filter(Boolean) ?? []);
  return { table, ...rest, hers: a!, secret: b!, others: c!, plain: d! };
}

/** Declares that a table tells of nobody. */
export const ofNobody = (table: string, nobody: string): TableOfNobody => ({ table, nobody });

/** SQL of whether a column of a row names the person. */
export const person = (column = 'person_id') => `t.${column} = $1::uuid`;
/** SQL of whether a column of a row names a participant behind whom she stands, by her name or an alias. */
export const participant = (column = 'participant_id') => `t.${column} = ANY($2::uuid[])`;
/** SQL of whether a column of a row is one of her addresses. */
export const address = (column: string) => `t.${column} = ANY($3::text[])`;
