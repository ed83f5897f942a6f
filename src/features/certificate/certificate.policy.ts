import { pickLanguage, type Texts } from '../../shared/text-in';
import type { EventKindName } from '../event';
import { AttendanceTooLow, EventNotOver, ModulesMissing, NoCertificates } from './certificate.errors';

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

/** A module of which an event has dates, as its asker stands to it. */
export interface ModuleStanding {
  readonly id: string;
  /** Text by language tag. */
  readonly name: Texts;
  /** For how many minutes one is to have been there, one at least. */
  readonly minutes: number;
  /** Whether a certificate needs it. */
  readonly required: boolean;
  /** Whether she has done it: at this event, or, where a certificate needs it, wherever that was. */
  readonly done: boolean;
}

/** Makes sure that somebody has a certificate coming. @throws NoCertificates, EventNotOver, AttendanceTooLow */
export function requireEarned(standing: Standing): void {
  const { kind, minimumShare, over, attendedMinutes, heldMinutes, enough } = standing;
  if (kind === 'SOCIAL' || minimumShare === null) throw new NoCertificates();
  if (!over) throw new EventNotOver();
  if (!enough)
    throw new AttendanceTooLow(heldMinutes === 0 ? 0 : attendedMinutes / heldMinutes, minimumShare);
}

/** Makes sure that somebody has done the modules that a certificate needs. @throws ModulesMissing */
export function requireModules(modules: readonly ModuleStanding[], languages: readonly string[]): void {
  const missing = modules.filter(({ required, done }) => required && !done);
  if (missing.length > 0)
    throw new ModulesMissing(missing.map(({ name }) => name[pickLanguage(name, languages)] ?? ''));
}
