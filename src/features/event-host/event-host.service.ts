import type { PoolClient } from 'pg';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { takingPart } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import type { Selection } from '../../shared/selection';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import type { RunBy } from '../event';
import { EventOver } from '../event-care';
import { mayOrganise } from '../network';
import { recipientsOf } from '../person';
import type { Seats } from '../rsvp';
import { TooManyHosts } from './event-host.errors';
import { hostRequestRead } from './event-host.read';
import * as sql from './event-host.sql';
import type { HostRequest } from './event-host.types';

const MAX_NETWORKS = 10;
const MAX_ORGANISERS = 20;
const MAX_REQUESTS = 100;

/** A network that hosts an event, or a person who organises it: one of the two. */
export interface Host {
  readonly networkId?: string | null;
  readonly participantId?: string | null;
}

interface Held extends RunBy {
  readonly id: string;
  /** The network that invites. */
  readonly networkId: string;
  /** Whether nothing of it is to come any more. */
  readonly over: boolean;
}

/** What was done, for the logs of the network that invites and of the other. */
interface Done {
  readonly did: string;
  readonly networkId: string | null;
}

interface Asked {
  readonly id: string;
  readonly eventId: string;
  readonly networkId: string | null;
  readonly personId: string | null;
}

export interface EventHostParts {
  readonly reads: Reads;
  readonly changes: Pick<ChangeFeed, 'wake'>;
  readonly audit: AuditService;
  readonly deliveries: DeliveryService;
  readonly seats: Seats;
  readonly changesByPerson: RateLimit;
  readonly pokeJobs: () => void;
}

/** Who hosts an event, and who organises it: asked by those who run it, and so only after a yes. */
export class EventHostService {
  constructor(private readonly parts: EventHostParts) {}

  /** What the actor is asked, for a network that she runs or for herself; the oldest first. */
  async requests(actor: Actor, selection: Selection): Promise<HostRequest[]> {
    const { reads } = this.parts;
    const { personId, organises } = actor.reach;
    const found = await reads.pool.query<{ id: string }>(sql.ASKED_OF, [organises, personId, MAX_REQUESTS]);
    const ids = found.rows.map(({ id }) => id);
    const shown = await reads.many(actor, hostRequestRead, selection, ids);
    return ids.flatMap((id) => shown.get(id) ?? []);
  }

  /**
   * Asks a network to host an event, by organisers of the one that invites, who prove again who they are, as it opens the
   * event to more people; or somebody to organise it, by organisers of any host. Who is asked already, is asked once.
   * @returns the id of the event
   * @throws NotSignedIn, RateLimited, InvalidInput, NotFound, StepUpRequired, EventOver, TooManyHosts
   */
  async ask(actor: Actor, eventId: string, host: Host): Promise<string> {
    const { participantId: askedBy } = takingPart(actor);
    const asked = oneOf(host);
    return this.write(actor, eventId, async (tx, event) => {
      if (asked === 'networkId' ? !mayOrganise(actor, event.networkId) : !organisesOne(actor, event))
        throw notYours();
      if (asked === 'networkId') requireStepUp(actor);
      if (event.over) throw new EventOver();
      const { networkId, personId } = await this.whom(tx, event, host);
      if (event.hostIds.includes(networkId ?? '') || event.organiserIds.includes(personId ?? '')) return null;
      const { rows } = await tx.query<{ networks: number; people: number }>(sql.COUNT, [event.id]);
      const { networks, people } = rows[0]!;
      if (networkId ? networks >= MAX_NETWORKS : people >= MAX_ORGANISERS) throw new TooManyHosts(asked);
      const id = timeOrderedId();
      const made = await tx.query(sql.ASK, [id, event.id, networkId, personId, askedBy]);
      if (made.rowCount === 0) return null;
      await this.tell(tx, id, networkId, personId);
      return { did: networkId ? 'network asked to host' : 'organiser asked', networkId };
    });
  }

  /**
   * Answers what is asked of a network that the actor runs, or of herself. What is declined may be asked again.
   * @returns the id of the event
   * @throws NotSignedIn, RateLimited, NotFound, EventOver
   */
  async answer(actor: Actor, requestId: string, accept: boolean): Promise<string> {
    const { personId } = takingPart(actor);
    const { reads } = this.parts;
    const id = reads.ids.decode(requestId);
    const [found] = (await reads.pool.query<Asked>(sql.REQUEST, [id])).rows;
    if (!found) throw notAsked();
    return this.write(actor, reads.ids.encode(found.eventId), async (tx, event) => {
      const [asked] = (await tx.query<Asked>(sql.REQUEST, [id])).rows;
      const isHers = asked?.networkId ? mayOrganise(actor, asked.networkId) : asked?.personId === personId;
      if (!asked || !isHers) throw notAsked();
      if (accept && event.over) throw new EventOver();
      await tx.query(accept ? sql.ACCEPT : sql.DECLINE, [asked.id]);
      const { networkId } = asked;
      if (accept) return { did: networkId ? 'network hosts' : 'organiser named', networkId };
      return { did: networkId ? 'network does not host' : 'organiser declined', networkId };
    });
  }

