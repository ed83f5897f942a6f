import { instant } from '../../persistence/read/instant';
import { extendRead, runs, type ReadModel } from '../../persistence/read/model';
import { eventRead, eventStep, runsEvent } from '../event';
import { networkRead } from '../network';
import { participantRead } from '../person';
import { HostRequest } from './event-host.types';

/** What waits for a word on who hosts an event: for those who are asked, and those who run it. */
export const hostRequestRead: ReadModel<HostRequest> = {
  target: HostRequest,
  table: 'event_host',
  via: (a) => `JOIN event ${a}e ON ${a}e.id = ${a}.event_id`,
  step: (a, p) => eventStep(`${a}e`, p),
  visible: (a, p) =>
    `(${a}.accepted_at IS NULL AND (${a}.person_id = ${p.me()} OR ${a}.network_id = ANY(${p.organises()})
      OR ${runs(hostRequestRead, a, p)}))`,
  within: (a, networks) => eventRead.within(`${a}e`, networks),
  runs: (a, p) => runsEvent(`${a}e`, p),
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    event: { model: () => eventRead, on: (a, b) => `${b}.id = ${a}.event_id` },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    participant: { model: () => participantRead, on: (a, b) => `${b}.person_id = ${a}.person_id` },
    askedBy: { model: () => participantRead, on: (a, b) => `${b}.id = ${a}.asked_by` },
    askedAt: { sql: (a) => instant(`${a}.asked_at`) },
  },
};

extendRead(eventRead, 'hosts', 'PUBLIC', { many: () => networkRead, ids: (a) => `${a}.host_ids` });

// Who has left all networks that host it does not organise it any more.
extendRead(eventRead, 'organisers', 'PUBLIC', {
  many: () => participantRead,
  ids: (a) => `ARRAY(
    SELECT p.id FROM unnest(${a}.organiser_ids) WITH ORDINALITY AS o (id, n) JOIN participant p ON p.person_id = o.id
    WHERE EXISTS (SELECT 1 FROM membership m
      WHERE m.person_id = o.id AND m.network_id = ANY(${a}.host_ids) AND m.until IS NULL) ORDER BY o.n)`,
});

extendRead(eventRead, 'hostRequests', 'ORGANISER', {
  many: () => hostRequestRead,
  ids: (a) => `ARRAY(
    SELECT h.id FROM event_host h WHERE h.event_id = ${a}.id AND h.accepted_at IS NULL ORDER BY h.asked_at, h.id)`,
});
