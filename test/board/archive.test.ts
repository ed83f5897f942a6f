import {
  BoardDocument,
  DeletePostDocument,
  EditPostDocument,
  NetworkBoardsDocument,
  OpenTopicDocument,
  PostDocument,
  request,
  TopicDocument,
  unwrap,
  UpdateTopicDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { makeScene, type Scene } from './scene';

let hub: TestHub;
let scene: Scene;
let uuid: string;
let boardId: string;
let topicId: string;
let postId: string;

beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());
beforeEach(async () => {
  scene = await makeScene(hub);
  uuid = await hub.make.board(scene.network);
  boardId = hub.make.id(uuid);
  const input = { boardId, title: 'The form', body: 'Where is it?', idempotencyKey: randomUUID() };
  const { openTopic } = await request(scene.clients.member, OpenTopicDocument, { input });
  topicId = unwrap(openTopic, 'OpenTopicSuccess').topic.id;
  postId = (await read(scene.clients.member)).posts.nodes[0]!.id;
});

const read = async (as: HubClient) => (await request(as, TopicDocument, { id: topicId, first: 10 })).topic!;

/** All that is written on a board, by who wrote there before; each is told its code, none where it was done. */
async function writing(as = scene.clients.member): Promise<Record<string, string | undefined>> {
  const idempotencyKey = randomUUID();
  const [topic, post, edit, title] = await Promise.all([
    request(as, OpenTopicDocument, { input: { boardId, title: 'More', body: 'more', idempotencyKey } }),
    request(as, PostDocument, { input: { topicId, body: 'more', idempotencyKey: randomUUID() } }),
    request(as, EditPostDocument, { input: { postId, body: `again ${idempotencyKey}`, revision: 0 } }),
    request(as, UpdateTopicDocument, { input: { topicId, title: `Title ${idempotencyKey}` } }),
  ]);
  const code = (answer: object) => (answer as { code?: string }).code;
  return {
    topic: code(topic.openTopic),
    post: code(post.post),
    edit: code(edit.editPost),
    title: code(title.updateTopic),
  };
}

const archive = (archived: boolean) => scene.update('organiser', { boardId, archived });
const logged = async () =>
  (await hub.app.pool.query('SELECT 1 FROM change WHERE stream_id = $1', [uuid])).rowCount;

describe('an archived board', () => {
  it('takes no topic, no post and no edit, of its organisers neither; open again, it does', async () => {
    await archive(true);
    const before = await logged();
    const refused = { topic: 'NOT_FOUND', post: 'NOT_FOUND', edit: 'NOT_FOUND', title: 'NOT_FOUND' };
    expect(await writing()).toEqual(refused);
    expect(await writing(scene.clients.organiser)).toMatchObject({ topic: 'NOT_FOUND', post: 'NOT_FOUND' });
    // The title is changed by those who keep order: nothing else came into the log.
    expect(await logged()).toBe(before! + 1);
    await archive(false);
    expect(await writing()).toEqual({ topic: undefined, post: undefined, edit: undefined, title: undefined });
  });

  it('is read as before, and says that nothing can be written', async () => {
    expect((await read(scene.clients.member)).posts.nodes[0]!.editableUntil).not.toBeNull();
    await archive(true);
    const { board } = await request(scene.clients.member, BoardDocument, { id: boardId });
    expect(board).toMatchObject({ archived: true, viewerMayPost: false });
    expect(board!.topics.nodes).toHaveLength(1);
    const topic = await read(scene.clients.member);
    expect(topic.posts.nodes).toMatchObject([{ markdown: 'Where is it?', editableUntil: null }]);
  });

  it('gives back what somebody wants to take away', async () => {
    await archive(true);
    const { deletePost } = await request(scene.clients.member, DeletePostDocument, { input: { postId } });
    expect(unwrap(deletePost, 'DeletePostSuccess').post).toMatchObject({ state: 'DELETED', markdown: '' });
  });

  it('stands last among those of its network', async () => {
    const later = await hub.make.board(scene.network, { kind: 'QUESTIONS' });
    const order = async () => {
      const { network } = await request(scene.clients.member, NetworkBoardsDocument, {
        id: hub.make.id(scene.network),
      });
      return network!.boards.map(({ id }) => id);
    };
    const own = async () => {
      const query = '{ me { boards { id } } }';
      const { cookie } = await hub.sessionOf(scene.people.member.personId);
      const { body } = await hub.raw(query, {}, { cookie });
      return (body.data!['me'] as { boards: { id: string }[] }).boards.map(({ id }) => id);
    };
    expect(await order()).toEqual([boardId, hub.make.id(later)]);
    expect(await own()).toEqual([boardId, hub.make.id(later)]);
    await archive(true);
    expect(await order()).toEqual([hub.make.id(later), boardId]);
    expect(await own()).toEqual([hub.make.id(later), boardId]);
  });

  it('is archived since the first time it was', async () => {
    const since = async () =>
      (await hub.app.pool.query('SELECT archived_at FROM board WHERE id = $1', [uuid])).rows[0] as object;
    await archive(true);
    const first = await since();
    await scene.update('organiser', { boardId, archived: true, editHours: 1 });
    expect(await since()).toEqual(first);
  });
});
