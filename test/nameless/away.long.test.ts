import {
  BoardDocument,
  DiscussionSearchDocument,
  FollowTopicDocument,
  MarkTopicReadDocument,
  NotificationsDocument,
  PostAddedDocument,
  ReactToPostDocument,
  request,
  TopicDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { startHub, type TestHub } from '../support/hub';
import { take, withCookie } from '../support/take';
import { told } from '../support/told';
import { makeWorld, type Who, type World } from './world';

let hub: TestHub;
let w: World;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  w = await makeWorld(hub);
});
afterAll(() => hub.stop());

/** All that somebody is answered about the board; cursors of its log apart, which grow with what others write. */
async function answers(client: HubClient, of: Who): Promise<string> {
  await told(hub);
  const about = `{ board(id: "${hub.make.id(w.boardId)}") { unreadTopics topics(first: 50) { nodes { id title postCount lastPostAt unreadCount firstUnread } } } }`;
  const headers = { cookie: (await hub.sessionOf(w.people[of].personId)).cookie };
  const parts = [
    await request(client, TopicDocument, { id: hub.make.id(w.topicId), first: 100 }),
    (await hub.raw(about, {}, headers)).body,
    await request(client, DiscussionSearchDocument, {
      search: 'secret',
      filter: { boardId: hub.make.id(w.boardId) },
      first: 20,
    }),
    await request(client, NotificationsDocument, { first: 20 }),
  ];
  return JSON.stringify(parts).replace(/"(\w*[cC]ursor)":"[^"]*"/g, '"$1":"CURSOR"');
}

const WRITTEN = {
  'a post': () => w.post('anna', 'A secret.', w.away),
  'a topic': () => w.open('anna', 'A secret', w.away),
  'what is answered to such a topic': async () => {
    const topic = await w.open('anna', 'A secret', w.away);
    await w.post('carla', 'No secret to me.', { topicId: hub.make.id(topic) });
  },
};

describe.each(Object.entries(WRITTEN))('%s that is kept from a network', (_what, write) => {
  it('changes nothing that its members are answered', async () => {
    await w.post('carla', 'How are you?');
    const [bruno, carla] = [w.clients.bruno, w.clients.carla];
    const before = [await answers(bruno, 'bruno'), await answers(carla, 'carla')];
    await write();
    expect(await answers(bruno, 'bruno')).toBe(before[0]);
    // Others see it (negative control).
    expect(await answers(carla, 'carla')).not.toBe(before[1]);
  });

  it('is for people with a place in a network alone: not for partners, nor for nobody', async () => {
    await w.query('UPDATE board SET audience = 5 | 8 WHERE id = $1', [w.boardId]);
    await w.post('carla', 'How are you?');
    const key = await hub.app.features.partners.add('Portal', [w.region]);
    const clients = [await hub.client({ key }), await hub.client()];
    const seen = () => Promise.all(clients.map(said));
    const before = await seen();
    for (const each of before) expect(each).toEqual(['Schools', 'How are you?']);
    await write();
    expect(await seen()).toEqual(before);
  });

  it('is there for whoever wrote it, and for those who keep order', async () => {
    await write();
    for (const who of ['anna', 'mira', 'olga'] as const)
      expect(await answers(w.clients[who], who)).toContain('secret');
  });

  it('is there for those who leave the network, and gone for those who come', async () => {
    await write();
    const sees = async () => (await answers(await hub.client(w.people.carla), 'carla')).includes('secret');
    expect(await sees()).toBe(true);
    await hub.make.membership(w.people.carla.personId, w.team);
    expect(await sees()).toBe(false);
    await w.query('UPDATE membership SET until = now() WHERE network_id = $1', [w.team]);
    expect(await sees()).toBe(true);
  });
});

/** All that is said on the board, as somebody reads it. */
async function said(client: HubClient): Promise<string[]> {
  const { board } = await request(client, BoardDocument, { id: hub.make.id(w.boardId), first: 50 });
  const read = board!.topics.nodes.map(async ({ id, title }) => {
    const { topic } = await request(client, TopicDocument, { id, first: 100 });
    return [title, ...topic!.posts.nodes.map(({ markdown }) => markdown)];
  });
  return (await Promise.all(read)).flat();
}

