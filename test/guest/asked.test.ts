import { question, waysOf } from '../application/scene';
import { makeGuestScene, newAddress, textOf, type GuestScene } from './scene';

let at: GuestScene;
let ways: ReturnType<typeof waysOf>;

beforeAll(async () => {
  at = await makeGuestScene();
  ways = waysOf(at);
});
afterAll(() => at.stop());
beforeEach(() => at.freely());

const approval = { admission: { approval: true } };
const rows = async (table: string) =>
  (await at.hub.app.pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`)).rows[0]!
    .count;

describe('a guest', () => {
  it('asks to come where organisers decide, is told so, and then what they decided', async () => {
    const { occurrenceId } = await at.openEvent(approval);
    const gina = await at.comes(occurrenceId);
    expect(await at.statuses(gina.secret)).toEqual(['REQUESTED']);
    const asked = await at.smtp.mailWith(gina.address, 'You asked to come: Dinner in Padua');
    expect(textOf(asked)).toContain('The organisers decide, and you are told by mail:');
    const ids = (await ways.asking(occurrenceId)).map(({ id }) => id);
    await ways.decide('APPROVE', ids);
    expect(await at.statuses(gina.secret)).toEqual(['GOING']);
    const told = await at.smtp.mailWith(gina.address, 'You are expected: Dinner in Padua');
    expect(textOf(told)).toContain(`/guest#${gina.secret}`);
  });

  it('takes her request back, and cannot ask again where it was declined', async () => {
    const [one, other] = [await at.openEvent(approval), await at.openEvent(approval)];
    const gina = await at.comes(one.occurrenceId);
    await at.cancel(gina.secret, one.occurrenceId);
    expect(await at.statuses(gina.secret)).toEqual(['NOT_GOING']);
    await at.comes(other.occurrenceId, {}, gina.address);
    await ways.decide(
      'DECLINE',
      (await ways.asking(other.occurrenceId)).map(({ id }) => id),
    );
    await at.register(other.occurrenceId, gina.address);
    const again = await at.confirm(await at.secretIn(gina.address, 'Please confirm'));
    expect(again).toMatchObject({ code: 'REQUEST_DECLINED' });
  });

  it('says along with it what is asked, which is forgotten with her', async () => {
    const admission = { questions: [question('Why?', true)], asksDiet: true };
    const { id, occurrenceId } = await at.openEvent({ admission });
    const [why = ''] = await ways.questionsOf(id);
    expect(await at.register(occurrenceId, newAddress())).toMatchObject({
      code: 'REPLY_MISSING',
      questionIds: [why],
    });
    const replies = [{ questionId: why, text: 'to meet you' }];
    const gina = await at.comes(occurrenceId, { replies, diet: ['VEGAN'] });
    const found = await ways.requests(occurrenceId, ['GOING']);
    expect(found).toMatchObject({
      dietCounts: [{ diet: 'VEGAN', count: 1 }],
      rsvps: { nodes: [{ replies: [{ text: 'to meet you' }] }] },
    });
    await at.forget(gina.secret);
    expect([await rows('event_reply'), await rows('event_diet')]).toEqual([0, 0]);
  });
});
