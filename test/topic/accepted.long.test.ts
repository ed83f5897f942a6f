import {
  AcceptAnswerDocument,
  DeletePostDocument,
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

let hub: TestHub;
let network: string;
let clients: Record<'asker' | 'member' | 'moderator' | 'stranger', HubClient>;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  const as = async (role: 'GUARDIAN' | 'MODERATOR', place = network) =>
    hub.client(await hub.make.person({ name: role, in: [place], role }));
  clients = {
    asker: await as('GUARDIAN'),
    member: await as('GUARDIAN'),
    moderator: await as('MODERATOR'),
    stranger: await as('MODERATOR', await hub.make.network()),
  };
});
afterAll(() => hub.stop());

type Who = keyof typeof clients;

async function asked(kind = 'QUESTIONS'): Promise<string> {
  const boardId = hub.make.id(await hub.make.board(network, { kind, audience: 'HUB' }));
  const input = { boardId, title: 'Who knows?', body: 'I do not.', idempotencyKey: randomUUID() };
  return unwrap((await request(clients.asker, OpenTopicDocument, { input })).openTopic, 'OpenTopicSuccess')
    .topic.id;
}

async function answer(topicId: string, who: Who = 'member'): Promise<string> {
  const input = { topicId, body: 'I do.', idempotencyKey: randomUUID() };
  return unwrap((await request(clients[who], PostDocument, { input })).post, 'PostSuccess').post.id;
}

const accept = async (who: Who, postId: string, accepted = true) =>
  (await request(clients[who], AcceptAnswerDocument, { input: { postId, accepted } })).acceptAnswer as {
    code?: string;
  };

const accepted = async (topicId: string) =>
  (await request(clients.stranger, TopicDocument, { id: topicId })).topic!.acceptedAnswer?.id ?? null;

it.each([
  ['asker', undefined],
  ['moderator', undefined],
  ['member', 'NOT_FOUND'],
  ['stranger', 'NOT_FOUND'],
] as const)('an answer is accepted by who asked and who keeps order: %s, %s', async (who, code) => {
  const topicId = await asked();
  const postId = await answer(topicId);
  expect((await accept(who, postId)).code).toBe(code);
  expect(await accepted(topicId)).toBe(code ? null : postId);
});

it('is one at a time, and can be accepted no more', async () => {
  const topicId = await asked();
  const [one, two] = [await answer(topicId), await answer(topicId, 'asker')];
  await accept('asker', one);
  await accept('asker', two);
  expect(await accepted(topicId)).toBe(two);
  // Not the one that is accepted: nothing is taken from the other.
  await accept('asker', one, false);
  expect(await accepted(topicId)).toBe(two);
  await accept('asker', two, false);
  expect(await accepted(topicId)).toBeNull();
});

it('is told once, however often it is accepted', async () => {
  const topicId = await asked();
  const postId = await answer(topicId);
  await Promise.all([1, 2, 3].map(() => accept('asker', postId)));
  const { rows } = await hub.app.pool.query(
    `SELECT count(*)::int AS told FROM change WHERE kind = 'TOPIC_CHANGED' AND subject_id = $1`,
    [hub.app.ids.decode(topicId)],
  );
  expect(rows[0]).toEqual({ told: 1 });
});

it('is an answer: not the question, nothing on another kind of board, nothing that was taken away', async () => {
  const topicId = await asked();
  const { topic } = await request(clients.asker, TopicDocument, { id: topicId, first: 1 });
  expect((await accept('asker', topic!.posts.nodes[0]!.id)).code).toBe('NO_ANSWER');
  expect((await accept('asker', await answer(await asked('DISCUSSION')))).code).toBe('NO_ANSWER');
  const gone = await answer(topicId);
  await request(clients.member, DeletePostDocument, { input: { postId: gone } });
  expect((await accept('asker', gone)).code).toBe('NOT_FOUND');
  expect((await accept('asker', 'x')).code).toBe('NOT_FOUND');
});

it('is none any more when its author takes it away', async () => {
  const topicId = await asked();
  const postId = await answer(topicId);
  await accept('asker', postId);
  await request(clients.member, DeletePostDocument, { input: { postId } });
  expect(await accepted(topicId)).toBeNull();
});

it('stays as it is on an archived board, but for those who keep order', async () => {
  const topicId = await asked();
  const postId = await answer(topicId);
  await hub.app.pool.query(
    'UPDATE board SET archived_at = now() WHERE id = (SELECT board_id FROM topic WHERE id = $1)',
    [hub.app.ids.decode(topicId)],
  );
  expect((await accept('asker', postId)).code).toBe('NOT_FOUND');
  expect((await accept('moderator', postId)).code).toBeUndefined();
});

it('stays as it is on a locked topic, but for those who keep order', async () => {
  const topicId = await asked();
  const postId = await answer(topicId);
  await request(clients.moderator, UpdateTopicDocument, { input: { topicId, locked: true } });
  expect((await accept('asker', postId)).code).toBe('TOPIC_LOCKED');
  expect((await accept('moderator', postId)).code).toBeUndefined();
});
