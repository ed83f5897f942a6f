import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  CalendarTooLarge,
  readCalendar,
  writeCalendar,
  type CalendarRead,
} from '../../../src/shared/icalendar';
import { runs } from '../../support/runs';
import { PRODUCT } from './an-event';

const MEGABYTE = 1024 * 1024;
/** Of processor time; each takes about one, and what grows with the square of its input takes many minutes. */
const SECONDS = 15;

const calendar = (...parts: string[]): string => `BEGIN:VCALENDAR\r\n${parts.join('')}END:VCALENDAR\r\n`;

function event(lines = '', zone = 'Europe/Rome', uid: string | number = 'a'): string {
  return `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20260901T100000Z\r\nDTSTART;TZID=${zone}:20261024T180000\r\n${lines}END:VEVENT\r\n`;
}

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

const dates = (count: number): string => `EXDATE:${times(count, () => '20261024T180000Z').join()}\r\n`;

/** What a file is refused as a whole for; none where it is read. */
function limitFor(file: string): string | undefined {
  try {
    readCalendar(Buffer.from(file));
    return undefined;
  } catch (error) {
    if (!(error instanceof CalendarTooLarge)) throw error;
    return error.limit;
  }
}

describe('limits', () => {
  const small = calendar();
  const limits: [limit: string, within: string, beyond: string][] = [
    [
      'BYTES',
      'X:1\r\n'.repeat(100),
      `${'X:'.padEnd(60, 'x')}\r\n`.repeat(5 * MEGABYTE).slice(0, 5 * MEGABYTE + 1),
    ],
    ['LINES', '\n'.repeat(200_000), '\n'.repeat(200_001)],
    ['LINE_BYTES', `X:${'x'.repeat(MEGABYTE - 2)}`, `X:${'x'.repeat(MEGABYTE - 1)}`],
    // Folded ones, as well.
    ['LINE_BYTES', `X:${'\n xxxxxxxxx'.repeat(100_000)}`, `X:${'\n xxxxxxxxx'.repeat(120_000)}`],
    ['COMPONENTS', small.repeat(5000), small.repeat(5001)],
    ['NESTING', 'BEGIN:X\n'.repeat(8), 'BEGIN:X\n'.repeat(9)],
    ['DATES', calendar(event(dates(20_000))), calendar(event(dates(20_001)))],
    // In many events, and in many calendars.
    ['DATES', calendar(event(dates(9000)).repeat(2)), calendar(event(dates(9000)).repeat(3))],
    ['DATES', calendar(event(dates(9000))).repeat(2), calendar(event(dates(9000))).repeat(3)],
  ];

  test.each(limits)('%s', (limit, within, beyond) => {
    expect(limitFor(within)).toBeUndefined();
    expect(limitFor(beyond)).toBe(limit);
  });

  it('are told by a code', () => {
    expect(() => readCalendar(new Uint8Array(5 * MEGABYTE + 1))).toThrow(
      expect.objectContaining({ code: 'CALENDAR_TOO_LARGE', limit: 'BYTES' }),
    );
  });
});

/** As that of Europe, but for a last change that no zone has: compared with each to the end. */
const almostEuropean = [
  ['STANDARD', '19701025T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n'],
  ['DAYLIGHT', '19700329T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n'],
  ['STANDARD', '20271231T030000', '+0100', '+0130', ''],
]
  .map(
    ([kind, start, from, to, rule]) =>
      `BEGIN:${kind}\r\nDTSTART:${start}\r\n${rule}TZOFFSETFROM:${from}\r\nTZOFFSETTO:${to}\r\nEND:${kind}\r\n`,
  )
  .join('');
const ownZone = (name: string, observances = almostEuropean): string =>
  `BEGIN:VTIMEZONE\r\nTZID:${name}\r\n${observances}END:VTIMEZONE\r\n`;
const standard = (lines: string): string =>
  `BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n${lines}TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n`;

