import {
  BoardChangesDocument,
  BoardDocument,
  MergeTopicsDocument,
  request,
  SplitTopicDocument,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { take, withCookie } from '../support/take';
import { makeWorld, type Who, type World } from './world';

let hub: TestHub;
let w: World;
let into: string;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  w = await makeWorld(hub);
  into = await hub.make.topic(w.boardId, w.people.olga.participantId, 'All about schools');
});
afterAll(() => hub.stop());

const merge = async (from = w.topicId, to = into) => {
  const input = { topicId: hub.make.id(from), intoTopicId: hub.make.id(to) };
  const { mergeTopics } = await request(w.clients.mira, MergeTopicsDocument, { input });
  expect(mergeTopics.__typename).toMatch(/Success$/);
};
const split = async (postIds: readonly string[], from = w.topicId) => {
  const input = {
    topicId: hub.make.id(from),
    postIds: [...postIds],
    title: 'Apart',
    idempotencyKey: randomUUID(),
  };
  const { splitTopic } = await request(w.clients.mira, SplitTopicDocument, { input });
  if (splitTopic.__typename !== 'SplitTopicSuccess') throw new Error(splitTopic.__typename);
  return hub.app.ids.decode(splitTopic.topic!.id)!;
};
const there = { get topicId() { return hub.make.id(into); } }; // prettier-ignore
/** As what a reader knows people, post by post. */
const named = async (topic: string, who: Who = 'carla') =>
  (await w.read(who, topic))!.posts.nodes.map(({ author, markdown }) => `${markdown} by ${author.name}`);

describe('two topics of which one goes into the other', () => {
  it('make no two people look like one', async () => {
    await w.unnamed('anna', 'Anna');
    await w.unnamed('bruno', 'Bruno');
    await w.unnamed('carla', 'Carla', there);
    await w.unnamed('bruno', 'Bruno there', there);
    await merge();
    // As two he looked before, and nobody learns that he is one.
    expect((await named(into)).sort()).toEqual([
      'Anna by #3',
      'Bruno by #4',
      'Bruno there by #2',
      'Carla by #1',
    ]);
  });

  it('leave to everybody what is hers, and one alias for what she writes from then on', async () => {
    const posts = [await w.unnamed('bruno', 'Bruno'), await w.unnamed('bruno', 'Bruno there', there)];
    await w.unnamed('anna', 'Anna');
    await merge();
    const aliases = (await w.read('bruno', into))!.viewerAliases.map(({ id }) => id);
    expect(aliases.sort()).toEqual(posts.map(({ author }) => author.id).sort());
    expect((await w.read('bruno', into))!.unreadCount).toBe(1);
    expect((await w.unnamed('bruno', 'Again', there)).author.id).toBe(posts[1]!.author.id);
    const anna = (await w.read('anna', into))!.viewerAliases;
    expect((await w.unnamed('anna', 'Again', there)).author.id).toBe(anna[0]!.id);
  });

  it('keep from a network what was kept from it, and what was answered there', async () => {
    const secret = await w.open('anna', 'A secret', w.away);
    await w.post('carla', 'Indeed', { topicId: hub.make.id(secret) });
    await merge(secret);
    expect(await named(into, 'bruno')).toEqual([]);
    expect((await w.read('bruno', into))!.postCount).toBe(0);
    expect((await named(into, 'mira')).sort()).toEqual(['How? by #1', 'Indeed by Carla Verdi']);
  });
});

it('is told to no member of the network that what is kept from it goes somewhere', async () => {
  const { board } = await request(w.clients.bruno, BoardDocument, { id: hub.make.id(w.boardId), first: 1 });
  const watch = async (who: Who) =>
    subscribe(
      await hub.client(),
      BoardChangesDocument,
      { boardId: hub.make.id(w.boardId), after: board!.changeCursor },
      {
        cursor: (data) => data.boardChanges.cursor,
        webSocketImpl: withCookie((await hub.sessionOf(w.people[who].personId)).cookie),
      },
    );
  const secret = await w.open('anna', 'A secret', w.away);
  const post = await w.post('carla', 'Indeed', { topicId: hub.make.id(secret) });
  await split([post.id], secret);
  await merge(secret);
  await w.post('carla', 'No secret', there);
  const kinds = async (who: Who, count: number) =>
    take(await watch(who), count, (data) => data.boardChanges.kind);
  expect(await kinds('bruno', 1)).toEqual(['POST_PUBLISHED']);
  const all = ['POST_PUBLISHED', 'POST_PUBLISHED', 'TOPIC_SPLIT', 'TOPIC_MERGED', 'POST_PUBLISHED'];
  expect(await kinds('mira', 5)).toEqual(all);
  expect(await kinds('carla', 5)).toEqual(all);
});

describe('a topic of which posts are split', () => {
  it('shows them by the same aliases, and new ones by other numbers', async () => {
    const posts = [await w.unnamed('anna', 'Anna'), await w.unnamed('bruno', 'Bruno')];
    const apart = await split([posts[1]!.id]);
    await w.unnamed('carla', 'Carla', { topicId: hub.make.id(apart) });
    expect(await named(apart)).toEqual(['Bruno by #2', 'Carla by #3']);
    expect((await w.read('bruno', apart))!.viewerAliases).toHaveLength(1);
  });

  it('counts for everybody what everybody sees', async () => {
    const posts = [
      await w.post('carla', 'One'),
      await w.post('anna', 'Two', w.away),
      await w.post('olga', 'Three'),
    ];
    const apart = await split([posts[1]!.id, posts[2]!.id]);
    const count = async (who: Who, topic: string) => (await w.read(who, topic))!.postCount;
    expect([await count('bruno', w.topicId), await count('bruno', apart)]).toEqual([1, 1]);
    expect(await named(apart, 'bruno')).toEqual(['Three by Olga Orsi']);
  });

  it('is kept from a network where all of it is', async () => {
    const post = await w.post('anna', 'A secret.', w.away);
    await w.post('carla', 'No secret.');
    const apart = await split([post.id]);
    expect(await w.read('bruno', apart)).toBeNull();
    expect(await named(apart)).toEqual(['A secret. by #1']);
  });
});
