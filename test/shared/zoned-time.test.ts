import { instantOf, isTimeZone, localOf } from '../../src/shared/zoned-time';

describe('what clocks of a place show', () => {
  test.each([
    ['2026-10-24T18:00', 'Europe/Rome', '2026-10-24T16:00:00.000Z'],
    ['2026-10-25T18:00', 'Europe/Rome', '2026-10-25T17:00:00.000Z'],
    ['2027-03-27T18:00', 'Europe/Athens', '2027-03-27T16:00:00.000Z'],
    ['2027-03-28T18:00', 'Europe/Athens', '2027-03-28T15:00:00.000Z'],
    ['2027-03-28T18:00', 'Atlantic/Azores', '2027-03-28T18:00:00.000Z'],
    ['2026-10-25T18:00', 'America/New_York', '2026-10-25T22:00:00.000Z'],
    ['2026-11-01T18:00', 'America/New_York', '2026-11-01T23:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone).toISOString()).toBe(instant);
    expect(localOf(new Date(instant), zone)).toBe(local);
  });

  test('a time that comes twice is the first of both (RFC 5545 §3.3.5)', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Rome').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(localOf(new Date('2026-10-25T01:30:00Z'), 'Europe/Rome')).toBe('2026-10-25T02:30');
  });

  test('a time that a clock change leaves out is counted by the offset before it (RFC 5545 §3.3.5)', () => {
    expect(instantOf('2027-03-28T02:30', 'Europe/Rome').toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(localOf(new Date('2027-03-28T01:30:00Z'), 'Europe/Rome')).toBe('2027-03-28T03:30');
  });

  test.each(['2026-02-30T10:00', 'tomorrow', ''])('%p is no local time', (local) => {
    expect(() => instantOf(local, 'Europe/Rome')).toThrow(RangeError);
  });
});

describe('time zones', () => {
  test.each(['Europe/Rome', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1', 'UTC'])('%s is one', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
  test.each(['+02:00', 'CEST', 'Europe/Padua', 'W. Europe Standard Time', '', '../etc'])(
    '%p is none',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});
