import type { EventKindName } from '../event';
import { AttendanceTooLow, EventNotOver, NoCertificates } from './certificate.errors';

/** How somebody stands to an event as she asks for a certificate. */
export interface Standing {
  readonly kind: EventKindName;
  /** The share that its network asks for; null: it gives none. */
  readonly minimumShare: number | null;
  /** Whether all of its dates that were not cancelled are over. */
  readonly over: boolean;
  readonly attendedMinutes: number;
  readonly heldMinutes: number;
  /** Whether that is as much as is asked for, and anything at all. */
  readonly enough: boolean;
}

/** Makes sure that somebody has a certificate coming. @throws NoCertificates, EventNotOver, AttendanceTooLow */
export function requireEarned(standing: Standing): void {
  const { kind, minimumShare, over, attendedMinutes, heldMinutes, enough } = standing;
  if (kind === 'SOCIAL' || minimumShare === null) throw new NoCertificates();
  if (!over) throw new EventNotOver();
  if (!enough)
    throw new AttendanceTooLow(heldMinutes === 0 ? 0 : attendedMinutes / heldMinutes, minimumShare);
}
