import {
  BoardChangesDocument,
  BoardDocument,
  request,
  TopicChangesDocument,
} from '@guardian-network-hub/client-sdk';
import { createHub } from '@guardian-network-hub/client-sdk/hub';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { startHub, type TestHub } from '../support/hub';
import { take, withCookie } from '../support/take';
import { makeMoving, type Moving, type Who } from './moving';

let hub: TestHub;
let m: Moving;
let [from, to]: string[] = [];
let topicId: string;

beforeAll(async () => {
  hub = await startHub();
  m = await makeMoving(hub);
});
beforeEach(async () => {
  [from, to] = [await hub.make.board(m.network), await hub.make.board(m.network)];
  topicId = await m.topic(from);
});
afterAll(() => hub.stop());

describe('who watches', () => {
  const watch = async (after: string | null, who: Who = 'bruno', topic = topicId) => {
    const { cookie } = await hub.sessionOf(m.people[who].personId);
    return subscribe(
      await hub.client(),
      TopicChangesDocument,
      { topicId: hub.make.id(topic), after },
      { cursor: (data) => data.topicChanges.cursor, webSocketImpl: withCookie(cookie) },
    );
  };
  const all = async <T, R>(live: AsyncIterable<T>, pick: (each: T) => R): Promise<R[]> => {
    const seen: R[] = [];
    for await (const each of live) seen.push(pick(each));
    return seen;
  };
  const cursor = async () => (await m.read('bruno', topicId))!.board.changeCursor;

  it('is told that it goes, and that nothing more comes there', async () => {
    const told = all(await watch(await cursor()), ({ topicChanges: { kind, topicId: id, topic } }) => [
      kind,
      id,
      topic?.title,
    ]);
    await m.post('anna', topicId);
    await hub.app.pool.query('SELECT pg_sleep(0.3)');
    await m.move('moderator', topicId, to!);
    const id = hub.make.id(topicId);
    expect(await told).toEqual([
      ['POST_PUBLISHED', id, 'The form'],
      ['TOPIC_MOVED', id, 'The form'],
    ]);
  });

  it('is told so too where she was away meanwhile, however far it has gone', async () => {
    const start = await cursor();
    await m.post('anna', topicId);
    await m.move('moderator', topicId, to!);
    await m.move('moderator', topicId, await hub.make.board(m.network));
    expect(await all(await watch(start), ({ topicChanges: { kind } }) => kind)).toEqual(['TOPIC_MOVED']);
    // A cursor of a board on which it never stood is none (negative control).
    const { board } = await request(m.clients.bruno, BoardDocument, {
      id: hub.make.id(await hub.make.board(m.network)),
    });
    await expect((await watch(board!.changeCursor)).next()).rejects.toThrow(
      'This is no cursor of these changes.',
    );
  });

  it('learns that it went, and not where, if she does not see that board', async () => {
    [from, to] = [await hub.make.board(m.network, { audience: 'HUB' }), to];
    topicId = await m.topic(from!);
    const { board } = await request(m.clients.stranger, BoardDocument, { id: hub.make.id(from!) });
    const [own, ofBoard] = [await watch(board!.changeCursor, 'stranger'), hub.make.id(from!)];
    const { cookie } = await hub.sessionOf(m.people.stranger.personId);
    const whole = subscribe(
      await hub.client(),
      BoardChangesDocument,
      { boardId: ofBoard, after: board!.changeCursor },
      { cursor: (data) => data.boardChanges.cursor, webSocketImpl: withCookie(cookie) },
    );
    const told = [
      all(own, ({ topicChanges: { kind, topicId: id, topic } }) => [kind, id, topic]),
      take(whole, 1, ({ boardChanges: { kind, topicId: id, topic } }) => [kind, id, topic]),
    ];
    await m.move('moderator', topicId, to!);
    const expected = [['TOPIC_MOVED', hub.make.id(topicId), null]];
    expect(await Promise.all(told)).toEqual([expected, expected]);
    expect(await m.read('stranger', topicId)).toBeNull();
    // Nor does she follow it there by her cursor.
    await expect((await watch(null, 'stranger')).next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('misses nothing by the SDK: what was written before, in between and after', async () => {
    const { cookie } = await hub.sessionOf(m.people.bruno.personId);
    const sdk = createHub({ url: `${hub.url}/graphql`, headers: { cookie } });
    const control = new AbortController();
    const seen = new Set<string>();
    const kinds: string[] = [];
    const follow = async () => {
      const options = { webSocketImpl: withCookie(cookie), signal: control.signal };
      const after = await cursor();
      for await (const { kind, post } of sdk.topic.watch({ topicId: hub.make.id(topicId), after }, options)) {
        kinds.push(kind);
        if (post) seen.add(post.markdown);
        if (kind === 'TOPIC_MOVED') {
          // Written before it is read again here, and after the new place was looked up.
          await m.post('anna', topicId, 'in between');
          for (const { markdown } of (await m.read('bruno', topicId))!.posts.nodes) seen.add(markdown);
          await m.post('anna', topicId, 'just after');
        }
        if (seen.size === 5) return;
      }
    };
    const following = follow();
    await m.post('anna', topicId, 'before');
    await m.move('moderator', topicId, to!);
    await m.post('anna', topicId, 'at once');
    await hub.app.pool.query('SELECT pg_sleep(0.5)');
    await m.post('anna', topicId, 'later');
    await following;
    expect([...seen].sort()).toEqual(['at once', 'before', 'in between', 'just after', 'later']);
    expect(kinds).toContain('TOPIC_MOVED');
    control.abort();
  });
});
