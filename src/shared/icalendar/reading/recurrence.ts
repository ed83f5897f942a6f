import type { CalendarEvent } from '../event';
import { Refused } from './findings';
import type { Properties } from './properties';
import { localIn, timeOf, timesLike, type Placed } from './times';
import type { Zones } from './zones';

/**
 * Which occurrence of a series an override replaces, by the clocks of its own start (RFC 5545 §3.8.4.4).
 * @throws Refused
 */
export function recurrenceIdOf(properties: Properties, start: Placed, zones: Zones): string | undefined {
  const property = properties.one('RECURRENCE-ID');
  if (!property) return undefined;
  if (property.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE')
    throw new Refused('THIS_AND_FUTURE', 'It changes all occurrences from one on.', property.line);
  return localIn(start.zone, timeOf(property, zones), property);
}

/**
 * What makes a series of an event (RFC 5545 §3.8.5).
 * @throws Refused where occurrences would come out wrong
 */
export function recurrenceOf(
  properties: Properties,
  start: Placed,
  zones: Zones,
): Pick<CalendarEvent, 'rule' | 'exclusions' | 'additions'> {
  const [rule, second] = properties.all('RRULE');
  if (second) throw new Refused('SECOND_RULE', 'It has more than one RRULE.', second.line);
  const [exrule] = properties.all('EXRULE');
  if (exrule) throw new Refused('EXCEPTION_RULE', 'EXRULE has gone out of use (RFC 5545 §A.3).', exrule.line);
  const period = properties.all('RDATE').find(({ value }) => value.includes('/'));
  if (period) throw new Refused('PERIOD', 'RDATE names periods of their own length.', period.line);
  const list = (name: string): string[] | undefined => {
    const times = properties.all(name).flatMap((property) => timesLike(start, property, zones));
    return times.length > 0 ? times : undefined;
  };
  return { rule: rule?.value.trim() || undefined, exclusions: list('EXDATE'), additions: list('RDATE') };
}
