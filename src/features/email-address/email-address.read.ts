import type { ReadModel } from '../../persistence/read/model';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import { EmailAddress } from './email-address.types';

/** Addresses: each person sees her own. */
const emailAddressRead: ReadModel<EmailAddress> = {
  target: EmailAddress,
  table: 'email_address',
  step: (a, p) => `CASE WHEN ${a}.person_id = ${p.me()} THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `${a}.person_id = ${p.me()}`,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    address: { sql: (a) => `${a}.address` },
    main: { sql: (a) => `${a}.is_primary` },
    confirmed: { sql: (a) => `(${a}.state = 'VERIFIED')` },
  },
};

/** The actor's own addresses, the main one first. */
export async function ownAddresses(
  reads: Reads,
  actor: Actor,
  selection: Selection,
): Promise<EmailAddress[]> {
  const found = await reads.find(actor, emailAddressRead, selection, 'own', {}, (shape) => {
    const { alias, columns, from, joins, visible } = shape;
    return `SELECT ${columns} FROM ${from} ${joins} WHERE ${visible} ORDER BY ${alias}.is_primary DESC, ${alias}.folded`;
  });
  return found.map((f) => f.object);
}
