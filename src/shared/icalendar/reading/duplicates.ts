import { instantOf } from '../../zoned-time';
import type { CalendarEvent } from '../event';
import type { Component } from './component';
import type { Findings } from './findings';

/** An event with what it was read from. */
export interface Read {
  event: CalendarEvent;
  component: Component;
}

/**
 * Of several events of one identity, UID and RECURRENCE-ID, the one that counts: of the higher SEQUENCE, else of the
 * later DTSTAMP (RFC 5546 §2.1.5), else the first. The others are named.
 */
export function withoutDuplicates(all: readonly Read[], findings: Findings): CalendarEvent[] {
  const counting = new Map<string, Read>();
  for (const one of all) {
    const key = identityOf(one.event);
    const other = counting.get(key);
    const [counts, lost] = other && !isNewer(one, other) ? [other, one] : [one, other];
    counting.set(key, counts);
    if (lost) {
      const detail = `Another of the same UID and RECURRENCE-ID counts more, in line ${counts.component.line}.`;
      findings.refuse(lost.component, lost.component.line, 'DUPLICATE', detail);
    }
  }
  return all.filter((one) => counting.get(identityOf(one.event)) === one).map(({ event }) => event);
}

function isNewer({ event: one }: Read, { event: other }: Read): boolean {
  return one.sequence === other.sequence ? one.stamp > other.stamp : one.sequence > other.sequence;
}

function identityOf({ uid, recurrenceId, zone }: CalendarEvent): string {
  return JSON.stringify([uid, recurrenceId === undefined ? null : instantOf(recurrenceId, zone)]);
}
