import type { CalendarEvent } from '../../shared/icalendar';
import { instantOf } from '../../shared/zoned-time';
import { saidOf, type Said } from './said';
import { startsOf } from './starts';
import type { DateTold, EventTold, Frame } from './told';

const DAY_MS = 86_400_000;

/**
 * An event as iCalendar has it (RFC 5545 §3.6.1): what takes place once is one component; a series is one with its rule,
 * and one for each date that is otherwise than the series makes it.
 * @param dates those that the reader is told of, in the order in which they take place: the series has no others
 */
export function componentsOf(event: EventTold, dates: readonly DateTold[], frame: Frame): CalendarEvent[] {
  const [first] = dates;
  if (!first) return [];
  if (isOnce(event, dates)) return [dateAlone(event, first, frame)];
  const common = { said: saidOfMost(event, dates, frame), length: commonLength(event) };
  const others = dates.filter((date) => isOtherwise(event, date, common, frame));
  return [
    Object.assign(component(event, event, common.said, first, frame), recurrenceOf(event, dates)),
    ...others.map((date) => ofDate(event, date, frame)),
  ];
}

/** One date of an event: of a series it is known by when the series has it start. */
export function dateComponent(event: EventTold, date: DateTold, frame: Frame): CalendarEvent {
  return recurs(event) ? ofDate(event, date, frame) : dateAlone(event, date, frame);
}

function recurs({ rule, additions }: EventTold): boolean {
  return rule !== null || additions.length > 0;
}

function isOnce(event: EventTold, dates: readonly DateTold[]): boolean {
  return !recurs(event) && dates.length === 1 && dates[0]!.recurrenceId === event.start;
}

function dateAlone(event: EventTold, date: DateTold, frame: Frame): CalendarEvent {
  return component(event, date, saidOf(event, date, frame), date, frame);
}

function ofDate(event: EventTold, date: DateTold, frame: Frame): CalendarEvent {
  return Object.assign(dateAlone(event, date, frame), { recurrenceId: date.recurrenceId });
}

/**
 * A component of an event. Each part is named, as copying objects of parts takes most of the time of a long feed.
 * @param page the date to whose page it leads
 */
function component(
  { uid, sequence, createdAt, changedAt, zone, wholeDay, network }: EventTold,
  { start, end }: Pick<DateTold, 'start' | 'end'>,
  { summary, description, location, status }: Said,
  page: DateTold,
  { publicUrl, mailAddress }: Frame,
): CalendarEvent {
  return {
    uid,
    sequence,
    // Never the present: what has not changed is told in the same words.
    stamp: changedAt,
    modified: changedAt,
    created: createdAt,
    start,
    end,
    zone,
    wholeDay,
    summary,
    description,
    location,
    status,
    url: `${publicUrl}/events/${page.id}`,
    organizer: { name: network, address: mailAddress },
  };
}

/** How a series comes again: just when the dates are that the reader is told of. */
function recurrenceOf(event: EventTold, dates: readonly DateTold[]) {
  const told = new Set(dates.map(({ recurrenceId }) => recurrenceId));
  const made = startsOf(event);
  const isMade = new Set(made);
  const missing = made.filter((at) => !told.has(at));
  const added = event.additions.filter((at) => told.has(at));
  const besides = [...told].filter((at) => !isMade.has(at));
  // Where there is no rule, some programs take the additions for all there is, without the start.
  const first = event.rule === null && told.has(event.start) ? [event.start] : [];
  return {
    ...(event.rule !== null && { rule: event.rule }),
    additions: [...new Set([...first, ...added, ...besides])].sort(),
    exclusions: [...new Set([...event.exclusions, ...missing])].filter((at) => !told.has(at)).sort(),
  };
}

/** What is said of a series as a whole: with the link and the answer that most of its dates have. */
function saidOfMost(event: EventTold, dates: readonly DateTold[], frame: Frame): Said {
  const counts = new Map<string, { date: DateTold; count: number }>();
  for (const date of dates) {
    if (isOwn(event, date)) continue;
    const key = `${date.unsure} ${date.onlineUrl}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { date, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  const { place, title, cancelled } = event;
  const { onlineUrl = null, unsure = false } = most?.date ?? {};
  return saidOf(event, { title, description: event.description, place, cancelled, onlineUrl, unsure }, frame);
}

/** Whether what is said of a date is its own, and not that of the event. */
function isOwn(event: EventTold, { title, description, place, cancelled }: DateTold): boolean {
  return title !== null || description !== null || place !== event.place || (cancelled && !event.cancelled);
}

/** What all dates of a series have in common. */
interface Common {
  readonly said: Said;
  /** How long each lasts. */
  readonly length: number;
}

function isOtherwise(event: EventTold, date: DateTold, { said, length }: Common, frame: Frame): boolean {
  if (date.start !== date.recurrenceId || lengthOf(event, date) !== length) return true;
  const { summary, description, location, status } = saidOf(event, date, frame);
  return (
    summary !== said.summary ||
    description !== said.description ||
    location !== said.location ||
    status !== said.status
  );
}

/**
 * How long a date lasts, as dates of a series last alike (RFC 5545 §3.8.5.3): so many days, or so many seconds, which are
 * others than those on the clock where that is changed meanwhile.
 */
function lengthOf({ wholeDay }: EventTold, { start, end, seconds }: DateTold): number {
  return wholeDay ? daysBetween(start, end) : seconds;
}

function commonLength({ wholeDay, start, end, zone }: EventTold): number {
  if (wholeDay) return daysBetween(start, end);
  return (instantOf(end, zone).getTime() - instantOf(start, zone).getTime()) / 1000;
}

/** By a calendar whose days all have 24 hours, wherever the hub runs. */
function daysBetween(start: string, end: string): number {
  return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / DAY_MS;
}
