import { type Finding } from '../finding';
import { type Text } from '../text';
import { isAge } from './ages';
import { type DateFound, datesIn, gregorian } from './dates';
import { type Rule } from './rule';

/** Children with a guardian are so old, with some years for doubt. */
const YOUNGEST = 4;
const OLDEST = 20;
const OF_AGE = 18;
/** Whose birthday is told of is so old. */
const YOUNGEST_TOLD = 9;
/** How far the words of one statement are apart. */
const NEAR = 7;

/** When a child was born, comes of age or has a birthday. */
export const birthDates: Rule = (text, found) => {
  const dates = datesIn(text);
  const years = [...bornInYear(text), ...monthsOfYears(text)].filter(
    ({ start, end }) => !dates.some((date) => date.start < end && date.end > start),
  );
  return [...dates.flatMap((date) => bornOn(text, date, found)), ...turnings(text, dates), ...years];
};

/** In the same sentence or the one beside it. */
const isBeside = (text: Text, { start }: Finding, sentence: number) =>
  Math.abs(text.tokens[text.at(start)]!.sentence - sentence) <= 1;

const isBirthYear = (text: Text, year: number | undefined) =>
  year !== undefined && year >= text.year - OLDEST && year <= text.year - YOUNGEST;

function bornOn(text: Text, date: DateFound, found: readonly Finding[]): Finding[] {
  const { sentence, start, end, year, at } = date;
  if (year !== undefined && !isBirthYear(text, year)) return [];
  const born = text.near(at, 12, 12, 'born');
  const child = text.says(sentence, 'child', 'kin', 'hers', 'number', 'document');
  if (born && (child || !(text.near(at, 7, 7, 'org', 'event') || text.says(sentence, 'law')))) {
    const named = found.some((each) => each.kind === 'NAME' && isBeside(text, each, sentence));
    return [
      {
        kind: 'BIRTH_DATE',
        rule: 'born on',
        start,
        end,
        risk: named && year !== undefined ? 'HIGH' : 'LIKELY',
      },
    ];
  }
  const aged = text.says(sentence, 'aged', 'years') && text.says(sentence, 'hers', 'child');
  // Without a word of birth only a whole date of those years, where nothing speaks of a law or a meeting.
  if (
    year === undefined ||
    text.near(at, 7, 5, 'law') ||
    (!aged && text.says(sentence, 'event', 'self', 'org', 'many'))
  )
    return [];
  if (text.near(at, 3, 3, 'other', 'thanks')) return [];
  return [{ kind: 'BIRTH_DATE', rule: 'date of such years', start, end, risk: 'LIKELY' }];
}

/** "She turns 18 on Friday", "er wird am 3. Mai volljährig": an age that is reached, with a day. */
function turnings(text: Text, dates: readonly DateFound[]): Finding[] {
  const findings: Finding[] = [];
  text.tokens.forEach((token, at) => {
    const age = token.value >= YOUNGEST_TOLD && isAge(token.value) && !isPartOfDate(dates, token.start);
    if (!age && !text.is(at, 'adult')) return;
    const near = text.near(at, 4, 2, 'turn', 'born');
    const told = text.is(at, 'adult') || text.is(at + 1, 'years') || text.is(at - 1, 'years');
    const soon =
      token.value === OF_AGE && text.near(at, 2, 2, 'hers', 'child') && text.near(at, 6, 4, 'when');
    const turned = near || soon || (told && text.near(at, NEAR, 4, 'turn', 'born'));
    const general = text.says(token.sentence, 'law', 'many');
    if (text.near(at, 8, 8, 'org') && !text.says(token.sentence, 'child', 'kin', 'life')) return;
    const meeting = text.says(token.sentence, 'event') && !text.says(token.sentence, 'child', 'hers');
    const comesOfAge = text.is(at, 'adult') && Number.isNaN(token.value) && !general && !meeting;
    if ((!turned && !comesOfAge) || text.near(at, 8, 0, 'many')) return;
    const theirs = text.says(token.sentence, 'hers', 'child', 'life', 'kin');
    if (text.says(token.sentence, 'many', 'law') && !theirs) return;
    if (text.says(token.sentence, 'event') && !theirs && !(near && told)) return;
    const day = dates.find(
      ({ sentence, year }) => sentence === token.sentence && (year === undefined || year >= text.year - 1),
    );
    const when = day ?? dayWithoutDate(text, at);
    if (!when) return;
    const [start, end] = [Math.min(token.start, when.start), Math.max(token.end, when.end)];
    findings.push({ kind: 'BIRTH_DATE', rule: 'turns', start, end, risk: 'LIKELY' });
  });
  return findings;
}

const isPartOfDate = (dates: readonly DateFound[], offset: number) =>
  dates.some(({ start, end }) => offset >= start && offset < end);

/** Friday, Easter, "the 28th". */
function dayWithoutDate(text: Text, at: number): { start: number; end: number } | undefined {
  const { sentence } = text.tokens[at]!;
  for (let n = Math.max(0, at - 12); n <= at + 12; n++) {
    const token = text.tokens[n];
    if (token?.sentence !== sentence || n === at) continue;
    if (text.is(n, 'when')) return token;
    // The day of Santa Lucia.
    if (text.is(n, 'saint') && text.tokens[n + 1]?.capital) return text.tokens[n + 1];
    // "The 28th", "el 28", "am 28.".
    const named = (text.tokens[n - 1]?.word.length ?? 9) < 4 && text.near(n, 8, 8, 'turn', 'born');
    if (token.digits && token.value > 18 && token.value <= 31 && named && !text.is(n + 1, 'years'))
      return token;
  }
  return undefined;
}

/** "Born in 2010, about Ramadan": a year beside a birth. */
function bornInYear(text: Text): Finding[] {
  return text.tokens.flatMap((token, at) => {
    if (!text.is(at, 'born')) return [];
    for (let n = at - 8; n <= at + 8; n++) {
      const year = text.tokens[n];
      if (!year?.digits || year.end - year.start !== 4 || year.sentence !== token.sentence) continue;
      if (!isBirthYear(text, gregorian(year.value)) || text.near(n, 5, 5, 'org')) continue;
      const [start, end] = [Math.min(token.start, year.start), Math.max(token.end, year.end)];
      return [{ kind: 'BIRTH_DATE', rule: 'born in', start, end, risk: 'LIKELY' } as const];
    }
    return [];
  });
}

/** "January 2011", "Tabaski 2009": a month or a feast of the years that children were born in, where one is spoken of. */
function monthsOfYears(text: Text): Finding[] {
  return text.tokens.flatMap((year, at) => {
    if (!year.digits || year.end - year.start !== 4) return [];
    const value = gregorian(year.value);
    if (!isBirthYear(text, value) || value > text.year - YOUNGEST_TOLD) return [];
    const from = [1, 2].find(
      (before) =>
        text.tokens[at - before]?.sentence === year.sentence &&
        (text.tokens[at - before]!.month > 0 || text.is(at - before, 'when')),
    );
    if (from === undefined || text.says(year.sentence, 'law', 'event', 'org', 'other', 'many')) return [];
    if (!text.says(year.sentence, 'child', 'kin', 'hers', 'document', 'number', 'life', 'years')) return [];
    return [
      {
        kind: 'BIRTH_DATE',
        rule: 'month of a year',
        start: text.tokens[at - from]!.start,
        end: year.end,
        risk: 'LIKELY',
      } as const,
    ];
  });
}