  /**
   * Has a network host an event no more, or somebody organise it no more, or takes back that it was asked: by organisers of
   * the network that invites, by that network's own, and by herself.
   * @returns the id of the event
   * @throws NotSignedIn, RateLimited, InvalidInput, NotFound
   */
  async end(actor: Actor, eventId: string, host: Host): Promise<string> {
    const { personId: actorId } = takingPart(actor);
    const ended = oneOf(host);
    const { ids } = this.parts.reads;
    return this.write(actor, eventId, async (tx, event) => {
      const networkId = host.networkId == null ? null : ids.decode(host.networkId);
      if (networkId !== null && networkId === event.networkId)
        throw new InvalidInput('That network invites: it hosts the event.', 'networkId');
      const participantId = host.participantId == null ? null : ids.decode(host.participantId);
      const person = await tx.query<{ personId: string }>(sql.PERSON, [participantId]);
      const personId = person.rows[0]?.personId ?? null;
      const isHers = networkId ? mayOrganise(actor, networkId) : personId === actorId;
      const mayEnd = networkId ? mayOrganise(actor, event.networkId) : organisesOne(actor, event);
      if (!isHers && !mayEnd) throw notYours();
      const gone = await tx.query(sql.END, [event.id, networkId, personId]);
      if (gone.rowCount === 0) throw new NotFound('It does not host the event.', ended);
      return { did: networkId ? 'network hosts no more' : 'organiser no more', networkId };
    });
  }

  /** Whom to ask. @throws NotFound */
  private async whom(tx: PoolClient, event: Held, { networkId, participantId }: Host) {
    const { ids } = this.parts.reads;
    if (networkId != null) {
      const network = await tx.query<{ id: string }>(sql.NETWORK, [ids.decode(networkId)]);
      if (!network.rows[0]) throw new NotFound('There is no such network.', 'networkId');
      return { networkId: network.rows[0].id, personId: null };
    }
    const values = [ids.decode(participantId!), event.hostIds];
    const member = await tx.query<{ personId: string }>(sql.MEMBER, values);
    if (!member.rows[0])
      throw new NotFound('She belongs to none of the networks that host it.', 'participantId');
    return { networkId: null, personId: member.rows[0].personId };
  }

  private async tell(tx: PoolClient, id: string, networkId: string | null, personId: string | null) {
    const people = networkId
      ? (await tx.query<{ personId: string }>(sql.ORGANISERS, [networkId])).rows.map((row) => row.personId)
      : [personId!];
    await this.parts.deliveries.addAll(
      tx,
      (await recipientsOf(tx, people)).map(({ address, locale, ...to }) => ({
        class: 'HOST_REQUESTED',
        recipient: address,
        locale,
        content: { name: to.name, personId: to.personId, requestId: id },
      })),
    );
  }

  /** Writes who hosts an event that is held, and has those who watch it look. @param work says what was done; null: nothing */
  private async write(
    actor: Actor,
    eventId: string,
    work: (tx: PoolClient, event: Held) => Promise<Done | null>,
  ): Promise<string> {
    const { reads, changes, audit, seats, changesByPerson, pokeJobs } = this.parts;
    await changesByPerson.take(takingPart(actor).personId);
    const id = reads.ids.decode(eventId);
    const changed = await inTransaction(reads.pool, async (tx) => {
      const [event] = (await tx.query<Held>(sql.HOLD, [id])).rows;
      if (!event) throw notYours();
      const done = await work(tx, event);
      if (done === null) return false;
      const details = { did: done.did, event: eventId };
      for (const networkId of [event.networkId, ...(done.networkId ? [done.networkId] : [])])
        await audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
      const { rows } = await tx.query<{ id: string }>(sql.DATES, [id]);
      await seats.log(
        tx,
        event.id,
        rows.map((row) => row.id),
      );
      return true;
    });
    if (changed) {
      changes.wake(id!);
      pokeJobs();
    }
    return id!;
  }
}

/** Whether the actor runs one of the networks that host an event. */
function organisesOne(actor: Actor, { hostIds }: RunBy): boolean {
  return hostIds.some((id) => mayOrganise(actor, id));
}

/** Which of the two is given. @throws InvalidInput */
function oneOf({ networkId, participantId }: Host): 'networkId' | 'participantId' {
  if ((networkId == null) === (participantId == null))
    throw new InvalidInput('Name a network or a person.', networkId == null ? 'networkId' : 'participantId');
  return networkId == null ? 'participantId' : 'networkId';
}

function notYours(): NotFound {
  return new NotFound('There is no such event, or you do not run its network.', 'eventId');
}

function notAsked(): NotFound {
  return new NotFound('Nobody asks you that, or not any more.', 'requestId');
}
