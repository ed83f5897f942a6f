import { request, TakeBackRepliesDocument, type Diet } from '@guardian-network-hub/client-sdk';
import { KEEPING, purgeStatement } from '../../src/workers/keeping';
import { waysOf } from '../application/scene';
import { guardians, makeScene, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let scene: Scene;
let ways: ReturnType<typeof waysOf>;
let people: Awaited<ReturnType<typeof guardians>>;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  ways = waysOf(scene);
  people = await guardians(hub, scene.network, 3);
});
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));
afterAll(() => hub.stop());

const dinner = (more = {}) => scene.event({ kind: 'SOCIAL', admission: { asksDiet: true, ...more } });
const eats = (n: number, occurrenceId: string, diet: Diet[]) =>
  ways.say(people[n]!.client, occurrenceId, { diet });
const dietOf = async (n: number, id: string) => (await ways.asked(people[n]!.client, id))!.viewerDiet;
const counts = async (occurrenceId: string, client = scene.organiserClient) =>
  (await ways.requests(occurrenceId, undefined, client))!.dietCounts;

describe('what people eat who come', () => {
  it('is told to organisers as how many, of those who have a seat', async () => {
    const { occurrenceId } = await dinner();
    await eats(0, occurrenceId, ['VEGAN', 'NO_NUTS', 'VEGAN']);
    await eats(1, occurrenceId, ['VEGAN']);
    await eats(2, occurrenceId, ['HALAL']);
    await ways.say(people[2]!.client, occurrenceId, { answer: 'MAYBE' });
    expect(await counts(occurrenceId)).toEqual([
      { diet: 'NO_NUTS', count: 1 },
      { diet: 'VEGAN', count: 2 },
    ]);
    expect(await counts(occurrenceId, people[0]!.client)).toBeNull();
  });

  it('is shown to nobody but herself, not to organisers either', async () => {
    const { id, occurrenceId } = await dinner();
    await eats(0, occurrenceId, ['KOSHER']);
    expect(await dietOf(0, id)).toEqual(['KOSHER']);
    expect(await dietOf(1, id)).toEqual([]);
    expect((await ways.asked(scene.organiserClient, id))!.viewerDiet).toEqual([]);
    const told = JSON.stringify(await ways.requests(occurrenceId, ['GOING']));
    expect(told.replace(/"dietCounts":\[[^\]]*\]/, '')).not.toContain('KOSHER');
  });

  it('counts at the dates to which she comes, said once for all of them', async () => {
    const { ids } = await scene.series({ admission: { asksDiet: true } });
    await eats(0, ids[0]!, ['NO_GLUTEN']);
    await ways.say(people[0]!.client, ids[1]!);
    expect(await counts(ids[1]!)).toEqual([{ diet: 'NO_GLUTEN', count: 1 }]);
    expect(await counts(ids[2]!)).toEqual([]);
  });

  it('is taken back by her, along with an answer or by itself', async () => {
    const { id, occurrenceId } = await dinner();
    await eats(0, occurrenceId, ['HALAL']);
    await eats(1, occurrenceId, ['HALAL']);
    await eats(0, occurrenceId, []);
    await request(people[1]!.client, TakeBackRepliesDocument, { input: { eventId: id } });
    expect([await dietOf(0, id), await dietOf(1, id), await counts(occurrenceId)]).toEqual([[], [], []]);
  });

  it('is not asked where it is not, and goes where it is not asked any more', async () => {
    const plain = await scene.event();
    expect(await eats(0, plain.occurrenceId, ['HALAL'])).toBe('INVALID_INPUT');
    const { id, occurrenceId } = await dinner();
    await eats(0, occurrenceId, ['HALAL']);
    await scene.update({ eventId: id, admission: { asksDiet: false } });
    await scene.update({ eventId: id, admission: { asksDiet: true } });
    expect(await dietOf(0, id)).toEqual([]);
  });

  it('is kept until the day after the last date', async () => {
    const { id, ids } = await scene.series({ admission: { asksDiet: true } });
    await eats(0, ids[0]!, ['HALAL']);
    const end = async (hours: number) => {
      await hub.app.pool.query(
        `UPDATE occurrence SET starts_at = now() - make_interval(hours => $2 + 1), ends_at = now() - make_interval(hours => $2)
         WHERE event_id = $1`,
        [hub.app.ids.decode(id), hours],
      );
      await hub.app.pool.query(purgeStatement(KEEPING.eventDiets));
      return dietOf(0, id);
    };
    expect(await end(23)).toEqual(['HALAL']);
    expect(await end(25)).toEqual([]);
  });
});
