import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { InvalidRecurrence, occurrencesOf, SeriesTooLong } from '../../../src/shared/recurrence';
import { ExpectedError } from '../../../src/shared/errors';
import rows from './expectations.json';

type Row = (typeof rows)[number];

/**
 * Yearly rules that we refuse: our own limit, told in src/shared/recurrence/combinations.ts. RFC 5545 §3.3.10 has the
 * parts of such a rule limit each other (its table, and notes 1 and 2 to it); the engine makes other days of them.
 */
const REFUSED: Record<string, string> = {
  'FREQ=YEARLY;BYWEEKNO=14,20,-48;BYDAY=TU,TH;COUNT=64;BYHOUR=13,19,14;WKST=TU;BYMONTHDAY=-20,10,11,-21,2':
    'BYWEEKNO',
  'FREQ=YEARLY;BYDAY=TH,SU,SA;BYMONTHDAY=-28,-29,-12;COUNT=23;BYWEEKNO=-31,-52,11;BYSETPOS=1': 'BYWEEKNO',
  'FREQ=YEARLY;BYDAY=TU,FR;BYMONTHDAY=-1,-16;BYWEEKNO=-23,-46,-44,-10;UNTIL=20270322T135000Z': 'BYWEEKNO',
  'FREQ=YEARLY;BYMONTHDAY=-23,-4,28,13,16,-25;BYSETPOS=2;BYWEEKNO=-26,-38,46,2,35;BYDAY=WE,TU;UNTIL=20311128T231500Z':
    'BYWEEKNO',
  'FREQ=YEARLY;INTERVAL=5;BYWEEKNO=10,23,13;COUNT=42;BYDAY=SA,FR,TH;BYMONTHDAY=17,30,8,-20,29': 'BYWEEKNO',
  'FREQ=YEARLY;INTERVAL=13;BYHOUR=9,15,12;WKST=TU;BYDAY=-14SU,-41TH,-17SA,-24FR;BYYEARDAY=324,203,313,189,-77,-186,-190;UNTIL=20241201T061500Z':
    'BYYEARDAY',
  'FREQ=YEARLY;BYMONTHDAY=27,-18,-5,-19;BYHOUR=9,22;BYDAY=35WE,46TU,31SU;INTERVAL=2;COUNT=30': 'BYDAY',
};

/**
 * Series of more than ten years, our own limit (RFC 5545 §3.3.10 has none): what dateutil was asked for ended after ten
 * times 365 days, before COUNT was reached. They are compared as far as it went.
 */
const TOO_LONG = [
  'FREQ=MONTHLY;INTERVAL=3;COUNT=79;BYMONTHDAY=25,16,-19,-21,6,-10;BYDAY=WE',
  'FREQ=MONTHLY;INTERVAL=13;BYMINUTE=45;BYSETPOS=-1;COUNT=77;BYDAY=-3FR,-4SA',
  'FREQ=DAILY;BYDAY=FR,WE,SU,TU;BYMONTHDAY=-14;COUNT=59;WKST=SA;INTERVAL=4',
  'FREQ=WEEKLY;BYDAY=TH;BYMONTH=3;INTERVAL=2;COUNT=58',
  'FREQ=DAILY;INTERVAL=5;BYMONTH=9;BYMONTHDAY=7,-13,13,-1;COUNT=23',
  'FREQ=YEARLY;BYDAY=FR,TU,MO,WE;INTERVAL=7;BYMONTHDAY=-28,19,-30,-5,5;COUNT=27;BYMONTH=1,9',
  'FREQ=YEARLY;BYHOUR=12;COUNT=61;WKST=TH',
  'FREQ=YEARLY;INTERVAL=2;BYHOUR=7,11;COUNT=24',
  'FREQ=MONTHLY;INTERVAL=13;BYDAY=-2SU,5FR,1SU,1FR;COUNT=33;BYMONTHDAY=20,-27,19,-10,-17,-22',
  'FREQ=WEEKLY;COUNT=24;BYMONTH=1,4,2;INTERVAL=7',
  'FREQ=MONTHLY;BYDAY=-4WE,-4MO;INTERVAL=2;BYMONTH=1,12,4;COUNT=27',
  'FREQ=DAILY;COUNT=49;BYDAY=MO,FR,WE,SA;BYMONTH=10,12;BYMONTHDAY=-21,14,-3,-10;INTERVAL=13',
  'FREQ=YEARLY;BYMONTH=5,9,3;BYDAY=1TH,3MO,-1TU;COUNT=48;BYSETPOS=-2;INTERVAL=2;BYHOUR=22,7',
  'FREQ=DAILY;BYHOUR=6,22;BYMONTHDAY=4,15;WKST=TH;BYSETPOS=-1,3;INTERVAL=5;COUNT=63',
  'FREQ=YEARLY;WKST=MO;COUNT=48;BYSETPOS=-1,-3;INTERVAL=7;BYWEEKNO=26,44,34,-13,-51;BYDAY=SU,WE,TU;BYMONTH=11,5,8,1',
  'FREQ=YEARLY;COUNT=47;INTERVAL=2;BYHOUR=19',
  'FREQ=WEEKLY;INTERVAL=4;BYMONTH=11;COUNT=29',
];
/** Reaches its COUNT in ten years, which have more days than that: dateutil was asked for all but the last. */
const LONGER = 'FREQ=WEEKLY;INTERVAL=4;COUNT=32;WKST=TH;BYDAY=MO,TH,WE;BYMONTH=7';

function expand({ starts, zone, wholeDay }: Row, rule: string): string[] {
  const start = starts.slice(0, 16);
  return occurrencesOf({ start, zone, wholeDay, rule, additions: [], exclusions: [] });
}

