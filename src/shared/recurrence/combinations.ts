import { invalidPart, ordinalOf, PART_NAMES, type Rule } from './rule';

/** More times a day than any programme has; it bounds what a rule can ask to be gone through. */
const MAX_TIMES_A_DAY = 24;

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
  if (rule.bySetPos && !BY_PARTS.some((key) => rule[key]))
    throw invalidPart('BYSETPOS', 'BYSETPOS picks among what another BYxxx part makes: none is given.');
  if ((rule.byHour?.length ?? 1) * (rule.byMinute?.length ?? 1) > MAX_TIMES_A_DAY)
    throw invalidPart('BYHOUR', `A series has at most ${MAX_TIMES_A_DAY} times a day.`);
}

function checkOrdinals(rule: Rule): void {
  if (!rule.byDay?.some((day) => ordinalOf(day) !== 0)) return;
  if (rule.freq !== 'MONTHLY' && rule.freq !== 'YEARLY')
    throw invalidPart('BYDAY', `BYDAY takes no numbers with FREQ=${rule.freq}: only with MONTHLY or YEARLY.`);
  if (rule.byWeekNo) throw invalidPart('BYDAY', 'BYDAY takes no numbers together with BYWEEKNO.');
}
