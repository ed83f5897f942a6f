import type { PoolClient } from 'pg';
import { foldAddress } from '../person';
import { chunks } from '../../persistence/bulk';
import type { MemberRecord } from './member-import.types';
import {
  KNOWN_PEOPLE,
  OPEN_INVITATIONS,
  OWNERS_OF_ADDRESSES,
  OWNERS_OF_IDENTIFIERS,
} from './member-import.sql';
import type { KnownPeople, KnownPerson } from './plan/known-person';

interface Owner {
  readonly key: string;
  readonly personId: string;
}

/** Whom the hub knows by the addresses of a file, and the network by its identifiers. */
export async function knownPeople(
  tx: PoolClient,
  networkId: string,
  members: readonly MemberRecord[],
  organiser: boolean,
): Promise<KnownPeople> {
  const addressOwners: Owner[] = [];
  const idOwners: Owner[] = [];
  const invited = new Set<string>();
  for (const some of chunks(members)) {
    const addresses = some.flatMap(({ email }) => (email === undefined ? [] : foldAddress(email)));
    const ids = some.flatMap(({ externalId }) => externalId ?? []);
    addressOwners.push(
      ...(await tx.query<Owner>(OWNERS_OF_ADDRESSES, [addresses, organiser ? networkId : null])).rows,
    );
    const open = await tx.query<{ address: string }>(OPEN_INVITATIONS, [networkId, addresses]);
    for (const { address } of open.rows) invited.add(address);
    idOwners.push(...(await tx.query<Owner>(OWNERS_OF_IDENTIFIERS, [networkId, ids])).rows);
  }
  const personIds = [...new Set([...addressOwners, ...idOwners].map(({ personId }) => personId))];
  const people = new Map<string, KnownPerson>();
  for (const some of chunks(personIds)) {
    const found = await tx.query<KnownPerson>(KNOWN_PEOPLE, [networkId, some]);
    for (const person of found.rows) people.set(person.id, person);
  }
  return {
    byAddress: new Map(addressOwners.map(({ key, personId }) => [key, people.get(personId)!])),
    byExternalId: new Map(idOwners.map(({ key, personId }) => [key.toLowerCase(), people.get(personId)!])),
    invited,
  };
}
