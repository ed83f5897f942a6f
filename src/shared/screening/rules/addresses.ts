import { type Finding } from '../finding';
import { type Text } from '../text';
import { type Rule } from './rule';

/** A house has such a number. */
const HIGHEST = 999;
/** What tells a place stands so near. */
const FAR = 9;
/** A street's name is so many words. */
const NAME = 6;
/** Words that are streets by their end: Kantstraße, Turnhoutsebaan, Zandweg, بلومسترات. */
const STREET =
  /(?:strasse|strase|straat|gasse|weg|allee|platz|ufer|damm|laan|baan|plein|kade|gracht|steenweg|singel|dreef|dijk|lei|burcht|stieg|gade|gatan|strat|ring|hof|werk|سترات|شتراسه|ستراسه|شتراسی|strasze|straße|str)$/;
/** Slavic streets are adjectives: Kwiatowa, Dlhej, Gaštanová, Koszykowej. */
const ADJECTIVE =
  /(?:owa|owej|ova|ovej|eva|evej|ska|skiej|skej|cka|ckiej|ckej|na|nej|ej|ego|eho|iego|ska|ého|ов|ова|ски|ска|ος|ου|ωνος)$/;
/** Where an hour is told, people meet. */
const HOUR = /\b\d{1,2}[:h]\d{2}\b|\b\d{1,2} ?(?:uhr|pm|am|h|uur)\b/i;
const POSTCODE = /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} [A-Z]{2}|[A-Z]\d[\dW] [A-Z\d]{4})\b/g;

/** Where a child lives: streets with a number, unless it is an office, an event or a colleague's. */
export const addresses: Rule = (text) => [...houses(text), ...postcodes(text), ...landmarks(text)];

function houses(text: Text): Finding[] {
  const findings: Finding[] = [];
  text.tokens.forEach((token, at) => {
    if (!token.digits || !(token.value > 0 && token.value <= HIGHEST)) return;
    const street = streetBefore(text, at) ?? streetAfter(text, at);
    if (!street || !isHome(text, at, street.sure)) return;
    const [from, to] = [Math.min(street.at, at), Math.max(street.to, at)];
    findings.push({
      kind: 'ADDRESS',
      rule: 'street',
      start: text.tokens[from]!.start,
      end: text.tokens[to]!.end,
      risk: 'LIKELY',
    });
  });
  return findings;
}

interface Street {
  readonly at: number;
  readonly to: number;
  /** A word for a street, or only what may be one. */
  readonly sure: boolean;
}

function streetBefore(text: Text, number: number): Street | undefined {
  const { sentence } = text.tokens[number]!;
  for (let at = number - 1; at >= Math.max(0, number - NAME); at--) {
    const token = text.tokens[at]!;
    if (token.sentence !== sentence || /[!?;:]/.test(text.gap(at))) break;
    if (token.digits && at < number - 2) break;
    if (text.is(at, 'street') || (STREET.test(token.word) && token.word.length > 5))
      return { at, to: number, sure: true };
  }
  const before = text.tokens[number - 1];
  if (!before || before.digits || before.month || before.listed || before.sentence !== sentence)
    return undefined;
  if (!/^[\s„“"»№nr.º°#]*$/i.test(text.gap(number - 1)) || countsSomething(text, number)) return undefined;
  const named = (before.capital && !before.first) || ADJECTIVE.test(before.word);
  const told = text.near(number, 8, 4, 'dwell') && text.says(before.sentence, 'child', 'hers', 'kin');
  if (!named && !text.near(number, 0, 3, 'floor') && !(told && before.word.length > 3)) return undefined;
  return { at: number - 1, to: number, sure: false };
}

/** 14b Ashgrove Road, 7bis chemin du Lavoir. */
function streetAfter(text: Text, number: number): Street | undefined {
  const { sentence } = text.tokens[number]!;
  for (let at = number + 1; at <= number + 4; at++) {
    const token = text.tokens[at];
    if (token?.sentence !== sentence || token.digits || /[.!?;:]/.test(text.gap(at - 1))) return undefined;
    if (text.is(at, 'street') && !text.is(at, 'at', 'of')) return { at: number, to: at, sure: true };
  }
  return undefined;
}

/** What the number counts is no house: 16 years, 3 May, 20 euros, 14:30. */
function countsSomething(text: Text, at: number): boolean {
  if (text.tokens[at + 1]?.month || text.is(at + 1, 'years', 'when', 'many', 'event')) return true;
  if (/^(?:\s?[%€]|[:.,–-]$)/.test(text.gap(at)) && text.tokens[at + 1]?.digits) return true;
  return text.is(at - 1, 'years', 'number', 'phone', 'law', 'origin', 'child', 'org', 'aged', 'many');
}

function isHome(text: Text, at: number, sure: boolean): boolean {
  const { sentence } = text.tokens[at]!;
  const others = text.says(sentence, 'org', 'event', 'law') || HOUR.test(text.plain);
  const dwells = text.says(sentence, 'dwell') || text.says(sentence - 1, 'dwell');
  const theirs = text.says(sentence, 'child', 'hers', 'kin') || text.says(sentence - 1, 'child', 'kin');
  if (others) return dwells && theirs;
  const inside = text.near(at, 0, 4, 'floor');
  const whole = isWhole(text, at);
  if (sure) return dwells || theirs || inside || whole || text.says(sentence, 'life');
  return dwells || (theirs && (inside || whole));
}

/** 5, 34131 Kassel; 31, Lelystad: a town follows. */
function isWhole(text: Text, at: number): boolean {
  if (!/^,? $/.test(text.gap(at))) return false;
  for (let n = at + 1; n <= at + 3; n++) {
    const token = text.tokens[n];
    if (!token || !/^,? $/.test(text.gap(n - 1))) return false;
    if (token.capital && token.word.length > 2) return n > at + 1 || text.gap(at).includes(',');
    if (!token.digits) return false;
  }
  return false;
}

/** Above the baker in such a street, behind the station of such a town: where a child sleeps without a number. */
function landmarks(text: Text): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (!text.is(at, 'beside')) continue;
    const { sentence, start } = text.tokens[at]!;
    if (!text.near(at, 12, 4, 'dwell') || text.says(sentence, 'event', 'org', 'law', 'many')) continue;
    let to = at;
    let named = false;
    let spot = false;
    for (let n = at + 1; n <= at + FAR && text.tokens[n]?.sentence === sentence; n++) {
      const token = text.tokens[n]!;
      const street = text.is(n, 'street') || (STREET.test(token.word) && token.word.length > 5);
      const place = token.capital && !token.listed && !token.first;
      if (text.is(n, 'spot') || street || place || text.is(n, 'floor')) to = n;
      spot ||= text.is(n, 'spot') || street;
      named ||= place || street;
    }
    const told = named || text.says(sentence, 'child', 'hers', 'kin', 'years');
    if (!spot || !told) continue;
    findings.push({ kind: 'ADDRESS', rule: 'beside', start, end: text.tokens[to]!.end, risk: 'LIKELY' });
    at = to;
  }
  return findings;
}

function postcodes(text: Text): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.plain.matchAll(POSTCODE)) {
    const at = text.at(match.index);
    const { sentence } = text.tokens[at]!;
    if (text.says(sentence, 'org', 'event', 'law')) continue;
    if (!text.says(sentence, 'dwell', 'child', 'hers', 'street')) continue;
    findings.push({
      kind: 'ADDRESS',
      rule: 'postcode',
      start: match.index,
      end: match.index + match[0].length,
      risk: 'LIKELY',
    });
  }
  return findings;
}
