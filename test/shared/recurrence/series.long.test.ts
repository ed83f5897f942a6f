import fc from 'fast-check';
import {
  adding,
  EmptySeries,
  excluding,
  moveSeries,
  normalRule,
  NotAnOccurrence,
  occurrencesOf,
  type Series,
  SeriesNotMovable,
} from '../../../src/shared/recurrence';
import { runs } from '../../support/runs';
import { later, series } from './drawn';

const DAY = 24 * 60;

/** A series and one of its occurrences, by its place among them. */
const withPlace = fc.tuple(series, fc.nat()).map(([drawn, n]) => {
  const all = occurrencesOf(drawn);
  return { drawn, all, index: n % all.length, at: all[n % all.length]! };
});

/** Whether a property is seen not to hold: that of a naive version. */
function isRefuted(property: fc.IProperty<unknown>): boolean {
  return fc.check(property, { numRuns: 500, seed: 1, endOnFailure: true }).counterexample !== null;
}

const weekly: Series = {
  start: '2026-10-06T18:00',
  zone: 'Europe/Rome',
  wholeDay: false,
  rule: 'FREQ=WEEKLY;COUNT=8',
  additions: [],
  exclusions: [],
};

describe('excluding and adding', () => {
  const restores = (without: typeof excluding, withIt: typeof adding) =>
    fc.property(withPlace, ({ drawn, all, at }) => {
      const left = without(drawn, at);
      expect(occurrencesOf(left)).toEqual(all.filter((local) => local !== at));
      expect(occurrencesOf(withIt(left, at))).toEqual(all);
    });

  it('restores what was excluded', () => {
    fc.assert(restores(excluding, adding), { numRuns: runs(250) });
  });

  it('would be seen not to if exclusions were left, or additions', () => {
    const added: typeof adding = (whole, at) => ({ ...whole, additions: [...whole.additions, at] });
    const dropped: typeof excluding = (whole, at) => ({
      ...whole,
      additions: whole.additions.filter((local) => local !== at),
    });
    expect(isRefuted(restores(excluding, added))).toBe(true);
    expect(isRefuted(restores(dropped, adding))).toBe(true);
  });

  it('keeps what it is not asked for: adding what is there changes nothing', () => {
    const property = fc.property(withPlace, ({ drawn, all, at }) => {
      expect(occurrencesOf(adding(drawn, at))).toEqual(all);
    });
    fc.assert(property, { numRuns: runs(200) });
  });

  it('refuses what is no occurrence, the last one left, and a time before the start', () => {
    const once = { ...weekly, rule: null };
    expect(() => excluding(weekly, '2026-10-07T18:00')).toThrow(NotAnOccurrence);
    expect(() => excluding(once, once.start)).toThrow(EmptySeries);
    expect(() => adding(weekly, '2026-10-05T18:00')).toThrow(expect.objectContaining({ part: 'RDATE' }));
  });
});

describe('normalRule', () => {
  const ruled = series.filter((drawn) => drawn.rule !== null);
  const normal = (naive: typeof normalRule) =>
    fc.property(ruled, fc.infiniteStream(fc.nat()), (drawn, numbers) => {
      const text = naive(drawn.rule!);
      expect(naive(text)).toBe(text);
      expect(occurrencesOf({ ...drawn, rule: text })).toEqual(occurrencesOf(drawn));
      expect(naive(otherWriting(drawn.rule!, numbers))).toBe(text);
    });

  it('is one text of all writings of a rule, its own normal form, and makes the same', () => {
    fc.assert(normal(normalRule), { numRuns: runs(250) });
  });

  test.each<[string, typeof normalRule]>([
    ['capitals alone', (rule) => rule.toUpperCase()],
    ['parts in order alone', (rule) => rule.toUpperCase().split(';').sort().join(';')],
    ['no WKST', (rule) => normalRule(rule).replace(/;WKST=../, '')],
    ['no INTERVAL', (rule) => normalRule(rule).replace(/;INTERVAL=\d+/, '')],
  ])('would be seen not to be with %s', (_, naive) => {
    expect(isRefuted(normal(naive))).toBe(true);
  });

  test.each([
    ['byday=+2tu,su,MO;interval=01;wkst=mo;count=008;freq=monthly', 'FREQ=MONTHLY;COUNT=8;BYDAY=MO,SU,2TU'],
    [
      'WKST=SU;BYSETPOS=-1,1;BYMONTH=12,1;BYMONTHDAY=-1,1,1;INTERVAL=2;FREQ=MONTHLY;UNTIL=20261231',
      'FREQ=MONTHLY;UNTIL=20261231;INTERVAL=2;BYMONTHDAY=-1,1;BYMONTH=1,12;BYSETPOS=-1,1;WKST=SU',
    ],
  ])('%s is %s', (rule, text) => {
    expect(normalRule(rule)).toBe(text);
  });
});

