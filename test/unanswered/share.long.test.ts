import { BoardDocument, request } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { makeAsking, type Asking, type Who } from './asking';

let hub: TestHub;
let a: Asking;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  a = await makeAsking(hub);
});
afterAll(() => hub.stop());

async function answered(...by: Who[]): Promise<string[]> {
  const posts: string[] = [];
  for (const who of by) {
    const post = await a.answer(who, await a.ask());
    await a.accept(post);
    posts.push(post);
  }
  return posts;
}

async function share(who: Who = 'bruno', board = a.board) {
  return (await request(a.clients[who], BoardDocument, { id: hub.make.id(board), first: 1 })).board!
    .peerAnswerShare;
}

it('tells which share of the accepted answers comes from peers, once there are five', async () => {
  await answered('bruno', 'carla', 'aspiring', 'mentor');
  expect(await share()).toBeNull();
  await answered('organiser');
  expect(await share()).toBeCloseTo(3 / 5);
  await answered('moderator', 'contact');
  expect(await share()).toBeCloseTo(3 / 7);
});

it('counts no answer that was not accepted, and none that somebody gave herself', async () => {
  await answered('bruno', 'carla', 'mentor', 'anna');
  await a.answer('bruno', await a.ask());
  expect(await share()).toBeNull();
});

it('holds to what people were as they wrote', async () => {
  await answered('bruno', 'carla', 'carla', 'carla', 'mentor');
  expect(await share()).toBeCloseTo(4 / 5);
  await hub.make.membership(a.people.bruno.personId, a.network, 'MENTOR');
  expect(await share()).toBeCloseTo(4 / 5);
  await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [
    a.people.mentor.personId,
  ]);
  expect(await share()).toBeCloseTo(4 / 5);
});

it('forgets answers after a year', async () => {
  const [first] = await answered('mentor', 'bruno', 'carla', 'carla', 'carla', 'carla');
  expect(await share()).toBeCloseTo(5 / 6);
  await hub.app.pool.query(`UPDATE post SET created_at = now() - interval '366 days' WHERE id = $1`, [
    hub.app.ids.decode(first!),
  ]);
  expect(await share()).toBe(1);
});

it('is for who belongs to the network, and of boards for questions', async () => {
  await answered('bruno', 'carla', 'carla', 'carla', 'carla');
  expect(await share('anna')).toBe(1);
  expect(await share('stranger')).toBeNull();
  await hub.app.pool.query(`UPDATE board SET kind = 'DISCUSSION' WHERE id = $1`, [a.board]);
  expect(await share('anna')).toBeNull();
});
