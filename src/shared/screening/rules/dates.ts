import { OTHER_MONTH } from '../lexicon';
import { type Text } from '../text';

/** A day written somewhere in a text. */
export interface DateFound {
  readonly start: number;
  readonly end: number;
  /** The word it begins with. */
  readonly at: number;
  readonly sentence: number;
  /** Where it says one: in the Gregorian calendar. */
  readonly year: number | undefined;
}

const NUMERIC =
  /(?<![\d.,/-])(?:(\d{4})\s?([./-])\s?(\d{1,2}|[IVX]{1,4})\s?\2\s?(\d{1,2})|(\d{1,2})\s?([./-])\s?(\d{1,2}|[IVX]{1,4})\s?\6\s?(\d{4}|\d{2}))(?![\d/]|[.,-]\d)/g;
const SHORT = /(?<![\d.,/-])(\d{1,2})([./])(\d{1,2})\.?(?![\d/%]|[.,-]\d)/g;

/** Years of other calendars in ours, near enough: Persian 1380s to 1400s, Islamic 1420s to 1450s. */
export function gregorian(year: number): number {
  if (year >= 1375 && year <= 1410) return year + 621;
  if (year > 1410 && year <= 1460) return Math.round(year * 0.970224 + 621.57);
  return year;
}

const isDay = (value: number) => value >= 1 && value <= 31;

/** Days in figures and in words, with a year or without. */
export function datesIn(text: Text): DateFound[] {
  return [...inFigures(text), ...inWords(text)].sort((one, other) => one.start - other.start);
}

function inFigures(text: Text): DateFound[] {
  const dates: DateFound[] = [];
  const add = (start: number, length: number, year: number | undefined) => {
    const at = text.at(start);
    const sentence = text.tokens[at]?.sentence ?? 0;
    dates.push({ start, end: start + length, at, sentence, year });
  };
  for (const match of text.plain.matchAll(NUMERIC)) {
    const [whole, yearFirst, , , , day, , , yearLast] = match;
    if (day !== undefined && !isDay(Number(day))) continue;
    const year = Number(yearFirst ?? yearLast);
    const full = (yearFirst ?? yearLast)!.length === 4;
    add(match.index, whole.length, gregorian(full ? year : 2000 + year));
  }
  for (const match of text.plain.matchAll(SHORT)) {
    const [whole, day, , month] = match;
    if (!isDay(Number(day)) || Number(month) < 1 || Number(month) > 12) continue;
    if (!dates.some(({ start, end }) => match.index < end && match.index + whole.length > start))
      add(match.index, whole.length, undefined);
  }
  return dates;
}

/** "Am elften elften": a day and a month by their numbers. */
function monthBehind({ tokens }: Text, at: number): boolean {
  const [day, month] = [tokens[at]!, tokens[at + 1]];
  if (!month || day.digits || month.digits || !isDay(day.value)) return false;
  return month.value >= 1 && month.value <= 12 && month.start - day.end === 1;
}

/** "3 May 2010", "May 3rd", "3. des Mai", "14 de junio de 2010", "الرابع من رمضان ١٤٣٢". */
function inWords(text: Text): DateFound[] {
  const dates: DateFound[] = [];
  const { tokens } = text;
  for (let month = 0; month < tokens.length; month++) {
    if (monthBehind(text, month)) {
      const { start, sentence } = tokens[month]!;
      dates.push({ start, end: tokens[month + 1]!.end, at: month, sentence, year: undefined });
    }
    if (!tokens[month]!.month) continue;
    let from = dayBeside(text, month, -1);
    let to = month;
    if (from === undefined) {
      const after = dayBeside(text, month, 1);
      if (after === undefined) continue;
      [from, to] = [month, after];
    }
    const year = yearBehind(text, to, tokens[month]!.month === OTHER_MONTH);
    to = year?.at ?? to;
    const first = tokens[Math.min(from, month)]!;
    dates.push({
      start: first.start,
      end: tokens[to]!.end,
      at: Math.min(from, month),
      sentence: first.sentence,
      year: year?.value,
    });
  }
  return dates;
}

function dayBeside(text: Text, month: number, way: -1 | 1): number | undefined {
  for (let step = 1; step <= 3; step++) {
    const at = month + way * step;
    const token = text.tokens[at];
    if (!token) return undefined;
    if (isDay(token.value) && (token.digits || token.value > 1 || step === 1)) {
      // A year or an hour is no day.
      if (way === 1 && step > 1 && !token.digits) return undefined;
      return at;
    }
    // "3rd of", "1er", "de", "του".
    if (token.word.length > 3 || token.month) return undefined;
  }
  return undefined;
}

function yearBehind(text: Text, at: number, other: boolean): { at: number; value: number } | undefined {
  for (let step = 1; step <= 3; step++) {
    const token = text.tokens[at + step];
    if (!token) return undefined;
    if (token.digits && token.end - token.start === 4) {
      // The Ethiopian year is seven or eight behind ours.
      const value = gregorian(token.value) + (other && token.value > 1990 && token.value < 2013 ? 8 : 0);
      return value > 1950 && value < 2050 ? { at: at + step, value } : undefined;
    }
    if (token.digits || token.word.length > 4) return undefined;
  }
  return undefined;
}
