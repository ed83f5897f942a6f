import { OwnAttendanceDocument, request } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import {
  CODE_ALPHABET,
  CODE_LENGTH,
  codeAt,
  isCode,
  STEP_SECONDS,
  stepAt,
} from '../../src/features/attendance/check-in-code';
import { startHub, type TestHub } from '../support/hub';
import { makeScene, members, type AttendanceScene } from './scene';

let hub: TestHub;
let scene: AttendanceScene;
let anna: Awaited<ReturnType<typeof members>>[number];

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  [anna] = (await members(hub, scene.network, 'Anna Verdi')) as [typeof anna];
});
afterEach(() => hub.app.pool.query(`DELETE FROM rate_limit WHERE key LIKE 'check-in:%'`));
afterAll(() => hub.stop());

const DONE = 'AttendanceSuccess';
const secret = Buffer.from('a secret of some date');
const now = Date.UTC(2027, 3, 1, 18, 0, 30);
const at = (steps: number) => codeAt(secret, stepAt(now) + steps);

describe('a code', () => {
  it('has six letters and digits, none of which is taken for another', () => {
    const codes = Array.from({ length: 500 }, (_, step) => codeAt(secret, step));
    for (const code of codes) expect(code).toMatch(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`));
    expect(CODE_ALPHABET).not.toMatch(/[0O1IL2Z5S8BUAE]/);
    expect(new Set(codes.join('')).size).toBe(CODE_ALPHABET.length);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is taken while it is shown, and for as long again', () => {
    expect([1, 0, -1, -2].map((steps) => isCode(secret, at(steps), now))).toEqual([false, true, true, false]);
    const shown = STEP_SECONDS * 1000;
    expect(isCode(secret, at(0), now + shown)).toBe(true);
    expect(isCode(secret, at(0), now + 2 * shown)).toBe(false);
  });

  it('is taken in small letters and with gaps, and not with more or less', () => {
    const code = at(0);
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase();
    expect(isCode(secret, typed, now)).toBe(true);
    for (const wrong of ['', code.slice(1), `${code}C`, 'ÄÖÜ€😀'])
      expect(isCode(secret, wrong, now)).toBe(false);
  });

  it('is of one date, and of one hub', () => {
    const secrets = ['a date', 'another'].map((id) => hub.app.seal.mac('check-in', id));
    expect(codeAt(secrets[0]!, 1)).not.toBe(codeAt(secrets[1]!, 1));
  });
});

describe('checking in', () => {
  it('is noted by the code that organisers see there, once', async () => {
    const { occurrenceId } = await scene.date(10);
    const code = (await scene.codeOf(occurrenceId))!;
    expect(code.url).toBe(`${hub.url}/check-in/${occurrenceId}?code=${code.code}`);
    expect(Date.parse(code.changesAt) - Date.now()).toBeLessThanOrEqual(60_000);
    expect(Date.parse(code.changesAt) - Date.now()).toBeGreaterThan(-1_000);
    expect(await scene.checkIn(anna.client, occurrenceId, code.code)).toBe(DONE);
    expect(await scene.checkIn(anna.client, occurrenceId, code.code.toLowerCase())).toBe(DONE);
    expect(await scene.list(occurrenceId)).toEqual([['Anna Verdi', 120, 'CODE']]);
    const own = await request(anna.client, OwnAttendanceDocument, { id: occurrenceId });
    expect(own.occurrence!.viewerAttendance).toMatchObject({ how: 'CODE', minutes: 120 });
  });

  it('leaves what an organiser noted, and an organiser says for how long', async () => {
    const { occurrenceId } = await scene.date(-10);
    await scene.mark(occurrenceId, [anna], { minutes: 30 });
    const { code } = (await scene.codeOf(occurrenceId))!;
    expect(await scene.checkIn(anna.client, occurrenceId, code)).toBe(DONE);
    expect(await scene.list(occurrenceId)).toEqual([['Anna Verdi', 30, 'LIST']]);
  });

  it('is not done by a wrong code, by that of another date, or by one of two minutes ago', async () => {
    const [one, other] = [await scene.date(10), await scene.date(10)];
    const { code } = (await scene.codeOf(other.occurrenceId))!;
    const mac = hub.app.seal.mac('check-in', hub.app.ids.decode(one.occurrenceId)!);
    const old = codeAt(mac, stepAt(Date.now()) - 2);
    for (const wrong of [code, old, 'CCCCCC', ''])
      expect(await scene.checkIn(anna.client, one.occurrenceId, wrong)).toBe('CHECK_IN_CODE_WRONG');
    expect(await scene.list(one.occurrenceId)).toEqual([]);
    // Of the step before it is taken, as it is typed while it changes.
    const before = codeAt(mac, stepAt(Date.now()) - 1);
    expect(await scene.checkIn(anna.client, one.occurrenceId, before)).toBe(DONE);
  });

  it.each([
    ['half an hour before the start', 29, DONE],
    ['not earlier', 31, 'CHECK_IN_CLOSED'],
    ['until half an hour after the end', -149, DONE],
    ['and not later', -151, 'CHECK_IN_CLOSED'],
  ])('is open %s', async (_when, startsIn, expected) => {
    const { occurrenceId } = await scene.date(startsIn);
    const mac = hub.app.seal.mac('check-in', hub.app.ids.decode(occurrenceId)!);
    const code = codeAt(mac, stepAt(Date.now()));
    expect((await scene.codeOf(occurrenceId)) !== null).toBe(expected === DONE);
    expect(await scene.checkIn(anna.client, occurrenceId, code)).toBe(expected);
  });

  it('is closed where the date was cancelled', async () => {
    const { id, occurrenceId } = await scene.date(10);
    const { code } = (await scene.codeOf(occurrenceId))!;
    await scene.cancel(id);
    expect(await scene.codeOf(occurrenceId)).toBeNull();
    expect(await scene.checkIn(anna.client, occurrenceId, code)).toBe('CHECK_IN_CLOSED');
  });

  it('is for those whom the event reaches, and the code for organisers to show', async () => {
    const { occurrenceId } = await scene.date(10);
    const { code } = (await scene.codeOf(occurrenceId))!;
    const [stranger] = await members(hub, await hub.make.network(), 'Strange R');
    expect(await scene.checkIn(stranger!.client, occurrenceId, code)).toBe('NOT_FOUND');
    expect(await scene.checkIn(await hub.client(), occurrenceId, code)).toBe('NOT_SIGNED_IN');
    expect(await scene.checkIn(anna.client, hub.make.id(randomUUID()), code)).toBe('NOT_FOUND');
    expect(await scene.codeOf(occurrenceId, anna.client)).toBeNull();
  });
});
