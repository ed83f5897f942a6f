import {
  EventRemindersDocument,
  request,
  SetNoticePreferenceDocument,
  type RsvpAnswer,
} from '@guardian-network-hub/client-sdk';
import { answer, guardians, inDays, makeScene, type Scene } from '../event/scene';
import { sleep } from '../live/random';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { DAY, HOUR, newReminders, remindAll, reminderOf, remindMe, startOf } from './reminding';

let hub: TestHub;
let scene: Scene;
let reminders: ReturnType<typeof reminderOf>;
let came: ReturnType<typeof newReminders>;

beforeAll(async () => {
  hub = await startHub();
  // Mails stay as they are written: what becomes of them when they are sent is told in mail.test.
  await hub.app.jobs.stop();
  scene = await makeScene(hub);
  reminders = reminderOf(hub);
  came = newReminders(hub);
});
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));
afterAll(() => hub.stop());

type Guardian = Awaited<ReturnType<typeof guardians>>[number];

/** An event in ten days and people who answered to it. */
async function dinner(...answers: RsvpAnswer[]) {
  const event = await scene.event();
  const people = await guardians(hub, scene.network, answers.length);
  for (const [n, each] of answers.entries()) await answer(people[n]!.client, event.occurrenceId, each);
  return {
    ...event,
    people: people as [Guardian, ...Guardian[]],
    start: await startOf(hub, event.occurrenceId),
  };
}

/** Has an event start soon, to which people answered an hour ago, since when nobody was reminded. */
async function startsIn(eventId: string, time: string): Promise<void> {
  const { pool, ids } = hub.app;
  const id = ids.decode(eventId);
  await pool.query(
    `UPDATE occurrence SET starts_at = t.at, local_start = t.at AT TIME ZONE 'Europe/Rome'
     FROM (SELECT now() + $2::interval AS at) t WHERE event_id = $1`,
    [id, time],
  );
  const dates = 'occurrence_id IN (SELECT id FROM occurrence WHERE event_id = $1)';
  await pool.query(
    `UPDATE occurrence_reminder SET done_to = now() - interval '1 hour',
       next_at = next_reminder(occurrence_id, now() - interval '1 hour') WHERE ${dates}`,
    [id],
  );
  await pool.query(`UPDATE rsvp SET answered_at = now() - interval '1 hour' WHERE ${dates}`, [id]);
}

/** Who is reminded by the time it is then, after all that was sent before. */
async function remindedAt(time: number): Promise<string[]> {
  await reminders.sendDue(new Date(time));
  return (await came()).map(({ to }) => to);
}

const emails = (...people: Guardian[]) => people.map(({ email }) => email).sort();
const remindersOf = async (client: Guardian['client'], id: string) =>
  (await request(client, EventRemindersDocument, { id })).event;

