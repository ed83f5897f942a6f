import {
  CancelEventDocument,
  CreateEventDocument,
  EventOccurrencesDocument,
  OccurrenceDocument,
  request,
  RsvpDocument,
  UpdateEventDocument,
  type CreateEventInput,
  type HubClient,
  type RsvpAnswer,
  type UpdateEventInput,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import type { TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

export const title = (text: string) => [{ language: 'en', text }];

const DAY_MS = 86_400_000;

/** A local time so many days from now, as in Rome. */
export function inDays(days: number, time = '18:00'): string {
  return `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)}T${time}`;
}

/** What comes of a mutation, its event with the first page of its occurrences as a list. */
export interface Made {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly seatsTaken?: number;
  readonly eventId?: string;
  readonly event?: {
    readonly id: string;
    readonly occurrences: readonly { readonly id: string }[];
  } & Record<string, unknown>;
}

function flat(done: unknown): Made {
  const { event, ...others } = done as { event?: { occurrences: { nodes: unknown[] } } };
  return { ...others, ...(event && { event: { ...event, occurrences: event.occurrences.nodes } }) } as Made;
}

/** A network with an organiser, and the ways in which events are made there. */
export async function makeScene(hub: TestHub) {
  const network = await hub.make.network({ name: 'Veneto' });
  const organiser = await hub.make.person({ name: 'Olga Rossi', in: [network], role: 'ORGANISER' });
  const organiserClient = await hub.client(organiser);

  const create = async (more: Partial<CreateEventInput> = {}, client: HubClient = organiserClient) => {
    const input: CreateEventInput = {
      networkId: hub.make.id(network),
      kind: 'COURSE',
      title: title('Dinner in Padua'),
      zone: 'Europe/Rome',
      localStart: inDays(10),
      localEnd: inDays(10, '20:00'),
      idempotencyKey: randomUUID(),
    };
    const answer = await request(client, CreateEventDocument, { input: { ...input, ...more } });
    return flat(answer.createEvent);
  };
  /** An event that takes place once. */
  const event = async (more: Partial<CreateEventInput> = {}) => {
    const made = await create(more);
    if (!made.event) throw new Error(`no event: ${JSON.stringify(made)}`);
    return { id: made.event.id, occurrenceId: made.event.occurrences[0]!.id };
  };
  const update = async (change: UpdateEventInput, client: HubClient = organiserClient) =>
    flat((await request(client, UpdateEventDocument, { input: change })).updateEvent);
  const cancel = async (eventId: string, client: HubClient = organiserClient) =>
    flat((await request(client, CancelEventDocument, { input: { eventId } })).cancelEvent);
  /** An event of several dates: eight Wednesdays, unless it is told otherwise. */
  const series = async (more: Partial<CreateEventInput> = {}) => {
    const made = await create({ ...COURSE, ...more });
    if (!made.event) throw new Error(`no series: ${JSON.stringify(made)}`);
    return { id: made.event.id, ids: made.event.occurrences.map(({ id }) => id), event: made.event };
  };
  return { network, organiser, organiserClient, create, event, series, update, cancel };
}

/** Of a course of eight evenings, across the beginning of summer time. */
export const COURSE = {
  localStart: '2027-03-03T18:00',
  localEnd: '2027-03-03T20:00',
  recurrence: { rule: 'FREQ=WEEKLY;COUNT=8' },
};
export const EVENINGS = [
  '2027-03-03',
  '2027-03-10',
  '2027-03-17',
  '2027-03-24',
  '2027-03-31',
  '2027-04-07',
  '2027-04-14',
  '2027-04-21',
];

export type Scene = Awaited<ReturnType<typeof makeScene>>;

/** Guardians of a network with their clients. */
export async function guardians(hub: TestHub, network: string, count: number) {
  const people: (MadePerson & { client: HubClient })[] = [];
  for (let n = 0; n < count; n++) {
    const person = await hub.make.person({ in: [network] });
    people.push({ ...person, client: await hub.client(person) });
  }
  return people;
}

/** Answers, and tells how the answer stands, or what was wrong. */
export async function answer(client: HubClient, occurrenceId: string, answer: RsvpAnswer, orWait = true) {
  const { rsvp } = await request(client, RsvpDocument, { input: { occurrenceId, answer, orWait } });
  return rsvp.__typename === 'RsvpSuccess' ? (rsvp.occurrence?.viewerRsvp ?? null) : { status: rsvp.code };
}

/** How often what calendars hold of an event was changed. */
export async function sequenceOf({ app }: TestHub, id: string): Promise<number> {
  const asked = 'SELECT sequence FROM event WHERE id = $1';
  return (await app.pool.query<{ sequence: number }>(asked, [app.ids.decode(id)])).rows[0]!.sequence;
}

/** An occurrence as somebody sees it. */
export async function occurrenceOf(client: HubClient, id: string) {
  return (await request(client, OccurrenceDocument, { id })).occurrence;
}

/** All dates of an event as somebody sees them. */
export async function datesOf(client: HubClient, id: string) {
  const { event } = await request(client, EventOccurrencesDocument, { id, first: 100 });
  return event?.occurrences.nodes ?? [];
}

/** The mails to somebody, by their class, as they wait to be sent or were. */
export async function mailsTo(hub: TestHub, email: string): Promise<string[]> {
  const found = await hub.app.pool.query<{ class: string }>(
    'SELECT class FROM delivery WHERE recipient = $1 ORDER BY id',
    [email],
  );
  return found.rows.map((row) => row.class);
}
