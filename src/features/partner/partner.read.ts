import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import type { Params } from '../../persistence/read/params';
import { networkRead } from '../network';
import { keeps } from './partner.policy';
import { Partner, PartnerGrant, PartnerJwk, PartnerKey } from './partner.types';

const kept = (partner: string, p: Params) => keeps(partner, p.operator(), p.organises());
/** A key is seen by those in whose hands its partner is. */
const keptPartner = (a: string, p: Params) =>
  `EXISTS (SELECT 1 FROM partner k WHERE k.id = ${a}.partner_id AND ${kept('k', p)})`;
const idsOf = (table: string, a: string, order: string) =>
  `(SELECT coalesce(array_agg(l.id ORDER BY ${order}), '{}') FROM ${table} l WHERE l.partner_id = ${a}.id)`;
const step = (_a: string, p: Params) => p.standing();

/** Grants: seen by organisers of the network that gave them, and by who keeps the partner. */
export const partnerGrantRead: ReadModel<PartnerGrant> = {
  target: PartnerGrant,
  table: 'partner_grant',
  step,
  visible: (a, p) => `(${a}.network_id = ANY(${p.organises()}) OR ${keptPartner(a, p)})`,
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    scopes: { sql: (a) => `${a}.scopes` },
    grantedAt: { sql: (a) => instant(`${a}.granted_at`) },
    expiresAt: { sql: (a) => instant(`${a}.expires_at`) },
  },
};

export const partnerKeyRead: ReadModel<PartnerKey> = {
  target: PartnerKey,
  table: 'partner_key',
  step,
  visible: keptPartner,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    label: { sql: (a) => `${a}.label` },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
    revokedAt: { sql: (a) => instant(`${a}.revoked_at`) },
  },
};

export const partnerJwkRead: ReadModel<PartnerJwk> = {
  target: PartnerJwk,
  table: 'partner_jwk',
  step,
  visible: keptPartner,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kid: { sql: (a) => `${a}.kid` },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
  },
};

/** Partners: seen by organisers of a network that keeps them or granted them something. */
export const partnerRead: ReadModel<Partner> = {
  target: Partner,
  table: 'partner',
  step,
  visible: (a, p) => `(${kept(a, p)} OR EXISTS (
    SELECT 1 FROM partner_grant g WHERE g.partner_id = ${a}.id AND g.network_id = ANY(${p.organises()})))`,
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    name: { sql: (a) => `${a}.name` },
    purpose: { sql: (a) => `${a}.purpose` },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    pointsPerMinute: { sql: (a) => `${a}.points_per_minute` },
    viewerKeeps: { sql: (a, p) => kept(a, p) },
    grants: { many: () => partnerGrantRead, ids: (a) => idsOf('partner_grant', a, 'l.granted_at, l.id') },
    keys: { many: () => partnerKeyRead, ids: (a) => idsOf('partner_key', a, 'l.created_at, l.id') },
    jwks: { many: () => partnerJwkRead, ids: (a) => idsOf('partner_jwk', a, 'l.created_at, l.id') },
  },
};
