import fc from 'fast-check';
import { readCalendar, writeCalendar, type CalendarEvent } from '../../../src/shared/icalendar';
import { runs } from '../../support/runs';
import { anEvent, PRODUCT } from './an-event';
import { text, words } from './any-text';

const ZONES = [
  'Europe/Rome',
  'Europe/Athens',
  'Atlantic/Azores',
  'America/New_York',
  'Asia/Kabul',
  'Africa/Casablanca',
  'UTC',
];

const instant = fc
  .integer({ min: 0, max: Date.UTC(2100, 0) / 1000 })
  .map((seconds) => new Date(seconds * 1000));
const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 });
const DAY = 24 * 60;

function local(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 16);
}

/** One event of a zone, whole days or not, with the occurrences of it that differ. */
function series(zone: string, wholeDay: boolean, uid: string): fc.Arbitrary<CalendarEvent[]> {
  const step = wholeDay ? DAY : 1;
  const at = minute.map((minutes) => Math.floor(minutes / step) * step);
  const starts = fc.uniqueArray(at.map(local), { minLength: 1, maxLength: 12 });
  const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(value, { nil: undefined });
  const one = fc.record({
    uid: fc.constant(uid),
    sequence: fc.nat(),
    stamp: instant,
    times: fc.tuple(at, fc.integer({ min: wholeDay ? 1 : 0, max: 5000 })),
    zone: fc.constant(zone),
    wholeDay: fc.constant(wholeDay),
    summary: text,
    description: maybe(words),
    location: maybe(words),
    url: maybe(fc.webUrl({ withQueryParameters: true, withFragments: true })),
    categories: maybe(fc.array(words, { minLength: 1, maxLength: 3 })),
    status: fc.constantFrom('CONFIRMED', 'TENTATIVE', 'CANCELLED'),
    organizer: maybe(fc.record({ name: words, address: fc.emailAddress() })),
    attendee: maybe(
      fc.record({
        name: maybe(words),
        address: fc.emailAddress(),
        answer: fc.constantFrom('NEEDS-ACTION', 'ACCEPTED', 'TENTATIVE', 'DECLINED'),
      }),
    ),
    created: maybe(instant),
    modified: maybe(instant),
  });
  const event = one.map(({ times: [start, length], ...rest }): CalendarEvent => {
    return { ...rest, start: local(start), end: local(start + length * step) };
  });
  const rule = fc.constantFrom('FREQ=WEEKLY;COUNT=8', 'FREQ=MONTHLY;BYDAY=-1SU,2TU', 'FREQ=DAILY;INTERVAL=2');
  return fc
    .record({
      master: event,
      rule: maybe(rule),
      exclusions: maybe(starts),
      additions: maybe(starts),
      overrides: fc.uniqueArray(fc.tuple(event, at.map(local)), { maxLength: 3, selector: ([, id]) => id }),
    })
    .map(({ master, overrides, ...recurring }) => [
      { ...master, ...recurring },
      ...overrides.map(([override, recurrenceId]) => ({ ...override, recurrenceId })),
    ]);
}

const calendar = fc.constantFrom(...ZONES).chain((zone) =>
  fc.record({
    zone: fc.constant(zone),
    method: fc.constantFrom(undefined, 'PUBLISH', 'REQUEST', 'CANCEL'),
    name: fc.option(words, { nil: undefined }),
    events: fc
      .array(fc.tuple(fc.constantFrom(zone, ...ZONES), fc.boolean(), words), { maxLength: 4 })
      .chain((all) =>
        // Of whole days a file says no zone: the reader has to.
        fc.tuple(
          ...all.map(([own, wholeDay, uid], i) => series(wholeDay ? zone : own, wholeDay, `${i}${uid}`)),
        ),
      )
      .map((all) => all.flat()),
  }),
);

describe('what was written', () => {
  it('is read as it was', () => {
    fc.assert(
      fc.property(calendar, ({ zone, method, name, events }) => {
        const file = writeCalendar({ method, name, events, product: PRODUCT, refreshMinutes: 60 });
        const told = method === 'PUBLISH' ? events.map((one) => ({ ...one, attendee: undefined })) : events;
        expect(readCalendar(Buffer.from(file), { zone })).toEqual({
          method: method ?? null,
          name: name ?? null,
          events: told,
          refused: [],
          remarks: [],
        });
      }),
      { numRuns: runs(500) },
    );
  });

  it('is read as it was whatever ends its lines, and however they are folded', () => {
    fc.assert(
      fc.property(calendar, fc.constantFrom('\n', '\r', '\r\r\n', '\n\n'), ({ zone, ...given }, lineEnd) => {
        const file = writeCalendar({ ...given, product: PRODUCT });
        const { events } = readCalendar(Buffer.from(file), { zone });
        const unfolded = file.replaceAll('\r\n ', '');
        // At 20 octets, in the middle of characters.
        const octets = Buffer.from(unfolded).toString('latin1');
        const folded = octets.replace(/[^\r\n]{20}(?=[^\r\n])/g, '$&\r\n\t');
        for (const one of [file, unfolded, Buffer.from(folded, 'latin1')]) {
          const lines = Buffer.from(one).toString('latin1').replaceAll('\r\n', lineEnd);
          expect(readCalendar(Buffer.from(lines, 'latin1'), { zone }).events).toEqual(events);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('tells the zone of whole days by that of the calendar, where all are of one', () => {
    const event = anEvent({ wholeDay: true, start: '2026-10-24T00:00', end: '2026-10-26T00:00' });
    const file = writeCalendar({ events: [event], product: PRODUCT });
    expect(readCalendar(Buffer.from(file), { zone: 'Europe/Athens' }).events).toEqual([event]);
    expect(readCalendar(Buffer.from(file)).events).toEqual([event]);
  });

  it('names an occurrence by the clocks of the one that replaces it', () => {
    const all = [
      anEvent({ rule: 'FREQ=DAILY;COUNT=3' }),
      anEvent({ zone: 'Europe/Athens', recurrenceId: '2026-10-25T19:00' }),
      anEvent({ zone: 'America/New_York', recurrenceId: '2026-10-26T13:00' }),
    ];
    expect(readCalendar(Buffer.from(writeCalendar({ events: all, product: PRODUCT }))).events).toEqual(all);
  });

  it('leaves out blanks around texts, control characters, and halves of characters', () => {
    const event = anEvent({ summary: ' a\0b\r\nc\u2028d\ud83d ', description: ' \n ', location: '' });
    const [read] = readCalendar(Buffer.from(writeCalendar({ events: [event], product: PRODUCT }))).events;
    expect(read).toEqual(anEvent({ summary: 'ab\nc\nd\ufffd' }));
  });
});