/** What the rule makes is what dateutil made: how many there are, the last, and those kept of the first. */
function isEqual(row: Row, rule = row.rule): boolean {
  const starts = row.starts.split(' ');
  let made: string[];
  try {
    made = expand(row, rule);
  } catch (error) {
    if (error instanceof ExpectedError) return false;
    throw error;
  }
  return (
    made.length === row.count &&
    made.at(-1) === row.last &&
    made.slice(0, starts.length).join() === starts.join()
  );
}

function rowOf(rule: string): Row {
  const [row, ...others] = rows.filter((r) => r.rule === rule);
  if (row === undefined || others.length > 0) throw new Error(`Not one row: ${rule}`);
  return row;
}

describe('what python-dateutil makes of rules', () => {
  it('is what we make of them, but of those named here', () => {
    const unequal = rows.filter((row) => !isEqual(row)).map((row) => row.rule);
    expect(unequal.sort()).toEqual([...Object.keys(REFUSED), ...TOO_LONG, LONGER].sort());
    expect(rows.length - unequal.length).toBeGreaterThanOrEqual(300);
  });

  it('is that of the examples of RFC 5545 §3.8.5.3', () => {
    expect(rows.filter((row) => row.of === 'RFC 5545 §3.8.5.3' && isEqual(row))).toHaveLength(38);
  });

  test.each(TOO_LONG)('%s is too long, and equal as far as it was asked for', (rule) => {
    const row = rowOf(rule);
    expect(() => expand(row, rule)).toThrow(SeriesTooLong);
    expect(isEqual(row, rule.replace(/COUNT=\d+/, `COUNT=${row.count}`))).toBe(true);
  });

  test(`${LONGER} has one more, and is equal as far as it was asked for`, () => {
    const row = rowOf(LONGER);
    expect(expand(row, LONGER)).toHaveLength(row.count + 1);
    expect(isEqual(row, LONGER.replace('COUNT=32', `COUNT=${row.count}`))).toBe(true);
  });

  test.each(Object.entries(REFUSED))(
    '%s is refused for its %s: the engine makes other days',
    (rule, part) => {
      const row = rowOf(rule);
      const starts = row.starts.split(' ');
      const refusal = expect.objectContaining({ constructor: InvalidRecurrence, part });
      expect(() => expand(row, rule)).toThrow(refusal);
      expect(engineOf(rule, starts[0]!, row.last)).not.toEqual(starts);
    },
  );

  // A negative control: the rows would tell an expansion that leaves a part aside.
  test.each([
    ...['INTERVAL', 'BYMINUTE', 'BYHOUR', 'BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYMONTH'],
    ...['BYSETPOS', 'WKST', 'COUNT', 'UNTIL'],
  ])('tell rules without their %s from those with it', (part) => {
    const isMissed = rows.some((row) => {
      const rule = row.rule.replace(new RegExp(`;${part}=[^;]+`), '');
      return rule !== row.rule && isEqual(row) && !isEqual(row, rule);
    });
    expect(isMissed).toBe(true);
  });
});

/** What the engine makes of a rule, on a clock without changes, up to a last local time where it counts. */
function engineOf(rule: string, start: string, last: string): string[] {
  const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime('UTC');
  const made = new RRuleTemporal({ rruleString: rule, dtstart })
    .all()
    .map((time) => time.toPlainDateTime().toString({ smallestUnit: 'minute' }));
  return rule.includes('COUNT=') ? made.filter((local) => local <= last) : made;
}

/** What the rows leave aside, as it is no matter of taste: dateutil's answer is kept to show that it is another. */
describe('where python-dateutil differs, we keep to RFC 5545', () => {
  test.each([
    {
      paragraph: '§3.8.5.3: the start is the first instance, and counted',
      start: '2026-09-08T18:00',
      rule: 'FREQ=WEEKLY;COUNT=4;BYDAY=TH',
      ours: '2026-09-08 2026-09-10 2026-09-17 2026-09-24',
      dateutil: '2026-09-10 2026-09-17 2026-09-24 2026-10-01',
    },
    {
      paragraph: '§3.3.10: the weekday of BYWEEKNO, if missing, is that of the start',
      start: '2026-05-12T18:00',
      rule: 'FREQ=YEARLY;COUNT=3;BYWEEKNO=20',
      ours: '2026-05-12 2027-05-18 2028-05-16',
      dateutil: '2026-05-12 2026-05-13 2026-05-14',
    },
    {
      paragraph: '§3.3.10: a local time that clocks leave out is ignored, and not counted',
      start: '2027-03-26T02:30',
      rule: 'FREQ=DAILY;COUNT=4',
      ours: '2027-03-26 2027-03-27 2027-03-29 2027-03-30',
      dateutil: '2027-03-26 2027-03-27 2027-03-28 2027-03-29',
    },
    {
      paragraph: '§3.3.10: BYSETPOS picks from all of the first week, which begins with WKST',
      start: '2026-09-09T18:00',
      rule: 'FREQ=WEEKLY;COUNT=4;BYDAY=MO,WE,FR;BYSETPOS=2',
      ours: '2026-09-09 2026-09-16 2026-09-23 2026-09-30',
      dateutil: '2026-09-11 2026-09-16 2026-09-23 2026-09-30',
    },
  ])('$paragraph ($rule)', ({ start, rule, ours, dateutil }) => {
    const made = occurrencesOf({
      start,
      zone: 'Europe/Rome',
      wholeDay: false,
      rule,
      additions: [],
      exclusions: [],
    });
    const days = made.map((local) => local.slice(0, 10)).join(' ');
    expect(days).toBe(ours);
    expect(days).not.toBe(dateutil);
  });
});
