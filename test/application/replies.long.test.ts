import { randomUUID } from 'node:crypto';
import { request, TakeBackRepliesDocument, type HubClient } from '@guardian-network-hub/client-sdk';
import { datesOf, guardians, makeScene, title, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { question, waysOf } from './scene';

let hub: TestHub;
let scene: Scene;
let ways: ReturnType<typeof waysOf>;
let people: Awaited<ReturnType<typeof guardians>>;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  scene = await makeScene(hub);
  ways = waysOf(scene);
  people = await guardians(hub, scene.network, 2);
});
afterAll(() => hub.stop());

const TRAIN = 'Will you come by train?';
const WHY = 'Why do you come?';
const asking = async (more = {}) => {
  const made = await scene.event({
    admission: { questions: [question(TRAIN), question(WHY, true)] },
    ...more,
  });
  const [train = '', why = ''] = await ways.questionsOf(made.id);
  return { ...made, train, why };
};
const repliesOf = async (client: HubClient, eventId: string) =>
  (await ways.asked(client, eventId))!.viewerReplies.map((reply) => [reply.question.text.text, reply.text]);
const listed = async (occurrenceId: string, client?: HubClient) =>
  (await ways.requests(occurrenceId, ['GOING'], client))?.rsvps?.nodes.map(({ replies }) =>
    replies.map(({ text }) => text),
  );

describe('who comes to an event with questions', () => {
  it('replies to those that need it, and is told which', async () => {
    const { occurrenceId, id, why } = await asking();
    const [anna] = people;
    expect(await ways.say(anna!.client, occurrenceId)).toBe('REPLY_MISSING');
    expect(await ways.say(anna!.client, occurrenceId, { answer: 'MAYBE' })).toBe('MAYBE');
    const blank = { replies: [{ questionId: why, text: ' \n ' }] };
    expect(await ways.say(anna!.client, occurrenceId, blank)).toBe('REPLY_MISSING');
    const replies = [{ questionId: why, text: 'To learn\r\nmore\u0000\u202e' }];
    expect(await ways.say(anna!.client, occurrenceId, { replies })).toBe('GOING');
    expect(await repliesOf(anna!.client, id)).toEqual([[WHY, 'To learn\nmore']]);
    expect(await listed(occurrenceId)).toEqual([['To learn\nmore']]);
  });

  it('is asked once for all dates, and may say otherwise', async () => {
    const { ids, id } = await scene.series({ admission: { questions: [question(WHY, true)] } });
    const [why = ''] = await ways.questionsOf(id);
    const [anna] = people;
    await ways.say(anna!.client, ids[0]!, { replies: [{ questionId: why, text: 'one' }] });
    expect(await ways.say(anna!.client, ids[1]!)).toBe('GOING');
    await ways.say(anna!.client, ids[1]!, { replies: [{ questionId: why, text: 'two' }] });
    expect(await listed(ids[0]!)).toEqual([['two']]);
  });

  it('asks with her replies where organisers decide', async () => {
    const questions = [question(WHY, true)];
    const { occurrenceId, id } = await scene.event({ admission: { approval: true, questions } });
    const [why = ''] = await ways.questionsOf(id);
    expect(await ways.say(people[0]!.client, occurrenceId)).toBe('REPLY_MISSING');
    const replies = [{ questionId: why, text: 'please' }];
    expect(await ways.say(people[0]!.client, occurrenceId, { replies })).toBe('REQUESTED');
    expect((await ways.asking(occurrenceId))[0]!.replies.map(({ text }) => text)).toEqual(['please']);
  });

  it('takes back what she said, at any time', async () => {
    const { occurrenceId, id, why } = await asking();
    const { client } = people[0]!;
    await ways.say(client, occurrenceId, { replies: [{ questionId: why, text: 'mine' }] });
    await scene.cancel(id);
    const input = { eventId: id };
    await request(people[1]!.client, TakeBackRepliesDocument, { input });
    expect(await repliesOf(client, id)).toEqual([[WHY, 'mine']]);
    const { takeBackReplies } = await request(client, TakeBackRepliesDocument, { input });
    expect(takeBackReplies).toMatchObject({ event: { viewerReplies: [] } });
    expect(await listed(occurrenceId)).toEqual([[]]);
  });
});

