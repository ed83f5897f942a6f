import { DeletePostDocument, MoveTopicDocument, request } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { pages } from './support/pdf';
import { Scene } from './support/scene';

let hub: TestHub;
let scene: Scene;

beforeAll(async () => {
  hub = await startHub();
  scene = await Scene.on(hub);
});
afterAll(() => hub.stop());
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

const status = async (who: Parameters<Scene['get']>[0], url: string) => (await scene.get(who, url)).status;

describe('a file', () => {
  it('is had by those who read its post, as long as they do', async () => {
    const { picture } = await scene.withPicture('anna');
    for (const who of ['anna', 'bruno', 'nina', 'moderator'] as const)
      expect([who, await status(who, picture.url)]).toEqual([who, 200]);
    expect(await status('stranger', picture.url)).toBe(404);
    expect(await status(null, picture.url)).toBe(404);
    const { personId } = scene.people.bruno;
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [personId]);
    expect(await status('bruno', picture.url)).toBe(404);
    await hub.app.pool.query('UPDATE membership SET until = NULL WHERE person_id = $1', [personId]);
    expect(await status('bruno', picture.url)).toBe(200);
  });

  it('is kept by no browser, can do nothing, and a PDF file is not opened in the hub’s own place', async () => {
    const pdf = await scene.sent('anna', pages(1), { name: 'Città (1).pdf' });
    const picture = await scene.sent('anna');
    const { attachments } = await scene.post('anna', [pdf, picture]);
    const headers = await Promise.all(
      attachments.map(async ({ url }) => Object.fromEntries((await scene.get('bruno', url)).headers)),
    );
    for (const each of headers)
      expect(each).toMatchObject({
        'cache-control': 'private, no-store',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        vary: 'cookie, authorization',
      });
    expect(headers[0]).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Citt%C3%A0%20%281%29.pdf",
    });
    expect(headers[1]).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': "inline; filename*=UTF-8''hall.webp",
    });
  });

  it('goes out of the store with the text of its post', async () => {
    const { post, picture } = await scene.withPicture('anna');
    const before = await scene.stored();
    await request(scene.people.anna.client, DeletePostDocument, { input: { postId: post.id } });
    expect(await scene.stored()).toBe(before - 1);
    expect(await status('anna', picture.url)).toBe(404);
    expect((await scene.read('anna', post.id))!.attachments).toEqual([]);
  });

  it('goes likewise where those who keep order take the text away', async () => {
    const { post, picture } = await scene.withPicture('anna');
    const before = await scene.stored();
    await hub.app.pool.query(`UPDATE post SET state = 'REDACTED', markdown = '', html = '' WHERE id = $1`, [
      hub.app.ids.decode(post.id),
    ]);
    expect(await scene.stored()).toBe(before - 1);
    expect(await status('anna', picture.url)).toBe(404);
    expect(await status('moderator', picture.url)).toBe(404);
  });

  it('is not had of a post that is held', async () => {
    const { post, picture } = await scene.withPicture('anna');
    const held = (state: string) =>
      hub.app.pool.query('UPDATE post SET state = $2 WHERE id = $1', [hub.app.ids.decode(post.id), state]);
    await held('HELD');
    expect(await status('bruno', picture.url)).toBe(404);
    await held('PUBLISHED');
    expect(await status('bruno', picture.url)).toBe(200);
  });

  it('goes along to another board, also to one that takes none', async () => {
    const { post, picture } = await scene.withPicture('anna');
    const to = await hub.make.board(scene.network);
    const moved = await request(scene.people.moderator.client, MoveTopicDocument, {
      input: { topicId: scene.topicId, boardId: hub.make.id(to) },
    });
    expect(moved.moveTopic.__typename).toBe('MoveTopicSuccess');
    expect((await scene.read('bruno', post.id))!.attachments).toMatchObject([{ id: picture.id }]);
    expect(await status('bruno', picture.url)).toBe(200);
    await request(scene.people.moderator.client, MoveTopicDocument, {
      input: { topicId: scene.topicId, boardId: scene.boardId },
    });
  });
});

describe('an address of a file', () => {
  it('is made by the hub alone, and good for what it was made for', async () => {
    const { picture } = await scene.withPicture('anna');
    const uuid = hub.app.ids.decode(picture.id);
    const sealed = picture.url.slice('/attachments/'.length);
    for (const [value, purpose] of [
      [[uuid, 'LARGE'], 'photo'],
      [[uuid, 'OTHER'], 'attachment'],
      [[uuid, 'constructor'], 'attachment'],
      [[uuid], 'attachment'],
      ['x', 'attachment'],
      [null, 'attachment'],
    ] as const)
      expect(await status('anna', `/attachments/${hub.app.seal.seal(value, purpose)}`)).toBe(404);
    const bent = `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`;
    for (const forged of ['%00', '..%2F..%2Fetc%2Fpasswd', 'A'.repeat(290), picture.id, uuid, bent])
      expect(await status('anna', `/attachments/${forged}`)).toBe(404);
    expect(await status('anna', picture.url)).toBe(200);
  });

  it('tells nothing of what it leads to', async () => {
    const { picture } = await scene.withPicture('anna');
    const opened = Buffer.from(picture.url.slice('/attachments/'.length), 'base64url');
    expect(opened.includes(hub.app.ids.decode(picture.id)!)).toBe(false);
    expect(opened.includes('hall')).toBe(false);
  });

  it('leads nowhere before a post has the file', async () => {
    const id = hub.app.ids.decode(await scene.sent('anna'));
    const sealed = hub.app.seal.seal([id, 'LARGE'], 'attachment');
    for (const who of ['anna', 'bruno', 'moderator'] as const)
      expect(await status(who, `/attachments/${sealed}`)).toBe(404);
  });
});
