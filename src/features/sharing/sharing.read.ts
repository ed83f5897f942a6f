import { instant } from '../../persistence/read/instant';
import { extendRead, type ReadModel } from '../../persistence/read/model';
import { AUDIENCES } from '../../shared/audience';
import { networkRead } from '../network';
import { NetworkLink, SharingRule } from './sharing.types';

/** Agreements: known to the members of both networks, and to operators. */
export const networkLinkRead: ReadModel<NetworkLink> = {
  target: NetworkLink,
  table: 'network_link',
  step: (a, p) =>
    `CASE WHEN ARRAY[${a}.from_id, ${a}.to_id] && ${p.networks()} THEN 1 ELSE ${p.standing()} END`,
  visible: (a, p) => `(${p.operator()} OR ARRAY[${a}.from_id, ${a}.to_id] && ${p.networks()})`,
  within: (a, networks) => `ARRAY[${a}.from_id, ${a}.to_id] && ${networks}`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    from: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.from_id` },
    to: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.to_id` },
    kinds: { sql: (a) => `${a}.kinds` },
    purpose: { sql: (a) => `${a}.purpose` },
    state: {
      sql: (a) => `CASE WHEN ${a}.ended_at IS NOT NULL THEN 'ENDED'
        WHEN ${a}.expires_at <= now() THEN 'EXPIRED' WHEN ${a}.accepted_at IS NULL THEN 'OFFERED' ELSE 'IN_FORCE' END`,
    },
    offeredAt: { sql: (a) => instant(`${a}.offered_at`) },
    acceptedAt: { sql: (a) => instant(`${a}.accepted_at`) },
    expiresAt: { sql: (a) => instant(`${a}.expires_at`) },
  },
};

extendRead(networkRead, 'links', 'PUBLIC', {
  many: () => networkLinkRead,
  ids: (a) => `ARRAY(SELECT k.id FROM network_link k
    WHERE ${a}.id IN (k.from_id, k.to_id) AND k.ended_at IS NULL ORDER BY k.id)`,
});

extendRead(networkRead, 'sharingRules', 'NETWORK', {
  sql: (
    a,
  ) => `(SELECT coalesce(json_agg(json_build_array(r.kind, r.direction, r.step) ORDER BY r.kind, r.direction), '[]')
    FROM sharing_rule r WHERE r.network_id = ${a}.id)`,
  as: (rules) =>
    (rules as [SharingRule['kind'], SharingRule['direction'], number][]).map(([kind, direction, step]) =>
      Object.assign(new SharingRule(), { kind, direction, audience: AUDIENCES[step] }),
    ),
});

extendRead(networkRead, 'cardsUpTo', 'NETWORK', {
  sql: (a) => `${a}.cards_up_to`,
  as: (step) => AUDIENCES[step as number],
});
