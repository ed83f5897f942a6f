import type { Actor } from '../../shared/actor';
import type { OccurrenceScopeName } from '../event';
import type { HeldEvents } from '../event-care';
import {
  cancelledOccurrences,
  changedOccurrences,
  withDate,
  type NewDate,
  type OccurrenceUpdate,
} from './occurrence-changes';

/** The dates of an event: by those who run its network. */
export class OccurrenceCareService {
  constructor(private readonly held: HeldEvents) {}

  /**
   * Changes one date, that and the later ones, or all that are to come. Who comes is told of a new time or place.
   * @returns the id of the date
   * @throws what `HeldEvents.change` and `changedOccurrences` throw
   */
  update(actor: Actor, input: OccurrenceUpdate): Promise<string> {
    return this.held.changeOfDate(actor, input.occurrenceId, 'dates changed', (now, id) =>
      changedOccurrences(now, id, input),
    );
  }

  /**
   * Cancels one date, that and the later ones, or the event. Who comes is told. Once or twice is the same.
   * @returns the id of the date
   * @throws what `HeldEvents.change` throws, and EventOver
   */
  cancel(actor: Actor, occurrenceId: string, scope: OccurrenceScopeName): Promise<string> {
    return this.held.changeOfDate(actor, occurrenceId, 'dates cancelled', (now, id) =>
      cancelledOccurrences(now, id, scope),
    );
  }

  /**
   * Adds a date to an event; once or twice is the same.
   * @returns the id of the date
   * @throws what `HeldEvents.change` and `withDate` throw
   */
  async add(actor: Actor, eventId: string, date: NewDate): Promise<string> {
    let id: string | undefined;
    await this.held.change(actor, eventId, 'date added', (now) => {
      const next = withDate(now, date);
      id = next.occurrences.find(({ recurrenceId }) => recurrenceId === date.localStart)?.id;
      return next;
    });
    return id!;
  }
}
