import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import { guardianRead } from '../guardian';
import { Member, Suspension } from './member.types';

/**
 * Members of a network. That someone belongs to it is itself told to few: its organisers and operators see
 * everyone, members see each other as far as the card's audience reaches them, and outside the network nobody
 * sees the list, however wide a card is meant. So neither its length, nor a search, nor a filter by role tells
 * a reader of anyone she does not see anyway.
 */
export const memberRead: ReadModel<Member> = {
  target: Member,
  table: 'network_member',
  via: (a) =>
    `JOIN person ${a}p ON ${a}p.id = ${a}.person_id LEFT JOIN guardian_card ${a}c ON ${a}c.person_id = ${a}.person_id`,
  step: (a, p) => guardianRead.step(`${a}c`, p),
  visible: (a, p, step) => `(${a}.person_id = ${p.me()} OR ${p.operator()}
    OR ${memberRead.within(a, p.organises())}
    OR (${memberRead.within(a, p.networks())} AND ${guardianRead.visible(`${a}c`, p, step)}))`,
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    name: { sql: (a) => `coalesce(${a}c.name, ${a}p.display_name)` },
    roles: { sql: (a) => `${a}.roles` },
    guardian: { model: () => guardianRead, on: (a, b) => `${b}.id = ${a}c.id` },
    personId: { sql: (a) => `${a}.person_id`, as: 'id' },
    since: { sql: (a) => instant(`${a}.since`) },
  },
};

/** Suspensions that last: for those who may end them. */
export const suspensionRead: ReadModel<Suspension> = {
  target: Suspension,
  table: 'suspension',
  via: (a) => `JOIN person ${a}p ON ${a}p.id = ${a}.person_id`,
  step: (_, p) => p.standing(),
  visible: (a, p) =>
    `(${a}.until IS NULL AND (${p.operator()} OR ${suspensionRead.within(a, p.organises())}))`,
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    personId: { sql: (a) => `${a}.person_id`, as: 'id' },
    name: { sql: (a) => `${a}p.display_name` },
    roles: { sql: (a) => `ARRAY(SELECT r->>'role' FROM jsonb_array_elements(${a}.roles) r)` },
    reason: { sql: (a) => `${a}.reason` },
    since: { sql: (a) => instant(`${a}.since`) },
  },
};
