import { InvalidInput, NotFound } from '../../shared/errors';
import { adding } from '../../shared/recurrence';
import type { OccurrenceScopeName } from '../event';
import {
  changedEvent,
  descriptionOf,
  EventOver,
  newOccurrence,
  seatsOf,
  seriesOf,
  shifted,
  shiftOf,
  timesOf,
  titleOf,
  toCome,
  whereOf,
  type EventHeld,
  type OccurrenceHeld,
} from '../event-care';
import type { LocalizedEntry } from '../free-text';

/** What is left out stays; null takes away what a date has of its own, and no capacity is as many as come. */
export interface OccurrenceUpdate {
  readonly occurrenceId: string;
  readonly scope: OccurrenceScopeName;
  readonly localStart?: string | null;
  readonly localEnd?: string | null;
  readonly title?: readonly LocalizedEntry[] | null;
  readonly description?: readonly LocalizedEntry[] | null;
  readonly place?: string | null;
  readonly onlineUrl?: string | null;
  readonly capacity?: number | null;
}

/** A date of a series to come besides those of its rule. */
export interface NewDate {
  readonly localStart: string;
  /** Without it, it lasts as long as the first of the series. */
  readonly localEnd?: string | null;
}

/**
 * An event of which one date is changed, that and the later ones, or all that are to come: they move as the one does.
 * @throws EventOver, InvalidInput, and what `changedEvent` throws
 */
export function changedOccurrences(held: EventHeld, id: string, update: OccurrenceUpdate): EventHeld {
  const reference = changeable(held, id);
  if (update.scope === 'ALL') {
    const { occurrenceId: _id, scope: _scope, ...forAll } = update;
    return changedEvent(held, forAll, reference);
  }
  const times = timesOf(
    update.localStart ?? reference.localStart,
    update.localEnd ?? reference.localEnd,
    held.event,
  );
  const by = shiftOf(reference, times);
  const own = ownOf(held, reference, update);
  const meant = new Set(meantBy(held, reference, update.scope));
  const occurrences = held.occurrences.map((o) =>
    meant.has(o) ? { ...(by.start || by.end ? shifted(o, by, held.event) : o), ...own } : o,
  );
  return { ...held, occurrences };
}

/**
 * An event of which one date is cancelled, that and the later ones, or all that are to come: they stay, and say so.
 * @throws EventOver
 */
export function cancelledOccurrences(held: EventHeld, id: string, scope: OccurrenceScopeName): EventHeld {
  const one = held.occurrences.find((o) => o.id === id);
  if (one && !one.over && (one.cancelled || held.event.cancelled)) return held;
  const reference = changeable(held, id);
  if (scope === 'ALL') return { ...held, event: { ...held.event, cancelled: true } };
  const meant = new Set(meantBy(held, reference, scope));
  return {
    ...held,
    occurrences: held.occurrences.map((o) => (meant.has(o) ? { ...o, cancelled: true } : o)),
  };
}

/**
 * An event with one date more; one that it has already stays as it is.
 * @throws InvalidInput, EventOver, InvalidRecurrence, SeriesTooLong
 */
export function withDate(held: EventHeld, { localStart, localEnd }: NewDate): EventHeld {
  if (held.event.cancelled) throw new EventOver();
  const known = held.occurrences.find((o) => o.recurrenceId === localStart);
  if (known && !known.cancelled && known.localStart === localStart) return held;
  if (known) throw new InvalidInput('That date of it was moved or cancelled.', 'localStart');
  const made = newOccurrence(held.event, localStart);
  const times = localEnd == null ? made : timesOf(localStart, localEnd, held.event);
  const { additions, exclusions } = adding(seriesOf(held.event), localStart);
  return {
    ...held,
    event: { ...held.event, additions, exclusions },
    occurrences: [...held.occurrences, { ...made, ...times, over: false }],
  };
}

/** @throws EventOver */
function changeable(held: EventHeld, id: string): OccurrenceHeld {
  const one = held.occurrences.find((o) => o.id === id);
  if (!one) throw new NotFound('There is no such event, or you do not run its network.', 'occurrenceId');
  if (held.event.cancelled || one.over || one.cancelled) throw new EventOver();
  return one;
}

function meantBy(held: EventHeld, one: OccurrenceHeld, scope: OccurrenceScopeName): OccurrenceHeld[] {
  const isLater = ({ startsAt }: OccurrenceHeld) => scope === 'THIS_AND_LATER' && startsAt > one.startsAt;
  return toCome(held).filter((o) => o === one || isLater(o));
}

/** What a date has of its own from now on. */
function ownOf(
  { event }: EventHeld,
  reference: OccurrenceHeld,
  update: OccurrenceUpdate,
): Partial<OccurrenceHeld> {
  const { title, description, place, onlineUrl, capacity } = update;
  const where = reference.ownPlace ? reference : event;
  return {
    ...(title !== undefined && { title: title === null ? null : titleOf(title) }),
    ...(description !== undefined && {
      description: description === null ? null : descriptionOf(description),
    }),
    ...((place !== undefined || onlineUrl !== undefined) && {
      ownPlace: true,
      ...whereOf({
        place: place === undefined ? where.place : place,
        onlineUrl: onlineUrl === undefined ? where.onlineUrl : onlineUrl,
      }),
    }),
    ...(capacity !== undefined && { capacity: seatsOf(capacity) }),
  };
}
