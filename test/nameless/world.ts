import {
  BoardDocument,
  OpenTopicDocument,
  PostDocument,
  request,
  TopicDocument,
  type HubClient,
  type PostItemFragment,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import type { TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly post?: PostItemFragment;
  readonly topic?: { readonly id: string };
}

/** Anna and Bruno are of one team as well; Carla is of the region alone, which Mira and Olga look after. */
export type Who = 'anna' | 'bruno' | 'carla' | 'mira' | 'olga' | 'stranger';

/** A board of a region on which people may write without their names. */
export async function makeWorld(hub: TestHub) {
  const [region, team, elsewhere] = [
    await hub.make.network({ name: 'Region' }),
    await hub.make.network({ name: 'Team' }),
    await hub.make.network({ name: 'Elsewhere' }),
  ];
  const people = {
    anna: await hub.make.person({ name: 'Anna Rossi', in: [region, team] }),
    bruno: await hub.make.person({ name: 'Bruno Bianchi', in: [region, team] }),
    carla: await hub.make.person({ name: 'Carla Verdi', in: [region] }),
    mira: await hub.make.person({ name: 'Mira Mori', in: [region], role: 'MODERATOR' }),
    olga: await hub.make.person({ name: 'Olga Orsi', in: [region], role: 'ORGANISER' }),
    stranger: await hub.make.person({ name: 'Xenia Neri', in: [elsewhere], role: 'MODERATOR' }),
  } satisfies Record<Who, MadePerson>;
  const clients = {} as Record<Who, HubClient>;
  for (const [who, person] of Object.entries(people)) clients[who as Who] = await hub.client(person);
  const query = (text: string, values: unknown[] = []) => hub.app.pool.query(text, values);
  const board = async (nameless = true, options: Parameters<typeof hub.make.board>[1] = {}) => {
    const id = await hub.make.board(region, options);
    await query('UPDATE board SET nameless = $2 WHERE id = $1', [id, nameless]);
    return id;
  };
  const boardId = await board();
  const topicId = await hub.make.topic(boardId, people.olga.participantId, 'Schools');
  const away = { nameless: true, awayFromNetworkIds: [hub.make.id(team)] };

  const w = {
    region,
    team,
    people,
    clients,
    boardId,
    topicId,
    board,
    query,
    /** How one writes so that her own team does not see it. */
    away,
    async try(who: Who, body: string, more: object = {}): Promise<Answer> {
      const input = { topicId: hub.make.id(topicId), body, idempotencyKey: randomUUID(), ...more };
      return (await request(clients[who], PostDocument, { input })).post as Answer;
    },
    async post(who: Who, body = 'Something', more: object = {}): Promise<PostItemFragment> {
      const answer = await w.try(who, body, more);
      if (!answer.post) throw new Error(answer.code);
      return answer.post;
    },
    unnamed: (who: Who, body?: string, more: object = {}) => w.post(who, body, { nameless: true, ...more }),
    async tryToOpen(who: Who, title: string, more: object = {}): Promise<Answer> {
      const input = {
        boardId: hub.make.id(boardId),
        title,
        body: 'How?',
        idempotencyKey: randomUUID(),
        ...more,
      };
      return (await request(clients[who], OpenTopicDocument, { input })).openTopic as Answer;
    },
    /** @returns the id of the topic, as the database has it */
    async open(who: Who, title: string, more: object = {}): Promise<string> {
      const answer = await w.tryToOpen(who, title, more);
      if (!answer.topic) throw new Error(answer.code);
      return hub.app.ids.decode(answer.topic.id)!;
    },
    async read(who: Who, id = topicId) {
      return (await request(clients[who], TopicDocument, { id: hub.make.id(id), first: 100 })).topic;
    },
    async list(who: Who, id = boardId) {
      return (await request(clients[who], BoardDocument, { id: hub.make.id(id), first: 50 })).board!;
    },
    /** By whom the posts of a topic are, as somebody sees them. */
    async authors(who: Who, id = topicId): Promise<string[]> {
      return (await w.read(who, id))!.posts.nodes.map(({ author }) => author.name);
    },
  };
  return w;
}

export type World = Awaited<ReturnType<typeof makeWorld>>;
