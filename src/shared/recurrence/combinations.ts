import { invalidPart, ordinalOf, PART_NAMES, type Rule } from './rule';

/** More times a day than any programme has; it bounds what a rule can ask to be gone through. */
const MAX_TIMES_A_DAY = 24;
/** BYSETPOS goes through all times of a period to take one: with 24 a day, seconds for a single rule. */
const MAX_TIMES_PICKED_FROM = 6;

const BY_PARTS = [
  'bySecond',
  'byMinute',
  'byHour',
  'byDay',
  'byMonthDay',
  'byYearDay',
  'byWeekNo',
  'byMonth',
] as const satisfies (keyof Rule)[];

/** The parts that RFC 5545 §3.3.10 has not together with a frequency: "N/A" in its table. */
const NOT_WITH: Readonly<Record<Rule['freq'], readonly (typeof BY_PARTS)[number][]>> = {
  YEARLY: [],
  MONTHLY: ['byYearDay', 'byWeekNo'],
  WEEKLY: ['byMonthDay', 'byYearDay', 'byWeekNo'],
  DAILY: ['byYearDay', 'byWeekNo'],
};

/**
 * Refuses parts that RFC 5545 §3.3.10 forbids together.
 * @throws InvalidRecurrence
 */
export function checkCombinations(rule: Rule): void {
  if (rule.until !== undefined && rule.count !== undefined)
    throw invalidPart('UNTIL', 'UNTIL and COUNT cannot be given together.');
  for (const key of NOT_WITH[rule.freq]) {
    if (rule[key])
      throw invalidPart(PART_NAMES[key], `${PART_NAMES[key]} cannot be given with FREQ=${rule.freq}.`);
  }
  checkOrdinals(rule);
  if (rule.freq === 'YEARLY') checkDaysOfYear(rule);
  if (rule.bySetPos && !BY_PARTS.some((key) => rule[key]))
    throw invalidPart('BYSETPOS', 'BYSETPOS picks among what another BYxxx part makes: none is given.');
  const most = rule.bySetPos ? MAX_TIMES_PICKED_FROM : MAX_TIMES_A_DAY;
  if ((rule.byHour?.length ?? 1) * (rule.byMinute?.length ?? 1) > most)
    throw invalidPart('BYHOUR', `A series has at most ${most} times a day here.`);
}

function checkOrdinals(rule: Rule): void {
  if (!rule.byDay?.some((day) => ordinalOf(day) !== 0)) return;
  if (rule.freq !== 'MONTHLY' && rule.freq !== 'YEARLY')
    throw invalidPart('BYDAY', `BYDAY takes no numbers with FREQ=${rule.freq}: only with MONTHLY or YEARLY.`);
  if (rule.byWeekNo) throw invalidPart('BYDAY', 'BYDAY takes no numbers together with BYWEEKNO.');
}

/**
 * Refuses yearly rules that RFC 5545 allows and the engine makes wrong: of parts that limit each other it takes either
 * (notes 1 and 2 of the table), and a 53rd weekday that a year has not it takes from the next.
 */
function checkDaysOfYear(rule: Rule): void {
  const { byDay, byMonthDay, byYearDay, byWeekNo } = rule;
  const ordinals = byDay?.map((day) => Math.abs(ordinalOf(day))) ?? [];
  if (byYearDay && (byDay || byMonthDay || byWeekNo))
    throw invalidPart('BYYEARDAY', 'A day of the year is not taken together with other days.');
  if (byWeekNo && byMonthDay)
    throw invalidPart('BYWEEKNO', 'Weeks are not taken together with days of the month.');
  if (byMonthDay && ordinals.some((n) => n > 0))
    throw invalidPart('BYDAY', 'Numbered weekdays are not taken together with days of the month.');
  if (ordinals.includes(53)) throw invalidPart('BYDAY', 'Weekdays of a year are numbered from 1 to 52.');
  // Whether the days of that week that lie in the other year count as of this one, the RFC leaves open.
  if (
    byWeekNo?.some((n) => Math.abs(n) === 1 || Math.abs(n) > 51) &&
    ((rule.interval ?? 1) > 1 || rule.bySetPos)
  )
    throw invalidPart(
      'BYWEEKNO',
      'The first and last weeks of a year are taken in every year, and as a whole.',
    );
}
