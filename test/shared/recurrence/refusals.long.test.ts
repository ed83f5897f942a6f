import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { ExpectedError } from '../../../src/shared/errors';
import {
  adding,
  EmptySeries,
  EndlessRule,
  InvalidRecurrence,
  MAX_OCCURRENCES,
  normalRule,
  occurrencesOf,
  type Series,
  SeriesTooLong,
} from '../../../src/shared/recurrence';
import { runs } from '../../support/runs';

const weekly: Series = {
  start: '2026-10-06T18:00',
  zone: 'Europe/Rome',
  wholeDay: false,
  rule: 'FREQ=WEEKLY;COUNT=8',
  additions: [],
  exclusions: [],
};
const of = (rule: string): string[] => occurrencesOf({ ...weekly, rule });

describe('a rule is refused', () => {
  test.each(
    [
      ['', 'RRULE'],
      ['WEEKLY', 'RRULE'],
      ['FREQ=WEEKLY;COUNT=8;', 'RRULE'],
      ['RRULE:FREQ=WEEKLY;COUNT=8', 'RRULE'],
      ['FREQ=WEEKLY;COUNT=8;X-NAME=1', 'RRULE'],
      ['FREQ=WEEKLY;COUNT=8;__PROTO__=1', 'RRULE'],
      [`FREQ=DAILY;COUNT=8;BYMONTHDAY=${'1,'.repeat(1500)}1`, 'RRULE'],
      ['COUNT=8', 'FREQ'],
      ['FREQ=FORTNIGHTLY;COUNT=8', 'FREQ'],
      ['FREQ=HOURLY;COUNT=8', 'FREQ'],
      ['FREQ=MINUTELY;COUNT=8', 'FREQ'],
      ['FREQ=SECONDLY;COUNT=8', 'FREQ'],
      ['FREQ=WEEKLY;FREQ=DAILY;COUNT=8', 'FREQ'],
      ['FREQ=WEEKLY;COUNT=0', 'COUNT'],
      ['FREQ=WEEKLY;COUNT=-1', 'COUNT'],
      ['FREQ=WEEKLY;COUNT=8.5', 'COUNT'],
      ['FREQ=WEEKLY;COUNT=1e2', 'COUNT'],
      ['FREQ=WEEKLY;COUNT=8;INTERVAL=0', 'INTERVAL'],
      ['FREQ=WEEKLY;COUNT=8;UNTIL=20261231', 'UNTIL'],
      ['FREQ=WEEKLY;UNTIL=20260231', 'UNTIL'],
      ['FREQ=WEEKLY;UNTIL=2026-12-31', 'UNTIL'],
      ['FREQ=DAILY;COUNT=8;BYSECOND=30', 'BYSECOND'],
      ['FREQ=DAILY;COUNT=8;BYMINUTE=60', 'BYMINUTE'],
      ['FREQ=DAILY;COUNT=8;BYHOUR=24', 'BYHOUR'],
      ['FREQ=DAILY;COUNT=8;BYHOUR=1,2,3,4,5;BYMINUTE=0,10,20,30,40', 'BYHOUR'],
      ['FREQ=WEEKLY;COUNT=500;BYHOUR=1,2,3,4,5,6,7;BYSETPOS=1', 'BYHOUR'],
      ['FREQ=MONTHLY;COUNT=8;BYMONTHDAY=0', 'BYMONTHDAY'],
      ['FREQ=MONTHLY;COUNT=8;BYMONTHDAY=32', 'BYMONTHDAY'],
      ['FREQ=MONTHLY;COUNT=8;BYMONTHDAY=', 'BYMONTHDAY'],
      ['FREQ=YEARLY;COUNT=8;BYYEARDAY=-367', 'BYYEARDAY'],
      ['FREQ=YEARLY;COUNT=8;BYWEEKNO=54', 'BYWEEKNO'],
      ['FREQ=YEARLY;COUNT=8;BYMONTH=13', 'BYMONTH'],
      ['FREQ=YEARLY;COUNT=8;BYMONTH=-1', 'BYMONTH'],
      ['FREQ=MONTHLY;COUNT=8;BYDAY=0TU', 'BYDAY'],
      ['FREQ=MONTHLY;COUNT=8;BYDAY=54TU', 'BYDAY'],
      ['FREQ=MONTHLY;COUNT=8;BYDAY=DI', 'BYDAY'],
      ['FREQ=WEEKLY;COUNT=8;WKST=1', 'WKST'],
      // The table of §3.3.10, and what follows it.
      ['FREQ=WEEKLY;COUNT=8;BYMONTHDAY=6', 'BYMONTHDAY'],
      ['FREQ=WEEKLY;COUNT=8;BYYEARDAY=6', 'BYYEARDAY'],
      ['FREQ=MONTHLY;COUNT=8;BYYEARDAY=6', 'BYYEARDAY'],
      ['FREQ=DAILY;COUNT=8;BYYEARDAY=6', 'BYYEARDAY'],
      ['FREQ=WEEKLY;COUNT=8;BYWEEKNO=6', 'BYWEEKNO'],
      ['FREQ=MONTHLY;COUNT=8;BYWEEKNO=6', 'BYWEEKNO'],
      ['FREQ=DAILY;COUNT=8;BYWEEKNO=6', 'BYWEEKNO'],
      ['FREQ=WEEKLY;COUNT=8;BYDAY=1TU', 'BYDAY'],
      ['FREQ=DAILY;COUNT=8;BYDAY=-1TU', 'BYDAY'],
      ['FREQ=YEARLY;COUNT=8;BYWEEKNO=20;BYDAY=1TU', 'BYDAY'],
      ['FREQ=MONTHLY;COUNT=8;BYSETPOS=1', 'BYSETPOS'],
      ['FREQ=MONTHLY;COUNT=8;BYDAY=TU;BYSETPOS=0', 'BYSETPOS'],
      // Our own limits.
      ['FREQ=YEARLY;COUNT=8;BYDAY=53TU', 'BYDAY'],
      ['FREQ=YEARLY;COUNT=8;BYDAY=1TU;BYMONTHDAY=6', 'BYDAY'],
      ['FREQ=YEARLY;COUNT=8;BYYEARDAY=100;BYDAY=TU', 'BYYEARDAY'],
      ['FREQ=YEARLY;COUNT=8;BYWEEKNO=20;BYMONTHDAY=6', 'BYWEEKNO'],
      ['FREQ=YEARLY;COUNT=8;BYWEEKNO=53;INTERVAL=2;BYDAY=TU', 'BYWEEKNO'],
      ['FREQ=YEARLY;COUNT=8;BYWEEKNO=-1;BYDAY=TU;BYSETPOS=1', 'BYWEEKNO'],
    ].map(([rule = '', part = '']): [string, string, string] => [rule.slice(0, 60), part, rule]),
  )('%s for its %s', (_, part, rule) => {
    const paragraph = 'RFC 5545 §3.3.10';
    const refusal = expect.objectContaining({ constructor: InvalidRecurrence, part, paragraph });
    expect(() => of(rule)).toThrow(refusal);
    expect(() => normalRule(rule)).toThrow(refusal);
  });

  test.each([
    ['FREQ=WEEKLY', EndlessRule],
    ['FREQ=DAILY;BYMONTH=10', EndlessRule],
    ['FREQ=YEARLY;COUNT=2;BYMONTH=2;BYMONTHDAY=30', EmptySeries],
    ['FREQ=DAILY;COUNT=2;BYMONTH=2;BYMONTHDAY=31', EmptySeries],
    ['FREQ=WEEKLY;COUNT=2;BYMONTH=2;BYDAY=MO;BYSETPOS=5', EmptySeries],
    ['FREQ=WEEKLY;UNTIL=20260101', EmptySeries],
    [`FREQ=DAILY;COUNT=${MAX_OCCURRENCES + 1}`, SeriesTooLong],
    ['FREQ=DAILY;UNTIL=20280218', SeriesTooLong],
    ['FREQ=DAILY;UNTIL=99991231T235959Z', SeriesTooLong],
    ['FREQ=DAILY;COUNT=999999999', SeriesTooLong],
    ['FREQ=YEARLY;COUNT=12', SeriesTooLong],
    ['FREQ=YEARLY;UNTIL=20361007', SeriesTooLong],
    ['FREQ=MONTHLY;COUNT=2;INTERVAL=999999999', SeriesTooLong],
  ])('%s as %p', (rule, refusal) => {
    expect(() => of(rule)).toThrow(refusal);
  });

  test.each([
    ['FREQ=DAILY;COUNT=500', 500, '2028-02-17T18:00'],
    ['FREQ=DAILY;UNTIL=20280217', 500, '2028-02-17T18:00'],
    ['FREQ=YEARLY;COUNT=11', 11, '2036-10-06T18:00'],
    ['FREQ=YEARLY;UNTIL=20361006', 11, '2036-10-06T18:00'],
    ['FREQ=YEARLY;COUNT=1', 1, '2026-10-06T18:00'],
  ])('%s is not: it is as long as may be, or as short', (rule, count, last) => {
    expect(of(rule)).toHaveLength(count);
    expect(of(rule).at(-1)).toBe(last);
  });
});

