import fc from 'fast-check';
import { ExpectedError } from '../../../src/shared/errors';
import { occurrencesOf, type Series } from '../../../src/shared/recurrence';

const ZONES = ['Europe/Rome', 'Europe/Athens', 'Atlantic/Azores', 'America/New_York', 'UTC'];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = 24 * 60;

/** A local time so many minutes later, on a clock without changes. */
export function later(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

const some = <T>(values: readonly T[], maxLength: number): fc.Arbitrary<string> =>
  fc
    .uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength })
    .map((list) => list.map(String).join(','));
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const fromEitherEnd = (most: number): number[] => range(-most, most).filter((n) => n !== 0);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { freq: 3, nil: undefined });

const ordinals = fromEitherEnd(4).flatMap((n) => WEEKDAYS.map((day) => `${n}${day}`));

function partsOf(freq: string): fc.Arbitrary<Record<string, string | undefined>> {
  const weekdays = some(WEEKDAYS, 4);
  return fc.record({
    INTERVAL: maybe(fc.integer({ min: 1, max: 4 }).map(String)),
    BYMONTH: maybe(some(range(1, 12), 6)),
    BYDAY: maybe(freq === 'MONTHLY' ? fc.oneof(weekdays, some(ordinals, 3)) : weekdays),
    BYMONTHDAY: freq === 'WEEKLY' ? fc.constant(undefined) : maybe(some(fromEitherEnd(31), 5)),
    BYHOUR: maybe(some(range(0, 23), 2)),
    WKST: maybe(fc.constantFrom(...WEEKDAYS)),
  });
}

/** The text of a rule of all frequencies, its parts in any order. */
const rules: fc.Arbitrary<string> = fc
  .constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'WEEKLY', 'DAILY')
  .chain((freq) =>
    fc
      .record({
        parts: partsOf(freq),
        setPos: maybe(some([1, 2, -1], 2)),
        end: fc.oneof(
          fc.integer({ min: 2, max: 30 }).map((n) => `COUNT=${n}`),
          fc.integer({ min: 10, max: 800 }).map((days) => `UNTIL=${untilOf(days)}`),
        ),
      })
      .map(({ parts, setPos, end }) => {
        const written = Object.entries(parts).filter(([, value]) => value !== undefined);
        const canPick = written.some(([name]) => name.startsWith('BY')) && setPos !== undefined;
        return [
          `FREQ=${freq}`,
          end,
          ...written.map(([name, value]) => `${name}=${value}`),
          ...(canPick ? [`BYSETPOS=${setPos}`] : []),
        ];
      }),
  )
  .chain((parts) => fc.shuffledSubarray(parts, { minLength: parts.length }))
  .map((parts) => parts.join(';'));

function untilOf(days: number): string {
  return later('2026-12-31T12:00', days * DAY).replace(/[-:]/g, '') + '00Z';
}

/** Series that have at least two occurrences, of all kinds: by day and by hour, in summer and winter, at night too. */
export const series: fc.Arbitrary<Series> = fc
  .record({
    day: fc.integer({ min: 0, max: 365 }),
    minutes: fc.integer({ min: 0, max: 95 }).map((quarters) => quarters * 15),
    zone: fc.constantFrom(...ZONES),
    wholeDay: fc.boolean(),
    rule: fc.option(rules, { freq: 8, nil: null }),
    added: fc.array(fc.integer({ min: 1, max: 500 * 96 }), { maxLength: 4 }),
    excluded: fc.array(fc.nat(), { maxLength: 4 }),
  })
  .map(({ day, minutes, zone, wholeDay, rule, added, excluded }) => {
    const start = later('2026-01-01T00:00', day * DAY + (wholeDay ? 0 : minutes));
    const additions = added.map((quarters) =>
      later(start, wholeDay ? Math.ceil(quarters / 96) * DAY : quarters * 15),
    );
    const whole = { start, zone, wholeDay, rule, additions, exclusions: [] };
    const all = occurrencesIfAny(whole);
    return { ...whole, exclusions: excluded.flatMap((n) => all[n % all.length] ?? []) };
  })
  .filter((drawn) => occurrencesIfAny(drawn).length > 1);

function occurrencesIfAny(drawn: Series): string[] {
  try {
    return occurrencesOf(drawn);
  } catch (error) {
    if (error instanceof ExpectedError) return [];
    throw error;
  }
}
