import { componentsOf } from '../../src/features/event-calendar/components';
import type { DateTold, EventTold, Frame } from '../../src/features/event-calendar/told';
import { writeCalendar } from '../../src/shared/icalendar';
import { minutesBetween, minutesLater, occurrencesOf } from '../../src/shared/recurrence';
import { instantOf } from '../../src/shared/zoned-time';

export const FRAME: Frame = {
  locale: 'en',
  mailAddress: 'hub@network.example',
  publicUrl: 'https://hub.example',
};

/** An evening of two hours, which takes place once unless a test has it come again. */
export function anEvent(different: Partial<EventTold> = {}): EventTold {
  return {
    uid: 'evening@hub.example',
    sequence: 3,
    createdAt: new Date('2026-08-01T10:00:00Z'),
    changedAt: new Date('2026-09-01T10:00:00Z'),
    network: 'Veneto',
    title: 'Evening',
    description: null,
    place: 'Padova',
    cost: null,
    zone: 'Europe/Rome',
    wholeDay: false,
    cancelled: false,
    start: '2026-10-05T18:00',
    end: '2026-10-05T20:00',
    rule: null,
    additions: [],
    exclusions: [],
    ...different,
  };
}

/** A date of an event as its series makes it, with what a test wants to be different. */
export function aDate(event: EventTold, recurrenceId: string, different: Partial<DateTold> = {}): DateTold {
  const { start = recurrenceId, end = minutesLater(recurrenceId, minutesBetween(event.start, event.end)) } =
    different;
  return {
    id: `id-${recurrenceId}`,
    recurrenceId,
    start,
    end,
    seconds: (instantOf(end, event.zone).getTime() - instantOf(start, event.zone).getTime()) / 1000,
    cancelled: event.cancelled,
    title: null,
    description: null,
    place: event.place,
    onlineUrl: null,
    unsure: false,
    ...different,
  };
}

/** All dates of an event as its series makes them; what is otherwise, by when they would have started. */
export function datesOf(event: EventTold, otherwise: Record<string, Partial<DateTold>> = {}): DateTold[] {
  return occurrencesOf(event).map((at) => aDate(event, at, otherwise[at]));
}

export function fileOf(event: EventTold, dates = datesOf(event)): string {
  const events = componentsOf(event, dates, FRAME);
  return writeCalendar({ method: 'PUBLISH', events, product: '-//Hub//EN' });
}

/** The lines of a file, unfolded, that begin with a name. */
export function linesOf(text: string, name: string): string[] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(name));
}