describe('who knows the id of it, and is of the network', () => {
  it('can do nothing with it that she could not do with one that is not there', async () => {
    const post = await w.post('anna', 'A secret.', w.away);
    const topicId = hub.make.id(await w.open('anna', 'A secret', w.away));
    const { bruno } = w.clients;
    const tried = {
      reply: (await w.try('bruno', 'What?', { replyToId: post.id })).code,
      post: (await w.try('bruno', 'What?', { topicId })).code,
      react: (
        await request(bruno, ReactToPostDocument, {
          input: { postId: post.id, kind: 'THANKS' as const, on: true },
        })
      ).reactToPost,
      read: (await request(bruno, MarkTopicReadDocument, { input: { postId: post.id } })).markTopicRead,
      follow: (await request(bruno, FollowTopicDocument, { input: { topicId, level: 'ALL' as const } }))
        .followTopic,
    };
    expect(tried).toMatchObject({
      reply: 'NOT_FOUND',
      post: 'NOT_FOUND',
      react: { code: 'NOT_FOUND' },
      read: { code: 'NOT_FOUND' },
      follow: { code: 'NOT_FOUND' },
    });
  });
});

describe('a topic that is kept from a network', () => {
  it('is written on by whoever opened it, by others, and by those who keep order', async () => {
    const topic = await w.open('anna', 'A secret', w.away);
    const topicId = hub.make.id(topic);
    const first = (await w.read('anna', topic))!.posts.nodes[0]!;
    for (const who of ['anna', 'carla', 'mira', 'olga'] as const)
      await w.post(who, 'Well.', { topicId, replyToId: first.id });
    await hub.make.membership(w.people.mira.personId, w.team);
    w.clients.mira = await hub.client(w.people.mira);
    await w.post('mira', 'I keep order, and am of the team.', { topicId, replyToId: first.id });
    expect(await w.authors('anna', topic)).toHaveLength(6);
    const unread = async (who: Who) => (await w.read(who, topic))!.unreadCount;
    expect([await unread('anna'), await unread('carla'), await unread('mira')]).toEqual([4, 5, 4]);
  });
});

it('is counted to those who came to the network after all else was said on the topic', async () => {
  await w.post('anna', 'Said before carla came.');
  await w.query(`UPDATE membership SET since = clock_timestamp() WHERE person_id = $1`, [
    w.people.carla.personId,
  ]);
  const unread = async () => (await w.list('carla')).unreadTopics;
  expect(await unread()).toBe(0);
  await w.post('anna', 'A secret.', w.away);
  expect(await unread()).toBe(1);
});

it('is sent to no member of the network live, and to the others', async () => {
  const start = (await w.list('carla')).changeCursor;
  const posts = async (who: Who) => {
    const { cookie } = await hub.sessionOf(w.people[who].personId);
    return subscribe(
      await hub.client(),
      PostAddedDocument,
      { boardId: hub.make.id(w.boardId), after: start },
      { cursor: (data) => data.postAdded.cursor, webSocketImpl: withCookie(cookie) },
    );
  };
  await w.post('anna', 'A secret.', w.away);
  await w.post('anna', 'No secret.');
  const said = async (who: Who, count: number) =>
    take(await posts(who), count, (data) => data.postAdded.post.markdown);
  expect(await said('carla', 2)).toEqual(['A secret.', 'No secret.']);
  expect(await said('bruno', 1)).toEqual(['No secret.']);
});

describe('a post', () => {
  it.each([
    ['networks that are not hers', () => [hub.make.id(w.region), hub.make.id(w.people.anna.personId)]],
    ['the network of the board itself', () => [hub.make.id(w.region)]],
    ['a name that is none', () => ['nothing']],
  ])('cannot be kept from %s', async (_what, ids) => {
    const more = { nameless: true, awayFromNetworkIds: ids() };
    const refused = { code: 'INVALID_INPUT', field: 'awayFromNetworkIds' };
    expect(await w.try('anna', 'A secret.', more)).toMatchObject(refused);
    expect(await w.tryToOpen('anna', 'A secret', more)).toMatchObject(refused);
  });

  it('is kept from ten networks at most', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 11; n++) {
      const network = await hub.make.network();
      await hub.make.membership(w.people.anna.personId, network);
      ids.push(hub.make.id(network));
    }
    w.clients.anna = await hub.client(w.people.anna);
    const kept = async (count: number) =>
      (await w.try('anna', 'A secret.', { nameless: true, awayFromNetworkIds: ids.slice(0, count) })).code;
    expect([await kept(10), await kept(11)]).toEqual([undefined, 'INVALID_INPUT']);
  });

  it('is kept from nobody while it bears a name', async () => {
    const { awayFromNetworkIds } = w.away;
    expect(await w.try('anna', 'A secret.', { awayFromNetworkIds })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'awayFromNetworkIds',
    });
  });

  it('is kept from none of a network to which its author does not belong', async () => {
    expect((await w.try('carla', 'A secret.', w.away)).code).toBe('INVALID_INPUT');
  });
});
