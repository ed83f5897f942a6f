import { ImportAttendanceDocument, request, type HubClient } from '@guardian-network-hub/client-sdk';
import { makeScene, type AttendanceScene } from '../attendance/scene';
import { answer } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { TEAMS, ZOOM } from './lists';

let hub: TestHub;
let scene: AttendanceScene;
let anna: MadePerson;
let bea: MadePerson;
let carla: MadePerson;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  const member = (name: string, email: string) => hub.make.person({ name, email, in: [scene.network] });
  anna = await member('Anna Verdi', 'anna@example.org');
  bea = await member('Bea Neri', 'b.neri@example.org');
  carla = await member('Carla Blu', 'carla@example.org');
  // She shows it on her card, to her network.
  await contact(bea, 'Bea@example.org', 1);
});
afterAll(() => hub.stop());

const contact = ({ personId }: MadePerson, email: string, audience: number) =>
  hub.app.pool.query(
    `INSERT INTO contact_way (id, person_id, kind, value, audience) VALUES (gen_random_uuid(), $1, 'EMAIL', $2, $3)`,
    [personId, email, audience],
  );

async function bring(
  occurrenceId: string,
  csv: string,
  dryRun = false,
  client: HubClient = scene.organiserClient,
) {
  const input = { occurrenceId, csv, dryRun };
  const { importAttendance: done } = await request(client, ImportAttendanceDocument, { input });
  if (done.__typename !== 'ImportAttendanceSuccess') return { code: done.code };
  return {
    rows: done.rows.map(({ line, name, outcome }) => [line, name, outcome]),
    people: done.people.map(({ participant, minutes, kept }) => [participant.name, minutes, kept]),
    count: done.occurrence?.attendedCount,
  };
}

/** A date that is over, to which some are going. */
async function held(...going: MadePerson[]) {
  const { occurrenceId } = await scene.date(60);
  await hub.app.pool.query(`UPDATE occurrence SET local_start = '2027-03-01T18:00' WHERE id = $1`, [
    hub.app.ids.decode(occurrenceId),
  ]);
  for (const each of going) await answer(await hub.client(each), occurrenceId, 'GOING');
  await scene.moveTo(occurrenceId, -180);
  return occurrenceId;
}

