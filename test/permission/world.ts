import { PARTNERS_FLAG, STEP, type Audience } from '../../src/shared/audience';
import type { Classification } from '../../src/shared/classification';
import type { TestHub } from '../support/hub';

/** Everyone who can ask, by how they stand to the network of the rows in question. */
export const ACTORS = [
  'self',
  'organiser',
  'moderator',
  'member',
  'linked',
  'stranger',
  'anonymous',
  'partner',
] as const;
export type ActorName = (typeof ACTORS)[number];

/** Partners that were granted one kind of data alone, by its scope. */
export const NARROW = { readsDirectory: 'directory:read', readsBoards: 'boards:read' } as const;
export type NarrowName = keyof typeof NARROW;

/** The step of each on rows of that network; self is the owner of the row. */
export const STEP_OF: Readonly<Record<ActorName, number>> = {
  self: STEP.ME,
  organiser: STEP.NETWORK,
  moderator: STEP.NETWORK,
  member: STEP.NETWORK,
  linked: STEP.LINKED,
  stranger: STEP.HUB,
  anonymous: STEP.PUBLIC,
  partner: STEP.PUBLIC,
};

/** The rule as DESIGN states it, written a second time: whether a stored audience reaches an actor. */
export function reached(actor: ActorName, stored: number): boolean {
  const flagged = stored >= PARTNERS_FLAG;
  return STEP_OF[actor] <= stored % PARTNERS_FLAG || (flagged && actor === 'partner');
}

/** Whether an actor who sees the row may read a field; `chosen` is what the owner chose for it. */
export function readable(actor: ActorName, classification: Classification, chosen: number): boolean {
  if (typeof classification === 'object') return reached(actor, chosen);
  if (classification === 'ORGANISER') return actor === 'organiser';
  // Of those in this world, nobody represents a promoter.
  if (classification === 'PROMOTER') return actor === 'organiser';
  if (classification === 'MODERATOR') return actor === 'moderator';
  if (classification === 'OPERATOR') return false;
  return reached(actor, STEP[classification as Audience]);
}

export interface World {
  readonly network: string;
  readonly linkedNetwork: string;
  readonly owner: { personId: string; participantId: string; cardId: string };
  /** The headers by which each actor is known. */
  readonly headers: Readonly<Record<ActorName | NarrowName, Record<string, string>>>;
}

/** One network with someone of every kind, a linked one, and a partner that was granted it. */
export async function makeWorld(hub: TestHub): Promise<World> {
  const { make } = hub;
  const network = await make.network({ name: 'Veneto' });
  const linkedNetwork = await make.network({ name: 'Friends' });
  await make.link(network, linkedNetwork);
  const owner = await make.person({ name: 'Owner Owned', in: [network], externalId: 'V-1' });
  const people = {
    self: owner,
    organiser: await make.person({ in: [network], role: 'ORGANISER' }),
    moderator: await make.person({ in: [network], role: 'MODERATOR' }),
    member: await make.person({ in: [network] }),
    linked: await make.person({ in: [linkedNetwork] }),
    stranger: await make.person({ in: [await make.network()] }),
  };
  const headers: Record<string, Record<string, string>> = { anonymous: {} };
  for (const [name, { personId }] of Object.entries(people)) {
    headers[name] = { cookie: (await hub.sessionOf(personId)).cookie };
  }
  const key = await hub.app.features.partners.add('Partner', [network]);
  headers['partner'] = { authorization: `Bearer ${key}` };
  for (const [name, scope] of Object.entries(NARROW)) {
    const narrow = await hub.app.features.partners.add(name, [network], undefined, [scope]);
    headers[name] = { authorization: `Bearer ${narrow}` };
  }
  return { network, linkedNetwork, owner, headers: headers as World['headers'] };
}
