import { startHub, type TestHub } from '../support/hub';
import { makeWorld, WHY, type Who, type World } from './world';

let hub: TestHub;
let w: World;
let post: string;
let item: string;
let statement: string;

beforeAll(async () => {
  hub = await startHub();
});
// Bruno reports Anna's post, and Mira hides it.
beforeEach(async () => {
  w = await makeWorld(hub);
  post = (await w.post('anna', 'We meet at the school.')).id;
  await w.report('bruno', post);
  item = (await w.waiting(post)).id;
  await w.decide('mira', item, 'HIDE');
  statement = (await w.statements('anna'))[0]!.id;
  await w.query('DELETE FROM delivery');
});
afterAll(() => hub.stop());

const shown = async () => (await w.posts('carla')).map(({ id }) => id);

it('is made by whom a decision is about, once, and tells those who can answer it', async () => {
  expect((await w.appeal('anna', statement)).__typename).toBe('AppealSuccess');
  expect(await w.mailed('APPEALED')).toEqual([w.people.olga.email]);
  expect((await w.appeal('anna', statement)).code).toBe('APPEAL_CLOSED');
  expect((await w.statements('anna'))[0]).toMatchObject({
    appeal: 'It is about nobody.',
    outcome: null,
    appealableUntil: null,
  });
});

it.each(['bruno', 'carla', 'mira', 'olga', 'stranger'] as const)('is not for %s to make', async (who) => {
  const [refused, none] = [await w.appeal(who, statement), await w.appeal(who, post)];
  expect(refused).toMatchObject({ code: 'NOT_FOUND', field: 'statementId' });
  expect(refused).toEqual(none);
});

it('is made within 14 days', async () => {
  await w.query(`UPDATE moderation_decision SET decided_at = now() - interval '14 days 1 minute'`);
  expect((await w.appeal('anna', statement)).code).toBe('APPEAL_CLOSED');
});

it('is answered by somebody else than who decided, and who neither wrote nor reported it', async () => {
  await w.appeal('anna', statement);
  const waits = async (who: Who) =>
    (await w.queue(who)).map(({ state, viewerMayDecide }) => [state, viewerMayDecide]);
  expect([await waits('mira'), await waits('olga')]).toEqual([[['APPEALED', false]], [['APPEALED', true]]]);
  for (const who of ['anna', 'bruno', 'carla', 'mira', 'stranger'] as const)
    expect([who, (await w.answer(who, item, 'OVERTURNED')).code]).toEqual([who, 'NOT_FOUND']);
  // What was appealed is not decided again as if it had not been.
  expect((await w.decide('olga', item, 'RELEASE')).code).toBe('DECIDED_MEANWHILE');
  expect((await w.answer('olga', item, 'OVERTURNED')).code).toBeUndefined();
  expect((await w.answer('olga', item, 'UPHELD')).code).toBe('DECIDED_MEANWHILE');
});

it('is not answered by who reported it, where she keeps order', async () => {
  const other = (await w.post('carla', 'Another.')).id;
  await w.report('olga', other, { reason: 'HATE' });
  const { id } = await w.waiting(other);
  await w.decide('mira', id, 'HIDE');
  await w.appeal('carla', (await w.statements('carla'))[0]!.id);
  expect((await w.answer('olga', id, 'UPHELD')).code).toBe('NOT_FOUND');
  expect((await w.queue('olga', { states: ['APPEALED'] }))[0]!.viewerMayDecide).toBe(false);
});

it('brings back what was hidden, where it is overturned', async () => {
  await w.appeal('anna', statement);
  expect(await shown()).toEqual([]);
  await w.answer('olga', item, 'OVERTURNED', 'It names nobody.');
  expect(await shown()).toEqual([post]);
  expect((await w.statements('anna'))[0]).toMatchObject({
    outcome: 'OVERTURNED',
    answer: 'It names nobody.',
  });
  expect(await w.mailed('APPEAL_DECIDED')).toEqual([w.people.anna.email]);
});

it('leaves it hidden, where it is upheld', async () => {
  await w.appeal('anna', statement);
  await w.answer('olga', item, 'UPHELD');
  expect(await shown()).toEqual([]);
  expect((await w.statements('anna'))[0]).toMatchObject({ outcome: 'UPHELD', answer: WHY });
});

it('brings nothing back of which the text is gone', async () => {
  await w.query(`UPDATE post SET markdown = '', html = '' WHERE id = $1`, [hub.app.ids.decode(post)]);
  await w.appeal('anna', statement);
  await w.answer('olga', item, 'OVERTURNED');
  expect(await shown()).toEqual([]);
});

it('wants some words, of both', async () => {
  expect(await w.appeal('anna', statement, 'No.')).toMatchObject({ code: 'INVALID_INPUT', field: 'text' });
  await w.appeal('anna', statement);
  expect(await w.answer('olga', item, 'UPHELD', 'No.')).toMatchObject({
    code: 'INVALID_INPUT',
    field: 'answer',
  });
});
