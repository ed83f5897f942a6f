import type { Keyset } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import { calendarOf, OCCURRENCES_OF, type CalendarFilter, type CalendarWindow } from './calendar';
import { eventRead, occurrenceRead } from './event.read';
import type { Event, Occurrence } from './event.types';

/** Events, and when they take place. */
export class EventService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
  ) {}

  async byId(actor: Actor, id: string, selection: Selection): Promise<Event | null> {
    const uuid = this.reads.ids.decode(id);
    return uuid === null ? null : this.byUuid(actor, uuid, selection);
  }

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Event | null> {
    return this.reads.one(actor, eventRead, selection, uuid);
  }

  async occurrenceById(actor: Actor, id: string, selection: Selection): Promise<Occurrence | null> {
    const uuid = this.reads.ids.decode(id);
    return uuid === null ? null : this.occurrenceByUuid(actor, uuid, selection);
  }

  occurrenceByUuid(actor: Actor, uuid: string, selection: Selection): Promise<Occurrence | null> {
    return this.reads.one(actor, occurrenceRead, selection, uuid);
  }

  /** All times that one event takes place, in order. */
  occurrencesOf(actor: Actor, eventId: string, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, OCCURRENCES_OF, selection, page, { eventId });
  }

  /** What takes place in a window, of all that the actor sees, in order. @throws InvalidInput */
  calendar(
    actor: Actor,
    window: CalendarWindow,
    filter: CalendarFilter | null,
    page: PageArgs,
    selection: Selection,
  ) {
    const { list, args, variant } = calendarOf(window, filter, this.reads.ids);
    return this.keyset.page(actor, list, selection, page, args, undefined, variant);
  }
}
