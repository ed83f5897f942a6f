import type { ReadModel } from '../../persistence/read/model';
import { Guest } from './guest.types';

/** A guest's own view of herself: nobody else sees the row. */
export const guestRead: ReadModel<Guest> = {
  target: Guest,
  table: 'guest',
  step: (a, p) => `CASE WHEN ${a}.id = ${p.guest()} THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `${a}.id = ${p.guest()}`,
  within: () => 'false',
  fields: {
    name: { sql: (a) => `(SELECT p.name FROM participant p WHERE p.id = ${a}.id)` },
    address: { sql: (a) => `${a}.address` },
  },
};
