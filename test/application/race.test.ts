import { guardians, makeScene, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { waysOf } from './scene';

let hub: TestHub;
let scene: Scene;
let ways: ReturnType<typeof waysOf>;

const SEATS = 5;
const PEOPLE = 20;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  ways = waysOf(scene);
});
afterAll(() => hub.stop());

const countOf = async (occurrenceId: string, status: string) => {
  const asked = 'SELECT count(*)::int AS count FROM rsvp WHERE occurrence_id = $1 AND status = $2';
  const { rows } = await hub.app.pool.query<{ count: number }>(asked, [
    hub.app.ids.decode(occurrenceId),
    status,
  ]);
  return rows[0]!.count;
};

it(`of ${PEOPLE} who are approved one by one at the same moment ${SEATS} have a seat, and the others wait in the order of asking`, async () => {
  const people = await guardians(hub, scene.network, PEOPLE);
  const { occurrenceId } = await scene.event({ capacity: SEATS, admission: { approval: true } });
  for (const { client } of people) await ways.say(client, occurrenceId);
  const ids = (await ways.asking(occurrenceId)).map(({ id }) => id);
  await Promise.all(ids.map((id) => ways.decide('APPROVE', [id])));
  expect(await countOf(occurrenceId, 'GOING')).toBe(SEATS);
  expect(await countOf(occurrenceId, 'WAITING')).toBe(PEOPLE - SEATS);
  const waiting = (await ways.requests(occurrenceId, ['WAITING']))!.rsvps!.nodes;
  const order = waiting.map(({ id }) => ids.indexOf(id));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

it('the last seat goes once, to who is let in or to who answers as nobody decides any more', async () => {
  const people = await guardians(hub, scene.network, 6);
  const { id, occurrenceId } = await scene.event({ capacity: 1, admission: { approval: true } });
  for (const { client } of people.slice(0, 3)) await ways.say(client, occurrenceId);
  const ids = (await ways.asking(occurrenceId)).map((one) => one.id);
  await Promise.all([
    ways.decide('APPROVE', ids.slice(1)),
    scene.update({ eventId: id, admission: { approval: false } }),
    ...people.slice(3).map(({ client }) => ways.say(client, occurrenceId)),
  ]);
  expect(await countOf(occurrenceId, 'GOING')).toBe(1);
  expect(await countOf(occurrenceId, 'REQUESTED')).toBe(0);
  expect(await countOf(occurrenceId, 'WAITING')).toBe(5);
});
