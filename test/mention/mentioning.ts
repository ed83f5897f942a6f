import {
  DeletePostDocument,
  EditPostDocument,
  FollowBoardDocument,
  FollowTopicDocument,
  MentionableDocument,
  NotificationsDocument,
  OpenTopicDocument,
  PostDocument,
  request,
  type FollowBoardInput,
  type HubClient,
  type PostItemFragment,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import type { TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { told } from '../support/told';

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly post?: PostItemFragment;
}

export type Level = FollowBoardInput['level'];

/** Members of a network, one of whom keeps her card to herself, and somebody of another network whom all may find. */
export type Who = 'anna' | 'bruno' | 'carla' | 'hidden' | 'organiser' | 'moderator' | 'elsewhere';

/** A board of a network, and people who write on it and mention each other. */
export async function makeMentioning(hub: TestHub) {
  const network = await hub.make.network();
  const people = {
    anna: await hub.make.person({ name: 'Anna Rossi', in: [network] }),
    bruno: await hub.make.person({ name: 'Bruno Bianchi', in: [network] }),
    carla: await hub.make.person({ name: 'Carla Verdi', in: [network] }),
    hidden: await hub.make.person({ name: 'Hilda Neri', in: [network], audience: 'ME' }),
    organiser: await hub.make.person({ name: 'Olga Orsi', in: [network], role: 'ORGANISER' }),
    moderator: await hub.make.person({ name: 'Mira Mori', in: [network], role: 'MODERATOR' }),
    elsewhere: await hub.make.person({
      name: 'Elsa Esterna',
      in: [await hub.make.network()],
      audience: 'HUB',
    }),
  } satisfies Record<Who, MadePerson>;
  const clients = {} as Record<Who, HubClient>;
  for (const [who, person] of Object.entries(people)) clients[who as Who] = await hub.client(person);
  const boardId = await hub.make.board(network);
  const topicId = await hub.make.topic(boardId, people.anna.participantId, 'Schools');

  const idOf = (who: Who) => hub.make.id(people[who].participantId);
  const m = {
    network,
    people,
    clients,
    boardId,
    topicId,
    idOf,
    /** A mention as it is written. */
    at: (who: Who, label = 'somebody') => `@[${label}](person:${idOf(who)})`,
    async try(who: Who, body: string, more: object = {}): Promise<Answer> {
      const input = { topicId: hub.make.id(topicId), body, idempotencyKey: randomUUID(), ...more };
      return (await request(clients[who], PostDocument, { input })).post as Answer;
    },
    async post(who: Who, body: string, more: object = {}): Promise<PostItemFragment> {
      const answer = await m.try(who, body, more);
      if (!answer.post) throw new Error(answer.code);
      return answer.post;
    },
    async openTopic(who: Who, body: string): Promise<void> {
      const input = {
        boardId: hub.make.id(boardId),
        title: 'Summer',
        body,
        idempotencyKey: randomUUID(),
      };
      const { openTopic } = await request(clients[who], OpenTopicDocument, { input });
      if (openTopic.__typename !== 'OpenTopicSuccess') throw new Error(openTopic.__typename);
    },
    async edit(who: Who, post: PostItemFragment, body: string): Promise<PostItemFragment> {
      const input = { postId: post.id, revision: post.revision, body };
      const answer = (await request(clients[who], EditPostDocument, { input })).editPost as Answer;
      if (!answer.post) throw new Error(answer.code);
      return answer.post;
    },
    async remove(who: Who, post: PostItemFragment): Promise<PostItemFragment> {
      const { deletePost } = await request(clients[who], DeletePostDocument, { input: { postId: post.id } });
      return (deletePost as { post: PostItemFragment }).post;
    },
    follow: (who: Who, level: Level) =>
      request(clients[who], FollowTopicDocument, { input: { topicId: hub.make.id(topicId), level } }),
    followBoard: (who: Who, level: Level) =>
      request(clients[who], FollowBoardDocument, { input: { boardId: hub.make.id(boardId), level } }),
    /** Does some work while nobody can be told of what stands on the board. */
    async untold(work: () => Promise<unknown>): Promise<void> {
      await told(hub);
      const teller = await hub.app.pool.connect();
      try {
        await teller.query('BEGIN');
        // Of a board on which nothing has happened there is none yet: then it is made, so that there is one to hold.
        await teller.query(
          `INSERT INTO log_cursor (reader, stream_id, seq) VALUES ('notifications', $1, 0)
           ON CONFLICT (reader, stream_id) DO UPDATE SET seq = log_cursor.seq`,
          [boardId],
        );
        await work();
        await teller.query('COMMIT');
      } finally {
        teller.release();
      }
    },
    /** What somebody was told, newest first. */
    async toldTo(who: Who): Promise<string[]> {
      await told(hub);
      const { me } = await request(clients[who], NotificationsDocument, {});
      return me!.notifications.nodes.map(({ kind, read }) => (read ? `${kind} read` : kind));
    },
    /** The names that are offered to somebody. */
    async offered(who: Who, search: string, topicId?: string) {
      const { board } = await request(clients[who], MentionableDocument, {
        id: hub.make.id(boardId),
        search,
        topicId: topicId ?? null,
      });
      return board?.mentionable.map(({ name }) => name) ?? null;
    },
  };
  return m;
}

export type Mentioning = Awaited<ReturnType<typeof makeMentioning>>;
