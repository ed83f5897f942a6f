import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { writeCalendar, type CalendarEvent } from '../../../src/shared/icalendar';
import { runs } from '../../support/runs';
import { anEvent, PRODUCT } from './an-event';
import { words } from './any-text';

const write = (...events: CalendarEvent[]): string => writeCalendar({ events, product: PRODUCT });

/** The lines of a file that has all its line ends as RFC 5545 §3.1 wants them, still folded. */
function physicalLines(text: string): string[] {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  return lines;
}

/** Those after unfolding that begin with a name. */
function linesOf(text: string, name: string): string[] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(name));
}

describe('lines (RFC 5545 §3.1)', () => {
  test.each([
    ['Latin', 'Incontro dei tutori volontari '],
    ['Greek', 'Συνάντηση επιτρόπων '],
    ['Arabic', 'لقاء الأوصياء '],
    ['Chinese', '监护人会议 '],
    ['emoji of several parts', '👩🏽‍⚖️👨‍👩‍👧🧒 '],
    ['halves of characters', '\ud83d \ude00\ude00\ude00'],
  ])('are 75 octets long at most, with whole characters: %s', (_, words) => {
    // Each length, so that every character comes to stand at a fold.
    for (let length = 0; length < 90; length++) {
      const summary = `${'x'.repeat(length)}${words.repeat(20)}`.trim();
      const text = write(anEvent({ summary }));
      const lines = physicalLines(text);
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(lines.every((line) => line === Buffer.from(line).toString())).toBe(true);
      expect(linesOf(text, 'SUMMARY:')).toEqual([`SUMMARY:${Buffer.from(summary).toString()}`]);
    }
  });

  test('fill what they may', () => {
    const lines = physicalLines(write(anEvent({ summary: 'x'.repeat(300) })));
    expect(lines.filter((line) => line.length === 75)).toHaveLength(4);
  });
});

describe('texts', () => {
  test('are escaped (RFC 5545 §3.3.11)', () => {
    const text = write(
      anEvent({ summary: 'Tea; cake, talk\\walk', location: 'Via Roma 1\nPadova', categories: ['a,b', 'c'] }),
    );
    expect(text).toContain('\r\nSUMMARY:Tea\\; cake\\, talk\\\\walk\r\n');
    expect(text).toContain('\r\nLOCATION:Via Roma 1\\nPadova\r\n');
    expect(text).toContain('\r\nCATEGORIES:a\\,b,c\r\n');
  });

  test('of parameters are quoted and escaped (RFC 6868)', () => {
    const organizer = { name: 'Anna "Nina" Rossi; ^ Verdi:\nBianchi', address: 'anna@example.org' };
    expect(linesOf(write(anEvent({ organizer })), 'ORGANIZER')).toEqual([
      `ORGANIZER;CN="Anna ^'Nina^' Rossi; ^^ Verdi:^nBianchi":mailto:anna@example.org`,
    ]);
  });

  const BREAKS = ['\r\n', '\n', '\r', '\u2028', '\u2029', '\x85', '\v', '\f', '\x1c', '\0\r\n', '\r\n '];

  test.each(BREAKS)('with %j in them become no properties of their own', (lineBreak) => {
    const attack = `a${lineBreak}ATTENDEE:mailto:eve@example.org${lineBreak}END:VEVENT`;
    const event = anEvent({
      uid: attack,
      summary: attack,
      description: attack,
      location: attack,
      url: attack,
      categories: [attack],
      rule: `FREQ=DAILY;COUNT=2${lineBreak}ATTENDEE:mailto:eve@example.org`,
      organizer: { name: attack, address: attack },
    });
    const text = writeCalendar({ name: attack, events: [event], product: attack });
    // Whatever some program takes for the end of a line.
    const names = text
      .replaceAll('\r\n ', '')
      .split(/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/)
      .map((line) => line.split(/[:;]/)[0]);
    expect(names).not.toContain('ATTENDEE');
    expect(names.filter((name) => name === 'END')).toHaveLength(4 + 1);
    const [read] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(read!.getFirstPropertyValue('summary')).toContain('ATTENDEE:mailto:eve@example.org');
    expect(read!.getAllProperties('attendee')).toEqual([]);
  });

  test('lose control characters', () => {
    expect(write(anEvent({ summary: 'a\0b\x07c\x7fd\te' }))).toContain('\r\nSUMMARY:abcd\te\r\n');
  });
});

