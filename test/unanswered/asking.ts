import {
  AcceptAnswerDocument,
  FollowTagDocument,
  FollowTopicDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import type { MembershipRoleName } from '../../src/features/membership';
import { OFFER_QUESTIONS } from '../../src/features/unanswered';
import type { TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { answer, openTopic } from '../support/writing';

const ROLES = {
  anna: 'GUARDIAN',
  bruno: 'GUARDIAN',
  carla: 'GUARDIAN',
  aspiring: 'ASPIRING_GUARDIAN',
  mentor: 'MENTOR',
  contact: 'TERRITORIAL_CONTACT',
  moderator: 'MODERATOR',
  organiser: 'ORGANISER',
} satisfies Record<string, MembershipRoleName>;
export type Who = keyof typeof ROLES | 'stranger';

/** A board for questions, with people who ask, may know an answer, or help by office. */
export async function makeAsking(hub: TestHub) {
  const network = await hub.make.network();
  const people = {} as Record<Who, MadePerson>;
  for (const [who, role] of Object.entries(ROLES))
    people[who as Who] = await hub.make.person({ name: who, in: [network], role });
  people.stranger = await hub.make.person({ name: 'stranger', in: [await hub.make.network()] });
  const clients = {} as Record<Who, HubClient>;
  for (const [who, person] of Object.entries(people)) clients[who as Who] = await hub.client(person);
  // It reaches strangers, too: they read there, and do not write.
  const board = await hub.make.board(network, { kind: 'QUESTIONS', audience: 'HUB' });
  const tags = { school: await hub.make.tag(network, 'school'), court: await hub.make.tag(network, 'court') };
  const uuid = (id: string) => hub.app.ids.decode(id)!;

  return {
    network,
    people,
    clients,
    board,
    tags,

    async ask(tagIds: readonly string[] = [tags.school], more: object = {}): Promise<string> {
      const asked = { boardId: hub.make.id(board), title: 'Who may sign?', body: 'Who?', ...more };
      const carried = tagIds.map((id) => hub.make.id(id));
      return uuid(await openTopic(clients.anna, { ...asked, tagIds: carried }));
    },
    answer: (who: Who, topicId: string, client = clients[who]) => answer(client, hub.make.id(topicId)),
    async accept(postId: string): Promise<void> {
      await request(clients.anna, AcceptAnswerDocument, { input: { postId, accepted: true } });
    },
    async follow(who: Who, tagId: string = tags.school): Promise<void> {
      const input = { tagId: hub.make.id(tagId), following: true };
      await request(clients[who], FollowTagDocument, { input });
    },
    async mute(who: Who, topicId: string): Promise<void> {
      const input = { topicId: hub.make.id(topicId), level: 'NONE' as const };
      await request(clients[who], FollowTopicDocument, { input });
    },

    /** Has so many hours go by for all that is there. */
    async pass(hours: number): Promise<void> {
      await hub.app.pool.query(
        `UPDATE topic SET created_at = created_at - make_interval(hours => $1), last_post_at = last_post_at - make_interval(hours => $1)`,
        [hours],
      );
      await hub.app.pool.query(`UPDATE question_offer SET peers_at = peers_at - make_interval(hours => $1)`, [
        hours,
      ]);
    },
    /** Does the job that offers questions. */
    offer: () => offerOn(hub),
    /** Who was told that a question waits, and how often. */
    async told(topicId: string): Promise<string[]> {
      const { rows } = await hub.app.pool.query<{ name: string }>(
        `SELECT p.display_name AS name FROM notification n JOIN person p ON p.id = n.person_id
         WHERE n.topic_id = $1 AND n.kind = 'QUESTION' ORDER BY name`,
        [topicId],
      );
      return rows.map(({ name }) => name);
    },
  };
}

/** Does the job that offers questions, in one process. */
export function offerOn(hub: TestHub): Promise<void> {
  const job = { id: randomUUID(), kind: OFFER_QUESTIONS, payload: {}, attempts: 0 };
  return hub.app.features.jobs.get(OFFER_QUESTIONS)!(job);
}

export type Asking = Awaited<ReturnType<typeof makeAsking>>;
