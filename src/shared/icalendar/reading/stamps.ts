import type { CalendarEvent } from '../event';
import { instantOf } from '../../zoned-time';
import { Refused } from './findings';
import type { Properties } from './properties';
import { timeOf } from './times';
import type { Zones } from './zones';

/** When an event was made, changed and written. Without any it is as old as can be: any other telling counts more. */
export function stampsOf(
  properties: Properties,
  zones: Zones,
): Pick<CalendarEvent, 'stamp' | 'created' | 'modified'> {
  const instant = (name: string): Date | undefined => instantIn(properties, name, zones);
  const [stamp, created, modified] = [instant('DTSTAMP'), instant('CREATED'), instant('LAST-MODIFIED')];
  if (!stamp) properties.remark('NO_STAMP', 'It does not say when it was written (DTSTAMP).');
  return { stamp: stamp ?? modified ?? created ?? new Date(0), created, modified };
}

function instantIn(properties: Properties, name: string, zones: Zones): Date | undefined {
  const property = properties.one(name);
  if (!property) return undefined;
  try {
    const { local, seconds, zone } = timeOf(property, zones);
    return instantOf(`${local}:${seconds}`, zone);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    properties.unreadable(property);
    return undefined;
  }
}
