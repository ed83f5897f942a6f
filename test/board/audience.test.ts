import {
  BoardDocument,
  PostAddedDocument,
  PostDocument,
  request,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { randomUUID } from 'node:crypto';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { take, withCookie } from '../support/take';
import { makeScene, type Scene, type Who } from './scene';

let hub: TestHub;
let scene: Scene;
let boardId: string;
let topicId: string;

beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());
beforeEach(async () => {
  scene = await makeScene(hub);
  const uuid = await hub.make.board(scene.network);
  boardId = hub.make.id(uuid);
  topicId = hub.make.id(await hub.make.topic(uuid, scene.people.member.participantId));
});

const sees = async (who: Who) =>
  (await request(scene.clients[who], BoardDocument, { id: boardId })).board !== null;
const reach = (audience: 'NETWORK' | 'HUB' | 'PUBLIC') => scene.update('organiser', { boardId, audience });
const write = async (body: string) => {
  const input = { topicId, body, idempotencyKey: randomUUID() };
  unwrap((await request(scene.clients.member, PostDocument, { input })).post, 'PostSuccess');
};

describe('the audience of a board', () => {
  it('is in force with the next request, wider and narrower', async () => {
    const all = async () => Promise.all((['member', 'stranger', 'anonymous'] as const).map(sees));
    expect(await all()).toEqual([true, false, false]);
    await reach('HUB');
    expect(await all()).toEqual([true, true, false]);
    await reach('PUBLIC');
    expect(await all()).toEqual([true, true, true]);
    await reach('NETWORK');
    expect(await all()).toEqual([true, false, false]);
  });

  it('reaches partner portals that were granted boards, where it is said so', async () => {
    const key = await hub.app.features.partners.add('Portal', [scene.network]);
    const portal = await hub.client({ key });
    const shown = async () => (await request(portal, BoardDocument, { id: boardId })).board !== null;
    expect(await shown()).toBe(false);
    await scene.update('organiser', { boardId, partners: true });
    expect(await shown()).toBe(true);
    await scene.update('organiser', { boardId, partners: false });
    expect(await shown()).toBe(false);
  });

  it('is widened after a fresh proof, and narrowed without one', async () => {
    await reach('HUB');
    await hub.app.pool.query(
      `UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE person_id = $1`,
      [scene.people.organiser.personId],
    );
    expect((await reach('PUBLIC')).code).toBe('STEP_UP_REQUIRED');
    expect((await scene.update('organiser', { boardId, partners: true })).code).toBe('STEP_UP_REQUIRED');
    expect((await scene.update('organiser', { boardId, archived: true })).code).toBeUndefined();
    expect((await reach('NETWORK')).code).toBeUndefined();
    expect((await reach('HUB')).code).toBe('STEP_UP_REQUIRED');
    expect(await sees('stranger')).toBe(false);
  });
});

describe('who watches a board while it is narrowed', () => {
  /** What somebody gets of the board from now on, so many posts of it. */
  async function watch(who: 'stranger' | 'member', count: number) {
    const { board } = await request(scene.clients[who], BoardDocument, { id: boardId });
    const { cookie } = await hub.sessionOf(scene.people[who].personId);
    const live = subscribe(
      await hub.client(),
      PostAddedDocument,
      { boardId, after: board!.changeCursor },
      { cursor: (data) => data.postAdded.cursor, webSocketImpl: withCookie(cookie) },
    );
    const got: string[] = [];
    const all = take(live, count, (data) => void got.push(data.postAdded.post.markdown));
    return { got, all };
  }

  it('gets nothing more of it, and its members do', async () => {
    await reach('HUB');
    const [stranger, member] = [await watch('stranger', 2), await watch('member', 4)];
    await write('for all');
    await eventually(() => stranger.got.length + member.got.length === 2);
    await reach('NETWORK');
    for (const [i, body] of ['for us', 'for us too'].entries()) {
      await write(body);
      await eventually(() => member.got.length === i + 2);
    }
    expect(stranger.got).toEqual(['for all']);
    await reach('HUB');
    await write('for all again');
    await Promise.all([stranger.all, member.all]);
    expect(member.got).toEqual(['for all', 'for us', 'for us too', 'for all again']);
    // Had the others come, however late, they would stand before the last.
    expect(stranger.got).toEqual(['for all', 'for all again']);
  });

  it('cannot have read later what was written meanwhile, while it is narrow', async () => {
    await reach('HUB');
    const { board } = await request(scene.clients.stranger, BoardDocument, { id: boardId });
    await reach('NETWORK');
    await write('for us');
    const { cookie } = await hub.sessionOf(scene.people.stranger.personId);
    const live = subscribe(
      await hub.client(),
      PostAddedDocument,
      { boardId, after: board!.changeCursor },
      { cursor: (data) => data.postAdded.cursor, webSocketImpl: withCookie(cookie) },
    );
    await expect(take(live, 1, (data) => data)).rejects.toThrow('There is no such board.');
  });
});
