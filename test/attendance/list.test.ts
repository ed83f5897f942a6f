import {
  MembersToMarkDocument,
  OccurrenceAttendanceDocument,
  OwnAttendanceDocument,
  request,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { answer } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { makeScene, members, type AttendanceScene } from './scene';

let hub: TestHub;
let scene: AttendanceScene;
let anna: Awaited<ReturnType<typeof members>>[number];
let bea: typeof anna;
let carla: typeof anna;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  [anna, bea, carla] = (await members(hub, scene.network, 'Anna Verdi', 'Bea Neri', 'Carla Blu')) as [
    typeof anna,
    typeof anna,
    typeof anna,
  ];
});
afterAll(() => hub.stop());

const DONE = 'AttendanceSuccess';
const DAY = 24 * 60;

describe('the list of those who are there', () => {
  it('holds whom an organiser marks, for the whole time, whether or not they answered', async () => {
    const { occurrenceId } = await scene.date(-10);
    await answer(anna.client, occurrenceId, 'MAYBE');
    expect(await scene.mark(occurrenceId, [anna, bea])).toBe(DONE);
    expect(await scene.list(occurrenceId)).toEqual([
      ['Anna Verdi', 120, 'LIST'],
      ['Bea Neri', 120, 'LIST'],
    ]);
    const { occurrence } = await request(scene.organiserClient, OccurrenceAttendanceDocument, {
      id: occurrenceId,
    });
    expect(occurrence).toMatchObject({ attendedCount: 2 });
    expect(occurrence!.attendance!.nodes[0]!.markedBy?.name).toBe('Olga Rossi');
  });

  it('is the same when they are marked again, and forgets whose mark is taken back', async () => {
    const { occurrenceId } = await scene.date(-10);
    const rows = async () =>
      (
        await hub.app.pool.query(
          'SELECT * FROM attendance WHERE occurrence_id = $1 ORDER BY participant_id',
          [hub.app.ids.decode(occurrenceId)],
        )
      ).rows as unknown[];
    await scene.mark(occurrenceId, [anna, bea]);
    const before = await rows();
    expect(await scene.mark(occurrenceId, [bea, anna, bea])).toBe(DONE);
    expect(await rows()).toEqual(before);
    expect(await scene.mark(occurrenceId, [anna], { attended: false })).toBe(DONE);
    expect(await scene.mark(occurrenceId, [anna], { attended: false })).toBe(DONE);
    expect(await scene.list(occurrenceId)).toEqual([['Bea Neri', 120, 'LIST']]);
  });

  it('says for how long, as it was said last; the whole time follows the date', async () => {
    const { occurrenceId } = await scene.date(-10);
    expect(await scene.mark(occurrenceId, [anna], { minutes: 45 })).toBe(DONE);
    await scene.mark(occurrenceId, [anna, bea]);
    expect(await scene.list(occurrenceId)).toEqual([
      ['Anna Verdi', 45, 'LIST'],
      ['Bea Neri', 120, 'LIST'],
    ]);
    await scene.mark(occurrenceId, [anna], { minutes: 120 });
    await scene.moveTo(occurrenceId, -10, 90);
    expect((await scene.list(occurrenceId))!.map(([, minutes]) => minutes)).toEqual([90, 90]);
    for (const minutes of [0, -5, 91])
      expect(await scene.mark(occurrenceId, [anna], { minutes })).toBe('INVALID_INPUT');
  });

  it('has each once, however many organisers mark at once, and whatever they mark', async () => {
    const { occurrenceId } = await scene.date(-10);
    const many = await members(hub, scene.network, ...Array.from({ length: 30 }, (_, n) => `Member ${n}`));
    const other = await hub.make.person({ in: [scene.network], role: 'ORGANISER' });
    const clients = [scene.organiserClient, await hub.client(other)];
    // In opposite orders: who takes rows as they are given, waits for the other for ever.
    const done = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        scene.mark(occurrenceId, n % 2 ? many : [...many].reverse(), {}, clients[n % 2]),
      ),
    );
    expect(done).toEqual(done.map(() => DONE));
    expect(await scene.list(occurrenceId)).toHaveLength(20);
    const asked = 'SELECT count(*)::int AS count FROM attendance WHERE occurrence_id = $1';
    const { rows } = await hub.app.pool.query(asked, [hub.app.ids.decode(occurrenceId)]);
    expect(rows).toEqual([{ count: 30 }]);
  });

  it('takes 1 to 200 people at once', async () => {
    const { occurrenceId } = await scene.date(-10);
    const many = Array.from({ length: 201 }, () => ({ participantId: randomUUID() }));
    expect(await scene.mark(occurrenceId, many)).toBe('INVALID_INPUT');
    expect(await scene.mark(occurrenceId, [])).toBe('INVALID_INPUT');
    expect(await scene.mark(occurrenceId, many.slice(1))).toBe('NOT_FOUND');
  });

  it('takes no strangers, with whomever they are marked, unless they answered', async () => {
    const { occurrenceId } = await scene.date(-10, { audience: 'HUB' });
    const [stranger] = await members(hub, await hub.make.network(), 'Strange R');
    expect(await scene.mark(occurrenceId, [anna, stranger!])).toBe('NOT_FOUND');
    expect(await scene.list(occurrenceId)).toEqual([]);
    await scene.moveTo(occurrenceId, 100);
    await answer(stranger!.client, occurrenceId, 'GOING');
    expect(await scene.mark(occurrenceId, [anna, stranger!])).toBe(DONE);
  });
});

