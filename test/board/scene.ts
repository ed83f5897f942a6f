import {
  CreateBoardDocument,
  request,
  UpdateBoardDocument,
  type CreateBoardInput,
  type HubClient,
  type UpdateBoardInput,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import type { TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

export const title = (text: string) => [{ language: 'en', text }];

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly boardId?: string;
  readonly board?: Record<string, unknown> | null;
}

export type Who = 'organiser' | 'moderator' | 'member' | 'stranger' | 'elsewhere' | 'operator' | 'anonymous';

/** A network with people in and around it, and what they make of its boards. */
export async function makeScene(hub: TestHub) {
  const network = await hub.make.network({ name: 'Veneto' });
  const other = await hub.make.network({ name: 'Crete' });
  const people: Record<Exclude<Who, 'anonymous'>, MadePerson> = {
    organiser: await hub.make.person({ name: 'Olga', in: [network], role: 'ORGANISER' }),
    moderator: await hub.make.person({ name: 'Mira', in: [network], role: 'MODERATOR' }),
    member: await hub.make.person({ name: 'Anna', in: [network] }),
    stranger: await hub.make.person({ name: 'Stavros' }),
    elsewhere: await hub.make.person({ name: 'Elena', in: [other], role: 'ORGANISER' }),
    operator: await hub.make.person({ name: 'Otto' }),
  };
  await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [
    people.operator.personId,
  ]);
  const clients = { anonymous: await hub.client() } as Record<Who, HubClient>;
  for (const [who, person] of Object.entries(people)) clients[who as Who] = await hub.client(person);

  const create = async (who: Who, more: Partial<CreateBoardInput> = {}) => {
    const networkId = hub.make.id(network);
    const input = {
      networkId,
      kind: 'DISCUSSION' as const,
      title: title('Ideas'),
      idempotencyKey: randomUUID(),
    };
    return (await request(clients[who], CreateBoardDocument, { input: { ...input, ...more } }))
      .createBoard as unknown as Answer;
  };
  const update = async (who: Who, change: UpdateBoardInput) =>
    (await request(clients[who], UpdateBoardDocument, { input: change })).updateBoard as unknown as Answer;
  /** What the log says was done to the network, the latest last. */
  const log = async () => {
    const found = await hub.app.pool.query<{ details: Record<string, string> }>(
      `SELECT details FROM audit_entry WHERE network_id = $1 AND kind = 'NETWORK_CHANGED' ORDER BY id`,
      [network],
    );
    return found.rows.map(({ details }) => details);
  };
  return { network, other, people, clients, create, update, log };
}

export type Scene = Awaited<ReturnType<typeof makeScene>>;
