import { localized, localizedOrNull } from '../../graphql/localized-text';
import { instant } from '../../persistence/read/instant';
import { localTime, localTimes } from '../../persistence/read/local-time';
import { networksStep, reaches, runs, type ReadModel } from '../../persistence/read/model';
import type { Params } from '../../persistence/read/params';
import { AUDIENCES } from '../../shared/audience';
import { networkRead } from '../network';
import { Event, Occurrence, Recurrence } from './event.types';

/** SQL of how one takes part at a place, and at a link. */
const format = (place: string, onlineUrl: string) =>
  `CASE WHEN ${onlineUrl} IS NULL THEN 'IN_PLACE' WHEN ${place} IS NULL THEN 'ONLINE' ELSE 'HYBRID' END`;

/** SQL of a column that occurrence `o` of event `e` may have of its own, as to where it takes place. */
export const placeOf = (o: string, e: string, column: 'place' | 'online_url') =>
  `CASE WHEN ${o}.own_place THEN ${o}.${column} ELSE ${e}.${column} END`;

/** SQL of how one takes part in occurrence `o` of event `e`. */
export const formatOf = (o: string, e: string) => format(placeOf(o, e, 'place'), placeOf(o, e, 'online_url'));

/** SQL of how event `a` comes again; null where it takes place once. */
const recurrenceOf = (a: string) =>
  `CASE WHEN ${a}.rule IS NOT NULL OR ${a}.additions <> '{}' THEN jsonb_build_array(${a}.rule,
    ${localTimes(`${a}.additions`)}, ${localTimes(`${a}.exclusions`)}) END`;

function recurrence(value: unknown): Recurrence | null {
  if (value === null) return null;
  const [rule, additions, exclusions] = value as [string | null, string[], string[]];
  return Object.assign(new Recurrence(), { rule, additions, exclusions });
}

/** SQL of whether occurrence `o` of event `e` was cancelled. */
export const isCancelled = (o: string, e: string) =>
  `(${o}.cancelled_at IS NOT NULL OR ${e}.cancelled_at IS NOT NULL)`;

/** SQL of whether one can register for occurrence `o` of event `e` now. */
export function registrationOf(o: string, e: string): string {
  return `CASE WHEN ${isCancelled(o, e)} OR least(${o}.starts_at, ${e}.closes_at) <= now() THEN 'CLOSED'
    WHEN ${e}.opens_at > now() THEN 'NOT_YET' ELSE 'OPEN' END`;
}

/** SQL of how many seats of occurrence `o` are free; null where there are as many as come. */
export const seatsLeft = (o: string) => `(${o}.capacity - ${o}.going_count - ${o}.offered_count)`;

/** SQL of whether a network hosts event `e`. */
export const hostedBy = (e: string, network: string) => `${e}.host_ids @> ARRAY[${network}]`;

/** SQL of the viewer's step on event `e`. */
export const eventStep = (e: string, p: Params) => networksStep(`${e}.host_ids`, p, 'EVENTS', 'events:read');

/**
 * SQL of whether the viewer runs event `e`: she organises one of the networks that host it, or the event itself, while she
 * belongs to one of them.
 */
export const runsEvent = (e: string, p: Params) =>
  `(${e}.host_ids && ${p.organises()}
    OR (coalesce(${p.me()} = ANY(${e}.organiser_ids), false) AND ${e}.host_ids && ${p.networks()}))`;

/** SQL of whether event `e` waits for the viewer's word on whether her network hosts it, or she organises it. */
const waitsForViewer = (e: string, p: Params) =>
  `(${e}.asked_ids <> '{}' AND (${e}.asked_ids && ${p.organises()} OR coalesce(${p.me()} = ANY(${e}.asked_ids), false)))`;

/**
 * Events: seen by those whom the event's audience reaches, and by those who are asked to host it. What belongs to an event is
 * seen through it.
 */
export const eventRead: ReadModel<Event> = {
  target: Event,
  table: 'event',
  step: eventStep,
  visible: (a, p, step) =>
    `(${reaches(`${a}.audience`, step(), eventRead.within(a, p.partnerOf('events:read')))} OR ${waitsForViewer(a, p)})`,
  scope: 'events:read',
  within: (a, networks) => `${a}.host_ids && ${networks}`,
  runs: runsEvent,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    kind: { sql: (a) => `${a}.kind` },
    title: { sql: (a) => `${a}.title`, as: localized },
    description: { sql: (a) => `${a}.description`, as: localizedOrNull },
    languages: { sql: (a) => `${a}.languages` },
    place: { sql: (a) => `${a}.place` },
    format: { sql: (a) => format(`${a}.place`, `${a}.online_url`) },
    costNote: { sql: (a) => `${a}.cost_note`, as: localizedOrNull },
    zone: { sql: (a) => `${a}.zone` },
    wholeDay: { sql: (a) => `${a}.whole_day` },
    recurrence: { sql: recurrenceOf, as: recurrence },
    guestsWelcome: { sql: (a) => `${a}.guests_welcome` },
    waitingList: { sql: (a) => `${a}.waiting_list` },
    replyHours: { sql: (a) => `${a}.reply_hours` },
    opensAt: { sql: (a) => instant(`${a}.opens_at`) },
    closesAt: { sql: (a) => instant(`${a}.closes_at`) },
    cancelled: { sql: (a) => `(${a}.cancelled_at IS NOT NULL)` },
    audience: {
      sql: (a) => `(${a}.audience & 7)`,
      as: (step) => (step === null ? null : AUDIENCES[step as number]),
    },
    partners: { sql: (a) => `((${a}.audience & 8) <> 0)` },
    viewerMayOrganise: { sql: (a, p) => runs(eventRead, a, p) },
    occurrences: { needs: { uuid: (a) => `${a}.id` } },
  },
};

/** Occurrences: seen through their event. */
export const occurrenceRead: ReadModel<Occurrence> = {
  target: Occurrence,
  table: 'occurrence',
  via: (a) => `JOIN event ${a}e ON ${a}e.id = ${a}.event_id`,
  step: (a, p) => eventStep(`${a}e`, p),
  visible: (a, p, step) => eventRead.visible(`${a}e`, p, step),
  scope: 'events:read',
  within: (a, networks) => eventRead.within(`${a}e`, networks),
  runs: (a, p) => runsEvent(`${a}e`, p),
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    event: { model: () => eventRead, on: (a, b) => `${b}.id = ${a}.event_id` },
    title: { sql: (a) => `coalesce(${a}.title, ${a}e.title)`, as: localized },
    description: { sql: (a) => `coalesce(${a}.description, ${a}e.description)`, as: localizedOrNull },
    place: { sql: (a) => placeOf(a, `${a}e`, 'place') },
    format: { sql: (a) => formatOf(a, `${a}e`) },
    recurrenceId: { sql: (a) => localTime(`${a}.recurrence_id`) },
    localStart: { sql: (a) => localTime(`${a}.local_start`) },
    localEnd: { sql: (a) => localTime(`${a}.local_end`) },
    startsAt: { sql: (a) => instant(`${a}.starts_at`) },
    endsAt: { sql: (a) => instant(`${a}.ends_at`) },
    cancelled: { sql: (a) => isCancelled(a, `${a}e`) },
    registration: { sql: (a) => registrationOf(a, `${a}e`) },
    capacity: { sql: (a) => `${a}.capacity` },
    seatsLeft: { sql: seatsLeft },
    goingCount: { sql: (a) => `${a}.going_count` },
    maybeCount: { sql: (a) => `${a}.maybe_count` },
    waitingCount: { sql: (a) => `${a}.waiting_count` },
  },
};
