import { instantOf, localOf } from '../../zoned-time';
import type { Property } from './component';
import { parseDuration } from './duration';
import { quoted, Refused } from './findings';
import type { Properties } from './properties';
import { localIn, timeOf, type Placed } from './times';
import type { Zones } from './zones';

const DAY = 24 * 3600 * 1000;

/**
 * When an event is over, by the clocks of its start: DTEND, else DURATION, else after a day of whole days, and at once of
 * others (RFC 5545 §3.6.1). Whole days that end as they start are taken for one, as other programs do.
 * @throws Refused
 */
export function endOf(start: Placed, properties: Properties, zones: Zones): string {
  const given = properties.one('DTEND') ?? properties.one('DURATION');
  if (!given) return start.wholeDay ? daysAfter(start.local, 1) : start.local;
  const end = given.name === 'DTEND' ? byTime(start, given, zones) : byDuration(start, given);
  if (end === start.local && start.wholeDay) {
    properties.remark('NO_LENGTH', 'It ends on the day it starts, exclusive: read as that day.', given.line);
    return daysAfter(start.local, 1);
  }
  // Beyond the year 9999, years have more digits.
  if (end.length !== start.local.length)
    throw new Refused('UNREADABLE_DURATION', `It has no end in sight: ${quoted(given.value)}.`, given.line);
  if (isBefore(end, start))
    throw new Refused('END_BEFORE_START', `It ends before it starts: ${quoted(given.value)}.`, given.line);
  return end;
}

function byTime(start: Placed, property: Property, zones: Zones): string {
  const end = timeOf(property, zones);
  if (end.wholeDay !== start.wholeDay) {
    const detail = `Of start and end one is a day and one a time: ${quoted(property.value)}.`;
    throw new Refused('UNREADABLE_TIME', detail, property.line);
  }
  return localIn(start.zone, end, property);
}

/** Days are those of the clocks, hours as they pass (§3.3.6). */
function byDuration({ local, zone, wholeDay }: Placed, property: Property): string {
  const duration = parseDuration(property.value);
  const halfDays = wholeDay && duration !== undefined && (duration.seconds * 1000) % DAY !== 0;
  if (!duration || halfDays)
    throw new Refused('UNREADABLE_DURATION', `DURATION is none: ${quoted(property.value)}.`, property.line);
  const { days, seconds } = duration;
  if (wholeDay) return daysAfter(local, days + (seconds * 1000) / DAY);
  const day = daysAfter(local, days);
  return seconds === 0 ? day : localOf(new Date(instantOf(day, zone).getTime() + seconds * 1000), zone);
}

function daysAfter(local: string, days: number): string {
  return new Date(Date.parse(`${local}Z`) + days * DAY).toISOString().slice(0, -8);
}

function isBefore(end: string, { local, zone }: Placed): boolean {
  // Texts of the same length compare as the times they stand for, but in an hour that comes twice.
  return end < local && instantOf(end, zone) < instantOf(local, zone);
}