describe('the list of a meeting online', () => {
  it('says first whom it would mark, and row by row what it does not understand, and marks nobody', async () => {
    const date = await held(carla);
    expect(await bring(date, ZOOM, true)).toEqual({
      rows: [
        [5, 'Anna Verdi', 'MATCHED'],
        [6, 'Neri, Bea', 'MATCHED'],
        [7, 'Neri, Bea', 'MATCHED'],
        [8, 'Carla Blu (ospite)', 'MATCHED'],
        [9, 'iPhone', 'UNKNOWN'],
      ],
      // Of two rows that overlap ten minutes count once; nobody was there for longer than it took.
      people: [
        ['Anna Verdi', 60, false],
        ['Bea Neri', 60, false],
        ['Carla Blu', 120, false],
      ],
      count: 0,
    });
    expect(await scene.list(date)).toEqual([]);
  });

  it('marks them, once however often it comes, and keeps nothing of others', async () => {
    const date = await held(carla);
    expect(await bring(date, ZOOM)).toMatchObject({ count: 3 });
    const before = await scene.list(date);
    expect(before).toHaveLength(3);
    expect(before).toContainEqual(['Bea Neri', 60, 'IMPORT']);
    expect(await bring(date, ZOOM)).toMatchObject({ count: 3 });
    expect(await scene.list(date)).toEqual(before);
    // Another list says otherwise: the last one holds.
    expect(await bring(date, TEAMS)).toMatchObject({ count: 3 });
    expect(await scene.list(date)).toContainEqual(['Anna Verdi', 90, 'IMPORT']);
    const kept = await hub.app.pool.query(`SELECT 1 FROM attendance WHERE attendance::text LIKE '%iPhone%'`);
    expect(kept.rowCount).toBe(0);
    const asked = `SELECT details::text AS text FROM audit_entry WHERE details->>'did' = 'attendance imported'`;
    const { rows } = await hub.app.pool.query<{ text: string }>(asked);
    expect(rows).toHaveLength(2);
    for (const { text } of rows) expect(text).not.toMatch(/iPhone|example\.org/);
  });

  it('leaves what people saw with their own eyes', async () => {
    const date = await held();
    await scene.mark(date, [anna], { minutes: 100 });
    expect(await bring(date, ZOOM)).toMatchObject({
      people: [
        ['Anna Verdi', 60, true],
        ['Bea Neri', 60, false],
      ],
    });
    expect(await scene.list(date)).toContainEqual(['Anna Verdi', 100, 'LIST']);
    // An organiser puts right what a list said.
    await scene.mark(date, [bea], { minutes: 20 });
    await bring(date, ZOOM);
    expect(await scene.list(date)).toContainEqual(['Bea Neri', 20, 'LIST']);
  });

  it('knows by their names those alone who are going, and asks of whom there are two', async () => {
    const named = 'Name,Duration\nCárla  BLU,30\n';
    expect(await bring(await held(), named, true)).toMatchObject({ rows: [[2, 'Cárla  BLU', 'UNKNOWN']] });
    const twin = await hub.make.person({ name: 'Carla Blu', in: [scene.network] });
    expect(await bring(await held(carla), 'Name,Duration\nCárla BLU,30\n', true)).toMatchObject({
      people: [['Carla Blu', 30, false]],
    });
    expect(await bring(await held(carla, twin), 'Name,Duration\nCarla Blu,30\n', true)).toMatchObject({
      rows: [[2, 'Carla Blu', 'AMBIGUOUS']],
      people: [],
    });
    // By the address it is known which.
    const told = 'Name,Email,Duration\nCarla Blu,carla@example.org,30\n';
    expect(await bring(await held(carla, twin), told, true)).toMatchObject({
      people: [['Carla Blu', 30, false]],
    });
  });

  it('tells of nobody whose address it is that organisers may not know', async () => {
    const stranger = await hub.make.person({ email: 'stranger@example.org' });
    await contact(carla, 'secret@example.org', 0);
    await contact(stranger, 'shown@example.org', 3);
    const csv = 'Name,Email\nX,stranger@example.org\nY,secret@example.org\nZ,shown@example.org\n';
    expect(await bring(await held(), csv, true)).toMatchObject({
      rows: [
        [2, 'X', 'UNKNOWN'],
        [3, 'Y', 'UNKNOWN'],
        [4, 'Z', 'UNKNOWN'],
      ],
    });
  });

  it('is taken from organisers of the network, while they may mark, and as a list', async () => {
    const date = await held();
    expect(await bring(date, ZOOM, true, await hub.client(anna))).toEqual({ code: 'NOT_FOUND' });
    expect(await bring(date, ZOOM, true, await hub.client())).toEqual({ code: 'NOT_SIGNED_IN' });
    expect(await bring(date, 'hello', true)).toEqual({ code: 'INVALID_INPUT' });
    expect(await bring((await scene.date(600)).occurrenceId, ZOOM, true)).toEqual({
      code: 'CHECK_IN_CLOSED',
    });
    const dinner = await scene.date(-10, { kind: 'SOCIAL' });
    expect(await bring(dinner.occurrenceId, ZOOM, true)).toEqual({ code: 'ATTENDANCE_NOT_TAKEN' });
  });

  it('may be of 64 KB, and no longer', async () => {
    const date = await held();
    const filler = `"${'"",'.repeat(14_000)}",`;
    const csv = `Note,Name,Email\n${filler}Anna,anna@example.org\n`;
    expect(Buffer.byteLength(csv)).toBeGreaterThan(40 * 1024);
    expect(await bring(date, csv)).toMatchObject({ count: 1 });
    expect(await bring(date, 'x'.repeat(65 * 1024))).toEqual({ code: 'INVALID_INPUT' });
  });
});
