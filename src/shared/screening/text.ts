import { fold, withoutParticles, withPlainDigits } from './folding';
import { type Lexicon, bitOf } from './lexicon';
import { type Sign } from './words/words';

/** A word or a number of a text. */
export interface Token {
  /** Offsets in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** Without case and accents. */
  readonly word: string;
  /** The signs it is of, as bits. */
  signs: number;
  /** Of a word of a month, from 1. */
  month: number;
  /** Of a number in figures or words; NaN of others. */
  readonly value: number;
  readonly digits: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly arabic: boolean;
  /** A word of the lists, and so no name. */
  readonly listed: boolean;
  /** In the first place of a sentence. */
  readonly first: boolean;
  /** Counts the sentences of the text. */
  readonly sentence: number;
}

/** What stands between words, and a word or a number. */
const GAP = /[^\p{L}\p{Nd}§%]*/uy;
const TOKEN = /\p{L}[\p{L}\p{M}\u200c]*|\p{Nd}+|§+|%/uy;
const DIGIT = /^\p{Nd}/u;
const ARTICLE = new Set(['al', 'el', 'ал', 'ел', 'αλ', 'ελ']);
const END = /[.!?…؟۔\n]/;

function bitsOf(signs: readonly Sign[]): number {
  let bits = 0;
  for (const sign of signs) bits |= bitOf(sign);
  return bits;
}

/** What a text is made of, with the signs that its words are. Rules read this alone. */
export class Text {
  readonly tokens: Token[] = [];
  /** The text with ASCII figures, unit for unit. */
  readonly plain: string;
  #bySentence: number[] | undefined;

  constructor(
    text: string,
    readonly lexicon: Lexicon,
    /** The year it is read in. */
    readonly year: number,
  ) {
    this.plain = withPlainDigits(text);
    let sentence = 0;
    let end = 0;
    for (;;) {
      GAP.lastIndex = end;
      GAP.test(this.plain);
      const start = (TOKEN.lastIndex = GAP.lastIndex);
      if (!TOKEN.test(this.plain)) break;
      const raw = this.plain.slice(start, TOKEN.lastIndex);
      const blank = start === end + 1 && this.plain[end] === ' ';
      const first = this.tokens.length === 0 || (!blank && this.#parts(this.plain.slice(end, start), raw));
      if (first && this.tokens.length > 0) sentence++;
      this.tokens.push(this.#token(raw, start, sentence, first));
      end = start + raw.length;
    }
    this.#readPhrases();
    this.#dropPossessives();
  }

  /** Whether a sentence ends between two words: not after "Dr." or "3." of August, nor within a link. */
  #parts(gap: string, next: string): boolean {
    if (!END.test(gap)) return false;
    if (/[!?؟۔…\n]/.test(gap)) return /\s/.test(gap);
    if (!/\s/.test(gap)) return false;
    const before = this.tokens.at(-1)!;
    if (before.digits) return before.value > 31 && /^\p{Lu}/u.test(next);
    // "avda. de", "Kantstr. 5".
    if (
      /str$/.test(before.word) ||
      (this.is(this.tokens.length - 1, 'street', 'title', 'number') && before.word.length < 6)
    )
      return false;
    return before.word.length > 3 || before.arabic;
  }

  #token(raw: string, start: number, sentence: number, first: boolean): Token {
    const digits = DIGIT.test(raw);
    const known = digits ? undefined : this.lexicon.read(raw);
    const word = digits ? raw : (known?.word ?? fold(raw));
    let entry = known?.entry;
    const code = raw.charCodeAt(0);
    const arabic = code >= 0x600 && code < 0x780;
    if (!entry && arabic) for (const variant of withoutParticles(word)) entry ??= this.lexicon.find(variant);
    return {
      start,
      end: start + raw.length,
      word,
      signs: entry?.signs ?? 0,
      month: entry?.month ?? 0,
      value: digits ? (raw.length < 7 ? Number(raw) : NaN) : (entry?.value ?? NaN),
      digits,
      capital: !digits && raw[0] !== raw[0]!.toLowerCase(),
      arabic,
      listed: entry !== undefined,
      first,
      sentence,
    };
  }

  #readPhrases(): void {
    const { tokens } = this;
    for (let at = 0; at < tokens.length; at++) {
      // The article of a name is no other word: Al-Khatib.
      if (tokens[at]!.word.length === 2 && this.gap(at) === '-' && tokens[at + 1]?.capital)
        if (ARTICLE.has(tokens[at]!.word)) tokens[at]!.signs = 0;
      const phrases = this.lexicon.phrases.get(tokens[at]!.word);
      if (!phrases) continue;
      for (const { rest, signs, month } of phrases) {
        if (!rest.every((word, n) => tokens[at + 1 + n]?.word === word)) continue;
        for (let n = 0; n <= rest.length; n++) {
          tokens[at + n]!.signs |= signs;
          if (month) tokens[at + n]!.month = month;
        }
      }
    }
  }

  /** "Mein Büro", "moja koordynatorka": whose it is, and it is no child. */
  #dropPossessives(): void {
    const child = bitOf('child');
    for (let at = 0; at < this.tokens.length - 1; at++)
      if (this.is(at, 'child') && this.is(at + 1, 'org', 'event', 'other') && !this.is(at + 1, 'child'))
        if (this.gap(at) === ' ') this.tokens[at]!.signs &= ~child;
  }

  /** Whether a word is a sign of any of these. */
  is(at: number, ...signs: readonly Sign[]): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.signs !== 0 && (token.signs & bitsOf(signs)) !== 0;
  }

  /** Whether a sentence has a sign of any of these. */
  says(sentence: number, ...signs: readonly Sign[]): boolean {
    const bits = this.#sums()[sentence] ?? 0;
    return bits !== 0 && (bits & bitsOf(signs)) !== 0;
  }

  /** Whether so near a word, in its sentence, there is a sign of any of these. */
  near(at: number, before: number, after: number, ...signs: readonly Sign[]): boolean {
    const own = this.tokens[at]?.sentence;
    if (own === undefined) return false;
    const bits = bitsOf(signs);
    const last = Math.min(at + after, this.tokens.length - 1);
    for (let n = Math.max(0, at - before); n <= last; n++) {
      const token = this.tokens[n]!;
      if ((token.signs & bits) !== 0 && token.sentence === own) return true;
    }
    return false;
  }

  /** What stands between a word and the next. */
  gap(at: number): string {
    const [token, next] = [this.tokens[at], this.tokens[at + 1]];
    return token && next ? this.plain.slice(token.end, next.start) : '';
  }

  /** The first word that ends behind an offset. */
  at(offset: number): number {
    let [low, high] = [0, this.tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #sums(): number[] {
    if (this.#bySentence) return this.#bySentence;
    const sums: number[] = [];
    for (const { sentence, signs } of this.tokens) sums[sentence] = (sums[sentence] ?? 0) | signs;
    return (this.#bySentence = sums);
  }
}
