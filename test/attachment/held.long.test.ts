import { request, TopicChangesDocument, TopicDocument } from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { startHub, type TestHub } from '../support/hub';
import { take, withCookie } from '../support/take';
import { Scene, type Who } from './support/scene';

let hub: TestHub;
let scene: Scene;

beforeAll(async () => {
  hub = await startHub();
  scene = await Scene.on(hub);
});
afterAll(() => hub.stop());
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

const seenBy = async (who: Who, postId: string) =>
  (await scene.read(who, postId))!.attachments.map(({ state }) => state);

async function log(): Promise<string[]> {
  const { rows } = await hub.app.pool.query<{ did: string }>(
    `SELECT details->>'did' AS did FROM audit_entry WHERE kind = 'MODERATED' ORDER BY id`,
  );
  return rows.map(({ did }) => did);
}

describe('what somebody attaches who is new in the network', () => {
  it('waits: she sees it, and those who keep order do', async () => {
    const { post, picture } = await scene.withPicture('nina');
    expect(picture.state).toBe('HELD');
    for (const [who, seen] of [
      ['nina', ['HELD']],
      ['moderator', ['HELD']],
      ['organiser', ['HELD']],
      ['bruno', []],
    ] as const) {
      expect([who, await seenBy(who, post.id)]).toEqual([who, seen]);
      expect([who, (await scene.get(who, picture.url)).status]).toEqual([who, seen.length > 0 ? 200 : 404]);
    }
    // What she writes does not.
    expect((await scene.read('bruno', post.id))!.markdown).toBe('See what is attached.');
  });

  it('is shown once they release it: once, by them alone, and the log tells that they did', async () => {
    const { post, picture } = await scene.withPicture('nina');
    for (const who of ['nina', 'bruno', 'stranger'] as const)
      expect(await scene.release(who, picture.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await seenBy('bruno', post.id)).toEqual([]);
    const before = await log();
    expect(await scene.release('moderator', picture.id)).toMatchObject({
      post: { attachments: [{ state: 'SHOWN' }] },
    });
    expect(await seenBy('bruno', post.id)).toEqual(['SHOWN']);
    expect((await scene.get('bruno', picture.url)).status).toBe(200);
    const seq = await lastSeq();
    expect(await scene.release('organiser', picture.id)).toMatchObject({
      __typename: 'ReleaseAttachmentSuccess',
    });
    expect(await lastSeq()).toBe(seq);
    expect(await log()).toEqual([...before, 'attachment released']);
  });

  it('comes to open pages when it is released, and goes from them when it is taken away', async () => {
    const { post, picture } = await scene.withPicture('nina');
    const { topic } = await request(scene.people.bruno.client, TopicDocument, { id: scene.topicId });
    const live = subscribe(
      await hub.client(),
      TopicChangesDocument,
      { topicId: scene.topicId, after: topic!.board.changeCursor },
      {
        cursor: (data) => data.topicChanges.cursor,
        webSocketImpl: withCookie(scene.people.bruno.headers['cookie']!),
      },
    );
    const told = take(live, 2, ({ topicChanges: { kind, post: of } }) => [
      kind,
      of!.id,
      of!.attachments.length,
    ]);
    await scene.release('moderator', picture.id);
    await hub.app.pool.query('SELECT pg_sleep(0.2)');
    await scene.remove('nina', picture.id);
    expect(await told).toEqual([
      ['POST_EDITED', post.id, 1],
      ['POST_EDITED', post.id, 0],
    ]);
    // She has not written anything else.
    expect(await scene.read('bruno', post.id)).toMatchObject({ revision: 0, editedAt: null });
  });

  it.each<[string, Who, string]>([
    ['has been there for longer', 'anna', 'SHOWN'],
    ['keeps order', 'moderator', 'SHOWN'],
    ['runs the network', 'organiser', 'SHOWN'],
    ['came today', 'nina', 'HELD'],
  ])('waits according to whether who sent it %s', async (_what, who, state) => {
    expect((await scene.withPicture(who)).picture.state).toBe(state);
  });

  it('waits for as many days as the board says, or never', async () => {
    const days = (count: number) =>
      hub.app.pool.query('UPDATE board SET attachment_hold_days = $2 WHERE id = $1', [
        hub.app.ids.decode(scene.boardId),
        count,
      ]);
    const since = (ago: string) =>
      hub.app.pool.query('UPDATE membership SET since = now() - $2::interval WHERE person_id = $1', [
        scene.people.nina.personId,
        ago,
      ]);
    const state = async () => (await scene.withPicture('nina')).picture.state;
    await since('6 days 23 hours');
    expect(await state()).toBe('HELD');
    await since('7 days');
    expect(await state()).toBe('SHOWN');
    await days(30);
    expect(await state()).toBe('HELD');
    await days(0);
    await since('0');
    expect(await state()).toBe('SHOWN');
    await days(7);
  });
});

describe('an attachment', () => {
  it('is taken away by who sent it, at any time', async () => {
    const { post, picture } = await scene.withPicture('anna');
    await hub.app.pool.query('UPDATE topic SET locked = true');
    const before = [await scene.stored(), await log()];
    expect((await scene.read('anna', post.id))!.attachments).toMatchObject([{ viewerMayRemove: true }]);
    expect(await scene.remove('anna', picture.id)).toMatchObject({ post: { id: post.id, attachments: [] } });
    expect([(await scene.stored()) + 1, await log()]).toEqual(before);
    expect((await scene.get('anna', picture.url)).status).toBe(404);
    await hub.app.pool.query('UPDATE topic SET locked = false');
  });

  it('is taken away by those who keep order, and the log tells that they did, not whose it was', async () => {
    const { post, picture } = await scene.withPicture('anna');
    expect((await scene.read('bruno', post.id))!.attachments).toMatchObject([{ viewerMayRemove: false }]);
    for (const who of ['bruno', 'stranger'] as const)
      expect(await scene.remove(who, picture.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await scene.remove('moderator', picture.id)).toMatchObject({ post: { attachments: [] } });
    expect(await scene.remove('moderator', picture.id)).toMatchObject({ code: 'NOT_FOUND' });
    const { rows } = await hub.app.pool.query(
      `SELECT subject_id, details FROM audit_entry WHERE kind = 'MODERATED' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([
      {
        subject_id: null,
        details: { did: 'attachment removed', post: post.id, board: scene.boardId },
      },
    ]);
  });
});

async function lastSeq(): Promise<string> {
  const { rows } = await hub.app.pool.query<{ seq: string }>(
    'SELECT last_seq::text AS seq FROM change_stream WHERE id = $1',
    [hub.app.ids.decode(scene.boardId)],
  );
  return rows[0]!.seq;
}
