import { OccurrenceAnswersDocument, request } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { answer, guardians, mailsTo, makeScene, occurrenceOf, type Scene } from '../event/scene';

let hub: TestHub;
let scene: Scene;
let people: Awaited<ReturnType<typeof guardians>>;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await guardians(hub, scene.network, 5);
});
afterAll(() => hub.stop());

const seatsOf = async (id: string) => {
  const { goingCount, maybeCount, waitingCount, seatsLeft } = (await occurrenceOf(people[0]!.client, id))!;
  return { goingCount, maybeCount, waitingCount, seatsLeft };
};

describe('an answer', () => {
  it('takes a seat, and another takes its place', async () => {
    const { occurrenceId } = await scene.event({ capacity: 3 });
    const [anna] = people;
    expect(await answer(anna!.client, occurrenceId, 'GOING')).toMatchObject({
      status: 'GOING',
      waitingPlace: null,
      replyBy: null,
    });
    expect(await seatsOf(occurrenceId)).toEqual({
      goingCount: 1,
      maybeCount: 0,
      waitingCount: 0,
      seatsLeft: 2,
    });
    expect(await answer(anna!.client, occurrenceId, 'MAYBE')).toMatchObject({ status: 'MAYBE' });
    expect(await seatsOf(occurrenceId)).toMatchObject({ goingCount: 0, maybeCount: 1, seatsLeft: 3 });
    expect(await answer(anna!.client, occurrenceId, 'NOT_GOING')).toMatchObject({ status: 'NOT_GOING' });
    expect(await seatsOf(occurrenceId)).toMatchObject({ goingCount: 0, maybeCount: 0, seatsLeft: 3 });
  });

  it('given twice is given once', async () => {
    const { occurrenceId } = await scene.event({ capacity: 1 });
    const [anna, bea] = people;
    const first = await answer(anna!.client, occurrenceId, 'GOING');
    expect(await answer(anna!.client, occurrenceId, 'GOING')).toEqual(first);
    const waits = await answer(bea!.client, occurrenceId, 'GOING');
    expect(waits).toMatchObject({ status: 'WAITING', waitingPlace: 1 });
    expect(await answer(bea!.client, occurrenceId, 'GOING')).toEqual(waits);
    expect(await seatsOf(occurrenceId)).toMatchObject({ goingCount: 1, waitingCount: 1 });
  });

  it('is given sixty times a minute by one person at most', async () => {
    const { occurrenceId } = await scene.event();
    const [anna] = people;
    await answer(anna!.client, occurrenceId, 'GOING');
    await hub.app.pool.query(`UPDATE rate_limit SET points = 60 WHERE key LIKE 'rsvp:person%'`);
    expect(await answer(anna!.client, occurrenceId, 'MAYBE')).toEqual({ status: 'RATE_LIMITED' });
    await hub.app.pool.query(`DELETE FROM rate_limit WHERE key LIKE 'rsvp:person%'`);
  });

  it('takes as many seats as come where there is no number of them', async () => {
    const { occurrenceId } = await scene.event();
    for (const { client } of people)
      expect(await answer(client, occurrenceId, 'GOING')).toMatchObject({ status: 'GOING' });
    expect(await seatsOf(occurrenceId)).toMatchObject({ goingCount: 5, seatsLeft: null });
  });

  it('is not taken from nobody, nor to what the reader does not see, nor to what is not there', async () => {
    const { occurrenceId } = await scene.event();
    expect(await answer(await hub.client(), occurrenceId, 'GOING')).toEqual({ status: 'NOT_SIGNED_IN' });
    const [stranger] = await guardians(hub, await hub.make.network(), 1);
    expect(await answer(stranger!.client, occurrenceId, 'GOING')).toEqual({ status: 'NOT_FOUND' });
    expect(await answer(stranger!.client, hub.make.id(randomUUID()), 'GOING')).toEqual({
      status: 'NOT_FOUND',
    });
    expect(await occurrenceOf(stranger!.client, occurrenceId)).toBeNull();
  });
});

