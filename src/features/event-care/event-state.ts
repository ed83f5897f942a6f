import type { Admission } from '../admission';
import type { EventKindName, RunBy } from '../event';
import type { StoredBandSeats } from '../seating';

/** An event as it is stored; times are local ones of its zone, instants RFC 3339 in UTC. */
export interface EventState extends RunBy {
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
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly capacity: number | null;
  readonly plusOnes: number;
  readonly bandSeats: StoredBandSeats | null;
  readonly seriesStart: string;
  readonly seriesEnd: string;
  readonly rule: string | null;
  readonly additions: readonly string[];
  readonly exclusions: readonly string[];
  readonly guestsWelcome: boolean;
  readonly admission: Admission;
  readonly cancelled: boolean;
}

/** When an occurrence takes place: by the clock of the event's zone, and the instants that follow. */
export interface Times {
  readonly localStart: string;
  readonly localEnd: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** An occurrence as it is stored. */
export interface OccurrenceState extends Times {
  readonly id: string;
  readonly recurrenceId: string;
  readonly capacity: number | null;
  readonly title: Readonly<Record<string, string>> | null;
  readonly description: Readonly<Record<string, string>> | null;
  readonly ownPlace: boolean;
  readonly place: string | null;
  readonly onlineUrl: string | null;
  readonly cancelled: boolean;
}

/** An occurrence that is held, and what stands on it. */
export interface OccurrenceHeld extends OccurrenceState {
  /** Seats that are taken or offered. */
  readonly taken: number;
  /** Whether anybody answered, or was there. */
  readonly answered: boolean;
  readonly over: boolean;
}

/** An event with all its occurrences, in the order in which they take place. */
export interface EventHeld {
  readonly id: string;
  readonly event: EventState;
  readonly occurrences: readonly OccurrenceHeld[];
}

/** What can still be changed: what is neither over nor cancelled alone. */
export function toCome({ occurrences }: EventHeld): readonly OccurrenceHeld[] {
  return occurrences.filter(({ over, cancelled }) => !over && !cancelled);
}
