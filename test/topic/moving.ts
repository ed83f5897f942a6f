import {
  MergeTopicsDocument,
  MoveTopicDocument,
  PostDocument,
  request,
  SplitTopicDocument,
  TopicDocument,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import type { TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly topic?: { readonly id: string; readonly title: string };
}

export type Who = 'anna' | 'bruno' | 'moderator' | 'organiser' | 'stranger';

/** A network with people who write on its boards, and some who keep order there. */
export async function makeMoving(hub: TestHub) {
  const network = await hub.make.network();
  const other = await hub.make.network();
  const people: Record<Who, MadePerson> = {
    anna: await hub.make.person({ name: 'Anna', in: [network] }),
    bruno: await hub.make.person({ name: 'Bruno', in: [network] }),
    moderator: await hub.make.person({ name: 'Mira', in: [network], role: 'MODERATOR' }),
    organiser: await hub.make.person({ name: 'Olga', in: [network], role: 'ORGANISER' }),
    stranger: await hub.make.person({ name: 'Xenia', in: [other], role: 'MODERATOR' }),
  };
  const clients = {} as Record<Who, HubClient>;
  for (const [who, person] of Object.entries(people)) clients[who as Who] = await hub.client(person);
  const id = (uuid: string) => hub.make.id(uuid);
  const rows = async <T extends object>(text: string, values: unknown[]) =>
    (await hub.app.pool.query<T>(text, values)).rows;

  return {
    network,
    other,
    people,
    clients,
    rows,
    topic: (boardId: string, title = 'The form') => hub.make.topic(boardId, people.anna.participantId, title),

    /** What the statement that writes a post takes for one of Anna's. */
    postValues(postId: string, topicId: string): unknown[] {
      const { participantId, personId } = people.anna;
      const said = ['x', 'x', null, `${postId}@x`, postId, '\\x00'];
      const whose = [[network], [], personId, ['a key'], null, '', [], []];
      return [postId, topicId, participantId, ...said, ...whose, participantId, null, [], false];
    },
    async post(who: Who, topicId: string, body = 'So it is.', replyToId?: string): Promise<string> {
      const input = { topicId: id(topicId), body, idempotencyKey: randomUUID(), replyToId };
      const { post } = unwrap((await request(clients[who], PostDocument, { input })).post, 'PostSuccess');
      return hub.app.ids.decode(post.id)!;
    },
    async move(who: Who, topicId: string, boardId: string): Promise<Answer> {
      const input = { topicId: id(topicId), boardId: id(boardId) };
      return (await request(clients[who], MoveTopicDocument, { input })).moveTopic as Answer;
    },
    async merge(who: Who, topicId: string, intoId: string): Promise<Answer> {
      const input = { topicId: id(topicId), intoTopicId: id(intoId) };
      return (await request(clients[who], MergeTopicsDocument, { input })).mergeTopics as Answer;
    },
    async split(who: Who, topicId: string, postIds: readonly string[], more: object = {}): Promise<Answer> {
      const input = {
        topicId: id(topicId),
        postIds: postIds.map(id),
        title: 'Another thing',
        idempotencyKey: randomUUID(),
        ...more,
      };
      return (await request(clients[who], SplitTopicDocument, { input })).splitTopic as Answer;
    },
    async read(who: Who, topicId: string) {
      return (await request(clients[who], TopicDocument, { id: id(topicId), first: 100 })).topic;
    },
    /** What a log tells, in its order: of what, and of what that is a part. */
    async log(boardId: string): Promise<string[]> {
      const found = await rows<{ kind: string; subject_id: string; parent_id: string | null }>(
        'SELECT kind, subject_id, parent_id FROM change WHERE stream_id = $1 ORDER BY seq',
        [boardId],
      );
      return found.map(({ kind, subject_id, parent_id }) =>
        `${kind} ${subject_id} ${parent_id ?? ''}`.trim(),
      );
    },
    async audited(): Promise<string[]> {
      const found = await rows<{ did: string }>(
        `SELECT details->>'did' AS did FROM audit_entry WHERE network_id = $1 AND kind = 'MODERATED' ORDER BY id`,
        [network],
      );
      return found.map(({ did }) => did);
    },
    /** What is unread to someone, by the rule as it is told to people, post by post. */
    async unread(who: Who, topicId: string): Promise<string[]> {
      const { personId, participantId } = people[who];
      const [mark] = await rows<{ topic: string | null; board: string | null; since: Date | null }>(
        `SELECT (SELECT seq FROM topic_read WHERE person_id = $1 AND topic_id = t.id) AS topic,
           (SELECT seq FROM board_read WHERE person_id = $1 AND board_id = t.board_id) AS board,
           (SELECT min(since) FROM membership JOIN board USING (network_id)
            WHERE board.id = t.board_id AND person_id = $1 AND until IS NULL) AS since
         FROM topic t WHERE t.id = $2`,
        [personId, topicId],
      );
      const posts = await rows<{
        id: string;
        author_id: string;
        state: string;
        seq: string;
        created_at: Date;
      }>('SELECT id, author_id, state, seq, created_at FROM post WHERE topic_id = $1 ORDER BY seq', [
        topicId,
      ]);
      const { topic, board, since } = mark!;
      const read = topic === null && board === null ? null : Math.max(Number(topic ?? 0), Number(board ?? 0));
      return posts
        .filter(({ state, author_id }) => state === 'PUBLISHED' && author_id !== participantId)
        .filter(({ seq, created_at }) =>
          read === null ? Number(seq) > 0 && since !== null && created_at > since : Number(seq) > read,
        )
        .map((post) => post.id);
    },
  };
}

export type Moving = Awaited<ReturnType<typeof makeMoving>>;
