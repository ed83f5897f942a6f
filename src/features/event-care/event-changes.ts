import { AUDIENCES } from '../../shared/audience';
import { minutesBetween } from '../../shared/recurrence';
import { InvalidInput } from '../../shared/errors';
import { storedAdmission, type AdmissionEntry } from '../admission';
import type { LocalizedEntry } from '../free-text';
import { bandSeatsEntry } from '../seating';
import { EventOver } from './event-care.errors';
import { storedEvent, type EventEntry } from './event-input';
import { toCome, type EventHeld, type EventState, type OccurrenceHeld, type Times } from './event-state';
import {
  movedEvent,
  newOccurrences,
  recurrenceOf,
  recurringOtherwise,
  type RecurrenceEntry,
  type Shift,
} from './series';

/** What is left out, or null where an event has one in any case, stays. */
export type EventUpdate = {
  readonly eventId: string;
  /** By whose times those that are given are meant; without it, the first that is to come. */
  readonly occurrenceId?: string | null;
  readonly recurrence?: RecurrenceEntry | null;
  readonly admission?: AdmissionEntry | null;
} & {
  readonly [K in keyof EventEntry]?: EventEntry[K] | null;
};

/** What may be missing: null takes it away. */
const MAY_BE_MISSING: ReadonlySet<string> = new Set<keyof EventEntry>([
  'place',
  'onlineUrl',
  'capacity',
  'bandSeats',
  'opensAt',
  'closesAt',
]);

/**
 * An event that is new, with all its occurrences.
 * @throws InvalidInput, InvalidRecurrence, EndlessRule, EmptySeries, SeriesTooLong
 */
export function newEvent(
  id: string,
  networkId: string,
  entry: EventEntry & Pick<EventUpdate, 'recurrence' | 'admission'>,
): EventHeld {
  const { said, times } = storedEvent(entry);
  const event = {
    ...said,
    networkId,
    hostIds: [networkId],
    organiserIds: [],
    seriesStart: times.localStart,
    seriesEnd: times.localEnd,
    ...recurrenceOf(entry.recurrence),
    admission: storedAdmission(entry.admission),
    cancelled: false,
  };
  return { id, event, occurrences: newOccurrences(event) };
}

/**
 * An event with what is changed of all of it; what has its own of what changes gets what all have.
 * @param reference by whose times those that are given are meant: all move as it does
 * @throws InvalidInput, EventOver, SeriesNotMovable, InvalidRecurrence, EndlessRule, EmptySeries, SeriesTooLong
 */
export function changedEvent(
  held: EventHeld,
  update: Partial<EventUpdate>,
  reference?: OccurrenceHeld,
): EventHeld {
  const before = reference ?? toCome(held)[0];
  if (held.event.cancelled || !before) throw new EventOver();
  const { said, times } = storedEvent(changedEntry(held.event, before, update));
  const moved = movesTime(before, times, held.event, said)
    ? movedEvent(held, shiftOf(before, times), said)
    : held;
  const series = update.recurrence === undefined ? moved : recurringOtherwise(moved, update.recurrence);
  const changed = new Set(
    CHANGED_FOR_ALL.filter((name) => JSON.stringify(held.event[name]) !== JSON.stringify(said[name])),
  );
  const admission = storedAdmission(update.admission, held.event.admission);
  return {
    ...series,
    event: { ...series.event, ...said, admission },
    occurrences: series.occurrences.map((o) => (o.over || o.cancelled ? o : asAll(o, said, changed))),
  };
}

/** What an occurrence may have of its own, besides its times. */
const CHANGED_FOR_ALL = ['title', 'description', 'place', 'onlineUrl', 'capacity'] as const;

/** An occurrence that has what was changed for all as all have it. */
function asAll(
  o: OccurrenceHeld,
  { capacity }: Pick<EventState, 'capacity'>,
  changed: ReadonlySet<string>,
): OccurrenceHeld {
  return {
    ...o,
    ...(changed.has('title') && { title: null }),
    ...(changed.has('description') && { description: null }),
    ...((changed.has('place') || changed.has('onlineUrl')) && {
      ownPlace: false,
      place: null,
      onlineUrl: null,
    }),
    ...(changed.has('capacity') && { capacity }),
  };
}

function movesTime(
  before: Times,
  times: Times,
  event: EventState,
  said: Pick<EventState, 'zone' | 'wholeDay'>,
): boolean {
  const { start, end } = shiftOf(before, times);
  return start !== 0 || end !== 0 || event.zone !== said.zone || event.wholeDay !== said.wholeDay;
}

/** By how much times are moved. */
export function shiftOf(before: Times, times: Times): Shift {
  return {
    start: minutesBetween(before.localStart, times.localStart),
    end: minutesBetween(before.localEnd, times.localEnd),
  };
}

/** The event as its organiser would give it whole, with what she changes. */
function changedEntry(event: EventState, times: Times, update: Partial<EventUpdate>): EventEntry {
  const whole: EventEntry = {
    ...event,
    title: entries(event.title),
    description: entries(event.description),
    costNote: entries(event.costNote),
    bandSeats: bandSeatsEntry(event.bandSeats),
    audience: AUDIENCES[event.audience & 7]!,
    partners: (event.audience & 8) !== 0,
    // Where not everybody sees it any more, nobody comes as a guest, without a word about it.
    guestsWelcome: event.guestsWelcome && (update.audience ?? 'PUBLIC') === 'PUBLIC',
    localStart: times.localStart,
    localEnd: times.localEnd,
  };
  const given = Object.entries(update).filter(
    ([name, value]) => value !== undefined && (value !== null || MAY_BE_MISSING.has(name)),
  );
  return { ...whole, ...Object.fromEntries(given) };
}

/** Whether a stored audience reaches somebody whom another does not. */
export function isWider(next: number, now: number): boolean {
  return (next & 7) > (now & 7) || (next & 8) > (now & 8);
}

export function overAlready(): InvalidInput {
  return new InvalidInput('It would be over already.', 'localEnd');
}

function entries(texts: Readonly<Record<string, string>>): LocalizedEntry[] {
  return Object.entries(texts).map(([language, text]) => ({ language, text }));
}
