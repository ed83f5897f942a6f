/**
 * An event, or one occurrence of a series that differs from it, as iCalendar has it (RFC 5545 §3.6.1). Times are what
 * clocks of `zone` show, as text to the minute, such as `2026-10-25T18:00`.
 */
export interface CalendarEvent {
  /** The same for a series and all its overrides, in every calendar that tells of it (§3.8.4.7). */
  uid: string;
  /** Grows with each change that people must learn of (§3.8.7.4). */
  sequence: number;
  /** When this telling of the event was made (§3.8.7.2); to the second. */
  stamp: Date;
  start: string;
  /** Exclusive; of whole days the midnight after the last of them. */
  end: string;
  /** IANA name of the time zone. */
  zone: string;
  /** It takes whole days: both times are at 00:00. iCalendar says no zone of those. */
  wholeDay: boolean;
  /** Of an override: when the occurrence that it replaces would have started, in `zone` (§3.8.4.4). */
  recurrenceId?: string;
  /** Of a series: the value of RRULE (§3.3.10), as it stands. */
  rule?: string;
  /** Of a series: starts that are left out (EXDATE, §3.8.5.1). */
  exclusions?: string[];
  /** Of a series: starts beside those of the rule (RDATE, §3.8.5.2). */
  additions?: string[];
  summary: string;
  description?: string;
  location?: string;
  /** Any URI; which schemes are let in is the reader's to say. */
  url?: string;
  categories?: string[];
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  organizer?: Organizer;
  attendee?: Attendee;
  created?: Date;
  modified?: Date;
}

export interface Organizer {
  name: string;
  /** An e-mail address, without `mailto:`. */
  address: string;
}

export interface Attendee {
  name?: string;
  /** An e-mail address, without `mailto:`. */
  address: string;
  /** PARTSTAT (§3.2.12). */
  answer: 'NEEDS-ACTION' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED';
}
