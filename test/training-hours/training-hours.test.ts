import {
  NetworkTrainingHoursDocument,
  OwnTrainingHoursDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { makeScene, members, type AttendanceScene } from '../attendance/scene';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let scene: AttendanceScene;
let anna: Awaited<ReturnType<typeof members>>[number];
let bea: typeof anna;

const DAY = 24 * 60;
const days = (count: number) => new Date(Date.now() + count * DAY * 60_000).toISOString();
const LAST_MONTH = { from: days(-30), to: days(1) };

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  [anna, bea] = (await members(hub, scene.network, 'Anna Verdi', 'Bea Neri')) as [typeof anna, typeof anna];

  const course = await scene.date(-3 * DAY);
  const meeting = await scene.date(-2 * DAY, { kind: 'MEETING' });
  const before = await scene.date(-40 * DAY);
  // It is not over: of how long she was there, it is too early to speak.
  const now = await scene.date(-10);
  await scene.mark(course.occurrenceId, [anna, bea]);
  await scene.mark(meeting.occurrenceId, [anna], { minutes: 50 });
  await scene.mark(before.occurrenceId, [anna]);
  await scene.mark(now.occurrenceId, [anna]);

  // What was a meeting when they were marked, and is a dinner now; and what was cancelled after all.
  const dinner = await scene.date(-4 * DAY);
  await scene.mark(dinner.occurrenceId, [anna]);
  await hub.app.pool.query(`UPDATE event SET kind = 'SOCIAL' WHERE id = $1`, [hub.app.ids.decode(dinner.id)]);
  const cancelled = await scene.date(-5 * DAY);
  await scene.mark(cancelled.occurrenceId, [anna]);
  await hub.app.pool.query('UPDATE occurrence SET cancelled_at = now() WHERE id = $1', [
    hub.app.ids.decode(cancelled.occurrenceId),
  ]);

  // At another network, of which she is no member any more.
  const other = await makeScene(hub);
  const elsewhere = await other.date(-6 * DAY);
  await hub.make.membership(anna.personId, other.network);
  await other.mark(elsewhere.occurrenceId, [anna]);
  await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1 AND network_id = $2', [
    anna.personId,
    other.network,
  ]);
});
afterAll(() => hub.stop());

const own = async (client: HubClient, period = LAST_MONTH) =>
  (await request(client, OwnTrainingHoursDocument, period)).me!.trainingHours!;

const ofNetwork = async (
  client: HubClient,
  period = LAST_MONTH,
  page: { first?: number; after?: string } = {},
) =>
  (
    await request(client, NetworkTrainingHoursDocument, {
      networkId: hub.make.id(scene.network),
      ...period,
      ...page,
    })
  ).network!.trainingHours ?? null;

describe('one’s own hours', () => {
  it('are those of all networks, by kind, in a period: of dates that are over, and were no dinners', async () => {
    expect(await own(anna.client)).toEqual({
      minutes: 290,
      dates: 3,
      byKind: [
        { kind: 'COURSE', minutes: 240, dates: 2 },
        { kind: 'MEETING', minutes: 50, dates: 1 },
      ],
    });
    expect(await own(anna.client, { ...LAST_MONTH, from: days(-60) })).toMatchObject({
      minutes: 410,
      dates: 4,
    });
    expect(await own(bea.client)).toMatchObject({ minutes: 120, dates: 1 });
  });

  it('are nobody else’s: an operator reads her own', async () => {
    const operator = await hub.make.person();
    await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [operator.personId]);
    expect(await own(await hub.client(operator))).toMatchObject({ minutes: 0, dates: 0, byKind: [] });
  });

  it('are of a period that ends after it begins', async () => {
    await expect(own(anna.client, { from: days(0), to: days(-1) })).rejects.toThrow('ends before it begins');
  });
});

describe('the hours of a network', () => {
  it('are those of everyone who was at its dates, by name, of how many were held', async () => {
    const { nodes } = (await ofNetwork(scene.organiserClient))!;
    expect(
      nodes.map(({ participant, minutes, datesAttended, datesHeld }) => [
        participant.name,
        minutes,
        datesAttended,
        datesHeld,
      ]),
    ).toEqual([
      ['Anna Verdi', 170, 2, 2],
      ['Bea Neri', 120, 1, 2],
    ]);
  });

  it('come in pages', async () => {
    const first = (await ofNetwork(scene.organiserClient, LAST_MONTH, { first: 1 }))!;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const after = first.pageInfo.endCursor!;
    const rest = (await ofNetwork(scene.organiserClient, LAST_MONTH, { first: 1, after }))!;
    expect(rest.nodes.map(({ participant }) => participant.name)).toEqual(['Bea Neri']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('are for those who run it', async () => {
    expect(await ofNetwork(anna.client)).toBeNull();
    const elsewhere = await hub.make.person({ in: [await hub.make.network()], role: 'ORGANISER' });
    expect(await ofNetwork(await hub.client(elsewhere))).toBeNull();
  });
});