const HOSTILE: Record<string, () => string> = {
  'one line of blanks': () => ' '.repeat(MEGABYTE),
  'quotes that do not end': () => calendar(event(`SUMMARY;${'A="'.repeat(300_000)}\r\n`)),
  parameters: () => calendar(event(`SUMMARY;${'A=b;'.repeat(250_000)}C=d:x\r\n`)),
  'values of a parameter': () => calendar(event(`SUMMARY;A=${'b,'.repeat(500_000)}:x\r\n`)),
  escapes: () =>
    calendar(event(`SUMMARY:${'\\'.repeat(MEGABYTE - 8)}\r\nCATEGORIES:${'\\,'.repeat(500_000)}\r\n`)),
  'escapes of parameters': () => calendar(event(`SUMMARY;A=${'^'.repeat(1_000_000)}:x\r\n`)),
  categories: () => calendar(event(`CATEGORIES:${'a,'.repeat(500_000)}\r\n`)),
  'blanks before the end of values': () =>
    calendar(
      ['SUMMARY', 'URL', 'UID', 'DURATION', 'SEQUENCE', 'RRULE', 'ORGANIZER']
        .map((name) => event(`${name}:x${' '.repeat(600_000)}x\r\n`))
        .join(''),
    ),
  properties: () => calendar(event('X:\r\n'.repeat(190_000))),
  'properties of one name': () => calendar(event('SUMMARY:a\r\n'.repeat(190_000))),
  'lists without dates': () => calendar(event('EXDATE:\r\n'.repeat(190_000))),
  'lines that are none': () => calendar(event('abc!\r\n'.repeat(190_000))),
  'lines to be joined': () => calendar(event(`SUMMARY:a\r\n${'abc\r\n'.repeat(190_000)}`)),
  'folds of nothing': () => calendar(event(`SUMMARY:a${'\r\n '.repeat(190_000)}\r\n`)),
  'beginnings without ends': () => 'BEGIN:VEVENT\r\n'.repeat(4990),
  'ends without beginnings': () => `${calendar(event())}${'END:VEVENT\r\n'.repeat(190_000)}`,
  'an event again and again': () => calendar(event('RECURRENCE-ID:20261024T180000Z\r\n').repeat(4900)),
  'dates far away, in a zone of changing rules': () =>
    calendar(
      event(
        `EXDATE;TZID=Africa/Casablanca:${times(19_000, (i) => `${1000 + (i % 8990)}1024T180000`).join()}\r\n`,
      ),
    ),
  'zones that nobody knows': () => calendar(...times(4900, (i) => event('', `Nowhere/${i}`, i))),
  'zones of its own': () => calendar(...times(600, (i) => ownZone(`Own${i}`) + event('', `Own${i}`, i))),
  'a zone of its own in each of many calendars': () =>
    times(640, (i) => calendar(ownZone('Own') + event('', 'Own', i))).join(''),
  'changes of a zone of its own': () =>
    calendar(
      ownZone('Own', standard('RDATE:20401025T030000,20371025T030000\r\n'.repeat(100_000))),
      event('', 'Own'),
    ),
  'days of a rule of a zone of its own': () =>
    calendar(
      ownZone('Own', standard(`RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=${'-1SU,'.repeat(200_000)}SU\r\n`)),
      event('', 'Own'),
    ),
  'a name of a zone': () => calendar(event('', 'a/'.repeat(500_000))),
  'a UID, and alarms that it is named for': () =>
    calendar(event('BEGIN:VALARM\r\nEND:VALARM\r\n'.repeat(4900), 'Europe/Rome', 'u'.repeat(MEGABYTE - 4))),
  digits: () =>
    calendar(
      ...['DTEND', 'DURATION', 'SEQUENCE', 'EXDATE'].map((name) =>
        event(`${name}:${'1'.repeat(1_000_000)}\r\n`),
      ),
    ),
  'an address': () => calendar(event(`ORGANIZER:mailto:${'%41'.repeat(330_000)}\r\n`)),
  'octets of no UTF-8': () => calendar(event('X:\xe9\r\n'.repeat(180_000))),
};

describe('files made to keep the hub busy', () => {
  test.each(Object.entries(HOSTILE))('are read in seconds: %s', (_, make) => {
    const bytes = Buffer.from(make(), 'latin1');
    const before = process.cpuUsage();
    const limit = limitOrNothing(() => readCalendar(bytes));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
    // Not put off by a limit that is nothing to what is tested here.
    expect([undefined, 'DATES']).toContain(limit);
  });

  it('say no more than can be read', () => {
    const bytes = Buffer.from(calendar(event('abc\r\n!\r\n'.repeat(50_000)), event().repeat(4000)));
    const { refused, remarks } = readCalendar(bytes);
    expect(remarks).toHaveLength(1000);
    expect(refused).toHaveLength(4000);
    const details = [...refused, ...remarks].map(({ detail }) => detail.length);
    expect(Math.max(...details)).toBeLessThan(250);
  });
});

function limitOrNothing(read: () => CalendarRead): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof CalendarTooLarge)) throw error;
    return error.limit;
  }
}

describe('whatever the bytes', () => {
  const folder = join(__dirname, 'broken');
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));
  const lines = [...new Set(files.flatMap((file) => file.split(/[\r\n]+/)))];
  /** Values that are good where they stand, and not where they may come to stand. */
  const values = [
    '99991231T235959Z',
    '10000101',
    '00010101T000000',
    '20260229',
    '-P99999D',
    'PT999999999S',
    '',
    '\0',
  ];
  const line = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...lines) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...lines), fc.constantFrom(...values))
        .map(([one, value]) => `${one.split(':')[0]}:${value}`),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 80 }) },
  );
  const mixed = fc
    .array(line, { maxLength: 40 })
    .map((some) => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20261024T180000', ...some].join('\r\n'));
  const changed = fc
    .tuple(fc.constantFrom(...files), fc.nat(2000), fc.nat(20), fc.string({ unit: 'binary-ascii' }))
    .map(([file, from, length, put]) => file.slice(0, from) + put + file.slice(from + length));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.oneof(mixed, changed).map((octets) => Buffer.from(octets, 'latin1')),
  );

  it('nothing is thrown, and what comes out can be written and read again', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('Europe/Rome', undefined), (file, zone) => {
        const { events } = readCalendar(file, { zone });
        const again = writeCalendar({ events, product: PRODUCT });
        // Of whole days a file says no zone.
        const zoneless = events.map((one) => ({ ...one, zone: one.wholeDay ? 'any' : one.zone }));
        const readAgain = readCalendar(Buffer.from(again), { zone: 'Europe/Rome' }).events;
        expect(readAgain.map((one) => ({ ...one, zone: one.wholeDay ? 'any' : one.zone }))).toEqual(zoneless);
      }),
      { numRuns: runs(3000) },
    );
  });
});
