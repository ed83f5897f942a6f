import { AUDIENCES } from '../../shared/audience';
import type { EventKindName } from '../event';
import type { LocalizedEntry } from '../free-text';
import type { EventEntry, StoredEvent } from './event-input';

/** What is left out, or null where an event has one in any case, stays. */
export type EventUpdate = { readonly eventId: string } & {
  readonly [K in keyof EventEntry]?: EventEntry[K] | null;
};

/** An event that is held. */
export interface EventNow {
  readonly networkId: string;
  readonly kind: EventKindName;
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly place: string | null;
  readonly onlineUrl: string | null;
  readonly costNote: Readonly<Record<string, string>>;
  readonly zone: string;
  readonly wholeDay: boolean;
  readonly audience: number;
  readonly waitingList: boolean;
  readonly replyHours: number;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly cancelled: boolean;
}

/** An occurrence that is held. */
export interface OccurrenceNow {
  readonly id: string;
  readonly localStart: string;
  readonly localEnd: string;
  readonly capacity: number | null;
  /** Seats that are taken or offered. */
  readonly taken: number;
  readonly over: boolean;
}

/** What may be missing: null takes it away. */
const MAY_BE_MISSING: ReadonlySet<string> = new Set<keyof EventEntry>([
  'place',
  'onlineUrl',
  'capacity',
  'opensAt',
  'closesAt',
]);

/** The event as its organiser would give it whole, with what she changes. */
export function changedEntry(
  now: EventNow,
  occurrence: OccurrenceNow,
  update: Partial<EventUpdate>,
): EventEntry {
  const { localStart, localEnd, capacity } = occurrence;
  const whole: EventEntry = {
    ...now,
    title: entries(now.title),
    description: entries(now.description),
    costNote: entries(now.costNote),
    audience: AUDIENCES[now.audience & 7]!,
    partners: (now.audience & 8) !== 0,
    opensAt: now.opensAt?.toISOString() ?? null,
    closesAt: now.closesAt?.toISOString() ?? null,
    localStart,
    localEnd,
    capacity,
  };
  const given = Object.entries(update).filter(
    ([name, value]) => value !== undefined && (value !== null || MAY_BE_MISSING.has(name)),
  );
  return { ...whole, ...Object.fromEntries(given) };
}

/** Whether who comes has to be told: it takes place at another time, or elsewhere. */
export function movesPeople(before: StoredEvent, next: StoredEvent): boolean {
  const moved = ['startsAt', 'endsAt', 'zone', 'wholeDay', 'place', 'onlineUrl'] as const;
  return moved.some((name) => before[name] !== next[name]);
}

/** Whether a stored audience reaches somebody whom another does not. */
export function isWider(next: number, now: number): boolean {
  return (next & 7) > (now & 7) || (next & 8) > (now & 8);
}

function entries(texts: Readonly<Record<string, string>>): LocalizedEntry[] {
  return Object.entries(texts).map(([language, text]) => ({ language, text }));
}