describe('the waiting list', () => {
  it('gives a seat that became free to the first, and keeps it until she answers', async () => {
    const { occurrenceId } = await scene.event({ capacity: 1, replyHours: 48 });
    const [anna, bea, carla] = people;
    await answer(anna!.client, occurrenceId, 'GOING');
    await answer(bea!.client, occurrenceId, 'GOING');
    expect(await answer(carla!.client, occurrenceId, 'GOING')).toMatchObject({
      status: 'WAITING',
      waitingPlace: 2,
    });
    await answer(anna!.client, occurrenceId, 'NOT_GOING');
    const offered = (await occurrenceOf(bea!.client, occurrenceId))!.viewerRsvp!;
    expect(offered).toMatchObject({ status: 'OFFERED', waitingPlace: null });
    expect(Math.round((Date.parse(offered.replyBy!) - Date.now()) / 3_600_000)).toBe(48);
    expect(await mailsTo(hub, bea!.email)).toContain('SEAT_OFFERED');
    // It is nobody else's meanwhile.
    expect(await seatsOf(occurrenceId)).toMatchObject({ goingCount: 0, seatsLeft: 0, waitingCount: 1 });
    expect(await answer(anna!.client, occurrenceId, 'GOING')).toMatchObject({
      status: 'WAITING',
      waitingPlace: 2,
    });
    expect((await occurrenceOf(carla!.client, occurrenceId))!.viewerRsvp).toMatchObject({ waitingPlace: 1 });
    expect(await answer(bea!.client, occurrenceId, 'GOING')).toMatchObject({
      status: 'GOING',
      replyBy: null,
    });
  });

  it('passes a seat on that was not taken in time', async () => {
    const { occurrenceId } = await scene.event({ capacity: 1 });
    const [anna, bea, carla] = people;
    for (const { client } of [anna!, bea!, carla!]) await answer(client, occurrenceId, 'GOING');
    await answer(anna!.client, occurrenceId, 'NOT_GOING');
    await hub.app.features.jobs.get('rsvp.pass-on')!({ id: '', kind: '', payload: {}, attempts: 0 });
    expect((await occurrenceOf(bea!.client, occurrenceId))!.viewerRsvp).toMatchObject({ status: 'OFFERED' });
    await hub.app.pool.query(`UPDATE rsvp SET reply_by = now() WHERE status = 'OFFERED'`);
    await hub.app.features.jobs.get('rsvp.pass-on')!({ id: '', kind: '', payload: {}, attempts: 0 });
    expect((await occurrenceOf(bea!.client, occurrenceId))!.viewerRsvp).toMatchObject({
      status: 'LAPSED',
      replyBy: null,
    });
    expect((await occurrenceOf(carla!.client, occurrenceId))!.viewerRsvp).toMatchObject({
      status: 'OFFERED',
    });
    expect(await answer(bea!.client, occurrenceId, 'GOING')).toMatchObject({
      status: 'WAITING',
      waitingPlace: 1,
    });
  });

  it('gives the seat at once where the organiser wants no reply, and where no time is left for one', async () => {
    const [anna, bea] = people;
    const soon = new Date(Date.now() + 90 * 60_000).toISOString().slice(0, 16);
    const end = new Date(Date.now() + 180 * 60_000).toISOString().slice(0, 16);
    for (const more of [{ replyHours: 0 }, { zone: 'UTC', localStart: soon, localEnd: end }]) {
      const { occurrenceId } = await scene.event({ capacity: 1, ...more });
      await answer(anna!.client, occurrenceId, 'GOING');
      await answer(bea!.client, occurrenceId, 'GOING');
      await answer(anna!.client, occurrenceId, 'NOT_GOING');
      expect((await occurrenceOf(bea!.client, occurrenceId))!.viewerRsvp).toMatchObject({ status: 'GOING' });
    }
    expect((await mailsTo(hub, bea!.email)).slice(-2)).toEqual(['SEAT_GIVEN', 'SEAT_GIVEN']);
  });

  it('is not joined where there is none, nor by who does not want to wait', async () => {
    const [anna, bea] = people;
    const closed = await scene.event({ capacity: 1, waitingList: false });
    await answer(anna!.client, closed.occurrenceId, 'GOING');
    expect(await answer(bea!.client, closed.occurrenceId, 'GOING')).toEqual({ status: 'EVENT_FULL' });
    const open = await scene.event({ capacity: 1 });
    await answer(anna!.client, open.occurrenceId, 'GOING');
    expect(await answer(bea!.client, open.occurrenceId, 'GOING', false)).toEqual({ status: 'EVENT_FULL' });
    expect(await seatsOf(open.occurrenceId)).toMatchObject({ waitingCount: 0 });
  });

  it('goes on in its order when somebody leaves it', async () => {
    const { occurrenceId } = await scene.event({ capacity: 1, replyHours: 0 });
    const [anna, bea, carla, dora] = people;
    for (const { client } of [anna!, bea!, carla!, dora!]) await answer(client, occurrenceId, 'GOING');
    await answer(bea!.client, occurrenceId, 'NOT_GOING');
    expect((await occurrenceOf(dora!.client, occurrenceId))!.viewerRsvp).toMatchObject({ waitingPlace: 2 });
    await answer(anna!.client, occurrenceId, 'MAYBE');
    expect((await occurrenceOf(carla!.client, occurrenceId))!.viewerRsvp).toMatchObject({ status: 'GOING' });
  });
});

