import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import { networkRead } from '../network';
import { Membership } from './membership.types';

/** Current memberships; in this slice each person sees her own. */
export const membershipRead: ReadModel<Membership> = {
  target: Membership,
  table: 'membership',
  step: (a, p) => `CASE WHEN ${a}.person_id = ${p.me()} THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `${a}.person_id = ${p.me()} AND ${a}.until IS NULL`,
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    role: { sql: (a) => `${a}.role` },
    since: { sql: (a) => instant(`${a}.since`) },
  },
};
