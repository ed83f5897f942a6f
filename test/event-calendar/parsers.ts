import ICAL from 'ical.js';
import { convertIcsCalendar, type IcsDateObject } from 'ts-ics';

/** When a date takes place, and how it is told: instants, of whole days the days. */
export type Read = [start: string, end: string, summary: string, status: string];

/** The dates that ical.js finds in a file of one event, by its own understanding of rules, and of zones as the file has them. */
export function datesByIcal(text: string): Read[] {
  const components = componentsIn(text);
  const event = new ICAL.Event(components.find((one) => !one.hasProperty('recurrence-id'))!);
  for (const one of components) if (one.hasProperty('recurrence-id')) event.relateException(one);
  if (!event.isRecurring()) return [read(event.startDate, event.endDate, event)];
  const found: Read[] = [];
  const starts = event.iterator();
  for (let at = starts.next(); at; at = starts.next()) {
    const { startDate, endDate, item } = event.getOccurrenceDetails(at);
    found.push(read(startDate, endDate, item));
  }
  return found.sort();
}

/** A component as it stands: what it is of, what is left out of it, and how it is told. */
export type Component = [recurrenceId: string | null, exclusions: string[], ...Read];

export function componentsByIcal(text: string): Component[] {
  return componentsIn(text).map((component) => {
    const event = new ICAL.Event(component);
    const excluded = component
      .getAllProperties('exdate')
      .flatMap((each) => each.getValues() as ICAL.Time[])
      .map(instant);
    const of = component.getFirstPropertyValue('recurrence-id') as ICAL.Time | null;
    return [of && instant(of), excluded, ...read(event.startDate, event.endDate, event)];
  });
}

export function componentsByTsIcs(text: string): Component[] {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map(({ recurrenceId, exceptionDates = [], start, end, summary, status }) => [
    recurrenceId ? instantBy(recurrenceId.value) : null,
    exceptionDates.map(instantBy),
    instantBy(start),
    instantBy(end!),
    summary,
    status!,
  ]);
}

function componentsIn(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

function read(start: ICAL.Time, end: ICAL.Time, { summary, component }: ICAL.Event): Read {
  return [instant(start), instant(end), summary, component.getFirstPropertyValue('status') as string];
}

function instant(time: ICAL.Time): string {
  return time.isDate ? time.toString() : `${new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16)}Z`;
}

function instantBy({ date, type }: IcsDateObject): string {
  const iso = date.toISOString();
  return type === 'DATE' ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`;
}
