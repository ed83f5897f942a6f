import { FollowTopicDocument, NotificationsDocument, request } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { told } from '../support/told';
import { makeMoving, type Moving, type Who } from '../topic/moving';

let hub: TestHub;
let m: Moving;
let board: string;
let other: string;
let goes: string;
let stays: string;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  m = await makeMoving(hub);
  [board, other] = [await hub.make.board(m.network), await hub.make.board(m.network)];
  [goes, stays] = [await m.topic(board, 'Goes'), await m.topic(board, 'Stays')];
  for (const topic of [goes, stays]) await m.post('anna', topic);
  await told(hub);
});
afterAll(() => hub.stop());

async function listOf(who: Who): Promise<string[]> {
  await told(hub);
  const { me } = await request(m.clients[who], NotificationsDocument, {});
  expect(me!.unreadNotifications).toBe(me!.notifications.nodes.length);
  return me!.notifications.nodes.map(
    ({ kind, postCount, topic }) =>
      `${kind} ${postCount} ${topic.title} ${hub.app.ids.decode(topic.board.id)}`,
  );
}

const follow = (who: Who, topic: string, level: 'ALL' | 'NONE') =>
  request(m.clients[who], FollowTopicDocument, { input: { topicId: hub.make.id(topic), level } });

describe('what one was told of a topic', () => {
  it('leads to its new board', async () => {
    await m.post('bruno', goes);
    expect(await listOf('anna')).toEqual([`POSTS 1 Goes ${board}`]);
    await m.move('organiser', goes, other);
    expect(await listOf('anna')).toEqual([`POSTS 1 Goes ${other}`]);
  });

  it('joins what one was told of the topic that it goes into', async () => {
    await m.post('bruno', stays);
    await m.post('bruno', goes);
    await m.post('moderator', goes);
    expect(await listOf('anna')).toEqual([`POSTS 2 Goes ${board}`, `POSTS 1 Stays ${board}`]);
    await m.merge('organiser', goes, stays);
    expect(await listOf('anna')).toEqual([`POSTS 3 Stays ${board}`]);
    await m.post('bruno', stays);
    expect(await listOf('anna')).toEqual([`POSTS 4 Stays ${board}`]);
  });

  it('goes along with the posts that are split off', async () => {
    const asked = await m.post('anna', goes);
    const answer = await m.post('bruno', goes, 'Another thing.', hub.make.id(asked));
    expect(await listOf('anna')).toEqual([`REPLY 1 Goes ${board}`]);
    await m.split('organiser', goes, [answer]);
    expect(await listOf('anna')).toEqual([`REPLY 1 Another thing ${board}`]);
  });
});

it('who follows a topic, or made it mute, does so wherever its posts go', async () => {
  await follow('moderator', goes, 'ALL');
  await follow('anna', goes, 'NONE');
  const post = await m.post('bruno', goes);
  await told(hub);
  const split = (await m.split('organiser', goes, [post])).topic!.id;
  await told(hub);
  await m.post('bruno', hub.app.ids.decode(split)!);
  await m.merge('organiser', goes, stays);
  await m.post('bruno', stays);
  expect(await listOf('anna')).toEqual([]);
  expect((await listOf('moderator')).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
    'POSTS 1 Stays',
    'POSTS 2 Another',
  ]);
});

it('nobody misses what is written as a topic goes, and nobody is told of it twice', async () => {
  for (let round = 0; round < 8; round++) {
    const [from, to] = round % 2 === 0 ? [goes, other] : [goes, board];
    await Promise.all([m.post('bruno', from), m.move('organiser', from, to), m.post('bruno', from)]);
  }
  const jobs = () => hub.app.pool.query(`SELECT 1 FROM job WHERE kind = 'notifications'`);
  while ((await jobs()).rowCount) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await listOf('anna')).toEqual([`POSTS 16 Goes ${board}`]);
});
