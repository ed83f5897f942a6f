import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCalendar, type CalendarEvent, type CalendarRead } from '../../../src/shared/icalendar';
import { anEvent } from './an-event';

const FOLDER = join(__dirname, 'broken');

const read = (name: string, zone?: string): CalendarRead =>
  readCalendar(readFileSync(join(FOLDER, `${name}.ics`)), { zone });

const a = (different: Partial<CalendarEvent> = {}): CalendarEvent =>
  anEvent({ uid: 'a@example.org', ...different });
const b = (different: Partial<CalendarEvent> = {}): CalendarEvent =>
  a({ uid: 'b@example.org', ...different });
const c = (different: Partial<CalendarEvent> = {}): CalendarEvent =>
  a({ uid: 'c@example.org', ...different });
const days = (end: string): Partial<CalendarEvent> => ({ wholeDay: true, start: '2026-10-24T00:00', end });

interface Expected {
  events: CalendarEvent[];
  /** Line, component and reason. */
  refused?: string[];
  remarks?: string[];
}

/** By name of the file: what comes out of it, and what is named. */
const FILES: Record<string, Expected> = {
  // Lines and characters
  cr: { events: [a({ location: 'Padova, sala grande' })] },
  lf: { events: [a({ location: 'Padova, sala grande' })] },
  crcrlf: { events: [a({ location: 'Padova, sala grande' })] },
  'not-folded-lines': {
    events: [
      a({
        description: 'Bring your badge and the form that you got from the court without its annexes',
        location: 'Padova\nSala grande\nNote: second floor',
      }),
    ],
    remarks: ['11 VEVENT JOINED_LINE', '13 VEVENT JOINED_LINE'],
  },
  'windows-1252': {
    events: [a({ summary: 'Perché no?', location: 'Università – “aula”' })],
    remarks: ['9 VEVENT NOT_UTF8'],
  },
  'both-encodings': {
    events: [a({ summary: 'Συνάντηση' }), b({ summary: 'Perché' })],
    remarks: ['16 VEVENT NOT_UTF8'],
  },
  bom: { events: [a({ summary: 'Συνάντηση' })] },
  'two-boms': { events: [a(), b()] },
  'utf-16': { events: [a({ summary: 'Συνάντηση' })] },
  nul: { events: [a({ summary: 'Exchange' })] },
  // Components
  'two-calendars': { events: [a(), b({ status: 'CANCELLED' })] },
  'end-missing': {
    events: [a(), b()],
    remarks: ['4 VEVENT END_MISSING', '1 VCALENDAR END_MISSING'],
  },
  'cut-off': { events: [a()], refused: ['11 VEVENT CUT_OFF'], remarks: ['1 VCALENDAR END_MISSING'] },
  'stray-end': { events: [a(), b()], remarks: ['11 VCALENDAR STRAY_END'] },
  'no-calendar': { events: [], refused: ['1 VCALENDAR NO_CALENDAR'] },
  'event-alone': { events: [a()], remarks: ['1 VEVENT OUTSIDE_CALENDAR'] },
  others: {
    events: [a()],
    remarks: ['4 VTODO LEFT_OUT', '8 VJOURNAL LEFT_OUT', '11 VFREEBUSY LEFT_OUT', '20 VALARM LEFT_OUT'],
  },
  // Zones
  'no-vtimezone': { events: [a()] },
  'zone-of-windows': { events: [a({ zone: 'Europe/Berlin' })] },
  'zone-with-location': { events: [a()] },
  'zone-with-path': { events: [a()] },
  'zone-by-offsets': {
    events: [a({ zone: 'Europe/Budapest' })],
    remarks: ['4 VTIMEZONE ZONE_BY_OFFSETS'],
  },
  'zone-of-nobody': { events: [c()], refused: ['22 VEVENT UNKNOWN_ZONE', '29 VEVENT UNKNOWN_ZONE'] },
  floating: { events: [b()], refused: ['7 VEVENT FLOATING_TIME'] },
  'floating-of-calendar': { events: [a({ zone: 'Europe/Athens' })] },
  utc: { events: [a({ zone: 'UTC' })] },
  // Start and end
  duration: {
    events: [
      a({ end: '2026-10-24T19:30' }),
      // A day of the clocks, and twenty-four hours, in the night that has one more.
      b({ end: '2026-10-25T18:00' }),
      c({ end: '2026-10-25T17:00' }),
      a({ uid: 'e@example.org', ...days('2026-10-26T00:00') }),
    ],
    refused: ['29 VEVENT UNREADABLE_DURATION'],
  },
  'no-end': {
    events: [a({ end: '2026-10-24T18:00' }), b(days('2026-10-25T00:00')), c(days('2026-10-25T00:00'))],
    remarks: ['20 VEVENT NO_LENGTH'],
  },
  'no-start': { events: [c()], refused: ['4 VEVENT NO_START', '13 VEVENT UNREADABLE_TIME'] },
  'end-before-start': { events: [b()], refused: ['8 VEVENT END_BEFORE_START'] },
  // What an event is known by
  'no-uid': {
    events: [a({ uid: '8a42b57a63f06af6592d8aa56f7e3549' })],
    refused: ['10 VEVENT NO_UID'],
    remarks: ['4 VEVENT UID_MADE'],
  },
  'no-stamp': {
    events: [
      a({ stamp: new Date(0) }),
      b({ stamp: new Date('2026-08-01T10:00:00Z'), modified: new Date('2026-08-01T10:00:00Z') }),
    ],
    remarks: ['4 VEVENT NO_STAMP', '10 VEVENT NO_STAMP'],
  },
  'duplicate-uids': {
    events: [
      a({ sequence: 2, summary: 'Second' }),
      a({
        recurrenceId: '2026-10-25T18:00',
        summary: 'Moved again',
        stamp: new Date('2026-09-02T10:00:00Z'),
      }),
    ],
    refused: ['4 VEVENT DUPLICATE', '20 VEVENT DUPLICATE', '28 VEVENT DUPLICATE'],
  },
  // Series
  'override-alone': {
    events: [a({ recurrenceId: '2026-10-25T18:00' })],
    refused: ['18 VEVENT THIS_AND_FUTURE'],
    remarks: ['4 VEVENT NO_SERIES'],
  },
  exrule: {
    events: [],
    refused: ['11 VEVENT EXCEPTION_RULE', '20 VEVENT SECOND_RULE', '28 VEVENT PERIOD'],
  },
  lists: {
    events: [
      a({
        rule: 'FREQ=DAILY',
        exclusions: ['2026-10-25T18:00', '2026-10-26T18:00', '2026-10-27T18:00', '2026-10-28T18:00'],
        additions: ['2026-11-01T20:00'],
      }),
    ],
  },
  // Values
  words: {
    events: [
      a({
        organizer: { name: 'Rossi, Anna', address: 'anna@example.org' },
        attendee: { address: 'eleni@example.org', answer: 'NEEDS-ACTION' },
      }),
    ],
    remarks: [
      '14 VEVENT JOINED_LINE',
      '13 VEVENT REPEATED_PROPERTY',
      '12 VEVENT UNREADABLE_VALUE',
      '15 VEVENT UNREADABLE_VALUE',
      '11 VEVENT UNREADABLE_VALUE',
      '4 VCALENDAR UNREADABLE_VALUE',
    ],
  },
  'address-with-line-break': { events: [a()] },
};

