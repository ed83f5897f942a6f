import { PostDocument, request } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { DeliveryService } from '../../src/features/delivery';
import { MentionService } from '../../src/features/mention';
import { queuesHeld } from '../../src/features/moderation-parts';
import { PostService } from '../../src/features/post';
import { ChangeFeed } from '../../src/persistence/changes/change-feed';
import { Keyset } from '../../src/persistence/keyset';
import { Reads } from '../../src/persistence/read/reads';
import { startHub, type TestHub } from '../support/hub';
import { told } from '../support/told';
import { tablesWith } from './surfaces';
import { makeWorld, type World } from './world';

let hub: TestHub;
let w: World;
let posts: PostService;

/** What was found: a rule, and where. */
const FOUND = [{ rule: 'names', start: 7, end: 10, risk: 'HIGH' }];

beforeAll(async () => {
  hub = await startHub();
  const { app } = hub;
  const reads = new Reads(app.pool, app.ids);
  const changes = new ChangeFeed(app.pool, { publish: () => undefined, subscribe: () => () => undefined });
  const held = queuesHeld({ reads, publicUrl: app.publicUrl }, new DeliveryService('example.org'));
  const mentions = new MentionService(reads, app.features.sessions);
  // As the hub itself has it: both prepare the same statement.
  const often = [60, 3_600].map((seconds) => ({ tries: 1_000_000, seconds }));
  posts = new PostService(reads, new Keyset(reads, app.seal), changes, mentions, 'example.org', often, held);
});
beforeEach(async () => {
  w = await makeWorld(hub);
});
afterAll(() => hub.stop());

/** Anna writes what is held as it is written. */
async function write(body = 'Little Quittenrot.', idempotencyKey: string = randomUUID()): Promise<string> {
  const { personId } = w.people.anna;
  const actor = (await hub.app.features.sessions.actorsOfPeople([personId])).get(personId)!;
  const input = { topicId: hub.make.id(w.topicId), body, idempotencyKey };
  return posts.write({ ...actor, kind: 'PERSON', participantId: w.people.anna.participantId }, input, FOUND);
}

it('is shown to nobody, and waits for those who keep order', async () => {
  const post = hub.make.id(await write());
  await told(hub);
  for (const who of ['anna', 'carla', 'mira'] as const) expect([who, await w.posts(who)]).toEqual([who, []]);
  const { rows } = await w.query('SELECT kind FROM change WHERE subject_id = $1', [hub.app.ids.decode(post)]);
  expect(rows).toEqual([]);
  expect(await tablesWith(w, 'Quittenrot')).toEqual(['post']);
  expect(await w.waiting(post)).toMatchObject({ origin: 'SCREENED', hidden: true, reports: [] });
  expect((await w.read('carla'))!.postCount).toBe(0);
  expect(await w.mailed('REPORTED_URGENT')).toEqual([w.people.mira.email, w.people.olga.email].sort());
});

it('keeps of what was found the rule and the place', async () => {
  const id = await write();
  const { rows } = await w.query('SELECT findings FROM moderation_item WHERE subject_id = $1', [id]);
  expect(rows).toEqual([{ findings: [{ rule: 'names', start: 7, end: 10 }] }]);
});

it('becomes visible with its release, behind what was written since', async () => {
  const post = hub.make.id(await write());
  await w.post('carla', 'Meanwhile.');
  await w.decide('mira', (await w.waiting(post)).id, 'RELEASE');
  expect((await w.posts('carla')).map(({ id }) => id)).toContain(post);
  const { rows } = await w.query(
    `SELECT p.markdown FROM change c JOIN post p ON p.id = c.subject_id
     WHERE c.kind = 'POST_PUBLISHED' AND p.topic_id = $1 ORDER BY c.seq`,
    [w.topicId],
  );
  expect(rows.map(({ markdown }: { markdown: string }) => markdown)).toEqual([
    'Meanwhile.',
    'Little Quittenrot.',
  ]);
});

it('is written once, and whoever sends it again is told that it waits', async () => {
  const key = randomUUID();
  const id = await write('Again and again.', key);
  expect(await write('Again and again.', key)).toBe(id);
  const input = { topicId: hub.make.id(w.topicId), body: 'Again and again.', idempotencyKey: key };
  const { post } = await request(w.clients.anna, PostDocument, { input });
  expect(post).toMatchObject({ code: 'POST_HELD' });
  expect(await w.queue('mira')).toHaveLength(1);
});
