import type { ContactRequestStateName } from './contact-request.entity';

/**
 * Days for which a request stands. So long nobody asks the same person again, whether she declined, has not
 * answered or ended the contact: which of them it was is not to be told by it.
 */
export const STANDING_DAYS = 90;

/** What stands between two people when one of them asks. */
export interface Standing {
  readonly fromId: string;
  readonly state: ContactRequestStateName;
  readonly endedBy: string | null;
  /** Whether it is older than a request stands. */
  readonly lapsed: boolean;
}

/**
 * What becomes of asking, with something there already: it takes its place, it is the consent that the other
 * waits for, or it is one too many.
 */
export function outcomeOf(there: Standing, askerId: string): 'REPLACES' | 'ACCEPTS' | 'EXISTS' {
  const mine = there.fromId === askerId;
  switch (there.state) {
    case 'ACCEPTED':
      return 'EXISTS';
    case 'PENDING':
    case 'DECLINED':
      if (there.lapsed) return 'REPLACES';
      // Both have asked. Who had declined has changed her mind, and the other does not learn of it.
      return mine ? 'EXISTS' : 'ACCEPTS';
    case 'WITHDRAWN':
      return mine && !there.lapsed ? 'EXISTS' : 'REPLACES';
    case 'ENDED':
      return there.endedBy === askerId || there.lapsed ? 'REPLACES' : 'EXISTS';
  }
}
