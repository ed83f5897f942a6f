import type { Attendee, Organizer } from '../event';
import type { Property } from './component';

const ANSWERS = ['NEEDS-ACTION', 'ACCEPTED', 'TENTATIVE', 'DECLINED'] as const;

/** Who invites; undefined where that is no e-mail address. */
export function organizerOf(property: Property | undefined): Organizer | undefined {
  const address = property && addressOf(property);
  return address ? { name: property.parameters.get('CN')?.trim() || address, address } : undefined;
}

/** Whom a telling is for, if that is one alone. */
export function attendeeOf(properties: readonly Property[]): Attendee | undefined {
  const [property, second] = properties;
  const address = property && !second ? addressOf(property) : undefined;
  if (!address) return undefined;
  const said = property!.parameters.get('PARTSTAT')?.toUpperCase();
  const answer = ANSWERS.find((one) => one === said) ?? 'NEEDS-ACTION';
  return { name: property!.parameters.get('CN')?.trim() || undefined, address, answer };
}

/** CAL-ADDRESS (RFC 5545 §3.3.3). */
function addressOf({ value }: Property): string | undefined {
  const [, address] = /^mailto:(.+)$/i.exec(value.trim()) ?? [];
  try {
    return address === undefined ? undefined : decodeURIComponent(address);
  } catch {
    return address;
  }
}
