import { occurrencesOf, type Series } from '../../../src/shared/recurrence';
import { instantOf, localOf } from '../../../src/shared/zoned-time';

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** Sundays at 18:00 across a change of clocks: before it, on its day, after it. */
const CHANGES = [
  {
    zone: 'Europe/Rome',
    days: '2026-10-18 2026-10-25 2026-11-01',
    instants: '2026-10-18T16:00Z 2026-10-25T17:00Z 2026-11-01T17:00Z',
  },
  {
    zone: 'Europe/Athens',
    days: '2026-10-18 2026-10-25 2026-11-01',
    instants: '2026-10-18T15:00Z 2026-10-25T16:00Z 2026-11-01T16:00Z',
  },
  {
    zone: 'Atlantic/Azores',
    days: '2026-10-18 2026-10-25 2026-11-01',
    instants: '2026-10-18T18:00Z 2026-10-25T19:00Z 2026-11-01T19:00Z',
  },
  {
    zone: 'America/New_York',
    days: '2026-10-25 2026-11-01 2026-11-08',
    instants: '2026-10-25T22:00Z 2026-11-01T23:00Z 2026-11-08T23:00Z',
  },
  {
    zone: 'Europe/Rome',
    days: '2027-03-21 2027-03-28 2027-04-04',
    instants: '2027-03-21T17:00Z 2027-03-28T16:00Z 2027-04-04T16:00Z',
  },
  {
    zone: 'Europe/Athens',
    days: '2027-03-21 2027-03-28 2027-04-04',
    instants: '2027-03-21T16:00Z 2027-03-28T15:00Z 2027-04-04T15:00Z',
  },
  {
    zone: 'Atlantic/Azores',
    days: '2027-03-21 2027-03-28 2027-04-04',
    instants: '2027-03-21T19:00Z 2027-03-28T18:00Z 2027-04-04T18:00Z',
  },
  // There clocks were changed two weeks before.
  {
    zone: 'America/New_York',
    days: '2027-03-07 2027-03-14 2027-03-28',
    instants: '2027-03-07T23:00Z 2027-03-14T22:00Z 2027-03-28T22:00Z',
  },
];

function weekly(zone: string, first: string, last: string): Series {
  const until = instantOf(`${last}T18:00`, zone)
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');
  const rule = `FREQ=WEEKLY;UNTIL=${until}`;
  return { start: `${first}T18:00`, zone, wholeDay: false, rule, additions: [], exclusions: [] };
}

/** The week's time to go by: that of clocks there, as shown. */
function instants(series: Series): Date[] {
  return occurrencesOf(series).map((local) => instantOf(local, series.zone));
}

/** A week has always 7 × 24 hours: what is to be avoided. */
function naiveInstants(series: Series): Date[] {
  const first = instantOf(series.start, series.zone).getTime();
  return instants(series).map((_, weeks) => new Date(first + weeks * A_WEEK));
}

function times(all: readonly Date[], zone: string): string[] {
  return [...new Set(all.map((instant) => localOf(instant, zone).slice(11)))];
}

function shown(all: readonly Date[]): string[] {
  return all.map((instant) => instant.toISOString().replace(':00.000Z', 'Z'));
}

