import type { Audience } from '../../shared/audience';
import { InvalidInput } from '../../shared/errors';
import type { CalendarEvent } from '../../shared/icalendar';
import { minutesLater } from '../../shared/recurrence';
import { instantOf, localOf } from '../../shared/zoned-time';
import type { EventKindName } from '../event';
import {
  newEvent,
  timesOf,
  titleOf,
  type EventHeld,
  type EventState,
  type OccurrenceHeld,
} from '../event-care';
import type { CalendarGroup } from './calendar-groups';
import { SeriesMissing } from './event-import.errors';

/** What a calendar file does not say of its events. */
export interface ImportDefaults {
  readonly kind: EventKindName;
  /** In which language its texts are. */
  readonly language: string;
  readonly audience: Audience;
}

const MAX_TITLE = 200;
const MAX_DESCRIPTION = 5_000;
const MAX_PLACE = 300;

/**
 * The event that a calendar file tells of.
 * @throws InvalidInput, SeriesMissing, InvalidRecurrence, EndlessRule, EmptySeries, SeriesTooLong
 */
export function importedEvent(
  id: string,
  networkId: string,
  { series, overrides }: CalendarGroup,
  { kind, language, audience }: ImportDefaults,
): EventHeld {
  if (!series) throw new SeriesMissing();
  const made = newEvent(id, networkId, {
    kind,
    audience,
    partners: false,
    guestsWelcome: false,
    waitingList: true,
    replyHours: 24,
    plusOnes: 0,
    languages: [language],
    costNote: [],
    title: [{ language, text: cut(series.summary, MAX_TITLE) }],
    description: descriptionOf(series, language),
    place: cut(series.location ?? '', MAX_PLACE),
    zone: series.zone,
    wholeDay: series.wholeDay,
    localStart: series.start,
    localEnd: endOf(series),
    recurrence: {
      rule: series.rule ?? null,
      additions: series.additions ?? [],
      exclusions: series.exclusions ?? [],
    },
  });
  const own = new Map(overrides.map((one) => [recurrenceIdOf(one, made.event), one]));
  const occurrences = made.occurrences.map((o) => {
    const override = own.get(o.recurrenceId);
    own.delete(o.recurrenceId);
    return override ? overridden(o, override, series, made.event, language) : o;
  });
  // What the series does not make comes besides it, as some programs write what was moved out of it.
  const [stray] = own.keys();
  if (stray !== undefined) throw new InvalidInput(`The series has no date at ${stray}.`, 'RECURRENCE-ID');
  const cancelled = series.status === 'CANCELLED';
  return { ...made, event: { ...made.event, cancelled }, occurrences };
}

/**
 * A known event as a calendar file has it now. What the hub alone knows of it stays, and so does what is over; what the
 * file has no more is cancelled where somebody answered to it.
 */
export function broughtUpToDate(held: EventHeld, wanted: EventHeld): EventHeld {
  const { title, description, place, zone, wholeDay, seriesStart, seriesEnd, rule, additions, exclusions } =
    wanted.event;
  const event = {
    ...held.event,
    title: { ...held.event.title, ...title },
    description: { ...held.event.description, ...description },
    ...{ place, zone, wholeDay, seriesStart, seriesEnd, rule, additions, exclusions },
    cancelled: held.event.cancelled || wanted.event.cancelled,
  };
  const known = new Map(held.occurrences.map((o) => [o.recurrenceId, o]));
  const had = wanted.occurrences.flatMap((o) => {
    const now = known.get(o.recurrenceId);
    known.delete(o.recurrenceId);
    if (!now) return o.over ? [] : [o];
    return [now.over ? now : { ...o, ...standing(now), cancelled: now.cancelled || o.cancelled }];
  });
  const left = [...known.values()].filter(({ over, answered }) => over || answered);
  return {
    ...held,
    event,
    occurrences: [...had, ...left.map((o) => (o.over ? o : { ...o, cancelled: true }))],
  };
}

/** What of an occurrence is the hub's to know. */
function standing({ id, capacity, taken, answered, over }: OccurrenceHeld) {
  return { id, capacity, taken, answered, over };
}

function overridden(
  o: OccurrenceHeld,
  override: CalendarEvent,
  series: CalendarEvent,
  event: EventState,
  language: string,
): OccurrenceHeld {
  const times = timesOf(
    inZone(override.start, override, event),
    inZone(endOf(override), override, event),
    event,
  );
  const place = cut(override.location ?? '', MAX_PLACE).trim() || null;
  return {
    ...o,
    ...times,
    over: Date.parse(times.endsAt) <= Date.now(),
    ...(override.summary !== '' &&
      override.summary !== series.summary && {
        title: titleOf([{ language, text: cut(override.summary, MAX_TITLE) }]),
      }),
    ...(override.location !== undefined && place !== event.place && { ownPlace: true, place }),
    cancelled: override.status === 'CANCELLED',
  };
}

/** Which date of a series is told of, by the clock of the series. */
function recurrenceIdOf(override: CalendarEvent, event: EventState): string {
  return inZone(override.recurrenceId!, override, event);
}

function inZone(local: string, from: CalendarEvent, { zone, wholeDay }: EventState): string {
  if (from.wholeDay !== wholeDay)
    throw new InvalidInput('One date has times and the others whole days.', 'DTSTART');
  return wholeDay || from.zone === zone ? local : localOf(instantOf(local, from.zone), zone);
}

/** What says no end has none in iCalendar (RFC 5545 §3.6.1): an hour is set aside for it. */
function endOf({ start, end }: CalendarEvent): string {
  return start === end ? minutesLater(start, 60) : end;
}

/** Its text, and the page to which it leads: that is not where one takes part. */
function descriptionOf({ description = '', url }: CalendarEvent, language: string) {
  const text = [description.trim(), url && !description.includes(url) ? url : '']
    .filter(Boolean)
    .join('\n\n');
  return text === '' ? [] : [{ language, text: cut(text, MAX_DESCRIPTION) }];
}

/** What is too long ends where it says so. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
