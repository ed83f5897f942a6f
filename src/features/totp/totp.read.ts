import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import { Totp } from './totp.types';

/** Apps in use: each person sees her own. */
export const totpRead: ReadModel<Totp> = {
  target: Totp,
  table: 'totp',
  step: (a, p) => `CASE WHEN ${a}.person_id = ${p.me()} THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `${a}.person_id = ${p.me()} AND ${a}.confirmed_at IS NOT NULL`,
  within: () => 'false',
  fields: {
    since: { sql: (a) => instant(`${a}.confirmed_at`) },
    recoveryCodesLeft: {
      sql: (a) =>
        `(SELECT count(*)::int FROM recovery_code c WHERE c.person_id = ${a}.person_id AND c.used_at IS NULL)`,
    },
  },
};
