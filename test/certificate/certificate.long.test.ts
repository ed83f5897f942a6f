import { EventCertificateDocument, request } from '@guardian-network-hub/client-sdk';
import { answer } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { certificatesOf, makeScene, member, type CertificateScene } from './scene';

let hub: TestHub;
let scene: CertificateScene;
let anna: Awaited<ReturnType<typeof member>>;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  anna = await member(hub, scene.network, 'Anna Verdi');
});
afterEach(async () => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  await scene.asks(0.75);
});
afterAll(() => hub.stop());

const DAY = 24 * 60;
const uuid = (id: string) => hub.app.ids.decode(id);
const today = new Date().toISOString().slice(0, 10);

describe('who has a certificate', () => {
  it('is who was at as much of it as the network asks for', async () => {
    const { id } = await scene.attended(anna, 7);
    expect(await scene.get(anna.client, id)).toMatchObject({
      name: 'Anna Verdi',
      title: 'Dinner in Padua',
      networkName: 'Veneto',
      language: 'en',
      attendedMinutes: 7 * 120,
      heldMinutes: 8 * 120,
      valid: true,
      shown: [],
    });
  });

  it('is not who was at less: she is told how much that is', async () => {
    const { id } = await scene.attended(anna, 5);
    expect(await scene.ask(anna.client, id)).toMatchObject({
      code: 'ATTENDANCE_TOO_LOW',
      attendedShare: 0.625,
      minimumShare: 0.75,
    });
  });

  it.each([
    [0.75, 6, 8],
    // As a float this is more than 4 of 5.
    [0.8, 4, 5],
    [0.7, 7, 10],
    [1, 8, 8],
  ])('is who was at just the share of %d', async (share, evenings, of) => {
    await scene.asks(share);
    const { id } = await scene.attended(anna, evenings, of);
    expect(await scene.refused(anna.client, id)).toBeNull();
  });

  it('is told by minutes, not by dates', async () => {
    const { id, ids } = await scene.attended(anna, 6);
    await scene.mark(ids[5]!, [anna], { minutes: 119 });
    expect(await scene.refused(anna.client, id)).toBe('ATTENDANCE_TOO_LOW');
    await scene.mark(ids[6]!, [anna], { minutes: 1 });
    expect(await scene.get(anna.client, id)).toMatchObject({ attendedMinutes: 720 });
  });

  it('is nobody before all dates are over; those that were cancelled do not count', async () => {
    const { id, ids } = await scene.attended(anna, 6);
    await scene.moveTo(ids[7]!, -60);
    expect(await scene.refused(anna.client, id)).toBe('EVENT_NOT_OVER');
    await hub.app.pool.query('UPDATE occurrence SET cancelled_at = now() WHERE id = ANY($1)', [
      [uuid(ids[7]!), uuid(ids[0]!)],
    ]);
    // She was at five of the six that took place.
    expect(await scene.get(anna.client, id)).toMatchObject({ attendedMinutes: 600, heldMinutes: 720 });
  });

  it('is nobody where the network gives none, or of a dinner', async () => {
    const { id } = await scene.attended(anna, 8);
    await scene.asks(null);
    expect(await scene.refused(anna.client, id)).toBe('NO_CERTIFICATES');
    await scene.asks(0.75);
    await hub.app.pool.query(`UPDATE event SET kind = 'SOCIAL' WHERE id = $1`, [uuid(id)]);
    expect(await scene.refused(anna.client, id)).toBe('NO_CERTIFICATES');
  });

  it('is nobody who was at none of it, whatever is asked for', async () => {
    await scene.asks(0);
    const { id } = await scene.course();
    await answer(anna.client, (await scene.event()).occurrenceId, 'GOING');
    expect(await scene.refused(anna.client, id)).toBe('ATTENDANCE_TOO_LOW');
  });

  it('is who was there and left the network since; for others of elsewhere there is no such event', async () => {
    const { id } = await scene.attended(anna, 8);
    const left = await member(hub, scene.network, 'Lea Gialli');
    const other = await scene.attended(left, 8);
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [left.personId]);
    expect(await scene.get(left.client, other.id)).toMatchObject({ valid: true, event: null });
    expect(await scene.refused(left.client, id)).toBe('NOT_FOUND');
    const stranger = await member(hub, await hub.make.network(), 'Strange R');
    expect(await scene.refused(stranger.client, id)).toBe('NOT_FOUND');
    expect(await scene.refused(await hub.client(), id)).toBe('NOT_SIGNED_IN');
    expect(await scene.refused(stranger.client, 'no id')).toBe('NOT_FOUND');
  });
});

