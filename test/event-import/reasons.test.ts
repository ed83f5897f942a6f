import { catalogues } from '../../src/locales/catalogues';
import type { CalendarRead } from '../../src/shared/icalendar';

/** Each reason why something of a file is not read; one that is new does not compile here until it is named. */
const REFUSED: Record<CalendarRead['refused'][number]['reason'], true> = {
  NO_CALENDAR: true,
  CUT_OFF: true,
  NO_UID: true,
  NO_START: true,
  UNREADABLE_TIME: true,
  UNREADABLE_DURATION: true,
  END_BEFORE_START: true,
  FLOATING_TIME: true,
  UNKNOWN_ZONE: true,
  SECOND_RULE: true,
  EXCEPTION_RULE: true,
  PERIOD: true,
  THIS_AND_FUTURE: true,
  DUPLICATE: true,
};

/** Each code by which an event of a file that was read is refused. */
const OF_EVENTS = [
  ...['SERIES_MISSING', 'ALL_OVER', 'INVALID_INPUT', 'INVALID_RECURRENCE'],
  ...['ENDLESS_RULE', 'EMPTY_SERIES', 'SERIES_TOO_LONG'],
];

it.each(Object.keys(catalogues))('why something of a calendar stays out is said in %s', (language) => {
  const messages = catalogues[language]!;
  const without = [...Object.keys(REFUSED), ...OF_EVENTS].filter(
    (code) => !messages[`portal.calendarImport.problem.${code}`] && !messages[`portal.error.${code}`],
  );
  expect(without).toEqual([]);
});
