import { createHash } from 'node:crypto';
import type { CalendarEvent } from '../event';
import { unescapeList } from '../text';
import type { Component } from './component';
import { endOf } from './end';
import { Refused, type Findings } from './findings';
import { attendeeOf, organizerOf } from './people';
import { Properties } from './properties';
import { recurrenceIdOf, recurrenceOf } from './recurrence';
import { stampsOf } from './stamps';
import { timeOf, type Placed } from './times';
import type { Zones } from './zones';

/** INTEGER (RFC 5545 §3.3.8). */
const GREATEST = 2 ** 31 - 1;
const STATUSES = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const;

/**
 * The event that a VEVENT tells of (RFC 5545 §3.6.1).
 * @param cancels whether the calendar takes back what is in it (RFC 5546 §3.2.5)
 * @throws Refused where it tells of none
 */
export function readEvent(
  component: Component,
  zones: Zones,
  cancels: boolean,
  findings: Findings,
): CalendarEvent {
  if (component.cutOff) throw new Refused('CUT_OFF', 'The file ends within it.');
  for (const alarm of component.components)
    findings.remark({ ...component, name: alarm.name }, alarm.line, 'LEFT_OUT', 'Events alone are read.');
  const properties = new Properties(component, findings);
  const start = startOf(properties, zones);
  const recurrenceId = recurrenceIdOf(properties, start, zones);
  const summary = properties.text('SUMMARY') ?? '';
  return {
    uid: component.uid ?? madeUid(properties, recurrenceId, start, summary),
    sequence: sequenceOf(properties),
    ...stampsOf(properties, zones),
    start: start.local,
    end: endOf(start, properties, zones),
    zone: start.zone,
    wholeDay: start.wholeDay,
    recurrenceId,
    ...(recurrenceId === undefined && recurrenceOf(properties, start, zones)),
    summary,
    description: properties.text('DESCRIPTION'),
    location: properties.text('LOCATION'),
    url: properties.one('URL')?.value.trim() || undefined,
    categories: categoriesOf(properties),
    status: properties.word('STATUS', STATUSES) ?? (cancels ? 'CANCELLED' : 'CONFIRMED'),
    organizer: organizerOf(properties.one('ORGANIZER')),
    attendee: attendeeOf(properties.all('ATTENDEE')),
  };
}

function startOf(properties: Properties, zones: Zones): Placed {
  const property = properties.one('DTSTART');
  if (!property) throw new Refused('NO_START', 'It does not say when it starts.');
  return timeOf(property, zones);
}

/** The same for the same event in the same file, so that it is known when it is read again. */
function madeUid(
  properties: Properties,
  recurrenceId: string | undefined,
  start: Placed,
  summary: string,
): string {
  if (recurrenceId !== undefined)
    throw new Refused('NO_UID', 'It replaces an occurrence of a series, but does not say which.');
  const { local, zone } = start;
  const uid = createHash('sha256')
    .update(JSON.stringify([local, zone, summary]))
    .digest('hex')
    .slice(0, 32);
  properties.remark('UID_MADE', 'It has no UID: it got one by its start and title.');
  return uid;
}

function categoriesOf(properties: Properties): string[] | undefined {
  const categories = properties.all('CATEGORIES').flatMap(({ value }) => unescapeList(value));
  return categories.length > 0 ? categories : undefined;
}

function sequenceOf(properties: Properties): number {
  const property = properties.one('SEQUENCE');
  if (!property) return 0;
  const value = property.value.trim();
  if (/^\d{1,10}$/.test(value) && Number(value) <= GREATEST) return Number(value);
  properties.unreadable(property);
  return 0;
}
