import { folded } from '../../shared/folded';
import { latinKey } from '../../shared/latin-key';

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Characters of a snippet: about three lines of a phone. */
const LENGTH = 160;
/** Of what stands before the first hit, so much is shown. */
const BEFORE = 40;

const PLAIN = /^[a-z0-9]*$/i;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const BLOCK = /<(?:\/?(?:p|li|ul|ol|blockquote|pre|h3|h4)|br|hr)\b[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The text of HTML that the hub made of what somebody wrote, on one line. */
export function readable(html: string): string {
  return html
    .replace(BLOCK, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The whole text, the words that were found marked. */
export function markedText(text: string, found: readonly string[]): Piece[] {
  return pieces(text, hitsIn(text, found), 0, text.length);
}

/** The place of a text with the most different words that were found, those marked. */
export function bestPlace(text: string, found: readonly string[]): Piece[] {
  const hits = hitsIn(text, found);
  const first = richest(hits);
  const at = hits[first]?.start ?? 0;
  const from =
    at <= BEFORE ? 0 : wordStart(text, Math.max(0, Math.min(at - BEFORE, text.length - LENGTH)), at);
  const to = from + LENGTH >= text.length ? text.length : wordEnd(text, from + LENGTH, hits[first]?.end ?? 0);
  const shown = pieces(text, hits, from, to);
  if (from > 0) shown.unshift({ text: '… ', hit: false });
  if (to < text.length) shown.push({ text: ' …', hit: false });
  return joined(shown);
}

interface Hit {
  readonly start: number;
  readonly end: number;
  /** The word, as the index knows it. */
  readonly plain: string;
}

/** Where the words stand. An apostrophe joins and parts them, as it does in the index. */
function hitsIn(text: string, found: readonly string[]): Hit[] {
  const wanted = new Set(found.map(plain));
  const hits: Hit[] = [];
  for (const run of text.matchAll(/[\p{L}\p{N}\p{M}'’‘ʼ`´]+/gu)) {
    const whole = run[0].replace(/['’‘ʼ`´]/gu, '');
    const parts = [...run[0].matchAll(WORD)].map((part) => ({
      start: run.index + part.index,
      end: run.index + part.index + part[0].length,
      word: part[0],
    }));
    const own = parts.filter(({ word }) => isWanted(word, wanted));
    for (const { start, end, word } of own) hits.push({ start, end, plain: plain(word) });
    if (own.length === 0 && parts.length > 1 && isWanted(whole, wanted))
      hits.push({ start: parts[0]!.start, end: parts.at(-1)!.end, plain: plain(whole) });
  }
  return hits;
}

function isWanted(word: string, wanted: ReadonlySet<string>): boolean {
  if (wanted.has(plain(word))) return true;
  if (PLAIN.test(word)) return false;
  return /[^\p{Script=Latin}\p{N}\p{M}]/u.test(word) && wanted.has(plain(latinKey(word)));
}

/** A word as both the index and this page know it. Most are plain already, and posts have thousands of them. */
function plain(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : folded(word).replace(/ة/g, 'ه');
}

/**
 * The hit with which a snippet begins that shows the most different words; the first of these. Goes over the hits once:
 * somebody may write thousands of one letter.
 */
function richest(hits: readonly Hit[]): number {
  const shown = new Map<string, number>();
  let [best, most, next] = [0, 0, 0];
  for (const [i, hit] of hits.entries()) {
    const until = hit.start - BEFORE + LENGTH;
    for (; next < hits.length && (next <= i || hits[next]!.end <= until); next++)
      shown.set(hits[next]!.plain, (shown.get(hits[next]!.plain) ?? 0) + 1);
    if (shown.size > most) [best, most] = [i, shown.size];
    const left = shown.get(hit.plain)! - 1;
    if (left > 0) shown.set(hit.plain, left);
    else shown.delete(hit.plain);
  }
  return best;
}

/** Where a word begins, not before a place and not behind another. */
function wordStart(text: string, from: number, atMost: number): number {
  const blank = text.indexOf(' ', from);
  return blank === -1 || blank >= atMost ? whole(text, from) : blank + 1;
}

/** Where a word ends, not behind a place and not before another. */
function wordEnd(text: string, to: number, atLeast: number): number {
  const blank = text.lastIndexOf(' ', to);
  return blank > atLeast ? blank : whole(text, Math.max(to, atLeast));
}

/** Not in the middle of a character of two halves. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}

function pieces(text: string, hits: readonly Hit[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < from || end > to) continue;
    found.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true });
    at = end;
  }
  return joined([...found, { text: text.slice(at, to), hit: false }]);
}

/** Without empty pieces; what is alike and side by side is one. */
function joined(all: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of all) {
    const last = kept.at(-1);
    if (piece.text === '') continue;
    if (last && last.hit === piece.hit) kept[kept.length - 1] = { ...last, text: last.text + piece.text };
    else kept.push(piece);
  }
  return kept;
}
