import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import { LOCK_NETWORK, mayOrganise, requireOrganiser } from '../network';
import type { Seats } from '../rsvp';
import { CapacityBelowGoing, EventOver } from './event-care.errors';
import { CANCEL_EVENT, COUNT_TO_COME, INSERT_EVENT, LOCK_EVENT, UPDATE_EVENT } from './event-care.sql';
import {
  changedEntry,
  isWider,
  movesPeople,
  type EventNow,
  type EventUpdate,
  type OccurrenceNow,
} from './event-changes';
import { storedEvent, type EventEntry, type StoredEvent } from './event-input';

/** That are not over, of one network: what an agenda can hold. */
const MAX_TO_COME = 500;

export interface NewEvent extends EventEntry {
  readonly networkId: string;
  readonly idempotencyKey: string;
}

export interface EventCareParts {
  readonly reads: Reads;
  readonly changes: ChangeFeed;
  readonly audit: AuditService;
  readonly seats: Seats;
  readonly makingsByPerson: RateLimit;
  /** The name under which calendars know this hub's events. */
  readonly uidDomain: string;
  readonly pokeJobs: () => void;
}

/** The events of a network: by those who run it. */
export class EventCareService {
  constructor(private readonly parts: EventCareParts) {}

  /**
   * Makes an event; the same key with the same input makes one and answers the same.
   * @returns the id of the event
   * @throws NotSignedIn, NotFound, InvalidInput, IdempotencyKeyReused, RateLimited
   */
  async create(actor: Actor, input: NewEvent): Promise<string> {
    const { reads, audit, makingsByPerson, uidDomain } = this.parts;
    const actorId = personOf(actor);
    const networkId = requireOrganiser(actor, reads.ids.decode(input.networkId));
    const stored = storedEvent(input);
    checkToCome(stored);
    await makingsByPerson.take(actorId);
    const id = timeOrderedId();
    return inTransaction(reads.pool, async (tx) => {
      const attempt = {
        actorId,
        key: input.idempotencyKey,
        input: ['event', networkId, stored],
        subjectId: id,
      };
      const before = await madeBefore(tx, attempt);
      if (before !== null) return before;
      await tx.query(LOCK_NETWORK, [networkId]);
      const { rows } = await tx.query<{ count: number }>(COUNT_TO_COME, [networkId]);
      if (rows[0]!.count >= MAX_TO_COME)
        throw new InvalidInput(`A network has at most ${MAX_TO_COME} events to come.`, 'networkId');
      const ids = [id, timeOrderedId(), networkId, `${id}@${uidDomain}`];
      await tx.query(INSERT_EVENT, [...ids, ...valuesOf(stored)]);
      const details = { did: 'event made', event: reads.ids.encode(id) };
      await audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
      return id;
    });
  }

  /**
   * Changes an event. Who comes is told by mail where it takes place at another time or place; seats that there are more
   * go to those who wait. Opening it to more people asks for a fresh proof, as sharing does.
   * @returns the id of the event
   * @throws NotSignedIn, NotFound, InvalidInput, EventOver, CapacityBelowGoing, StepUpRequired
   */
  async update(actor: Actor, input: EventUpdate): Promise<string> {
    return this.change(actor, input.eventId, async (tx, id, now, [occurrence]) => {
      if (now.cancelled || occurrence!.over) throw new EventOver();
      const before = storedEvent(changedEntry(now, occurrence!, {}));
      const next = storedEvent(changedEntry(now, occurrence!, input));
      if (isDeepStrictEqual(before, next)) return null;
      checkToCome(next);
      if (isWider(next.audience, before.audience)) requireStepUp(actor);
      if (next.capacity !== null && next.capacity < occurrence!.taken)
        throw new CapacityBelowGoing(occurrence!.taken);
      const told = movesPeople(before, next);
      await tx.query(UPDATE_EVENT, [id, occurrence!.id, told, ...valuesOf(next)]);
      await this.parts.seats.promote(tx, occurrence!.id);
      if (told) await this.parts.seats.tellAll(tx, occurrence!.id, 'EVENT_CHANGED');
      return 'event changed';
    });
  }

  /**
   * Cancels an event: it stays, and says so. Who comes, may come or waits is told by mail. Once or twice is the same.
   * @returns the id of the event
   * @throws NotSignedIn, NotFound, EventOver
   */
  async cancel(actor: Actor, eventId: string): Promise<string> {
    return this.change(actor, eventId, async (tx, id, now, occurrences) => {
      if (now.cancelled) return null;
      const toCome = occurrences.filter(({ over }) => !over);
      if (toCome.length === 0) throw new EventOver();
      await tx.query(CANCEL_EVENT, [id]);
      for (const { id: occurrenceId } of toCome)
        await this.parts.seats.tellAll(tx, occurrenceId, 'EVENT_CANCELLED');
      return 'event cancelled';
    });
  }

  /** Holds an event that the actor runs, changes it, and tells of it. @param work gives what was done, null: nothing */
  private async change(
    actor: Actor,
    eventId: string,
    work: (
      tx: PoolClient,
      id: string,
      now: EventNow,
      occurrences: readonly OccurrenceNow[],
    ) => Promise<string | null>,
  ): Promise<string> {
    personOf(actor);
    const { reads, audit, changes, seats, pokeJobs } = this.parts;
    const id = reads.ids.decode(eventId);
    if (id === null) throw notYours();
    const did = await inTransaction(reads.pool, async (tx) => {
      const [now] = (await tx.query<EventNow>(LOCK_EVENT[0], [id])).rows;
      if (!now || !mayOrganise(actor, now.networkId)) throw notYours();
      const occurrences = (await tx.query<OccurrenceNow>(LOCK_EVENT[1], [id])).rows;
      const done = await work(tx, id, now, occurrences);
      if (done === null) return null;
      for (const occurrence of occurrences) await seats.log(tx, id, occurrence.id);
      const details = { did: done, event: reads.ids.encode(id) };
      await audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId: now.networkId, details });
      return done;
    });
    if (did !== null) {
      changes.wake(id);
      pokeJobs();
    }
    return id;
  }
}

/** In the order of the parameters of both statements: of the event, then of its occurrence. */
function valuesOf(e: StoredEvent): unknown[] {
  const said = [e.kind, e.title, e.description, e.languages, e.place, e.onlineUrl, e.costNote];
  const rules = [e.zone, e.wholeDay, e.audience, e.waitingList, e.replyHours, e.opensAt, e.closesAt];
  return [...said, ...rules, e.localStart, e.localEnd, e.startsAt, e.endsAt, e.capacity];
}

/** @throws InvalidInput where nobody could come any more */
function checkToCome({ endsAt }: StoredEvent): void {
  if (Date.parse(endsAt) <= Date.now()) throw new InvalidInput('It would be over already.', 'localEnd');
}

function notYours(): NotFound {
  return new NotFound('There is no such event, or you do not run its network.', 'eventId');
}