describe('people are marked', () => {
  it.each([
    ['two hours before the start', 119, DONE],
    ['not earlier', 125, 'CHECK_IN_CLOSED'],
    ['until sixty days after the end', -60 * DAY - 115, DONE],
    ['and not later', -60 * DAY - 125, 'CHECK_IN_CLOSED'],
  ])('from the list: %s', async (_when, startsIn, expected) => {
    const { occurrenceId } = await scene.date(startsIn);
    expect(await scene.mark(occurrenceId, [anna])).toBe(expected);
  });

  it('at no date that was cancelled', async () => {
    const { id, occurrenceId } = await scene.date(60);
    await scene.cancel(id);
    expect(await scene.mark(occurrenceId, [anna])).toBe('CHECK_IN_CLOSED');
  });

  it('at no dinner: nobody counts who came', async () => {
    const { occurrenceId } = await scene.date(-10, { kind: 'SOCIAL' });
    expect(await scene.mark(occurrenceId, [anna])).toBe('ATTENDANCE_NOT_TAKEN');
    expect(await scene.codeOf(occurrenceId)).toBeNull();
    expect(await scene.checkIn(anna.client, occurrenceId, 'CDFGHJ')).toBe('ATTENDANCE_NOT_TAKEN');
  });

  it('by organisers of the network alone, who see who was there; each sees herself', async () => {
    const { occurrenceId } = await scene.date(-10);
    const elsewhere = await hub.make.person({ in: [await hub.make.network()], role: 'ORGANISER' });
    for (const client of [anna.client, await hub.client(elsewhere)])
      expect(await scene.mark(occurrenceId, [anna], {}, client)).toBe('NOT_FOUND');
    expect(await scene.mark(occurrenceId, [anna], {}, await hub.client())).toBe('NOT_SIGNED_IN');
    expect(await scene.mark(hub.make.id(randomUUID()), [anna])).toBe('NOT_FOUND');
    await scene.mark(occurrenceId, [anna]);
    expect(await scene.list(occurrenceId, anna.client)).toBeNull();
    const own = async ({ client }: typeof anna) =>
      (await request(client, OwnAttendanceDocument, { id: occurrenceId })).occurrence!.viewerAttendance;
    expect(await own(anna)).toMatchObject({ minutes: 120, how: 'LIST' });
    expect(await own(bea)).toBeNull();
  });

  it('who are found among the members by their names', async () => {
    const variables = { networkId: hub.make.id(scene.network), search: 'carl bl' };
    const found = await request(scene.organiserClient, MembersToMarkDocument, variables);
    expect(found.network!.members.nodes.map(({ participant }) => participant)).toEqual([
      { id: hub.make.id(carla.participantId), name: 'Carla Blu' },
    ]);
    const members = (await request(anna.client, MembersToMarkDocument, variables)).network!.members.nodes;
    expect(members.map(({ participant }) => participant)).toEqual(members.map(() => null));
  });

  it('no more than 240 times a minute by one organiser', async () => {
    const { occurrenceId } = await scene.date(-10);
    await scene.mark(occurrenceId, [anna]);
    await hub.app.pool.query(`UPDATE rate_limit SET points = 240 WHERE key LIKE 'attendance:marks%'`);
    expect(await scene.mark(occurrenceId, [bea])).toBe('RATE_LIMITED');
    await hub.app.pool.query(`DELETE FROM rate_limit WHERE key LIKE 'attendance:marks%'`);
  });
});

describe('a mark', () => {
  it('goes with the person, and stays when the organiser goes who made it', async () => {
    const { occurrenceId } = await scene.date(-10);
    const leaver = await hub.make.person({ in: [scene.network], role: 'ORGANISER' });
    const [gone] = await members(hub, scene.network, 'Gone Soon');
    await scene.mark(occurrenceId, [anna, gone!], {}, await hub.client(leaver));
    const ids = [leaver.participantId, gone!.participantId];
    await hub.app.pool.query('DELETE FROM participant WHERE id = ANY($1)', [ids]);
    expect(await scene.list(occurrenceId)).toEqual([['Anna Verdi', 120, 'LIST']]);
  });

  it('keeps the date to which somebody came when the series does not come to it any more', async () => {
    const { event } = await scene.create({
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=3', additions: [], exclusions: [] },
    });
    const [, second] = event!.occurrences;
    await scene.moveTo(second!.id, 60);
    expect(await scene.mark(second!.id, [anna])).toBe(DONE);
    await scene.update({ eventId: event!.id, recurrence: null });
    expect(await scene.list(second!.id)).toEqual([['Anna Verdi', 120, 'LIST']]);
  });
});
