import { randomUUID } from 'node:crypto';
import { inTransaction } from '../../src/persistence/transaction';
import type { TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { standingOf, type ActorName } from './rule';

/** Partners that were granted one kind of data alone, by its scope. */
export const NARROW = {
  readsDirectory: 'directory:read',
  readsBoards: 'boards:read',
  readsEvents: 'events:read',
} as const;
export type NarrowName = keyof typeof NARROW;

export type PersonName = Exclude<ActorName, 'anonymous' | 'partner'>;

export interface World {
  readonly network: string;
  readonly linkedNetwork: string;
  /** Above the network and the stranger's. */
  readonly parentNetwork: string;
  readonly strangerNetwork: string;
  readonly owner: MadePerson;
  readonly people: Readonly<Record<PersonName, MadePerson>>;
  /** The headers by which each actor is known. */
  readonly headers: Readonly<Record<ActorName | NarrowName, Record<string, string>>>;
}

/** One network with someone of every kind, one linked, above and beside it, and a partner that was granted it. */
export async function makeWorld(hub: TestHub): Promise<World> {
  const { make } = hub;
  const parentNetwork = await make.network({ kind: 'NATIONAL', name: 'Italy' });
  const network = await make.network({ name: 'Veneto', parentId: parentNetwork });
  const strangerNetwork = await make.network({ name: 'Friuli', parentId: parentNetwork });
  const linkedNetwork = await make.network({ name: 'Friends' });
  await make.link(network, linkedNetwork);
  const owner = await make.person({ name: 'Owner Owned', in: [network], externalId: 'V-1' });
  await make.photo(owner.cardId);
  const people: Record<PersonName, MadePerson> = {
    self: owner,
    organiser: await make.person({ in: [network], role: 'ORGANISER' }),
    moderator: await make.person({ in: [network], role: 'MODERATOR' }),
    member: await make.person({ in: [network] }),
    mentor: await make.person({ in: [network], role: 'MENTOR' }),
    aspiring: await make.person({ in: [network], role: 'ASPIRING_GUARDIAN' }),
    contact: await make.person({ in: [network], role: 'TERRITORIAL_CONTACT' }),
    suspended: await make.person({ in: [network], role: 'ORGANISER' }),
    promoter: await make.person(),
    operator: await make.person(),
    unprovenOperator: await make.person({ in: [network], role: 'ORGANISER' }),
    linked: await make.person({ in: [linkedNetwork] }),
    stranger: await make.person({ in: [strangerNetwork] }),
    parentOrganiser: await make.person({ in: [parentNetwork], role: 'ORGANISER' }),
  };
  const operators = [people.operator.personId, people.unprovenOperator.personId];
  await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = ANY($1)', [operators]);
  await promote(hub, network, people.promoter.personId);
  const headers: Record<string, Record<string, string>> = { anonymous: {} };
  for (const [name, { personId }] of Object.entries(people)) {
    const passkey = name !== 'unprovenOperator';
    headers[name] = { cookie: await cookieOf(hub, personId, passkey) };
  }
  const key = await hub.app.features.partners.add('Partner', [network]);
  headers['partner'] = { authorization: `Bearer ${key}` };
  for (const [name, scope] of Object.entries(NARROW)) {
    const narrow = await hub.app.features.partners.add(name, [network], undefined, [scope]);
    headers[name] = { authorization: `Bearer ${narrow}` };
  }
  const world: World = {
    network,
    linkedNetwork,
    parentNetwork,
    strangerNetwork,
    owner,
    people,
    headers: headers as World['headers'],
  };
  // Once she is signed in: what she reaches ends with the role, not with the session.
  await suspend(hub, world, people.suspended.personId);
  return world;
}

/** Those who have a session. */
export function isPerson(actor: ActorName): actor is PersonName {
  return standingOf(actor).person === true;
}

async function cookieOf(hub: TestHub, personId: string, byPasskey: boolean): Promise<string> {
  const { token } = await inTransaction(hub.app.pool, (tx) =>
    hub.app.features.sessions.open(tx, personId, null, byPasskey),
  );
  return `hub-development=${token}`;
}

async function promote(hub: TestHub, networkId: string, personId: string): Promise<void> {
  const organisationId = randomUUID();
  const { pool } = hub.app;
  await pool.query(`INSERT INTO organisation (id, name) VALUES ($1, '{"it": "Garante"}')`, [organisationId]);
  await pool.query('UPDATE network SET promoter_id = $1 WHERE id = $2', [organisationId, networkId]);
  await pool.query('INSERT INTO organisation_representative (organisation_id, person_id) VALUES ($1, $2)', [
    organisationId,
    personId,
  ]);
}

async function suspend(hub: TestHub, world: World, personId: string): Promise<void> {
  const { body } = await hub.raw(
    `mutation($i: SuspendMembershipInput!) { suspendMembership(input: $i) { __typename } }`,
    { i: { networkId: hub.make.id(world.network), personId: hub.make.id(personId), reason: 'a reason' } },
    world.headers.organiser,
  );
  const { __typename } = (body.data?.['suspendMembership'] ?? {}) as { __typename?: string };
  if (__typename !== 'MembershipSuccess') throw new Error(JSON.stringify(body));
}
