import {
  AttendanceChangesDocument,
  EventChangesDocument,
  OccurrenceDocument,
  request,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { randomUUID } from 'node:crypto';
import { makeScene, members, type AttendanceScene } from '../attendance/scene';
import { fields } from '../../src/shared/selection';
import { answer } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { take, withCookie } from '../support/take';

let hub: TestHub;
let scene: AttendanceScene;
let people: Awaited<ReturnType<typeof members>>;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await members(hub, scene.network, 'Anna Verdi', 'Bea Neri');
});
afterAll(() => hub.stop());

const cursorOf = async (id: string) =>
  (await request(scene.organiserClient, OccurrenceDocument, { id })).occurrence!.event.changeCursor;

async function live(who: { personId: string }, occurrenceId: string, after: string | null = null) {
  const { cookie } = await hub.sessionOf(who.personId);
  return subscribe(
    await hub.client(),
    AttendanceChangesDocument,
    { occurrenceId, after },
    { cursor: (data) => data.attendanceChanges.cursor, webSocketImpl: withCookie(cookie) },
  );
}

/** What somebody is told of a date, `count` times: who, for how long, and how many are there by then. */
async function watch(who: { personId: string }, occurrenceId: string, count: number, after?: string) {
  const told = await take(await live(who, occurrenceId, after), count, (data) => data.attendanceChanges);
  return told.map(({ participant, attendance, attendedCount }) => [
    participant.name,
    attendance?.minutes ?? null,
    attendedCount,
  ]);
}

describe('the list of those who are there, live,', () => {
  it('turns on one phone as somebody is marked on another, checks in, or is taken back', async () => {
    const { occurrenceId } = await scene.date(-10);
    const [anna, bea] = people;
    const after = await cursorOf(occurrenceId);
    const told = watch(scene.organiser, occurrenceId, 3, after);
    await scene.mark(occurrenceId, [anna!]);
    expect(await watch(scene.organiser, occurrenceId, 1, after)).toEqual([['Anna Verdi', 120, 1]]);
    await scene.checkIn(bea!.client, occurrenceId, (await scene.codeOf(occurrenceId))!.code);
    const again = await watch(scene.organiser, occurrenceId, 2, after);
    expect(again.map(([name]) => name)).toEqual(['Anna Verdi', 'Bea Neri']);
    expect(again.at(-1)).toEqual(['Bea Neri', 120, 2]);
    await scene.mark(occurrenceId, [anna!], { attended: false });
    expect((await told).at(-1)).toEqual(['Anna Verdi', null, 1]);
  });

  it('is told nothing where nothing changed, and nothing of other dates', async () => {
    const recurrence = { rule: 'FREQ=WEEKLY;COUNT=2', additions: [], exclusions: [] };
    const [one, other] = (await scene.create({ recurrence })).event!.occurrences.map(({ id }) => id);
    for (const id of [one!, other!]) await scene.moveTo(id, -10);
    const [anna, bea] = people;
    await scene.mark(one!, [anna!]);
    const after = await cursorOf(one!);
    const told = watch(scene.organiser, one!, 1, after);
    await scene.mark(one!, [anna!]);
    await scene.mark(other!, [anna!]);
    await scene.mark(one!, [bea!]);
    expect(await told).toEqual([['Bea Neri', 120, 2]]);
  });

  it('is for those who run the network', async () => {
    const { occurrenceId } = await scene.date(-10);
    const [anna] = people;
    const [stranger] = await members(hub, await hub.make.network(), 'Strange R');
    for (const who of [anna!, stranger!])
      await expect(watch(who, occurrenceId, 1)).rejects.toThrow('There is no such date');
    await expect(watch(scene.organiser, hub.make.id(randomUUID()), 1)).rejects.toThrow(
      'There is no such date',
    );
    await expect(watch(scene.organiser, occurrenceId, 1, 'no cursor')).rejects.toThrow('This is no cursor');
  });

  it('tells an organiser nothing more from when on she is none', async () => {
    const { occurrenceId } = await scene.date(-10);
    const former = await hub.make.person({ in: [scene.network], role: 'ORGANISER' });
    const after = await cursorOf(occurrenceId);
    const told: string[] = [];
    const ended = (async () => {
      for await (const { attendanceChanges } of await live(former, occurrenceId, after))
        told.push(attendanceChanges.participant.name);
    })().catch(() => undefined);
    const [anna, bea] = people;
    await scene.mark(occurrenceId, [anna!]);
    await watch(scene.organiser, occurrenceId, 1, after);
    await hub.app.pool.query(`UPDATE membership SET role = 'GUARDIAN' WHERE person_id = $1`, [
      former.personId,
    ]);
    await ended;
    await scene.mark(occurrenceId, [bea!]);
    expect(told).toEqual(['Anna Verdi']);
  }, 20_000);

  it('is read at each change by what each of those who watch may read then', async () => {
    const { id, occurrenceId } = await scene.date(-10);
    const [anna] = people;
    await scene.mark(occurrenceId, [anna!]);
    const ids = [scene.organiser.personId, anna!.personId];
    const actors = await hub.app.features.sessions.actorsOfPeople(ids);
    const viewers = ids.map((each) => actors.get(each)!);
    const [streamId, parentId] = [id, occurrenceId].map((each) => hub.app.ids.decode(each)!);
    const [kind, subjectId] = ['ATTENDANCE_CHANGED', anna!.participantId];
    const change = { streamId: streamId!, seq: 1n, kind, subjectId, parentId: parentId! };
    const { liveFields } = hub.app.features;
    const shown = await liveFields.get('attendanceChanges')!.show(viewers, change, fields('attendedCount'));
    expect(shown.map((each) => each !== null)).toEqual([true, false]);
    // It costs nothing where many watch the event itself.
    expect(liveFields.get('eventChanges')!.accepts(change, {})).toBe(false);
  });

  it('is no part of what everybody is told of the event', async () => {
    const { id, occurrenceId } = await scene.date(40);
    const [anna, bea] = people;
    const { cookie } = await hub.sessionOf(bea!.personId);
    const after = await cursorOf(occurrenceId);
    const changes = subscribe(
      await hub.client(),
      EventChangesDocument,
      { eventId: id, after },
      { cursor: (data) => data.eventChanges.cursor, webSocketImpl: withCookie(cookie) },
    );
    const told = take(changes, 1, ({ eventChanges }) => eventChanges.occurrence.maybeCount);
    await scene.mark(occurrenceId, [anna!]);
    await answer(anna!.client, occurrenceId, 'MAYBE');
    expect(await told).toEqual([1]);
  });
});
