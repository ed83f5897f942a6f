import { ReportDocument, request, SendMessageDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { makeWorld, type World } from '../moderation/world';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let w: World;
let post: string;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  w = await makeWorld(hub);
  await w.query('DELETE FROM delivery');
  post = (await w.post('anna', 'Little Ali lives at the shelter.')).id;
});
afterAll(() => hub.stop());

const hours = (dueAt: string) => Math.round((Date.parse(dueAt) - Date.now()) / 3_600_000);

it('hides a post that endangers a child at once, from everybody', async () => {
  const { hidden, dueAt } = await w.report('bruno', post);
  expect([hidden, hours(dueAt!)]).toEqual([true, 1]);
  for (const who of ['anna', 'bruno', 'carla', 'mira', 'olga'] as const)
    expect([who, await w.posts(who)]).toEqual([who, []]);
});

it.each(['PERSONAL_DATA', 'HARASSMENT', 'HATE', 'GROUND_RULES', 'SPAM', 'OTHER'])(
  'leaves a post where it is that is reported as %s, for a day',
  async (reason) => {
    const { hidden, dueAt } = await w.report('bruno', post, { reason });
    expect([hidden, hours(dueAt!)]).toEqual([false, 24]);
    expect(await w.posts('carla')).toHaveLength(1);
  },
);

it('is for whoever sees the thing: to others there is none', async () => {
  const [refused, none] = [await w.report('stranger', post), await w.report('stranger', hub.make.id(w.team))];
  expect(refused).toMatchObject({ code: 'NOT_FOUND', field: 'subjectId' });
  expect(refused).toEqual(none);
  const input = { kind: 'POST', subjectId: post, reason: 'HATE', idempotencyKey: randomUUID() } as const;
  const { report } = await request(await hub.client(), ReportDocument, { input });
  expect(report).toMatchObject({ code: 'NOT_SIGNED_IN' });
  expect(await w.queue('mira')).toEqual([]);
  expect(await w.posts('anna')).toHaveLength(1);
});

it('is answered as before when it comes again, also of a post that nobody sees any more', async () => {
  const idempotencyKey = randomUUID();
  const first = await w.report('bruno', post, { idempotencyKey });
  expect(await w.report('bruno', post, { idempotencyKey })).toEqual(first);
  expect(await w.report('bruno', post, { reason: 'SPAM' })).toEqual(first);
  expect((await w.waiting(post)).reports).toHaveLength(1);
});

it('of several people is one thing to decide, the most urgent first', async () => {
  await w.report('carla', post, { reason: 'SPAM', note: 'Buy, buy.' });
  const [later] = await w.queue('olga');
  await w.report('bruno', post, { note: 'It names a child.' });
  const items = await w.queue('olga');
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ id: later!.id, reason: 'CHILD_SAFETY', hidden: true });
  expect(hours(items[0]!.dueAt)).toBe(1);
  expect(items[0]!.reports.map(({ reporter, note }) => [reporter!.name, note])).toEqual([
    ['Carla Verdi', 'Buy, buy.'],
    ['Bruno Bianchi', 'It names a child.'],
  ]);
});

it('calls those who keep order, but for whom it is about, and says nothing of what', async () => {
  const own = (await w.post('mira', 'Mira writes about little Ali.')).id;
  await w.report('bruno', own, { note: 'Ali again.' });
  expect(await w.mailed('REPORTED_URGENT')).toEqual([w.people.olga.email]);
  await w.report('bruno', post, { reason: 'SPAM' });
  expect(await w.mailed('REPORTED')).toEqual([w.people.mira.email, w.people.olga.email].sort());
  const { rows } = await w.query('SELECT content::text FROM delivery WHERE content IS NOT NULL');
  expect(JSON.stringify(rows)).not.toContain('Ali');
});

it('does not hide again what those who keep order let stand, until it is edited', async () => {
  await w.report('bruno', post);
  await w.decide('mira', (await w.waiting(post)).id, 'RELEASE');
  expect((await w.report('carla', post)).hidden).toBe(false);
  expect(await w.posts('anna')).toHaveLength(1);
  await w.decide('mira', (await w.waiting(post)).id, 'DISMISS');
  await w.query(`UPDATE post SET edited_at = clock_timestamp() WHERE id = $1`, [hub.app.ids.decode(post)]);
  expect((await w.report('carla', post)).hidden).toBe(true);
});

it('is not for what is one’s own, by name or without', async () => {
  const unnamed = (await w.unnamed('anna', 'Without my name.')).id;
  for (const own of [post, unnamed])
    expect(await w.report('anna', own)).toMatchObject({ code: 'INVALID_INPUT', field: 'subjectId' });
  expect((await w.report('bruno', unnamed)).hidden).toBe(true);
  // Who stands behind it, the queue does not tell either.
  expect((await w.waiting(unnamed)).author!.name).toBe('#1');
});

it('may be about an entry in the directory, and about an event', async () => {
  const guardian = hub.make.id(w.people.carla.cardId);
  const { eventId } = await hub.make.event(w.region);
  const event = hub.make.id(eventId);
  expect((await w.report('bruno', guardian, { kind: 'GUARDIAN' })).hidden).toBe(false);
  expect((await w.report('bruno', event, { kind: 'EVENT', reason: 'SPAM' })).hidden).toBe(false);
  expect(await w.waiting(guardian)).toMatchObject({
    guardian: { name: 'Carla Verdi' },
    author: { name: 'Carla Verdi' },
  });
  expect(await w.waiting(event)).toMatchObject({ event: { id: event }, author: null });
  for (const kind of ['GUARDIAN', 'EVENT', 'MESSAGE'])
    expect((await w.report('bruno', post, { kind })).code).toBe('NOT_FOUND');
});

it('of a message is for whom it went to, and tells by whom it was written', async () => {
  const input = {
    guardianId: hub.make.id(w.people.carla.cardId),
    text: 'You again.',
    idempotencyKey: randomUUID(),
  };
  const { sendMessage } = await request(w.clients.bruno, SendMessageDocument, { input });
  const { messageId } = unwrap(sendMessage, 'SendMessageSuccess');
  const reported = { kind: 'MESSAGE', reason: 'HARASSMENT' };
  for (const other of ['anna', 'mira'] as const)
    expect((await w.report(other, messageId, reported)).code).toBe('NOT_FOUND');
  expect((await w.report('carla', messageId, reported)).__typename).toBe('ReportSuccess');
  expect(await w.waiting(messageId)).toMatchObject({ author: { name: 'Bruno Bianchi' }, html: null });
});

it('is for twenty things a day', async () => {
  const codes = [];
  for (let n = 0; n < 21; n++) codes.push((await w.report('carla', post, { reason: 'OTHER' })).code);
  expect(codes).toEqual([...Array.from({ length: 20 }, () => undefined), 'RATE_LIMITED']);
});

it('wants what it says besides to be short', async () => {
  expect(await w.report('bruno', post, { note: 'x'.repeat(1_001) })).toMatchObject({
    code: 'INVALID_INPUT',
    field: 'note',
  });
  expect(await w.posts('carla')).toHaveLength(1);
});
