import type { PoolClient } from 'pg';
import { randomId } from '../../shared/ids';
import { latinKey } from '../../shared/latin-key';
import { chunks, insertRows, overRows, type Row } from '../../persistence/bulk';
import { foldAddress } from '../person';
import { ChangedMeanwhile } from './member-import.errors';
import type { MemberRecord } from './member-import.types';
import {
  CHANGE_CARDS,
  CLAIM_ADDRESSES,
  DROP_UNVERIFIED,
  RENAME_PARTICIPANTS,
  RENAME_PEOPLE,
  SET_IDENTIFIERS,
} from './member-import.sql';
import { rolesToGive } from './plan/changes';
import type { ImportPlan, MemberUpdate, PlannedMember } from './plan/plan';
import { address, card, cardColumns, displayName, memberships, nameColumns } from './rows';
import type { TargetNetwork } from './target-network';

/** What happened to a person, for the batch. */
export interface Written extends Row {
  readonly line: number;
  readonly action: 'CREATED' | 'UPDATED';
  readonly person_id: string;
  readonly replaced: Readonly<Record<string, unknown>>;
  readonly written: Readonly<Record<string, unknown>>;
}

/**
 * Carries a plan out in the caller's transaction, a thousand rows a statement.
 * @param written told after each chunk
 * @throws ChangedMeanwhile where the plan no longer fits
 */
export async function writePlan(
  tx: PoolClient,
  network: TargetNetwork,
  plan: ImportPlan,
  written: (rows: readonly Written[]) => void,
): Promise<void> {
  const dropped = plan.updates.flatMap(({ changes }) => changes.address?.insteadOf ?? []);
  const gone = await tx.query(DROP_UNVERIFIED, [dropped]);
  if (gone.rowCount !== dropped.length) throw new ChangedMeanwhile();
  for (const some of chunks(plan.updates)) {
    await update(tx, network, some);
    written(
      some.map(({ line, person, changes }) => ({
        line,
        action: 'UPDATED',
        person_id: person.id,
        replaced: changes.replaced,
        written: writtenBy(changes),
      })),
    );
  }
  const made = (claims: boolean) => (one: PlannedMember) => ({ ...one, id: randomId(), claims });
  for (const people of chunks([...plan.creates.map(made(false)), ...plan.invites.map(made(true))])) {
    await create(tx, network, people);
    written(
      people.map(({ line, id, member }) => ({
        line,
        action: 'CREATED',
        person_id: id,
        replaced: {},
        written: { roles: rolesToGive(member.roles, []) },
      })),
    );
  }
}

/** What stands there since; an undo takes it away as long as it still does. */
function writtenBy({ name, card: values, newCard, newRoles, externalId }: MemberUpdate['changes']) {
  return {
    ...name,
    ...values,
    ...(newCard && { newCard }),
    ...(newRoles.length > 0 && { roles: newRoles }),
    ...(externalId && { externalId: externalId.value }),
  };
}

async function create(
  tx: PoolClient,
  network: TargetNetwork,
  people: readonly { readonly id: string; readonly member: MemberRecord; readonly claims: boolean }[],
): Promise<void> {
  const now = new Date();
  await insertRows(
    tx,
    'person',
    people.map(({ id, member }) => ({
      ...nameColumns(id, member),
      locale: network.locale,
      time_zone: network.timeZone,
      created_at: now,
    })),
  );
  await insertRows(
    tx,
    'account',
    // A mailed code verifies the address, so signing in is open; the card stays hidden until its person chooses.
    people.map(({ id }) => ({ person_id: id, state: 'ACTIVE', operator: false, created_at: now })),
  );
  await insertRows(
    tx,
    'email_address',
    people.flatMap(({ id, member: { email }, claims }) =>
      email === undefined || claims ? [] : [address(id, email)],
    ),
  );
  await overRows(
    tx,
    CLAIM_ADDRESSES,
    people.flatMap(({ id, member: { email }, claims }) =>
      claims ? [{ network_id: network.id, folded: foldAddress(email!), person_id: id }] : [],
    ),
  );
  await insertRows(
    tx,
    'participant',
    people.map(({ id, member }) => ({
      id: randomId(),
      kind: 'PERSON',
      person_id: id,
      name: displayName(member),
    })),
  );
  await insertRows(
    tx,
    'membership',
    people.flatMap(({ id, member }) =>
      memberships(id, network.id, rolesToGive(member.roles, []), member.joinedOn, member.externalId),
    ),
  );
  await insertRows(
    tx,
    'guardian_card',
    people.map(({ id, member }) => card(id, member)),
  );
}

async function update(tx: PoolClient, network: TargetNetwork, rows: readonly MemberUpdate[]): Promise<void> {
  const renamed = rows.flatMap(({ person, changes }) =>
    changes.name ? [nameColumns(person.id, changes.name)] : [],
  );
  await overRows(tx, RENAME_PEOPLE, renamed);
  await overRows(tx, RENAME_PARTICIPANTS, renamed);
  await overRows(
    tx,
    CHANGE_CARDS,
    rows.flatMap(({ person, changes: { name, card: values, newCard } }) =>
      newCard || (!name && !values)
        ? []
        : [
            {
              person_id: person.id,
              ...(name && { name: displayName(name), latin_name: latinKey(displayName(name)) }),
              ...(values && cardColumns(values)),
            },
          ],
    ),
  );
  await overRows(
    tx,
    SET_IDENTIFIERS,
    rows.flatMap(({ changes: { externalId } }) =>
      externalId?.membershipId ? [{ id: externalId.membershipId, external_id: externalId.value }] : [],
    ),
  );
  await insertRows(
    tx,
    'email_address',
    rows.flatMap(({ person, changes }) =>
      changes.address ? [address(person.id, changes.address.folded)] : [],
    ),
  );
  await insertRows(
    tx,
    'membership',
    rows.flatMap(({ person, member, changes: { newRoles, externalId } }) => {
      const joinedOn = person.memberships.length === 0 ? member.joinedOn : undefined;
      const identifier = externalId?.membershipId === null ? externalId.value : undefined;
      return memberships(person.id, network.id, newRoles, joinedOn, identifier);
    }),
  );
  await insertRows(
    tx,
    'guardian_card',
    rows.flatMap(({ person, member, changes }) => (changes.newCard ? [card(person.id, member)] : [])),
  );
}
