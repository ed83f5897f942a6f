import { CODE_ALPHABET, CODE_LENGTH } from '../../src/features/attendance/check-in-code';
import { CODES_AN_HOUR } from '../../src/features/attendance/check-in-limits';
import { startHub, type TestHub } from '../support/hub';
import { makeScene, members, type AttendanceScene } from './scene';

let hub: TestHub;
let scene: AttendanceScene;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
});
afterEach(() => hub.app.pool.query(`DELETE FROM rate_limit WHERE key LIKE 'check-in:%'`));
afterAll(() => hub.stop());

/** How likely one of so many guesses is right: two codes are taken at a time, that of the step before and the present one. */
const chance = (guesses: number, length = CODE_LENGTH) => (guesses * 2) / CODE_ALPHABET.length ** length;

describe('guessing a code', () => {
  it('is hopeless for one person in a whole day, and for all together who try', () => {
    const hours = 25;
    expect(chance(CODES_AN_HOUR.ofPerson * hours)).toBeLessThan(1 / 100_000);
    expect(chance(CODES_AN_HOUR.wrongAtDate * hours)).toBeLessThan(1 / 5_000);
  });

  it('would not be with four letters, or without limits (negative control)', () => {
    expect(chance(CODES_AN_HOUR.wrongAtDate * 25, 4)).toBeGreaterThan(1 / 20);
    const tenASecond = 10 * 60 * 60 * 25;
    expect(chance(tenASecond)).toBeGreaterThan(1 / 100);
  });

  it('ends for a person after so many tries, also by the right code', async () => {
    const [anna, bea] = await members(hub, scene.network, 'Anna Verdi', 'Bea Neri');
    const { occurrenceId } = await scene.date(10);
    const { code } = (await scene.codeOf(occurrenceId))!;
    const tried = new Map<unknown, number>();
    for (let n = 0; n < CODES_AN_HOUR.ofPerson; n++) {
      const told = await scene.checkIn(anna!.client, occurrenceId, 'CCCCCC');
      tried.set(told, (tried.get(told) ?? 0) + 1);
    }
    expect(Object.fromEntries(tried)).toEqual({ CHECK_IN_CODE_WRONG: CODES_AN_HOUR.ofPerson });
    expect(await scene.checkIn(anna!.client, occurrenceId, code)).toBe('RATE_LIMITED');
    expect(await scene.checkIn(bea!.client, occurrenceId, code)).toBe('AttendanceSuccess');
  });

  it('ends for all at a date where too many were wrong; right ones are not counted, and other dates are open', async () => {
    const [anna, bea] = await members(hub, scene.network, 'Anna Verdi', 'Bea Neri');
    const [one, other] = [await scene.date(10), await scene.date(10)];
    const counted = `UPDATE rate_limit SET points = $1 WHERE key LIKE 'check-in:date%'`;
    expect(await scene.checkIn(anna!.client, one.occurrenceId, 'CCCCCC')).toBe('CHECK_IN_CODE_WRONG');
    await hub.app.pool.query(counted, [CODES_AN_HOUR.wrongAtDate]);
    const { code } = (await scene.codeOf(one.occurrenceId))!;
    expect(await scene.checkIn(bea!.client, one.occurrenceId, code)).toBe('AttendanceSuccess');
    expect(await scene.checkIn(anna!.client, one.occurrenceId, 'CCCCCC')).toBe('RATE_LIMITED');
    expect(await scene.checkIn(anna!.client, one.occurrenceId, code)).toBe('RATE_LIMITED');
    const there = (await scene.codeOf(other.occurrenceId))!;
    expect(await scene.checkIn(anna!.client, other.occurrenceId, there.code)).toBe('AttendanceSuccess');
  });
});
