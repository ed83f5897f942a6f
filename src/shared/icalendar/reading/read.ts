import type { CalendarEvent } from '../event';
import { unescapeText } from '../text';
import type { Component } from './component';
import { withoutDuplicates, type Read } from './duplicates';
import { Findings, Refused, type Refusal, type Remark } from './findings';
import { Properties } from './properties';
import { componentsOf } from './read-components';
import { readEvent } from './read-event';
import { Zones, type Spent } from './zones';

/** RFC 5546 §1.4. */
const METHODS = [
  'PUBLISH',
  'REQUEST',
  'REPLY',
  'ADD',
  'CANCEL',
  'REFRESH',
  'COUNTER',
  'DECLINECOUNTER',
] as const;

export interface CalendarRead {
  method: (typeof METHODS)[number] | null;
  name: string | null;
  events: CalendarEvent[];
  /** What did not come out, each by name. */
  refused: Refusal[];
  /** What is to be known of what came out, and what was left out by intent; the first thousand. */
  remarks: Remark[];
}

/**
 * The events of an iCalendar file (RFC 5545), component by component: what is good comes out, what is not is named. Of
 * several calendars in the file the first says method and name.
 * @param options.zone that of times and days for which the file names none; without it those are refused
 * @throws CalendarTooLarge, and nothing else, whatever the bytes
 */
export function readCalendar(bytes: Uint8Array, { zone }: { zone?: string } = {}): CalendarRead {
  const findings = new Findings();
  const file = componentsOf(bytes, findings);
  const calendars = file.components.filter(({ name }) => name === 'VCALENDAR');
  const strays = file.components.filter(({ name }) => name !== 'VCALENDAR');
  if (calendars.length === 0 && !strays.some(({ name }) => name === 'VEVENT')) {
    const refused = new Findings();
    refused.refuse({ ...file, name: 'VCALENDAR' }, 1, 'NO_CALENDAR', 'There is no calendar in the file.');
    return { method: null, name: null, events: [], ...refused };
  }
  for (const { name, line } of strays)
    findings.remark({ ...file, name }, line, 'OUTSIDE_CALENDAR', 'It stands in no calendar.');
  const spent = { comparisons: 0, dates: 0 };
  const read = [...calendars, { ...file, components: strays }].flatMap((one) =>
    eventsIn(one, zone, findings, spent),
  );
  const events = withoutDuplicates(read, findings);
  remarkOverrides(read, events, findings);
  return {
    ...headOf(calendars[0] ?? file, findings),
    events,
    refused: findings.refused,
    remarks: findings.remarks,
  };
}

function headOf(calendar: Component, findings: Findings): Pick<CalendarRead, 'method' | 'name'> {
  const properties = new Properties(calendar, findings);
  const name = properties.text('NAME') ?? properties.text('X-WR-CALNAME');
  return { method: properties.word('METHOD', METHODS) ?? null, name: name ?? null };
}

function eventsIn(calendar: Component, zone: string | undefined, findings: Findings, spent: Spent): Read[] {
  const zones = new Zones(calendar, zone, findings, spent);
  const method = calendar.properties.find(({ name }) => name === 'METHOD')?.value ?? '';
  const cancels = unescapeText(method).trim().toUpperCase() === 'CANCEL';
  const read: Read[] = [];
  for (const component of calendar.components) {
    if (component.name === 'VTIMEZONE') continue;
    if (component.name !== 'VEVENT') {
      findings.remark(component, component.line, 'LEFT_OUT', 'Events alone are read.');
      continue;
    }
    try {
      read.push({ component, event: readEvent(component, zones, cancels, findings) });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      findings.refuse(component, error.line ?? component.line, error.reason, error.detail);
    }
  }
  return read;
}

/** An occurrence may be told of alone (RFC 5546 §3.2.2), but whoever reads a whole calendar will want to know. */
function remarkOverrides(read: readonly Read[], events: readonly CalendarEvent[], findings: Findings): void {
  const series = new Set(events.filter((e) => e.recurrenceId === undefined).map((e) => e.uid));
  for (const { event, component } of read)
    if (event.recurrenceId !== undefined && !series.has(event.uid))
      findings.remark(
        component,
        component.line,
        'NO_SERIES',
        'The series that it belongs to is not in the file.',
      );
}