describe('a series is refused', () => {
  test.each<[string, Partial<Series>, string]>([
    ['a start that is no time', { start: '2026-02-30T18:00' }, 'DTSTART'],
    ['a start of long ago', { start: '0026-10-06T18:00' }, 'DTSTART'],
    ['a start with seconds', { start: '2026-10-06T18:00:00' }, 'DTSTART'],
    ['a start in UTC', { start: '2026-10-06T18:00Z' }, 'DTSTART'],
    ['a whole day with a time', { wholeDay: true }, 'DTSTART'],
    ['an addition that is no time', { additions: ['tomorrow'] }, 'RDATE'],
    ['an addition before the start', { additions: ['2026-10-05T18:00'] }, 'RDATE'],
    ['an exclusion that is no time', { exclusions: ['2026-10-13'] }, 'EXDATE'],
  ])('for %s', (_, part, name) => {
    expect(() => occurrencesOf({ ...weekly, ...part })).toThrow(
      expect.objectContaining({ constructor: InvalidRecurrence, part: name }),
    );
  });

  it('for too many dates, or one too far away', () => {
    const many = Array<string>(MAX_OCCURRENCES + 1).fill('2026-10-13T18:00');
    expect(() => occurrencesOf({ ...weekly, exclusions: many })).toThrow(SeriesTooLong);
    expect(() => occurrencesOf({ ...weekly, additions: many })).toThrow(SeriesTooLong);
    expect(() => occurrencesOf({ ...weekly, additions: ['2036-10-07T18:00'] })).toThrow(SeriesTooLong);
    expect(() => adding({ ...weekly, rule: 'FREQ=DAILY;COUNT=500' }, '2030-01-01T18:00')).toThrow(
      SeriesTooLong,
    );
  });

  it('where nothing is left of it', () => {
    expect(() => occurrencesOf({ ...weekly, exclusions: of(weekly.rule!) })).toThrow(EmptySeries);
  });

  it('where its zone is none', () => {
    expect(() => occurrencesOf({ ...weekly, zone: 'Europe/Padua' })).toThrow(RangeError);
  });
});