describe('what is said is not taken', () => {
  it.each([
    ['too long', (why: string) => [{ questionId: why, text: 'x'.repeat(1001) }]],
    ['longer than any request', (why: string) => [{ questionId: why, text: 'x'.repeat(200_000) }]],
    ['of nothing that is seen', (why: string) => [{ questionId: why, text: '\u200d\u200b' }]],
    ['twice', (why: string) => [why, why].map((questionId) => ({ questionId, text: 'x' }))],
    ['to no question', () => [{ questionId: randomUUID(), text: 'x' }]],
    ['to what is no id', () => [{ questionId: "' OR 1=1", text: 'x' }]],
  ])('where it is %s', async (_name, repliesTo) => {
    const { occurrenceId, why, id } = await asking();
    const { client } = people[0]!;
    const outcome = await ways
      .say(client, occurrenceId, { replies: repliesTo(why) })
      .catch(() => 'refused before');
    expect(['INVALID_INPUT', 'refused before']).toContain(outcome);
    expect(await repliesOf(client, id)).toEqual([]);
  });

  it('where it is to a question of another event', async () => {
    const [one, other] = [await asking(), await asking()];
    const replies = [
      { questionId: one.why, text: 'x' },
      { questionId: other.train, text: 'y' },
    ];
    expect(await ways.say(people[0]!.client, one.occurrenceId, { replies })).toBe('INVALID_INPUT');
    expect(await repliesOf(people[0]!.client, other.id)).toEqual([]);
  });
});

describe('what was said', () => {
  it('is read by herself and by those who run the network, and by nobody else', async () => {
    const { occurrenceId, id, why } = await asking({ audience: 'PUBLIC' });
    const elsewhere = await makeScene(hub);
    await ways.say(people[0]!.client, occurrenceId, { replies: [{ questionId: why, text: 'mine' }] });
    for (const client of [people[1]!.client, elsewhere.organiserClient, await hub.client()]) {
      expect(await repliesOf(client, id)).toEqual([]);
      expect(await listed(occurrenceId, client)).toBeUndefined();
    }
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Event { viewerReplies { text } } } }`;
    const representations = [{ __typename: 'Event', id }];
    const { body } = await hub.raw(query, { r: representations });
    expect(body).toEqual({ data: { _entities: [{ viewerReplies: [] }] } });
  });

  it('stays where the words of its question change, and goes with its question', async () => {
    const { occurrenceId, id, why, train } = await asking();
    const { client } = people[0]!;
    const replies = [why, train].map((questionId) => ({ questionId, text: `to ${questionId}` }));
    await ways.say(client, occurrenceId, { replies });
    const questions = [{ id: why, text: title('What brings you?'), required: true }];
    await scene.update({ eventId: id, admission: { questions } });
    expect(await repliesOf(client, id)).toEqual([['What brings you?', `to ${why}`]]);
    const { rows } = await hub.app.pool.query('SELECT question_id FROM event_reply WHERE event_id = $1', [
      hub.app.ids.decode(id),
    ]);
    expect(rows).toEqual([{ question_id: why }]);
  });
});

describe('a question', () => {
  it('is one of five at most, with words, and no one of another event', async () => {
    const { id } = await asking();
    const other = await asking();
    const six = Array.from({ length: 6 }, (_, n) => question(`Which ${n}?`));
    for (const questions of [
      six,
      [question(' ')],
      [question('x'.repeat(301))],
      [{ ...question('Mine?'), id: other.why }],
    ])
      expect(await scene.update({ eventId: id, admission: { questions } })).toMatchObject({
        code: 'INVALID_INPUT',
        field: 'questions',
      });
    expect((await ways.asked(scene.organiserClient, id))!.questions).toHaveLength(2);
  });

  it('is made once by a request that comes twice', async () => {
    const admission = { questions: [question(WHY)] };
    const idempotencyKey = randomUUID();
    const first = await scene.create({ admission, idempotencyKey });
    expect((await scene.create({ admission, idempotencyKey })).eventId).toBe(first.eventId);
    expect(await datesOf(scene.organiserClient, first.eventId!)).toHaveLength(1);
  });
});
