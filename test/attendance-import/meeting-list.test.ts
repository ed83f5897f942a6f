import { readMeeting } from '../../src/features/attendance-import/meeting-list';
import { clockOf, covered, durationOf, stretchOf } from '../../src/features/attendance-import/meeting-time';
import { MEET, TEAMS, ZOOM } from './lists';

const HOUR = 3_600;
const EVENING = 18 * HOUR;
const minutes = (time: unknown) => {
  if (typeof time === 'number') return time / 60;
  const { from, to } = time as { from: number; to: number };
  return (to - from) / 60;
};
const read = (csv: string) =>
  readMeeting(csv, EVENING).map(({ name, email, time }) => [name, email, minutes(time)]);

describe('a list of a meeting', () => {
  it('is read as Zoom exports it, without what it tells of the meeting', () => {
    expect(read(ZOOM)).toEqual([
      ['Anna Verdi', 'anna@example.org', 60],
      ['Neri, Bea', 'BEA@example.org', 30],
      ['Neri, Bea', 'bea@example.org', 40],
      ['Carla Blu (ospite)', '', 125],
      ['iPhone', '', 2],
    ]);
    expect(readMeeting(ZOOM, EVENING).map(({ line }) => line)).toEqual([5, 6, 7, 8, 9]);
  });

  it('is read as Teams exports it, each section once', () => {
    expect(read(TEAMS)).toEqual([
      ['Anna Verdi', 'anna@example.org', 5_380 / 60],
      ['Bea Neri (Unverified)', '', 2_702 / 60],
    ]);
  });

  it('is read as Google Meet exports it, in the language of whoever held it', () => {
    expect(read(MEET)).toEqual([
      ['Anna Verdi', 'anna@example.org', 62],
      ['Bea Neri', '', 45],
    ]);
  });

  it('is read with semicolons, with quotes that are not closed, and with names alone', () => {
    expect(read('\uFEFFName;E-Mail;Dauer (Minuten)\nAnna;a@example.org;7,5')).toEqual([
      ['Anna', 'a@example.org', 7.5],
    ]);
    expect(readMeeting('Name,Email\n"Anna,a@example.org\nBea\0,b@example.org', EVENING)).toEqual([
      { line: 2, name: '"Anna', email: 'a@example.org', time: 'whole' },
      { line: 3, name: 'Bea', email: 'b@example.org', time: 'whole' },
    ]);
  });

  it('says of which row the time is not understood', () => {
    const [row] = readMeeting('Name,Duration\nAnna,a while', EVENING);
    expect(row).toMatchObject({ name: 'Anna', time: null });
  });

  it.each([
    ['no list', 'hello'],
    ['nothing', ''],
    ['a list of other things', 'Fruit,Price\nApple,1'],
    ['more than 2,000 rows', `Name,Email\n${'Anna,a@example.org\n'.repeat(2_001)}`],
    ['more than 64 KB', `Name,Email\n${'é'.repeat(32 * 1024)}`],
  ])('is refused where it is %s', (_what, csv) => {
    expect(() => readMeeting(csv, EVENING)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', field: 'csv' }),
    );
  });
});

describe('a time', () => {
  it.each([
    ['2027-03-01T18:01:02Z', 18 * HOUR + 62],
    ['03/01/2027 06:01:02 PM', 18 * HOUR + 62],
    ['3/1/27, 12:00:00 AM', 0],
    ['12:30 p. m.', 12 * HOUR + 1_800],
    ['1.3.2027 18:01', 18 * HOUR + 60],
    ['18:01 presto', 18 * HOUR + 60],
    ['25:00', null],
    ['13:00 PM', null],
    ['yesterday', null],
  ])('%s is read by the clock', (text, seconds) => {
    expect(clockOf(text)).toBe(seconds);
  });

  it.each([
    ['62', 3_720],
    ['1h 2m 3s', 3_723],
    ['1 hr 2 min', 3_720],
    ['1 Std. 2 Min.', 3_720],
    ['1:02:03', 3_723],
    ['2 godz. 5 min', 7_500],
    ['long', null],
    ['5 apples', null],
    ['', null],
  ])('%s is how long', (text, seconds) => {
    expect(durationOf(text)).toBe(seconds);
  });

  it('goes on behind midnight', () => {
    expect(stretchOf('23:50', '00:20', EVENING)).toEqual({ from: 5 * HOUR + 3_000, to: 6 * HOUR + 1_200 });
    expect(stretchOf('00:20', '00:40', EVENING)!.from).toBe(6 * HOUR + 1_200);
  });

  it('counts once where stretches overlap', () => {
    const stretches = [
      { from: 100, to: 200 },
      { from: 0, to: 150 },
      { from: 120, to: 130 },
      { from: 300, to: 310 },
    ];
    expect(covered(stretches)).toBe(210);
  });
});
