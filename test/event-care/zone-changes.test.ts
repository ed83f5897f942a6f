import { FOLLOW_ZONES } from '../../src/features/event-care';
import {
  answer,
  datesOf,
  guardians,
  inDays,
  mailsTo,
  makeScene,
  sequenceOf,
  type Scene,
} from '../event/scene';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let scene: Scene;
let guest: Awaited<ReturnType<typeof guardians>>[number];

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  scene = await makeScene(hub);
  [guest] = (await guardians(hub, scene.network, 1)) as [typeof guest];
});
afterAll(() => hub.stop());

const query = (text: string, values: unknown[]) => hub.app.pool.query(text, values);

/** As it would be had it been made while the clocks were an hour off. */
async function madeByOtherClocks(eventId: string): Promise<void> {
  await query(
    `UPDATE occurrence SET starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' WHERE event_id = $1`,
    [hub.app.ids.decode(eventId)],
  );
}

async function dayPasses(): Promise<void> {
  await query('UPDATE job SET run_at = now() WHERE kind = $1', [FOLLOW_ZONES]);
  hub.app.jobs.poke();
  const isDone = async () =>
    (
      await query(`SELECT 1 FROM job WHERE kind = $1 AND run_at > now() + interval '23 hours'`, [
        FOLLOW_ZONES,
      ])
    ).rowCount;
  await eventually(isDone);
}

const startsOf = async (eventId: string) =>
  (await datesOf(scene.organiserClient, eventId)).map(({ startsAt }) => startsAt);

it('dates stay at their local times when a country changes its clocks: who comes is told, calendars and reminders follow', async () => {
  const { id, ids } = await scene.series();
  const before = await startsOf(id);
  await answer(guest.client, ids[1]!, 'GOING');
  const sequence = await sequenceOf(hub, id);
  await madeByOtherClocks(id);
  expect(await startsOf(id)).not.toEqual(before);

  await dayPasses();
  expect(await startsOf(id)).toEqual(before);
  expect(await mailsTo(hub, guest.email)).toEqual(['EVENT_CHANGED']);
  expect(await sequenceOf(hub, id)).toBe(sequence + 1);
  const log = await query(
    `SELECT actor_kind, details FROM audit_entry WHERE network_id = $1 AND details->>'did' = 'clocks changed'`,
    [scene.network],
  );
  expect(log.rows).toEqual([{ actor_kind: 'JOB', details: { did: 'clocks changed', event: id } }]);
});

it('whose clocks did not change stay as they are, and nobody is told', async () => {
  const { id, occurrenceId } = await scene.event();
  await answer(guest.client, occurrenceId, 'GOING');
  const [before, sequence] = [await startsOf(id), await sequenceOf(hub, id)];
  await dayPasses();
  expect([await startsOf(id), await sequenceOf(hub, id)]).toEqual([before, sequence]);
  expect(await mailsTo(hub, guest.email)).toEqual([]);
});

it('what has begun, and what was cancelled, stays where it was', async () => {
  const { id, ids } = await scene.series();
  const [begun, cancelled, ...others] = ids.map((each) => hub.app.ids.decode(each)!);
  const before = await startsOf(id);
  await madeByOtherClocks(id);
  await query(
    `UPDATE occurrence SET starts_at = now() - interval '10 minutes', ends_at = now() + interval '2 hours' WHERE id = $1`,
    [begun],
  );
  await query('UPDATE occurrence SET cancelled_at = now() WHERE id = $1', [cancelled]);
  const between = await startsOf(id);
  await dayPasses();
  expect(await startsOf(id)).toEqual([...between.slice(0, 2), ...before.slice(2)]);
  expect(others).toHaveLength(6);
});

it('it is looked at all that is to come, however much that is', async () => {
  for (const day of [2, 3])
    await scene.series({
      localStart: inDays(day),
      localEnd: inDays(day, '20:00'),
      recurrence: { rule: 'FREQ=DAILY;COUNT=500' },
    });
  const { id } = await scene.event({ localStart: inDays(700), localEnd: inDays(700, '20:00') });
  const before = await startsOf(id);
  await madeByOtherClocks(id);
  await dayPasses();
  expect(await startsOf(id)).toEqual(before);
});

it('an event that cannot be moved keeps no other from it', async () => {
  const broken = await scene.event();
  await query(`UPDATE occurrence SET local_end = local_start WHERE event_id = $1`, [
    hub.app.ids.decode(broken.id),
  ]);
  const { id } = await scene.event({ localStart: inDays(20), localEnd: inDays(20, '20:00') });
  const before = await startsOf(id);
  await madeByOtherClocks(id);
  await query('UPDATE job SET run_at = now() WHERE kind = $1', [FOLLOW_ZONES]);
  hub.app.jobs.poke();
  await eventually(async () => JSON.stringify(await startsOf(id)) === JSON.stringify(before));
});