describe('what it says', () => {
  it('is written in the language and with the name that she chose', async () => {
    const both = [
      { language: 'en', text: 'Course' },
      { language: 'it', text: 'Corso' },
    ];
    const { id } = await scene.attended(anna, 8, 8, { title: both });
    const asked = { name: '  Dott.ssa\n Anna Verdi', language: 'it' };
    expect(await scene.get(anna.client, id, asked)).toMatchObject({
      name: 'Dott.ssa Anna Verdi',
      language: 'it',
      title: 'Corso',
    });
    // Asked again it stays so.
    expect(await scene.get(anna.client, id)).toMatchObject({ name: 'Dott.ssa Anna Verdi', title: 'Corso' });
    for (const name of ['', ' \u200b ', 'x'.repeat(121)])
      expect(await scene.refused(anna.client, id, { name })).toBe('INVALID_INPUT');
  });

  it('stays, whatever becomes of the event, the network and her name', async () => {
    const { id } = await scene.attended(anna, 8);
    const before = await scene.get(anna.client, id);
    await hub.app.pool.query(`UPDATE event SET title = '{"en": "Another"}' WHERE id = $1`, [uuid(id)]);
    await hub.app.pool.query(`UPDATE person SET display_name = 'Anna Rossi' WHERE id = $1`, [anna.personId]);
    const [now] = await certificatesOf(anna.client);
    expect(now).toEqual(before);
    await hub.app.pool.query(`UPDATE person SET display_name = 'Anna Verdi' WHERE id = $1`, [anna.personId]);
  });

  it('has the days by the clock of the place; whole days to the last of them', async () => {
    const days = { localStart: '2027-03-03T00:00', localEnd: '2027-03-05T00:00', wholeDay: true };
    const made = await scene.event(days);
    await scene.moveTo(made.occurrenceId, -3 * DAY);
    await scene.mark(made.occurrenceId, [anna]);
    const told = await scene.get(anna.client, made.id);
    expect([told.firstOn, told.lastOn]).toEqual(['2027-03-03', '2027-03-04']);
    expect(told.issuedAt.slice(0, 10)).toBe(today);
  });
});

describe('asked again', () => {
  it('it is the same, with its code', async () => {
    const { id } = await scene.attended(anna, 8);
    const first = await scene.get(anna.client, id);
    expect(await scene.get(anna.client, id)).toEqual(first);
    expect(first.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  it('it says what was put right since, with the same code', async () => {
    const { id, ids } = await scene.attended(anna, 6);
    const first = await scene.get(anna.client, id);
    await scene.mark(ids[6]!, [anna]);
    const again = await scene.get(anna.client, id);
    expect(again).toMatchObject({ id: first.id, code: first.code, attendedMinutes: 840 });
    expect(Date.parse(again.issuedAt)).toBeGreaterThan(Date.parse(first.issuedAt));
  });

  it('many times at once, it is one', async () => {
    const { id } = await scene.attended(anna, 8);
    const before = (await certificatesOf(anna.client)).length;
    const all = await Promise.all(Array.from({ length: 12 }, () => scene.get(anna.client, id)));
    expect(new Set(all.map(({ code }) => code)).size).toBe(1);
    expect(await certificatesOf(anna.client)).toHaveLength(before + 1);
  });
});

describe('how near one is', () => {
  const progress = async (id: string, client = anna.client) =>
    (await request(client, EventCertificateDocument, { id })).event!.viewerProgress ?? null;

  it('is told to who was there, as long as there is a certificate to have', async () => {
    const { id, ids } = await scene.attended(anna, 3);
    await scene.moveTo(ids[7]!, 60);
    const told = { attendedMinutes: 360, heldMinutes: 840, minimumShare: 0.75, over: false };
    expect(await progress(id)).toEqual(told);
    const bea = await member(hub, scene.network, 'Bea Neri');
    expect(await progress(id, bea.client)).toBeNull();
    await scene.asks(null);
    expect(await progress(id)).toBeNull();
  });
});