describe('a weekly series at 18:00 across a change of clocks', () => {
  test.each(CHANGES)('in $zone on $days', ({ zone, days, instants: expected }) => {
    const [first = '', , last = ''] = days.split(' ');
    const series = weekly(zone, first, last);
    const all = instants(series);
    expect(times(all, zone)).toEqual(['18:00']);
    expect(occurrencesOf(series)).toEqual(
      expect.arrayContaining(days.split(' ').map((day) => `${day}T18:00`)),
    );
    expect(shown(all)).toEqual(expect.arrayContaining(expected.split(' ')));
    expect(occurrencesOf(series).at(-1)).toBe(`${last}T18:00`);

    // The negative control: hours added to instants.
    const naive = naiveInstants(series);
    expect(times(naive, zone)).not.toEqual(['18:00']);
    expect(shown(naive)).not.toEqual(expect.arrayContaining(expected.split(' ')));
  });

  test.each(['Europe/Rome', 'Europe/Athens', 'Atlantic/Azores', 'America/New_York'])(
    'keeps its time from October 2026 to April 2027 in %s',
    (zone) => {
      const series = weekly(zone, '2026-10-18', '2027-04-04');
      expect(instants(series)).toHaveLength(25);
      expect(times(instants(series), zone)).toEqual(['18:00']);
      expect(times(naiveInstants(series), zone)).toHaveLength(2);
      // Between two changes, an hour more and an hour less.
      const weeks = instants(series).map((instant) => instant.getTime());
      const lengths = weeks.slice(1).map((instant, i) => (instant - weeks[i]! - A_WEEK) / 3_600_000);
      expect(lengths.filter((hours) => hours !== 0)).toEqual([1, -1]);
    },
  );
});

describe('a time that clocks do not show once', () => {
  const nightly = (start: string, zone: string): Series => {
    const rule = 'FREQ=DAILY;COUNT=3';
    return { start, zone, wholeDay: false, rule, additions: [], exclusions: [] };
  };

  it('is no occurrence where it is left out, and not counted (RFC 5545 §3.3.10)', () => {
    const made = occurrencesOf(nightly('2027-03-27T02:30', 'Europe/Rome'));
    expect(made).toEqual(['2027-03-27T02:30', '2027-03-29T02:30', '2027-03-30T02:30']);
  });

  it('is there once where it comes twice: the first of both (§3.3.5)', () => {
    const series = nightly('2026-10-24T02:30', 'Europe/Rome');
    expect(occurrencesOf(series)).toEqual(['2026-10-24T02:30', '2026-10-25T02:30', '2026-10-26T02:30']);
    expect(shown(instants(series))).toEqual(['2026-10-24T00:30Z', '2026-10-25T00:30Z', '2026-10-26T01:30Z']);
  });

  it('is kept for whole days, which have no time: midnight of the Azores is left out in March', () => {
    const timed = nightly('2027-03-27T00:00', 'Atlantic/Azores');
    expect(occurrencesOf(timed)).toEqual(['2027-03-27T00:00', '2027-03-29T00:00', '2027-03-30T00:00']);
    expect(occurrencesOf({ ...timed, wholeDay: true })).toEqual([
      '2027-03-27T00:00',
      '2027-03-28T00:00',
      '2027-03-29T00:00',
    ]);
  });
});

describe('UNTIL', () => {
  const until = (value: string, wholeDay = false, zone = 'America/New_York'): string[] => {
    const start = wholeDay ? '2026-10-30T00:00' : '2026-10-30T18:00';
    const rule = `FREQ=DAILY;UNTIL=${value}`;
    return occurrencesOf({ start, zone, wholeDay, rule, additions: [], exclusions: [] }).map((local) =>
      local.slice(0, 10),
    );
  };
  const from = (count: number): string[] =>
    ['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02'].slice(0, count);

  test.each([
    // 18:00 is 22:00 UTC up to 31 October, 23:00 from 1 November on.
    ['20261031T220000Z', 2],
    ['20261101T225959Z', 2],
    ['20261101T230000Z', 3],
    // Still the evening of 1 November there.
    ['20261102T030000Z', 3],
    // Not what RFC 5545 asks of a series with a zone, but written by calendars.
    ['20261101', 3],
    ['20261101T180000', 3],
    ['20261101T175959', 2],
  ])('%s lets %i in', (value, count) => {
    expect(until(value)).toEqual(from(count));
  });

  test.each([
    ['20261101', 3],
    ['20261101T235959Z', 3],
  ])('%s lets %i whole days in', (value, count) => {
    expect(until(value, true)).toEqual(from(count));
  });
});