/** The same rule in another writing: parts and lists in another order, values twice, small letters. */
function otherWriting(rule: string, numbers: Iterable<number>): string {
  const drawn = numbers[Symbol.iterator]();
  const below = (n: number): number => Number(drawn.next().value) % n;
  const turned = <T>(list: readonly T[]): T[] => {
    const first = below(list.length);
    return [...list.slice(first), ...list.slice(0, first)];
  };
  const parts = rule.split(';').map((part) => {
    const [name = '', value = ''] = part.split('=');
    const values = value.split(',');
    const twice = name.startsWith('BY') ? [...values, values[below(values.length)]] : values;
    return `${name}=${turned(twice).join(',')}`;
  });
  return turned(parts).join(';').toLowerCase();
}

describe('moveSeries', () => {
  const moves = fc
    .record({ days: fc.integer({ min: -10, max: 10 }), quarters: fc.integer({ min: -40, max: 40 }) })
    .map(({ days, quarters }) => ({ days, minutes: quarters * 15 }));
  const followed = (move: typeof moveSeries) =>
    fc.property(withPlace, moves, ({ drawn, all, at }, { days, minutes }) => {
      const by = days * DAY + (drawn.wholeDay ? 0 : minutes);
      let moved: Series;
      try {
        moved = move(drawn, at, later(at, by));
      } catch (error) {
        if (error instanceof SeriesNotMovable) return;
        throw error;
      }
      expect(occurrencesOf(moved)).toEqual(all.map((local) => later(local, by)));
    });

  it('moves every occurrence by as much, or refuses', () => {
    fc.assert(followed(moveSeries), { numRuns: runs(250) });
  });

  test.each<[string, typeof moveSeries]>([
    [
      'another start alone',
      (whole, from, to) => ({ ...whole, start: later(whole.start, between(from, to)) }),
    ],
    [
      'exclusions left behind',
      (whole, from, to) => ({ ...moveSeries(whole, from, to), exclusions: whole.exclusions }),
    ],
    ['the rule as it was', (whole, from, to) => ({ ...moveSeries(whole, from, to), rule: whole.rule })],
  ])('would be seen not to with %s', (_, naive) => {
    expect(isRefuted(followed(naive))).toBe(true);
  });

  const to = '2026-10-07T19:30';
  test.each([
    ['FREQ=WEEKLY;COUNT=8', 'FREQ=WEEKLY;COUNT=8'],
    ['FREQ=WEEKLY;COUNT=8;BYDAY=TU,SU', 'FREQ=WEEKLY;COUNT=8;BYDAY=MO,WE'],
    ['FREQ=WEEKLY;COUNT=8;INTERVAL=2;BYDAY=TU,SU', 'FREQ=WEEKLY;COUNT=8;INTERVAL=2;BYDAY=MO,WE;WKST=TU'],
    ['FREQ=WEEKLY;UNTIL=20261124T170000Z', 'FREQ=WEEKLY;UNTIL=20261125T183000Z'],
    ['FREQ=DAILY;COUNT=30', 'FREQ=DAILY;COUNT=30'],
    ['FREQ=MONTHLY;COUNT=6;BYMONTHDAY=6', 'FREQ=MONTHLY;COUNT=6;BYMONTHDAY=7'],
    ['FREQ=YEARLY;COUNT=5', 'FREQ=YEARLY;COUNT=5'],
  ])('moves %s by a day and an hour and a half', (rule, expected) => {
    expect(moveSeries({ ...weekly, rule }, weekly.start, to)).toMatchObject({ start: to, rule: expected });
  });

  test.each([
    'FREQ=MONTHLY;COUNT=6;BYDAY=1TU',
    'FREQ=MONTHLY;COUNT=6;BYMONTHDAY=6,-1',
    'FREQ=WEEKLY;COUNT=8;BYHOUR=18',
    'FREQ=DAILY;COUNT=30;BYMONTH=10',
  ])('refuses to move %s to another day and time', (rule) => {
    expect(() => moveSeries({ ...weekly, rule }, weekly.start, to)).toThrow(SeriesNotMovable);
  });

  it('moves the time of day of "the first Tuesday", with what was added and excluded', () => {
    const rule = 'FREQ=MONTHLY;COUNT=6;BYDAY=1TU';
    const monthly = {
      ...weekly,
      rule,
      additions: ['2026-10-20T18:00'],
      exclusions: ['2026-11-03T18:00'],
    };
    expect(moveSeries(monthly, '2026-12-01T18:00', '2026-12-01T17:00')).toEqual({
      ...monthly,
      start: '2026-10-06T17:00',
      additions: ['2026-10-20T17:00'],
      exclusions: ['2026-11-03T17:00'],
    });
  });
});

function between(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}
