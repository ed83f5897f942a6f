import type { CalendarEvent } from '../../../src/shared/icalendar';

/** An event of two hours on the evening before the clocks of Italy change, with what a test wants to be different. */
export function anEvent(different: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: '0190-anna@hub.example.org',
    sequence: 0,
    stamp: new Date('2026-09-01T10:00:00Z'),
    start: '2026-10-24T18:00',
    end: '2026-10-24T20:00',
    zone: 'Europe/Rome',
    wholeDay: false,
    summary: 'Exchange of practice',
    status: 'CONFIRMED',
    ...different,
  };
}

export const PRODUCT = '-//Guardian Network Hub//EN';
