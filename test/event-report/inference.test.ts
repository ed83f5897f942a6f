import fc from 'fast-check';
import type {
  Counted,
  CountedPart,
  CountedReport,
  Told,
  ToldReport,
} from '../../src/features/event-report/report-by';
import { tellAll, tellNobody } from '../../src/features/event-report/telling';
import { runs } from '../support/runs';

/**
 * An attack on what is told: whoever reads it looks for a number of people that is the only one to fit. She knows how it is
 * decided what is told, and the names of all rows. Of the bands everybody is in one; of months, kinds and networks in one at
 * least. Which of these somebody is in says nothing of the others, so each division is attacked by itself, with the total.
 */
type Rule = (report: CountedReport) => ToldReport;
const MEASURES = ['registered', 'attended'] as const;
type Measure = (typeof MEASURES)[number];

const isPartition = (by: string) => by === 'BAND';
const SMALL = 5;

/** What may be: people in parts, of so many in all. */
function mayBe(by: string, cells: readonly number[], total: number): boolean {
  const sum = cells.reduce((a, b) => a + b, 0);
  return isPartition(by) ? sum === total : Math.max(0, ...cells) <= total && total <= sum;
}

/** All numbers of people in `length` parts that may be. */
function* worlds(by: string, length: number, total: number, cells: number[] = []): Generator<number[]> {
  if (cells.length === length) {
    if (mayBe(by, cells, total)) yield [...cells];
    return;
  }
  for (let n = 0; n <= total; n++) yield* worlds(by, length, total, [...cells, n]);
}

const counted = (registered: number, attended: number): Counted => ({
  dates: 3,
  seats: 9,
  seatsTaken: 9,
  registered,
  waiting: 0,
  attended,
  noShows: 0,
  // No one of whom has more than another.
  minutes: attended * 60,
  most: attended > 0 ? 60 : 0,
});

/** The report in which a division has other numbers of one measure. */
function withCells(
  report: CountedReport,
  at: number,
  measure: Measure,
  cells: readonly number[],
): CountedReport {
  const divisions = report.divisions.map((division, n) =>
    n === at
      ? {
          ...division,
          parts: division.parts.map((part, i) => ({ ...part, counted: changed(part, measure, cells[i]!) })),
        }
      : division,
  );
  return { ...report, divisions };
}
const changed = ({ counted: { registered, attended } }: CountedPart, measure: Measure, n: number) =>
  measure === 'registered' ? counted(n, attended) : counted(registered, n);

/** Numbers of 1 to 4 people that are the only ones to fit what is told, each in words. */
function found(report: CountedReport, rule: Rule): string[] {
  const told = JSON.stringify(rule(report));
  return report.divisions.flatMap(({ by, parts }, at) =>
    MEASURES.flatMap((measure) => {
      const fitting = parts.map(() => new Set<number>());
      for (const cells of worlds(by, parts.length, report.total[measure]))
        if (JSON.stringify(rule(withCells(report, at, measure, cells))) === told)
          cells.forEach((n, i) => fitting[i]!.add(n));
      return fitting.flatMap((all, i) => {
        const n = parts[i]!.counted[measure];
        return all.size < 2 && n > 0 && n < SMALL ? [`${by} ${i} ${measure}: ${n}`] : [];
      });
    }),
  );
}

/** Hides small numbers, and no others. */
const naive: Rule = (report) => {
  const few = (told: Told): Told => ({
    ...told,
    registered: told.registered! < SMALL && told.registered! > 0 ? null : told.registered,
    attended: told.attended! < SMALL && told.attended! > 0 ? null : told.attended,
    minutes: null,
  });
  const { total, divisions } = tellAll(report);
  return {
    total: few(total),
    divisions: divisions.map((division) => ({
      ...division,
      parts: division.parts.map(({ key, told }) => ({ key, told: few(told) })),
    })),
  };
};

/** A division of some people: by one of several things, each of them once or more often. */
const division = (by: 'BAND' | 'MONTH', length: number, totals: Record<Measure, number>) => {
  const cells = (measure: Measure) => fc.constantFrom(...worlds(by, length, totals[measure]));
  return fc.tuple(cells('registered'), cells('attended')).map(([registered, attended]) => ({
    by,
    parts: registered.map((n, i) => ({ key: `${i}`, counted: counted(n, attended[i]!) })),
  }));
};
const reports = fc.record({ registered: fc.nat(8), attended: fc.nat(8) }).chain((totals) =>
  fc.tuple(division('BAND', 3, totals), division('MONTH', 3, totals)).map((divisions) => ({
    total: counted(totals.registered, totals.attended),
    divisions,
  })),
);

describe('what is told to who sees figures alone', () => {
  it('leaves at least two numbers for each that is small, whatever is reckoned from it', () => {
    fc.assert(
      fc.property(reports, (report) => expect(found(report, tellNobody)).toEqual([])),
      { numRuns: runs(200) },
    );
  });

  it('would give some of them away where these alone were hidden (negative control)', () => {
    const seen = fc.sample(reports, { numRuns: 40, seed: 7 }).flatMap((report) => found(report, naive));
    expect(seen.length).toBeGreaterThan(0);
    const report = {
      total: counted(8, 8),
      divisions: [
        { by: 'BAND' as const, parts: [6, 2].map((n, i) => ({ key: `${i}`, counted: counted(n, n) })) },
      ],
    };
    expect(found(report, naive)).toEqual(['BAND 1 registered: 2', 'BAND 1 attended: 2']);
    expect(found(report, tellNobody)).toEqual([]);
  });

  const parts = (...attended: number[]) => attended.map((n, i) => ({ key: `${i}`, counted: counted(0, n) }));
  const toldOf = (total: number, ...cells: number[]) =>
    tellNobody({ total: counted(0, total), divisions: [{ by: 'KIND', parts: parts(...cells) }] });

  it('is all of a division without small numbers, and of none with one', () => {
    expect(toldOf(12, 12, 0).divisions[0]).toMatchObject({
      hidden: false,
      parts: [{ told: { attended: 12 } }, {}],
    });
    expect(toldOf(12, 7, 5).divisions[0]!.hidden).toBe(false);
    expect(toldOf(12, 8, 4).divisions[0]).toEqual({ by: 'KIND', hidden: true, parts: [] });
  });

  it('does not say how few people are in several parts', () => {
    expect(toldOf(12, 8, 6).divisions[0]!.hidden).toBe(true);
    expect(toldOf(12, 9, 8).divisions[0]!.hidden).toBe(false);
  });

  it('has no total that is small, and none of what stands in it', () => {
    const told = toldOf(4, 4, 4);
    expect(told.total).toMatchObject({ attended: null, minutes: null });
    expect(told.divisions[0]!.hidden).toBe(true);
    expect(toldOf(0, 0).total).toMatchObject({ attended: 0, minutes: 0 });
  });

  it('has no hours most of which are one person’s, and rounds them to the hour', () => {
    const one = { ...counted(0, 9), minutes: 1_000, most: 501 };
    const all = { ...one, most: 500 };
    const told = (total: Counted) =>
      tellNobody({ total, divisions: [{ by: 'KIND', parts: [{ key: 'a', counted: total }] }] });
    expect(told(one)).toMatchObject({ total: { minutes: null, attended: 9 }, divisions: [{ hidden: true }] });
    expect(told(all)).toMatchObject({ total: { minutes: 1_020 }, divisions: [{ hidden: false }] });
  });
});
