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

// Written as %0D%0A, a line break gets as far as this; in the header of a message it would begin another.
const IN_NO_ADDRESS = /[\p{C}\p{Z}]/u;

/** CAL-ADDRESS (RFC 5545 §3.3.3). */
function addressOf({ value }: Property): string | undefined {
  const [, written] = /^mailto:(.+)$/i.exec(value.trim()) ?? [];
  const address = written === undefined ? undefined : decoded(written);
  return address === undefined || IN_NO_ADDRESS.test(address) ? undefined : address;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
