import {
  BlockPersonDocument,
  request,
  TopicDocument,
  UnblockPersonDocument,
  unwrap,
  type BlockedPersonInput,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import type { TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { answer } from '../support/writing';

const WHO = ['anna', 'bruno', 'carla'] as const;
export type Who = (typeof WHO)[number];

/** Three members of a network and a topic of Anna's; where somebody blocks, it is Anna, and it is Bruno. */
export async function makeScene(hub: TestHub) {
  const network = await hub.make.network();
  const people = {} as Record<Who, MadePerson>;
  const clients = {} as Record<Who, HubClient>;
  for (const who of WHO) {
    const name = `${who[0]!.toUpperCase()}${who.slice(1)}`;
    people[who] = await hub.make.person({ name, in: [network], audience: 'HUB' });
    clients[who] = await hub.client(people[who]);
  }
  const boardId = await hub.make.board(network);
  const topicId = await hub.make.topic(boardId, people.anna.participantId, 'Schools');
  const byCard = (of: Who): BlockedPersonInput => ({ guardianId: hub.make.id(people[of].cardId) });
  return {
    network,
    people,
    clients,
    boardId,
    topicId,
    board: hub.make.id(boardId),
    topic: hub.make.id(topicId),
    participant: (who: Who) => hub.make.id(people[who].participantId),

    async block(by: Who = 'anna', of: Who = 'bruno'): Promise<void> {
      const { blockPerson } = await request(clients[by], BlockPersonDocument, { input: byCard(of) });
      unwrap(blockPerson, 'BlockPersonSuccess');
    },
    async unblock(by: Who = 'anna', of: Who = 'bruno'): Promise<void> {
      const { unblockPerson } = await request(clients[by], UnblockPersonDocument, { input: byCard(of) });
      unwrap(unblockPerson, 'UnblockPersonSuccess');
    },
    /** Writes on the topic. @returns the id of the post */
    write: (who: Who, body?: string) => answer(clients[who], hub.make.id(topicId), body),
    /** The topic as somebody reads it. */
    async read(who: Who) {
      return (await request(clients[who], TopicDocument, { id: hub.make.id(topicId) })).topic!;
    },
  };
}

export type Scene = Awaited<ReturnType<typeof makeScene>>;
