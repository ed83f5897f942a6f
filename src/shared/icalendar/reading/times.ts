import { movedTo, parseMoment, type Moment } from '../date-time';
import type { Property } from './component';
import { quoted, Refused } from './findings';
import type { Zones } from './zones';

/** A time with the zone whose clocks show it. */
export interface Placed {
  /** To the minute. */
  local: string;
  seconds: string;
  zone: string;
  wholeDay: boolean;
}

/**
 * What the first or only time of a property says. One in UTC that names a zone as well is told by that zone's clocks.
 * @throws Refused
 */
export function timeOf(property: Property, zones: Zones): Placed {
  return placed(momentOf(property, property.value), property, zones);
}

/**
 * The times of a list in the form of an event's start: by the clocks of its zone, the days of whole days. A date alone
 * stands for the time of day of the start.
 * @throws Refused
 * @throws CalendarTooLarge
 */
export function timesLike(start: Placed, property: Property, zones: Zones): string[] {
  const values = property.value.split(',').filter((value) => value.trim() !== '');
  zones.count(values.length);
  return values.map((value) => {
    const moment = momentOf(property, value);
    if (moment.form === 'DATE')
      return start.wholeDay ? moment.local : `${moment.local.slice(0, 10)}${start.local.slice(10)}`;
    const local = localIn(start.zone, placed(moment, property, zones), property);
    return start.wholeDay ? `${local.slice(0, 10)}T00:00` : local;
  });
}

/**
 * A time by the clocks of another zone.
 * @throws Refused
 */
export function localIn(zone: string, { local, zone: from, wholeDay }: Placed, property: Property): string {
  const moved = wholeDay ? local : movedTo(zone, local, from);
  // Beyond the year 9999, years have more digits.
  if (moved.length !== local.length) throw unreadable(property, property.value);
  return moved;
}

function momentOf(property: Property, value: string): Moment {
  const moment = parseMoment(value);
  if (!moment) throw unreadable(property, value);
  // Some write a time where they mean the day.
  return property.parameters.get('VALUE')?.toUpperCase() === 'DATE'
    ? { form: 'DATE', local: `${moment.local.slice(0, 10)}T00:00`, seconds: '00' }
    : moment;
}

function unreadable({ name, line }: Property, value: string): Refused {
  return new Refused('UNREADABLE_TIME', `${name} is no time: ${quoted(value)}.`, line);
}

function placed({ form, local, seconds }: Moment, property: Property, zones: Zones): Placed {
  const wholeDay = form === 'DATE';
  const tzid = property.parameters.get('TZID');
  const named = tzid === undefined ? undefined : zones.named(tzid, Number(local.slice(0, 4)));
  if (form === 'UTC') {
    const zone = named ?? 'UTC';
    return {
      local: localIn(zone, { local, seconds, zone: 'UTC', wholeDay }, property),
      seconds,
      zone,
      wholeDay,
    };
  }
  if (tzid !== undefined && named === undefined && !wholeDay)
    throw new Refused('UNKNOWN_ZONE', `No time zone is known as ${quoted(tzid)}.`, property.line);
  const zone = named ?? zones.unnamed;
  if (zone === undefined)
    throw new Refused(
      'FLOATING_TIME',
      `${property.name} says of no time zone: ${quoted(property.value)}.`,
      property.line,
    );
  return { local, seconds, zone, wholeDay };
}