describe('registration', () => {
  it('begins and ends when the organiser says', async () => {
    const [anna] = people;
    const opensAt = new Date(Date.now() + 3_600_000).toISOString();
    const early = await scene.event({ opensAt });
    expect(await answer(anna!.client, early.occurrenceId, 'GOING')).toEqual({
      status: 'REGISTRATION_NOT_OPEN',
    });
    expect(await occurrenceOf(anna!.client, early.occurrenceId)).toMatchObject({ registration: 'NOT_YET' });
    const late = await scene.event({ closesAt: new Date(Date.now() - 1_000).toISOString() });
    expect(await answer(anna!.client, late.occurrenceId, 'MAYBE')).toEqual({ status: 'REGISTRATION_CLOSED' });
    expect(await occurrenceOf(anna!.client, late.occurrenceId)).toMatchObject({ registration: 'CLOSED' });
  });

  it('that has ended keeps nobody from saying that she does not come', async () => {
    const { id, occurrenceId } = await scene.event({ capacity: 1 });
    const [anna] = people;
    await answer(anna!.client, occurrenceId, 'GOING');
    await scene.update({ eventId: id, closesAt: new Date(Date.now() - 1_000).toISOString() });
    expect(await answer(anna!.client, occurrenceId, 'NOT_GOING')).toMatchObject({ status: 'NOT_GOING' });
    expect(await answer(anna!.client, occurrenceId, 'GOING')).toEqual({ status: 'REGISTRATION_CLOSED' });
  });

  it('is closed once it has begun, and nothing is answered any more when it is over', async () => {
    const [anna] = people;
    const { occurrenceId } = await scene.event();
    await answer(anna!.client, occurrenceId, 'GOING');
    const uuid = hub.app.ids.decode(occurrenceId);
    await hub.app.pool.query(`UPDATE occurrence SET starts_at = now() - interval '1 hour' WHERE id = $1`, [
      uuid,
    ]);
    expect(await answer(people[1]!.client, occurrenceId, 'GOING')).toEqual({ status: 'REGISTRATION_CLOSED' });
    expect(await answer(anna!.client, occurrenceId, 'NOT_GOING')).toMatchObject({ status: 'NOT_GOING' });
    await hub.app.pool.query(
      `UPDATE occurrence SET starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' WHERE id = $1`,
      [uuid],
    );
    expect(await answer(people[2]!.client, occurrenceId, 'NOT_GOING')).toEqual({
      status: 'REGISTRATION_CLOSED',
    });
  });
});

describe('who answered', () => {
  it('is told to organisers, in the order of the door, and to nobody else', async () => {
    const { occurrenceId } = await scene.event({ capacity: 1 });
    const [anna, bea, carla, dora] = people;
    await answer(dora!.client, occurrenceId, 'MAYBE');
    for (const { client } of [anna!, bea!, carla!]) await answer(client, occurrenceId, 'GOING');
    const asked = { id: occurrenceId, first: 2 };
    const seen = (await request(scene.organiserClient, OccurrenceAnswersDocument, asked)).occurrence!.rsvps!;
    expect(seen.nodes.map(({ status, waitingPlace }) => [status, waitingPlace])).toEqual([
      ['GOING', null],
      ['WAITING', 1],
    ]);
    const after = seen.pageInfo.endCursor;
    const rest = await request(scene.organiserClient, OccurrenceAnswersDocument, { ...asked, after });
    expect(rest.occurrence!.rsvps!.nodes.map(({ status, waitingPlace }) => [status, waitingPlace])).toEqual([
      ['WAITING', 2],
      ['MAYBE', null],
    ]);
    const waiting = await request(scene.organiserClient, OccurrenceAnswersDocument, {
      ...asked,
      statuses: ['WAITING'],
    });
    expect(waiting.occurrence!.rsvps!.nodes.map(({ participant }) => participant.id)).toEqual(
      [bea!, carla!].map(({ participantId }) => hub.make.id(participantId)),
    );
    expect((await request(anna!.client, OccurrenceAnswersDocument, asked)).occurrence!.rsvps).toBeNull();
  });
});

describe('the link to a room online', () => {
  it('is for those who are going, and for organisers', async () => {
    const onlineUrl = 'https://meet.example.org/padua';
    const { occurrenceId } = await scene.event({ onlineUrl, capacity: 2 });
    const [anna, bea, carla] = people;
    await answer(anna!.client, occurrenceId, 'GOING');
    await answer(bea!.client, occurrenceId, 'MAYBE');
    const linkFor = async (client: typeof scene.organiserClient) =>
      (await occurrenceOf(client, occurrenceId))!.onlineUrl;
    expect(await linkFor(scene.organiserClient)).toBe(onlineUrl);
    expect(await linkFor(anna!.client)).toBe(onlineUrl);
    expect(await linkFor(bea!.client)).toBeNull();
    expect(await linkFor(carla!.client)).toBeNull();
    await answer(anna!.client, occurrenceId, 'NOT_GOING');
    expect(await linkFor(anna!.client)).toBeNull();
    expect(await occurrenceOf(carla!.client, occurrenceId)).toMatchObject({ event: { format: 'ONLINE' } });
  });
});
