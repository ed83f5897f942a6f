import { randomUUID } from 'node:crypto';
import { KEEPING, purgeStatement } from '../../src/workers/keeping';
import { halves } from '../photo/support/pictures';
import { startHub, type TestHub } from '../support/hub';
import { Scene } from './support/scene';

let hub: TestHub;
let scene: Scene;

beforeAll(async () => {
  hub = await startHub();
  scene = await Scene.on(hub);
});
afterAll(() => hub.stop());
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

const small = () => halves(100, 80).pngSync();
const gone = { code: 'NOT_FOUND', field: 'attachmentIds' };

describe('what was sent', () => {
  it('is its sender’s alone', async () => {
    const id = await scene.sent('anna', small());
    for (const who of ['bruno', 'moderator', 'organiser'] as const)
      expect(await scene.tryPost(who, [id])).toMatchObject(gone);
    expect((await scene.post('anna', [id])).attachments).toHaveLength(1);
  });

  it('is for the board that it was sent for', async () => {
    const board = await hub.make.board(scene.network);
    await hub.app.pool.query('UPDATE board SET attachments = true WHERE id = $1', [board]);
    const id = await scene.sent('anna', small(), { board: hub.make.id(board) });
    expect(await scene.tryPost('anna', [id])).toMatchObject(gone);
  });

  it('is in one post', async () => {
    const id = await scene.sent('anna', small());
    const { id: postId } = await scene.post('anna', [id]);
    expect(await scene.tryPost('anna', [id])).toMatchObject(gone);
    expect((await scene.read('anna', postId))!.attachments).toHaveLength(1);
  });

  it('is in one post of ten that are written at once, and the others are not written', async () => {
    for (let round = 0; round < 3; round++) {
      const id = await scene.sent('anna', small());
      const count = async () =>
        (await hub.app.pool.query('SELECT count(*)::int AS posts FROM post')).rows[0]!.posts as number;
      const before = await count();
      const tries = await Promise.all(Array.from({ length: 10 }, () => scene.tryPost('anna', [id])));
      expect(tries.filter(({ __typename }) => __typename === 'PostSuccess')).toHaveLength(1);
      for (const each of tries) if (each.__typename !== 'PostSuccess') expect(each).toMatchObject(gone);
      expect(await count()).toBe(before + 1);
    }
  });

  it('is nothing that can be guessed', async () => {
    const ids = [hub.make.id(randomUUID()), 'x', scene.topicId, hub.make.id(scene.people.anna.cardId)];
    for (const id of ids) expect(await scene.tryPost('anna', [id])).toMatchObject(gone);
  });

  it('is nothing to who left the network meanwhile', async () => {
    const leaver = await hub.make.person({ in: [scene.network] });
    const { cookie } = await hub.sessionOf(leaver.personId);
    const headers = { cookie };
    expect((await scene.send('anna', small(), { headers })).status).toBe(201);
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [leaver.personId]);
    expect(await scene.send('anna', small(), { headers })).toEqual({ status: 404, code: 'NOT_FOUND' });
  });

  it('is deleted where its sender takes it away again, and by nobody else', async () => {
    const id = await scene.sent('anna', small());
    const before = await scene.stored();
    for (const who of ['bruno', 'moderator'] as const)
      expect(await scene.remove(who, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await scene.stored()).toBe(before);
    expect(await scene.remove('anna', id)).toMatchObject({ attachmentId: id, post: null });
    expect(await scene.stored()).toBe(before - 1);
    expect(await scene.tryPost('anna', [id])).toMatchObject(gone);
  });

  it('is gone a day after the hub stopped between file and post', async () => {
    const id = await scene.sent('anna', small());
    const used = await scene.post('anna', [await scene.sent('anna', small())]);
    await hub.app.pool.query(`UPDATE attachment SET created_at = now() - interval '25 hours'`);
    await hub.app.pool.query(purgeStatement(KEEPING.unusedAttachments));
    expect(await scene.tryPost('anna', [id])).toMatchObject(gone);
    expect((await scene.read('anna', used.id))!.attachments).toHaveLength(1);
  });
});

describe('who sends', () => {
  it('is somebody who may write on the board', async () => {
    expect(await scene.send('stranger', small())).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(await scene.send('anna', small(), { headers: { cookie: '' } })).toEqual({
      status: 401,
      code: 'NOT_SIGNED_IN',
    });
    const key = await hub.app.features.partners.add('Portal', [scene.network]);
    const headers = { cookie: '', authorization: `Bearer ${key}` };
    expect(await scene.send('anna', small(), { headers })).toEqual({ status: 401, code: 'NOT_SIGNED_IN' });
    for (const board of ['', 'x', scene.topicId])
      expect(await scene.send('anna', small(), { board })).toEqual({ status: 404, code: 'NOT_FOUND' });
    const news = await hub.make.board(scene.network, { kind: 'ANNOUNCEMENT' });
    await hub.app.pool.query('UPDATE board SET attachments = true WHERE id = $1', [news]);
    const board = hub.make.id(news);
    expect((await scene.send('anna', small(), { board })).status).toBe(404);
    expect((await scene.send('organiser', small(), { board })).status).toBe(201);
  });

  it('has accepted the ground rules', async () => {
    const network = await hub.make.network();
    const { personId } = await hub.make.person({ in: [network] });
    await hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES ($1, $2, 1, 'x', 'x')`,
      [randomUUID(), network],
    );
    const board = await hub.make.board(network);
    await hub.app.pool.query('UPDATE board SET attachments = true WHERE id = $1', [board]);
    const { cookie } = await hub.sessionOf(personId);
    expect(await scene.send('anna', small(), { board: hub.make.id(board), headers: { cookie } })).toEqual({
      status: 400,
      code: 'RULES_NOT_ACCEPTED',
    });
  });

  it('sends from the hub’s own pages', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    expect(await scene.send('anna', small(), { headers })).toEqual({ status: 403, code: 'FOREIGN_ORIGIN' });
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'does not call it %s, which any page could send',
    async (mediaType) => {
      const headers = { 'content-type': mediaType };
      expect(await scene.send('anna', small(), { headers })).toMatchObject({ status: 415 });
    },
  );

  it('sends no more than 10 MB, and sixty files a day', async () => {
    expect(await scene.send('anna', Buffer.alloc(10 * 1024 * 1024 + 1))).toMatchObject({ status: 413 });
    await hub.app.pool.query('DELETE FROM rate_limit');
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 61; i++) codes.push((await scene.send('anna', Buffer.from('no picture'))).code);
    expect(new Set(codes.slice(0, 60))).toEqual(new Set(['ATTACHMENT_OF_OTHER_KIND']));
    expect(codes[60]).toBe('RATE_LIMITED');
    expect((await scene.send('bruno', small())).status).toBe(201);
  });
});