/** Ends what goes on for longer; only a hang does. */
const HANG = 10_000;

function ending<T>(work: () => T, timeout = HANG): T {
  return runInNewContext('work()', { work }, { timeout }) as T;
}

describe('a hostile rule ends', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour).join();
  const six = '6,9,12,15,18,21';
  const yearDays = Array.from({ length: 366 }, (_, day) => day + 1).join();
  const days = 'MO,TU,WE,TH,FR,SA,SU';

  it('where a hang would not', () => {
    const hang = (): never => {
      for (;;);
    };
    expect(() => ending(hang, 50)).toThrow(expect.objectContaining({ code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' }));
  });

  test.each([
    [`FREQ=WEEKLY;COUNT=500;BYDAY=${days};BYHOUR=${six};BYSETPOS=366,-366`, EmptySeries],
    [`FREQ=DAILY;COUNT=500;BYDAY=${days};BYHOUR=${six};BYSETPOS=366,-366`, EmptySeries],
    [`FREQ=MONTHLY;COUNT=500;BYMONTH=2;BYMONTHDAY=31;BYHOUR=${six};BYSETPOS=366,-366`, EmptySeries],
    [`FREQ=YEARLY;COUNT=500;BYYEARDAY=${yearDays};BYHOUR=${six};BYMONTH=1;BYSETPOS=-366`, EmptySeries],
    [`FREQ=WEEKLY;COUNT=500;BYMONTH=2;BYDAY=${days};BYHOUR=${six};BYSETPOS=42`, SeriesTooLong],
    [`FREQ=DAILY;UNTIL=20361001;BYHOUR=${hours}`, SeriesTooLong],
    ['FREQ=YEARLY;COUNT=2;BYWEEKNO=50;BYMONTH=6;BYDAY=MO', EmptySeries],
    ['FREQ=WEEKLY;COUNT=2;INTERVAL=999999999;BYDAY=MO', EmptySeries],
    ['FREQ=DAILY;COUNT=2;INTERVAL=999999999', SeriesTooLong],
  ])('%#: %s', (rule, refusal) => {
    expect(() => ending(() => of(rule))).toThrow(refusal);
  });

  it('without any work where it picks what no period has', () => {
    const engine = jest.spyOn(RRuleTemporal.prototype, 'all');
    const rule = 'FREQ=WEEKLY;COUNT=2;BYDAY=TU,TH;BYHOUR=9,18;BYSETPOS=';
    expect(() => of(`${rule}5`)).toThrow(EmptySeries);
    expect(engine).not.toHaveBeenCalled();
    expect(of(`${rule}4`)).toEqual(['2026-10-06T18:00', '2026-10-08T18:00']);
    expect(engine).toHaveBeenCalled();
    engine.mockRestore();
  });
});

describe('any text', () => {
  const value = fc.oneof(
    fc.constantFrom(
      'YEARLY',
      'MONTHLY',
      'WEEKLY',
      'DAILY',
      '20270101',
      '20361006T000000Z',
      '-1',
      'TU',
      '2TU',
    ),
    fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 5 }).map((list) => list.join()),
    fc.integer({ min: 0, max: 70 }).map(String),
    fc.string({ maxLength: 5 }),
  );
  const name = fc.constantFrom(
    ...['UNTIL', 'COUNT', 'INTERVAL', 'BYSECOND', 'BYMINUTE', 'BYHOUR', 'BYDAY', 'BYMONTHDAY', 'BYYEARDAY'],
    ...['BYWEEKNO', 'BYMONTH', 'BYSETPOS', 'WKST', 'CONSTRUCTOR'],
  );
  const part = fc.tuple(name, value).map(([key, text]) => `${key}=${text}`);
  const frequency = fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY');
  const end = fc.constantFrom('COUNT=1', 'COUNT=7', 'UNTIL=20280101', 'UNTIL=20361006T000000Z');
  const rule = fc.oneof(
    fc.string(),
    fc
      .tuple(frequency, end, fc.array(part, { maxLength: 4 }))
      .map(([freq, last, parts]) => [`FREQ=${freq}`, last, ...parts].join(';')),
  );

  it('is a rule that makes so many occurrences in order, or refused as expected', () => {
    const outcomes = new Set<string>();
    const property = fc.property(rule, fc.boolean(), (text, wholeDay) => {
      const start = wholeDay ? '2024-02-29T00:00' : '2024-02-29T02:30';
      try {
        const made = ending(() => occurrencesOf({ ...weekly, start, wholeDay, rule: text }));
        outcomes.add('made');
        expect(made.length).toBeLessThanOrEqual(MAX_OCCURRENCES);
        expect(made).toEqual([...new Set(made)].sort());
        expect(made[0]).toBe(start);
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        outcomes.add(error.constructor.name);
      }
    });
    fc.assert(property, { numRuns: runs(2000) });
    expect([...outcomes]).toEqual(expect.arrayContaining(['made', 'InvalidRecurrence']));
  });
});
