import type { PoolClient } from 'pg';
import { latinKey } from '../../shared/latin-key';
import { ImportBuiltOn } from './staged-import.errors';
import {
  BATCH,
  FORGET_PARTICIPANTS,
  FORGET_PEOPLE,
  RESTORE_CARDS,
  RESTORE_NAMES,
  TAKE_CARDS,
  TAKE_IDENTIFIERS,
  TAKE_ROLES,
  TAKEN_INVITATIONS,
  WITHDRAW,
} from './undo.sql';

interface Batch {
  readonly importId: string;
  readonly networkId: string;
  readonly invitationIds: readonly string[];
}

interface Touched {
  readonly action: 'CREATED' | 'UPDATED';
  readonly personId: string;
  readonly replaced: Readonly<Record<string, unknown>>;
  readonly written: Readonly<Record<string, unknown>> & { readonly roles?: readonly string[] };
  readonly builtOn: boolean;
}

/**
 * Takes an import back, all of it or nothing.
 * @returns how many people were touched
 * @throws ImportBuiltOn
 */
export async function undoBatch(tx: PoolClient, batch: Batch): Promise<number> {
  const { importId, networkId, invitationIds } = batch;
  const { rows } = await tx.query<Touched>(BATCH, [importId]);
  const invited = await tx.query<{ taken: number }>(TAKEN_INVITATIONS, [invitationIds]);
  const people = rows.filter(({ builtOn }) => builtOn).length + invited.rows[0]!.taken;
  if (people > 0) throw new ImportBuiltOn(people);
  await tx.query(WITHDRAW, [invitationIds]);
  const created = rows.filter(({ action }) => action === 'CREATED').map(({ personId }) => personId);
  await tx.query(FORGET_PARTICIPANTS, [created]);
  await tx.query(FORGET_PEOPLE, [created]);
  await restore(
    tx,
    networkId,
    rows.filter(({ action }) => action === 'UPDATED'),
  );
  return rows.length;
}

async function restore(tx: PoolClient, networkId: string, people: readonly Touched[]): Promise<void> {
  const over = (sql: string, rows: readonly object[]) =>
    rows.length > 0 ? tx.query(sql, [JSON.stringify(rows)]) : undefined;
  await tx.query(TAKE_CARDS, [people.filter(({ written }) => written['newCard']).map((one) => one.personId)]);
  await over(
    RESTORE_CARDS,
    people.map(({ personId, replaced }) => ({ person_id: personId, old: replaced })),
  );
  await over(
    RESTORE_NAMES,
    people.flatMap(({ personId, replaced: { givenName, familyName } }) => {
      if (typeof givenName !== 'string' || typeof familyName !== 'string') return [];
      const name = `${givenName} ${familyName}`;
      const columns = { given_name: givenName, family_name: familyName, display_name: name };
      return [{ person_id: personId, ...columns, latin_name: latinKey(name) }];
    }),
  );
  await over(
    TAKE_IDENTIFIERS,
    people.flatMap(({ personId, written }) =>
      written['externalId'] === undefined
        ? []
        : [{ person_id: personId, network_id: networkId, external_id: written['externalId'] }],
    ),
  );
  await over(
    TAKE_ROLES,
    people.flatMap(({ personId, written: { roles } }) =>
      roles ? [{ person_id: personId, network_id: networkId, roles }] : [],
    ),
  );
}
