import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { told } from '../support/told';
import { tablesWith } from '../support/tables-with';
import { makeWorld, type Outcome, type World } from './world';

let hub: TestHub;
let w: World;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  w = await makeWorld(hub);
});
afterAll(() => hub.stop());

/** Anna writes what is of high risk, and keeps it. @returns what she is told, and the id of the post */
async function write(more = '', idempotencyKey: string = randomUUID()) {
  const body = `My ward Hamidullah Ahmadzai was born on 14/3/2010. ${more}`;
  const warned = (await w.try('anna', body)) as Outcome & { readonly confirmation: string };
  const { code } = await w.try('anna', body, { confirmations: [warned.confirmation], idempotencyKey });
  const { rows } = await w.query(`SELECT id FROM post WHERE state = 'HELD' ORDER BY created_at DESC LIMIT 1`);
  return { code, post: hub.make.id((rows[0] as { id: string }).id) };
}

it('is shown to nobody, and waits for those who keep order', async () => {
  const { post } = await write('Quittenrot.');
  await told(hub);
  for (const who of ['anna', 'carla', 'mira'] as const) expect([who, await w.posts(who)]).toEqual([who, []]);
  const { rows } = await w.query('SELECT kind FROM change WHERE subject_id = $1', [hub.app.ids.decode(post)]);
  expect(rows).toEqual([]);
  expect(await tablesWith(hub, 'Quittenrot')).toEqual(['post']);
  expect(await w.waiting(post)).toMatchObject({ origin: 'SCREENED', hidden: true, reports: [] });
  expect((await w.read('carla'))!.postCount).toBe(0);
  expect(await w.mailed('REPORTED')).toEqual([w.people.mira.email, w.people.olga.email].sort());
});

it('keeps of what was found the rule and the place', async () => {
  const { post } = await write();
  const { rows } = await w.query('SELECT findings FROM moderation_item WHERE subject_id = $1', [
    hub.app.ids.decode(post),
  ]);
  const [{ findings }] = rows as [{ findings: object[] }];
  expect(findings).toContainEqual({ rule: 'names', start: 8, end: 27 });
});

it('becomes visible with its release, behind what was written since', async () => {
  const { post } = await write();
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
    expect.stringContaining('Hamidullah'),
  ]);
});

it('is written once, and whoever sends it again is told that it waits', async () => {
  const key = randomUUID();
  const [first, again] = [await write('', key), await write('', key)];
  expect([first.code, again.code]).toEqual(['POST_HELD', 'POST_HELD']);
  expect(again.post).toBe(first.post);
  expect(await w.queue('mira')).toHaveLength(1);
});