describe('an event', () => {
  test('of whole days is written with dates, without a zone', () => {
    const text = write(
      anEvent({
        wholeDay: true,
        start: '2026-10-24T00:00',
        end: '2026-10-26T00:00',
        rule: 'FREQ=YEARLY;UNTIL=20301024',
        exclusions: ['2027-10-24T00:00'],
      }),
    );
    expect(linesOf(text, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261024']);
    expect(linesOf(text, 'DTEND')).toEqual(['DTEND;VALUE=DATE:20261026']);
    expect(linesOf(text, 'EXDATE')).toEqual(['EXDATE;VALUE=DATE:20271024']);
    expect(linesOf(text, 'RRULE')).toEqual(['RRULE:FREQ=YEARLY;UNTIL=20301024']);
    expect(text).not.toContain('VTIMEZONE');
  });

  test.each([
    ['of the day', '20261026', '20261026T225959Z'],
    ['of the clocks', '20261025T180000', '20261025T170000Z'],
    ['in UTC', '20261025T170000Z', '20261025T170000Z'],
  ])('tells the end of its series in UTC (RFC 5545 §3.3.10): %s', (_, until, written) => {
    const text = write(anEvent({ rule: `FREQ=DAILY;UNTIL=${until}` }));
    expect(linesOf(text, 'RRULE').at(-1)).toBe(`RRULE:FREQ=DAILY;UNTIL=${written}`);
  });

  test('that overrides an occurrence names it by the clocks of the series', () => {
    const series = anEvent({ rule: 'FREQ=DAILY;COUNT=3' });
    const moved = anEvent({ zone: 'Europe/Athens', start: '2026-10-25T21:00', end: '2026-10-25T22:00' });
    const text = write(series, { ...moved, recurrenceId: '2026-10-25T19:00' });
    expect(linesOf(text, 'RECURRENCE-ID')).toEqual(['RECURRENCE-ID;TZID=Europe/Rome:20261025T180000']);
    expect(linesOf(text, 'TZID')).toEqual(['TZID:Europe/Rome', 'TZID:Europe/Athens']);
  });

  test('names an attendee to that one, but to nobody where it is published (RFC 5546 §3.2.1)', () => {
    const attendee = { name: 'Eleni', address: 'eleni@example.org', answer: 'NEEDS-ACTION' } as const;
    const events = [anEvent({ attendee })];
    expect(linesOf(writeCalendar({ method: 'REQUEST', events, product: PRODUCT }), 'ATTENDEE')[0]).toBe(
      'ATTENDEE;CN=Eleni;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:eleni@example.org',
    );
    expect(writeCalendar({ method: 'PUBLISH', events, product: PRODUCT })).not.toContain('eleni');
  });

  test.each([{ start: 'tomorrow' }, { zone: 'Europe/Padua' }, { stamp: new Date(NaN) }])(
    'with %j is not written',
    (wrong) => {
      expect(() => write(anEvent(wrong))).toThrow(RangeError);
    },
  );
});

describe('own feeds', () => {
  test('say the same texts to ical.js and ts-ics as were written', () => {
    fc.assert(
      fc.property(words, words, words, (summary, description, location) => {
        const file = write(anEvent({ summary, description, location }));
        const byIcal = new ICAL.Event(
          new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')!,
        );
        const said = { summary, description, location };
        expect(byIcal).toMatchObject(said);
        // ts-ics takes those for components wherever they stand.
        if (/(BEGIN|END):/.test(Object.values(said).join())) return;
        expect(convertIcsCalendar(undefined, file).events).toMatchObject([said]);
      }),
      { numRuns: runs(500) },
    );
  });

  test('are read alike by ical.js and ts-ics, and as they were written', () => {
    const events = [
      anEvent({ summary: 'Συνάντηση; "τσάι", κέικ\\γλυκό 👩🏽‍⚖️', rule: 'FREQ=WEEKLY;COUNT=5' }),
      anEvent({ recurrenceId: '2026-10-31T18:00', start: '2026-10-31T19:00', end: '2026-10-31T21:00' }),
      anEvent({ uid: 'b', zone: 'America/New_York', summary: 'لقاء، الأوصياء' }),
      anEvent({ uid: 'c', zone: 'UTC', status: 'CANCELLED', sequence: 3, summary: 'x'.repeat(200) }),
      anEvent({ uid: 'd', wholeDay: true, start: '2026-10-25T00:00', end: '2026-10-27T00:00' }),
      anEvent({ uid: 'e', zone: 'Africa/Casablanca', start: '2027-02-08T18:00', end: '2027-02-08T20:00' }),
    ];
    const text = writeCalendar({ method: 'PUBLISH', name: 'Padova; rete', events, product: PRODUCT });
    expect(byIcalJs(text)).toEqual(byTsIcs(text));
    expect(byIcalJs(text)).toEqual([
      [
        '0190-anna@hub.example.org',
        events[0]!.summary,
        '2026-10-24T16:00Z',
        '2026-10-24T18:00Z',
        'CONFIRMED',
        0,
      ],
      [
        '0190-anna@hub.example.org',
        'Exchange of practice',
        '2026-10-31T18:00Z',
        '2026-10-31T20:00Z',
        'CONFIRMED',
        0,
      ],
      ['b', 'لقاء، الأوصياء', '2026-10-24T22:00Z', '2026-10-25T00:00Z', 'CONFIRMED', 0],
      ['c', 'x'.repeat(200), '2026-10-24T18:00Z', '2026-10-24T20:00Z', 'CANCELLED', 3],
      ['d', 'Exchange of practice', '2026-10-25', '2026-10-27', 'CONFIRMED', 0],
      ['e', 'Exchange of practice', '2027-02-08T18:00Z', '2027-02-08T20:00Z', 'CONFIRMED', 0],
    ]);
  });
});

type Told = [uid: string, summary: string, start: string, end: string, status: string, sequence: number];

function byIcalJs(text: string): Told[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate, sequence } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status') as string;
    return [uid, summary, instant(startDate), instant(endDate), status, sequence];
  });
}

function instant(time: ICAL.Time): string {
  return time.isDate ? time.toString() : `${new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16)}Z`;
}

function byTsIcs(text: string): Told[] {
  return convertIcsCalendar(undefined, text).events!.map(({ uid, summary, start, end, status, sequence }) => {
    const [from, to] = [start, end!].map(({ date, type }) => {
      const iso = date.toISOString();
      return type === 'DATE' ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`;
    }) as [string, string];
    return [uid, summary, from, to, status!, sequence ?? 0];
  });
}