describe('a reminder', () => {
  it('comes a day before to who comes or may come, once, and to nobody else', async () => {
    const { people, start } = await dinner('GOING', 'MAYBE', 'NOT_GOING');
    expect(await remindedAt(start - DAY - 1)).toEqual([]);
    expect(await remindedAt(start - DAY)).toEqual(emails(people[0], people[1]!));
    expect(await remindedAt(start - DAY + 1)).toEqual([]);
    expect(await remindedAt(start - 1)).toEqual([]);
  });

  it('comes not to who waits for a seat, nor to whom one is offered', async () => {
    const { occurrenceId } = await scene.event({ capacity: 1 });
    const [anna, bea, cara] = (await guardians(hub, scene.network, 3)) as [Guardian, Guardian, Guardian];
    for (const { client } of [anna, bea, cara]) await answer(client, occurrenceId, 'GOING');
    await answer(anna.client, occurrenceId, 'NOT_GOING');
    expect(await remindedAt((await startOf(hub, occurrenceId)) - DAY)).toEqual([]);
  });

  it('comes not to who asks to come', async () => {
    const { occurrenceId } = await scene.event({ admission: { approval: true } });
    const [anna] = await guardians(hub, scene.network, 1);
    expect(await answer(anna!.client, occurrenceId, 'GOING')).toMatchObject({ status: 'REQUESTED' });
    expect(await remindedAt((await startOf(hub, occurrenceId)) - DAY)).toEqual([]);
  });

  it('comes when the organisers want it, as often as they want it', async () => {
    const { id, people, start } = await dinner('GOING');
    await remindAll(scene.organiserClient, id, [60, 3 * 1_440]);
    expect(await remindedAt(start - 3 * DAY)).toEqual(emails(...people));
    expect(await remindedAt(start - DAY)).toEqual([]);
    expect(await remindedAt(start - HOUR)).toEqual(emails(...people));
  });

  it('comes never where the organisers want none', async () => {
    const { id, start } = await dinner('GOING');
    expect(await remindAll(scene.organiserClient, id, [])).toMatchObject({ reminderMinutes: [] });
    expect(await remindedAt(start - 1)).toEqual([]);
  });

  it('comes when she wants it herself, or not at all, or as all get it', async () => {
    const { id, people, start } = await dinner('GOING', 'GOING', 'GOING', 'GOING');
    const [early, never, again] = people as [Guardian, Guardian, Guardian, Guardian];
    await remindMe(early.client, id, [2 * 1_440]);
    await remindMe(never.client, id, []);
    await remindMe(again.client, id, []);
    await remindMe(again.client, id, null);
    expect(await remindedAt(start - 2 * DAY)).toEqual(emails(early));
    expect(await remindedAt(start - DAY)).toEqual(emails(again, people[3]!));
  });

  it('comes late, and once, where several were due while the hub was not there', async () => {
    const { id, people, start } = await dinner('GOING');
    await remindAll(scene.organiserClient, id, [60, 1_440, 2 * 1_440]);
    expect(await remindedAt(start - 30 * 60_000)).toEqual(emails(...people));
  });

  it('comes not any more once it has begun', async () => {
    const { start } = await dinner('GOING');
    expect(await remindedAt(start)).toEqual([]);
  });

  it('comes not to who answers when it was due already', async () => {
    const { occurrenceId, people, start } = await dinner('GOING', 'NOT_GOING');
    await hub.app.pool.query(
      `UPDATE rsvp SET status = 'GOING', answered_at = $2 WHERE occurrence_id = $1 AND participant_id = $3`,
      [hub.app.ids.decode(occurrenceId), new Date(start - DAY + 1), people[1]!.participantId],
    );
    expect(await remindedAt(start - DAY + 60_000)).toEqual(emails(people[0]));
  });

  it('comes anew where the date is moved afterwards', async () => {
    const { id, occurrenceId, people, start } = await dinner('GOING');
    expect(await remindedAt(start - DAY)).toEqual(emails(...people));
    await scene.update({ eventId: id, localStart: inDays(20), localEnd: inDays(20, '20:00') });
    const later = await startOf(hub, occurrenceId);
    expect(await remindedAt(later - DAY - 1)).toEqual([]);
    expect(await remindedAt(later - DAY)).toEqual(emails(...people));
  });

  it('comes by the other clock where an event is moved to another zone at the same moments', async () => {
    // Days of the same length as in Rome, but not on the Sunday of March on which only Rome changes its clocks.
    const { id, occurrenceId, people } = await dinner('GOING');
    await hub.app.pool.query(
      `UPDATE occurrence SET starts_at = '2037-03-29T10:00Z', ends_at = '2037-03-29T12:00Z', local_start = '2037-03-29T12:00'
       WHERE id = $1`,
      [hub.app.ids.decode(occurrenceId)],
    );
    await hub.app.pool.query(`UPDATE event SET zone = 'Africa/Johannesburg' WHERE id = $1`, [
      hub.app.ids.decode(id),
    ]);
    expect(await remindedAt(Date.parse('2037-03-28T10:00Z') - 1)).toEqual([]);
    expect(await remindedAt(Date.parse('2037-03-28T10:00Z'))).toEqual(emails(...people));
  });

  it('of whole days comes in the morning of the day before', async () => {
    const event = await scene.event({
      wholeDay: true,
      localStart: '2027-05-01T00:00',
      localEnd: '2027-05-03T00:00',
    });
    const [anna] = await guardians(hub, scene.network, 1);
    await answer(anna!.client, event.occurrenceId, 'GOING');
    // Nine in Rome.
    const morning = Date.parse('2027-04-30T07:00Z');
    expect(await remindedAt(morning - 1)).not.toContain(anna!.email);
    expect(await remindedAt(morning)).toEqual([anna!.email]);
  });

  it('comes not of what was cancelled, whole or alone', async () => {
    const [whole, alone] = [await dinner('GOING'), await dinner('GOING')];
    await scene.cancel(whole.id);
    await hub.app.pool.query('UPDATE occurrence SET cancelled_at = now() WHERE id = $1', [
      hub.app.ids.decode(alone.occurrenceId),
    ]);
    expect(await remindedAt(Math.max(whole.start, alone.start) - 1)).toEqual([]);
  });

  it('comes not to who wants none at all', async () => {
    const { people, start } = await dinner('GOING', 'GOING');
    const input = { kind: 'EVENT_REMINDERS', enabled: false } as const;
    await request(people[0].client, SetNoticePreferenceDocument, { input });
    expect(await remindedAt(start - DAY)).toEqual(emails(people[1]!));
  });

  it('is not made up for where its time is set too late', async () => {
    const { id, people } = await dinner('GOING', 'GOING');
    await startsIn(id, '2 hours');
    await remindAll(scene.organiserClient, id, [90]);
    await remindMe(people[0].client, id, [140]);
    expect(await remindedAt(Date.now() + 31 * 60_000)).toEqual(emails(people[1]!));
    expect(await remindedAt(Date.now() + 119 * 60_000)).toEqual([]);
  });

  it('is not lost where others are set beside it between its time and its sending', async () => {
    const { id, people } = await dinner('GOING', 'GOING');
    await startsIn(id, '23 hours 59 minutes');
    await remindAll(scene.organiserClient, id, [1_440, 60]);
    await remindMe(people[0].client, id, [1_440, 30]);
    expect(await remindedAt(Date.now() + 1_000)).toEqual(emails(...people));
  });

  it('comes once, however many look at once', async () => {
    const { people, start } = await dinner('GOING', 'MAYBE');
    const { pool } = hub.app;
    const taking = await pool.connect();
    // Whoever comes as far as to write mails waits, and the others look meanwhile.
    await taking.query('BEGIN; LOCK TABLE delivery IN SHARE MODE');
    const takers = [reminders, reminderOf(hub), reminderOf(hub)].map((each) =>
      each.sendDue(new Date(start - DAY)),
    );
    await eventually(
      async () =>
        (await pool.query(`SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'delivery'::regclass`))
          .rowCount,
    );
    await Promise.race([Promise.all(takers.slice(1)), sleep(300)]);
    await taking.query('COMMIT');
    taking.release();
    await Promise.all(takers);
    expect((await came()).map(({ to }) => to)).toEqual(emails(...people));
  });

  it('comes of all that is due, also where that is more than is done at once', async () => {
    const { people, occurrenceId } = await dinner('GOING');
    await hub.app.pool.query(
      `WITH made AS (
         INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at)
         SELECT gen_random_uuid(), o.event_id, o.local_start + n * interval '1 minute', o.local_start, o.local_end, o.starts_at,
           o.ends_at FROM occurrence o CROSS JOIN generate_series(1, 450) n WHERE o.id = $1 RETURNING id
       )
       INSERT INTO rsvp (id, occurrence_id, participant_id, status, answered_at)
       SELECT gen_random_uuid(), id, $2, 'GOING', now() FROM made`,
      [hub.app.ids.decode(occurrenceId), people[0].participantId],
    );
    const reminded = await remindedAt((await startOf(hub, occurrenceId)) - DAY);
    expect(reminded).toHaveLength(451);
  });
});

