import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import { currentRules, groundRulesRead } from '../ground-rules';
import { networkRead } from '../network';
import { Invitation, InvitationOffer } from './invitation.types';

/** Invitations, as those see them who may make them. */
export const invitationRead: ReadModel<Invitation> = {
  target: Invitation,
  table: 'invitation',
  step: (a, p) => `CASE WHEN ${a}.network_id = ANY(${p.networks()}) THEN 1 ELSE ${p.standing()} END`,
  // Those that an import sent would tell whose address has an account.
  visible: (a, p) =>
    `(${p.operator()} OR (NOT ${a}.by_import AND ${invitationRead.within(a, p.organises())}))`,
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kind: { sql: (a) => `${a}.kind` },
    role: { sql: (a) => `${a}.role` },
    address: { sql: (a) => `${a}.folded_address` },
    places: { sql: (a) => `${a}.places` },
    placesLeft: { sql: (a) => `${a}.places_left` },
    state: {
      sql: (a) => `CASE WHEN ${a}.places_left = 0 THEN 'USED' WHEN ${a}.revoked_at IS NOT NULL THEN 'REVOKED'
        WHEN ${a}.expires_at <= now() THEN 'EXPIRED' ELSE 'OPEN' END`,
    },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
    expiresAt: { sql: (a) => instant(`${a}.expires_at`) },
  },
};

/** What an invitation offers. Whoever holds the token sees it, while it is good: there is no other way to it. */
export const offerRead: ReadModel<InvitationOffer> = {
  target: InvitationOffer,
  table: 'invitation',
  step: (a, p) => `CASE WHEN ${a}.network_id = ANY(${p.networks()}) THEN 1 ELSE ${p.standing()} END`,
  visible: (a) => `(${a}.revoked_at IS NULL AND ${a}.expires_at > now() AND ${a}.places_left > 0)`,
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    kind: { sql: (a) => `${a}.kind` },
    role: { sql: (a) => `${a}.role` },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    groundRules: {
      model: () => groundRulesRead,
      on: (a, b) => `${b}.network_id = ${a}.network_id AND ${b}.version = ${currentRules(`${a}.network_id`)}`,
    },
    expiresAt: { sql: (a) => instant(`${a}.expires_at`) },
  },
};
