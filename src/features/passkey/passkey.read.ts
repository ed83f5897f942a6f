import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import { Passkey } from './passkey.types';

/** Passkeys: each person sees her own. */
export const passkeyRead: ReadModel<Passkey> = {
  target: Passkey,
  table: 'passkey',
  step: (a, p) => `CASE WHEN ${a}.person_id = ${p.me()} THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `${a}.person_id = ${p.me()}`,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    device: { sql: (a) => `${a}.device` },
    addedAt: { sql: (a) => instant(`${a}.created_at`) },
    lastUsedAt: { sql: (a) => instant(`${a}.last_used_at`) },
  },
};

/** The actor's own passkeys, oldest first. */
export async function ownPasskeys(reads: Reads, actor: Actor, selection: Selection): Promise<Passkey[]> {
  const found = await reads.find(actor, passkeyRead, selection, 'own', {}, (shape) => {
    const { alias, columns, from, joins, visible } = shape;
    return `SELECT ${columns} FROM ${from} ${joins} WHERE ${visible} ORDER BY ${alias}.created_at, ${alias}.id`;
  });
  return found.map((f) => f.object);
}