describe('what is good of a broken file comes out, what is not is named', () => {
  it('in each of the files', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(FILES)
        .map((name) => `${name}.ics`)
        .sort(),
    );
  });

  test.each(Object.entries(FILES))('%s', (name, { events, refused = [], remarks = [] }) => {
    const found = read(name);
    const brief = ({ line, component, reason }: CalendarRead['refused' | 'remarks'][number]): string =>
      `${line} ${component} ${reason}`;
    expect(found.events).toEqual(events);
    expect(found.refused.map(brief)).toEqual(refused);
    expect(found.remarks.map(brief)).toEqual(remarks);
  });

  it('by what is needed to find it', () => {
    expect(read('override-alone').refused).toEqual([
      {
        line: 18,
        component: 'VEVENT',
        uid: 'b@example.org',
        recurrenceId: '20261031T180000',
        reason: 'THIS_AND_FUTURE',
        detail: 'It changes all occurrences from one on.',
      },
    ]);
  });

  it('with method and name of the first of several calendars', () => {
    expect(read('two-calendars')).toMatchObject({ method: 'PUBLISH', name: 'First' });
  });

  it('with times of no zone in the one given, where the calendar names none', () => {
    const zone = 'America/New_York';
    expect(read('floating', zone)).toMatchObject({ events: [a({ zone }), b()], refused: [] });
    expect(read('floating-of-calendar', zone).events).toEqual([a({ zone: 'Europe/Athens' })]);
    // Of several zones that show the same, it is the likeliest.
    expect(read('zone-by-offsets', 'Europe/Rome').events).toEqual([a()]);
  });
});
