import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import type { AdmissionEntry } from '../admission';
import { requireOrganiser } from '../network';
import { EventOver } from './event-care.errors';
import { changedEvent, newEvent, overAlready, type EventUpdate } from './event-changes';
import type { EventEntry } from './event-input';
import { toCome } from './event-state';
import type { HeldEvents } from './held-events';
import type { RecurrenceEntry } from './series';

export interface NewEvent extends EventEntry {
  readonly networkId: string;
  readonly recurrence?: RecurrenceEntry | null;
  readonly admission?: AdmissionEntry | null;
  readonly idempotencyKey: string;
}

/** The events of a network: by those who run it. */
export class EventCareService {
  constructor(
    private readonly reads: Reads,
    private readonly held: HeldEvents,
    private readonly makingsByPerson: RateLimit,
    /** The name under which calendars know this hub's events. */
    private readonly uidDomain: string,
  ) {}

  /**
   * Makes an event; the same key with the same input makes one and answers the same.
   * @returns the id of the event
   * @throws NotSignedIn, NotFound, InvalidInput, InvalidRecurrence, EndlessRule, EmptySeries, SeriesTooLong,
   *   IdempotencyKeyReused, RateLimited
   */
  async create(actor: Actor, input: NewEvent): Promise<string> {
    const actorId = personOf(actor);
    const networkId = requireOrganiser(actor, this.reads.ids.decode(input.networkId));
    const id = timeOrderedId();
    const made = newEvent(id, networkId, input);
    if (toCome(made).length === 0) throw overAlready();
    await this.makingsByPerson.take(actorId);
    return inTransaction(this.reads.pool, async (tx) => {
      const attempt = {
        actorId,
        key: input.idempotencyKey,
        // The ids of new questions are others each time.
        input: ['event', { ...made.event, admission: input.admission }],
        subjectId: id,
      };
      const before = await madeBefore(tx, attempt);
      if (before !== null) return before;
      await this.held.make(tx, made, `${id}@${this.uidDomain}`);
      await this.held.record(tx, actor, made, 'event made');
      return id;
    });
  }

  /**
   * Changes all of an event that is to come.
   * @returns the id of the event
   * @throws what `HeldEvents.change` and `changedEvent` throw
   */
  update(actor: Actor, { eventId, occurrenceId, ...update }: EventUpdate): Promise<string> {
    const id = occurrenceId == null ? undefined : this.reads.ids.decode(occurrenceId);
    return this.held.change(actor, eventId, 'event changed', (now) => {
      if (id === undefined) return changedEvent(now, update);
      const reference = toCome(now).find((o) => o.id === id);
      if (!reference) throw new EventOver();
      return changedEvent(now, update, reference);
    });
  }

  /**
   * Cancels an event: it stays, and says so. Who comes, may come or waits is told by mail. Once or twice is the same.
   * @returns the id of the event
   * @throws NotSignedIn, NotFound, EventOver
   */
  cancel(actor: Actor, eventId: string): Promise<string> {
    return this.held.change(actor, eventId, 'event cancelled', (now) => {
      if (now.event.cancelled) return now;
      if (toCome(now).length === 0) throw new EventOver();
      return { ...now, event: { ...now.event, cancelled: true } };
    });
  }
}
