import { NudgeSilentDocument, request } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { LET_REQUESTS_GO } from '../../src/features/application';
import { answer, guardians, mailsTo, makeScene, occurrenceOf, type Scene } from '../event/scene';
import { textOf } from '../guest/scene';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { waysOf } from './scene';

let hub: TestHub;
let smtp: TestSmtp;
let scene: Scene;
let ways: ReturnType<typeof waysOf>;
let people: Awaited<ReturnType<typeof guardians>>;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
});
beforeEach(async () => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  scene = await makeScene(hub);
  ways = waysOf(scene);
  people = await guardians(hub, scene.network, 4);
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const approval = { admission: { approval: true } };
/** What the minute brings. */
const letGo = () =>
  hub.app.features.jobs.get(LET_REQUESTS_GO)!({ id: '', kind: '', payload: {}, attempts: 0 });
const statusOf = async (n: number, id: string) =>
  (await occurrenceOf(people[n]!.client, id))!.viewerRsvp?.status;
const idsOf = async (occurrenceId: string) => (await ways.asking(occurrenceId)).map(({ id }) => id);

describe('where organisers decide who comes', () => {
  it('whoever wants to come asks, and has no seat', async () => {
    const { id, occurrenceId } = await scene.event({ ...approval, capacity: 2 });
    expect(await ways.asked(people[0]!.client, id)).toMatchObject({ approval: true });
    expect(await answer(people[0]!.client, occurrenceId, 'GOING')).toMatchObject({
      status: 'REQUESTED',
      waitingPlace: null,
    });
    expect(await occurrenceOf(people[1]!.client, occurrenceId)).toMatchObject({
      goingCount: 0,
      waitingCount: 0,
      seatsLeft: 2,
      onlineUrl: null,
    });
    expect(await ways.requests(occurrenceId)).toMatchObject({ requestedCount: 1 });
    expect(await answer(people[0]!.client, occurrenceId, 'GOING')).toMatchObject({ status: 'REQUESTED' });
    expect(await answer(people[1]!.client, occurrenceId, 'MAYBE')).toMatchObject({ status: 'MAYBE' });
  });

  it('the list shows first, in their order, who asks; how many they are is for organisers', async () => {
    const { occurrenceId } = await scene.event(approval);
    for (const { client } of [people[2]!, people[0]!, people[1]!]) await ways.say(client, occurrenceId);
    const names = (await ways.asking(occurrenceId)).map(({ participant }) => participant.id);
    const inOrder = [people[2]!, people[0]!, people[1]!].map(({ participantId }) =>
      hub.make.id(participantId),
    );
    expect(names).toEqual(inOrder);
    expect(await ways.requests(occurrenceId, undefined, people[0]!.client)).toMatchObject({
      requestedCount: null,
      rsvps: null,
    });
  });

  it('who is approved has a seat, and who finds none waits in the order of asking', async () => {
    const { occurrenceId } = await scene.event({ ...approval, capacity: 1 });
    for (const { client } of people) await ways.say(client, occurrenceId);
    const ids = await idsOf(occurrenceId);
    // The fourth is let in before the third and the second.
    expect(await ways.decide('APPROVE', [ids[0]!, ids[3]!])).toMatchObject({ decidedCount: 2, leftCount: 0 });
    expect(await ways.decide('APPROVE', [ids[2]!, ids[1]!])).toMatchObject({ decidedCount: 2 });
    expect(await statusOf(0, occurrenceId)).toBe('GOING');
    const places = await Promise.all(
      [1, 2, 3].map(
        async (n) => (await occurrenceOf(people[n]!.client, occurrenceId))!.viewerRsvp?.waitingPlace,
      ),
    );
    expect(places).toEqual([1, 2, 3]);
    expect(await ways.requests(occurrenceId)).toMatchObject({ requestedCount: 0 });
  });

  it('an approved one has her seat at once, although others are kept for a while', async () => {
    const { occurrenceId } = await scene.event({ ...approval, capacity: 1, replyHours: 24 });
    await ways.say(people[0]!.client, occurrenceId);
    await ways.decide('APPROVE', await idsOf(occurrenceId));
    expect(await statusOf(0, occurrenceId)).toBe('GOING');
    const mail = textOf(await smtp.mailTo(people[0]!.email));
    expect(mail).toContain('Subject: You are expected: Dinner in Padua');
    expect(mail).toContain('have approved your request: you have a seat.');
  });

  it('who is declined is told why, has no seat, and cannot ask again for that date', async () => {
    const { ids } = await scene.series(approval);
    await ways.say(people[0]!.client, ids[0]!);
    await ways.decide('DECLINE', await idsOf(ids[0]!), { reason: 'It is for  those who are new.\u202e' });
    expect(await statusOf(0, ids[0]!)).toBe('DECLINED');
    for (const again of ['GOING', 'MAYBE', 'NOT_GOING'] as const)
      expect(await ways.say(people[0]!.client, ids[0]!, { answer: again })).toBe('REQUEST_DECLINED');
    expect(await ways.say(people[0]!.client, ids[1]!)).toBe('REQUESTED');
    const mail = textOf(await smtp.mailTo(people[0]!.email));
    expect(mail).toContain('Subject: Your request: Dinner in Padua');
    expect(mail).toContain('They write:\r\n\r\nIt is for  those who are new.\r\n');
    expect(await mailsTo(hub, people[0]!.email)).toEqual(['REQUEST_DECLINED']);
  });

  it('one who took her request back asks again, behind the others', async () => {
    const { occurrenceId } = await scene.event(approval);
    await ways.say(people[0]!.client, occurrenceId);
    await ways.say(people[1]!.client, occurrenceId);
    expect(await ways.say(people[0]!.client, occurrenceId, { answer: 'NOT_GOING' })).toBe('NOT_GOING');
    await ways.say(people[0]!.client, occurrenceId);
    const order = (await ways.asking(occurrenceId)).map(({ participant }) => participant.id);
    expect(order).toEqual([people[1]!, people[0]!].map((one) => hub.make.id(one.participantId)));
  });

  it('a series is asked for date by date, and decided for one or for all', async () => {
    const { ids } = await scene.series(approval);
    await ways.say(people[0]!.client, ids[0]!, { scope: 'ALL' });
    await ways.say(people[1]!.client, ids[0]!, { scope: 'ALL' });
    const [anna] = await idsOf(ids[2]!);
    expect(await ways.decide('APPROVE', [anna!])).toMatchObject({ decidedCount: 1 });
    expect(await ways.decide('APPROVE', [anna!], { scope: 'THIS_AND_LATER' })).toMatchObject({
      decidedCount: 5,
      leftCount: 1,
    });
    expect(await statusOf(0, ids[1]!)).toBe('REQUESTED');
    expect(await ways.decide('APPROVE', [anna!], { scope: 'ALL' })).toMatchObject({ decidedCount: 2 });
    for (const id of ids)
      expect([await statusOf(0, id), await statusOf(1, id)]).toEqual(['GOING', 'REQUESTED']);
    // One mail for all that was decided together.
    expect((await mailsTo(hub, people[0]!.email)).length).toBe(3);
  });
});

describe('full and without a waiting list', () => {
  it('nobody asks, and nobody is let in whom there is no room for', async () => {
    const { occurrenceId } = await scene.event({ ...approval, capacity: 1, waitingList: false });
    await ways.say(people[0]!.client, occurrenceId);
    await ways.say(people[1]!.client, occurrenceId);
    const ids = await idsOf(occurrenceId);
    expect(await ways.decide('APPROVE', ids)).toMatchObject({ decidedCount: 1, leftCount: 1 });
    expect([await statusOf(0, occurrenceId), await statusOf(1, occurrenceId)]).toEqual([
      'GOING',
      'REQUESTED',
    ]);
    expect(await ways.decide('APPROVE', [ids[1]!])).toMatchObject({ code: 'EVENT_FULL' });
    expect(await ways.say(people[2]!.client, occurrenceId)).toBe('EVENT_FULL');
  });
});

describe('a request that nobody decides', () => {
  it('ends when its date begins, and when it is cancelled, of which she is told', async () => {
    const [begun, gone] = [await scene.event(approval), await scene.event(approval)];
    await ways.say(people[0]!.client, begun.occurrenceId);
    await ways.say(people[0]!.client, gone.occurrenceId);
    await hub.app.pool.query(`UPDATE occurrence SET starts_at = now() - interval '1 minute' WHERE id = $1`, [
      hub.app.ids.decode(begun.occurrenceId),
    ]);
    const late = await idsOf(begun.occurrenceId);
    await scene.cancel(gone.id);
    await letGo();
    expect(await statusOf(0, begun.occurrenceId)).toBe('UNDECIDED');
    expect(await statusOf(0, gone.occurrenceId)).toBe('UNDECIDED');
    expect(await mailsTo(hub, people[0]!.email)).toEqual(['EVENT_CANCELLED']);
    expect(await ways.decide('APPROVE', late)).toMatchObject({ code: 'ALREADY_DECIDED' });
  });

  it('is taken as if it were an answer of now, in their order, where nobody decides any more', async () => {
    const { id, occurrenceId } = await scene.event({ ...approval, capacity: 2 });
    for (const { client } of people.slice(0, 3)) await ways.say(client, occurrenceId);
    await scene.update({ eventId: id, admission: { approval: false } });
    const found = await Promise.all([0, 1, 2].map((n) => statusOf(n, occurrenceId)));
    expect(found).toEqual(['GOING', 'GOING', 'WAITING']);
    expect(await mailsTo(hub, people[0]!.email)).toEqual(['REQUEST_APPROVED']);
    expect(await mailsTo(hub, people[2]!.email)).toEqual(['REQUEST_WAITS']);
    expect(await ways.say(people[3]!.client, occurrenceId)).toBe('WAITING');
  });

  it('counts as no answer of who comes, and yet is one: she is not asked as if she were silent', async () => {
    const { occurrenceId } = await scene.event(approval);
    await ways.say(people[0]!.client, occurrenceId);
    await ways.say(people[1]!.client, occurrenceId);
    await ways.decide('DECLINE', [(await idsOf(occurrenceId))[1]!]);
    expect(await occurrenceOf(people[2]!.client, occurrenceId)).toMatchObject({
      goingCount: 0,
      maybeCount: 0,
      waitingCount: 0,
    });
    const input = { occurrenceId };
    const { nudgeSilent } = await request(scene.organiserClient, NudgeSilentDocument, { input });
    expect(nudgeSilent).toMatchObject({ askedCount: 2 });
    expect(await mailsTo(hub, people[0]!.email)).toEqual([]);
  });
});

describe('is decided', () => {
  it('by those alone who run the network, whichever way others come by an id', async () => {
    const { occurrenceId } = await scene.event(approval);
    const elsewhere = await makeScene(hub);
    await ways.say(people[0]!.client, occurrenceId);
    const ids = await idsOf(occurrenceId);
    const others = [elsewhere.organiserClient, people[0]!.client, await hub.client()];
    for (const client of others) {
      const answered = await ways.decide('APPROVE', ids, {}, client);
      expect(['NOT_FOUND', 'NOT_SIGNED_IN']).toContain((answered as { code?: string }).code);
    }
    expect(await statusOf(0, occurrenceId)).toBe('REQUESTED');
  });

  it('for one event at a time, of answers that there are, and at most 200', async () => {
    const [one, other] = [await scene.event(approval), await scene.event(approval)];
    await ways.say(people[0]!.client, one.occurrenceId);
    await ways.say(people[0]!.client, other.occurrenceId);
    const both = [...(await idsOf(one.occurrenceId)), ...(await idsOf(other.occurrenceId))];
    const nobody = hub.make.id(randomUUID());
    expect(await ways.decide('APPROVE', both)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ways.decide('APPROVE', [both[0]!, nobody])).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ways.decide('APPROVE', [])).toMatchObject({ code: 'INVALID_INPUT', field: 'rsvpIds' });
    const many = Array.from({ length: 201 }, () => both[0]!);
    expect(await ways.decide('APPROVE', many)).toMatchObject({ code: 'INVALID_INPUT', field: 'rsvpIds' });
    const long = { reason: 'x'.repeat(501) };
    expect(await ways.decide('DECLINE', [both[0]!], long)).toMatchObject({ field: 'reason' });
  });

  it('once: of two who decide at the same moment one finds it decided', async () => {
    const { occurrenceId } = await scene.event(approval);
    await ways.say(people[0]!.client, occurrenceId);
    const ids = await idsOf(occurrenceId);
    const both = await Promise.all([ways.decide('APPROVE', ids), ways.decide('DECLINE', ids)]);
    const codes = both.map((done) => (done as { code?: string }).code ?? 'DONE').sort();
    expect(codes).toEqual(['ALREADY_DECIDED', 'DONE']);
    expect(await mailsTo(hub, people[0]!.email)).toHaveLength(1);
  });
});
