import { timeOrderedId } from '../../shared/ids';
import { InvalidInput } from '../../shared/errors';
import {
  EmptySeries,
  inZone,
  minutesBetween,
  minutesLater,
  moveSeries,
  normalRule,
  occurrencesOf,
  SeriesNotMovable,
  type Series,
} from '../../shared/recurrence';
import { toCome, type EventHeld, type EventState, type OccurrenceHeld } from './event-state';
import { timesOf, type Clock } from './occurrence-times';

/** How an event comes again, as its organiser gives it; local starts are by the clock of its zone. */
export interface RecurrenceEntry {
  readonly rule?: string | null;
  readonly additions: readonly string[];
  readonly exclusions: readonly string[];
}

/** By how many minutes of the clock starts and ends are moved. */
export interface Shift {
  readonly start: number;
  readonly end: number;
}

/** What of an event says when it takes place. */
type SeriesState = Pick<EventState, 'seriesStart' | 'seriesEnd' | 'rule' | 'additions' | 'exclusions'>;

/** What makes the occurrences of an event. */
export function seriesOf({ seriesStart, zone, wholeDay, rule, additions, exclusions }: EventState): Series {
  return { start: seriesStart, zone, wholeDay, rule, additions, exclusions };
}

/**
 * What an organiser gives, as it is stored.
 * @throws InvalidRecurrence
 */
export function recurrenceOf(
  entry: RecurrenceEntry | null | undefined,
): Omit<SeriesState, 'seriesStart' | 'seriesEnd'> {
  const sorted = (times: readonly string[]) => [...new Set(times)].sort();
  return {
    rule: entry?.rule == null ? null : normalRule(entry.rule),
    additions: sorted(entry?.additions ?? []),
    exclusions: sorted(entry?.exclusions ?? []),
  };
}

/**
 * All occurrences of an event that is new.
 * @throws InvalidInput, InvalidRecurrence, EndlessRule, EmptySeries, SeriesTooLong
 */
export function newOccurrences(event: EventState): OccurrenceHeld[] {
  return occurrencesOf(seriesOf(event)).map((at) => newOccurrence(event, at));
}

/** An occurrence that the series makes, and lasts as long as its first one. */
export function newOccurrence(event: EventState, at: string): OccurrenceHeld {
  const end = minutesLater(at, minutesBetween(event.seriesStart, event.seriesEnd));
  const times = timesOf(at, end, event);
  return {
    id: timeOrderedId(),
    recurrenceId: at,
    ...times,
    capacity: event.capacity,
    title: null,
    description: null,
    ownPlace: false,
    place: null,
    onlineUrl: null,
    cancelled: false,
    taken: 0,
    answered: false,
    over: Date.parse(times.endsAt) <= Date.now(),
  };
}

/** An occurrence at another time. @throws InvalidInput */
export function shifted(occurrence: OccurrenceHeld, by: Shift, clock: Clock): OccurrenceHeld {
  const [start, end] = [
    minutesLater(occurrence.localStart, by.start),
    minutesLater(occurrence.localEnd, by.end),
  ];
  return { ...occurrence, ...timesOf(start, end, clock) };
}

/**
 * All that is to come at another time, or by another clock, and so the series itself: what is over stays where it was, as
 * dates that were moved alone do. Where no rule makes the series as it would be, each of its dates is moved.
 * @throws InvalidInput, SeriesNotMovable where its rule does not go by the other clock
 */
export function movedEvent(held: EventHeld, by: Shift, clock: Clock): EventHeld {
  const { event, occurrences } = held;
  const sameClock = clock.zone === event.zone && clock.wholeDay === event.wholeDay;
  if (!sameClock && occurrences.some(({ over }) => over))
    throw new InvalidInput('A series that has begun stays by the clock that it has.', 'zone');
  if (clock.wholeDay !== event.wholeDay && occurrences.length > 1)
    throw new InvalidInput('A series keeps to whole days, or to times.', 'wholeDay');
  const series = movedSeries(event, by, clock);
  const known = (at: string) => (series ? minutesLater(at, by.start) : at);
  return {
    ...held,
    event: { ...event, ...clock, ...series },
    occurrences: occurrences.map((o) => ({
      ...(o.over ? o : shifted(o, by, clock)),
      recurrenceId: known(o.recurrenceId),
    })),
  };
}

/** The series where all of it is moved; null where no rule makes it as it would be. */
function movedSeries(event: EventState, by: Shift, { zone, wholeDay }: Clock): SeriesState | null {
  const start = minutesLater(event.seriesStart, by.start);
  const seriesEnd = minutesLater(event.seriesEnd, by.end);
  if (event.rule === null && event.additions.length === 0)
    return { seriesStart: start, seriesEnd, rule: null, additions: [], exclusions: [] };
  try {
    const { rule, additions, exclusions } = moveSeries(
      inZone({ ...seriesOf(event), wholeDay }, zone),
      event.seriesStart,
      start,
    );
    return { seriesStart: start, seriesEnd, rule, additions, exclusions };
  } catch (error) {
    if (error instanceof SeriesNotMovable && zone === event.zone) return null;
    throw error;
  }
}

/**
 * The event where it comes again otherwise than before. What is over stays, and nothing is added to what is; what it does
 * not come to any more is cancelled where somebody answered to it, and gone where nobody did.
 * @throws InvalidInput, InvalidRecurrence, EndlessRule, EmptySeries, SeriesTooLong
 */
export function recurringOtherwise(held: EventHeld, entry: RecurrenceEntry | null): EventHeld {
  const known = new Map(held.occurrences.map((o) => [o.recurrenceId, o]));
  const past = held.occurrences.filter(({ over }) => over).map((o) => o.recurrenceId);
  const asked: EventState = { ...held.event, ...recurrenceOf(entry) };
  const made = occurrencesOf(seriesOf(asked)).map((at) => known.get(at) ?? newOccurrence(asked, at));
  const tooLate = made.filter((o) => o.over && !known.has(o.recurrenceId)).map((o) => o.recurrenceId);
  const wanted = new Set(made.map((o) => o.recurrenceId));
  const event = {
    ...asked,
    additions: [...new Set([...asked.additions, ...past.filter((at) => !wanted.has(at))])]
      .filter((at) => !tooLate.includes(at))
      .sort(),
    exclusions: [...new Set([...asked.exclusions, ...tooLate])].filter((at) => !past.includes(at)).sort(),
  };
  // Within its bounds with what was kept, too.
  const all = new Set(occurrencesOf(seriesOf(event)));
  const kept = held.occurrences
    .filter((o) => all.has(o.recurrenceId) || o.answered || o.over)
    .map((o) => (all.has(o.recurrenceId) || o.over ? o : { ...o, cancelled: true }));
  const next = { ...held, event, occurrences: [...kept, ...made.filter((o) => isNew(o))] };
  if (toCome(next).length === 0) throw new EmptySeries('Nothing of it would be to come.');
  return next;

  function isNew({ recurrenceId, over }: OccurrenceHeld): boolean {
    return !known.has(recurrenceId) && !over;
  }
}