describe('when one is reminded', () => {
  it('is a day before, until somebody says otherwise, and each sees her own alone', async () => {
    const { id, people } = await dinner('GOING', 'GOING');
    const asItIs = { reminderMinutes: [1_440], viewerReminderMinutes: null };
    expect(await remindersOf(people[0].client, id)).toMatchObject(asItIs);
    expect(await remindAll(scene.organiserClient, id, [60, 4_320, 60])).toMatchObject({
      reminderMinutes: [4_320, 60],
    });
    expect(await remindMe(people[0].client, id, [15, 20_160])).toMatchObject({
      viewerReminderMinutes: [20_160, 15],
    });
    expect(await remindMe(people[1]!.client, id, [])).toMatchObject({ viewerReminderMinutes: [] });
    expect(await remindMe(people[1]!.client, id, null)).toMatchObject({ viewerReminderMinutes: null });
    expect(await remindersOf(people[0].client, id)).toMatchObject({
      reminderMinutes: [4_320, 60],
      viewerReminderMinutes: [20_160, 15],
    });
  });

  it.each([[[14]], [[20_161]], [[15, 30, 45, 60]], [[-60]]])('cannot be %j', async (minutes) => {
    const { id, people } = await dinner('GOING');
    const wrong = { __typename: 'InvalidInputError', field: 'minutes' };
    expect(await remindAll(scene.organiserClient, id, minutes)).toMatchObject(wrong);
    expect(await remindMe(people[0].client, id, minutes)).toMatchObject(wrong);
  });

  it('is set for all by organisers alone, and for oneself by who sees the event', async () => {
    const { id, people } = await dinner('GOING');
    const notFound = { __typename: 'NotFoundError' };
    expect(await remindAll(people[0].client, id, [60])).toMatchObject(notFound);
    const stranger = await hub.client(await hub.make.person({ in: [await hub.make.network()] }));
    expect(await remindMe(stranger, id, [60])).toMatchObject(notFound);
    expect(await remindMe(await hub.client(), id, [60])).toMatchObject({ __typename: 'NotSignedInError' });
    expect(await remindersOf(people[0].client, id)).toMatchObject({ reminderMinutes: [1_440] });
  });
});
