import { rateLimit } from '../../persistence/rate-limits';
import type { AuditService } from '../audit';
import { EventCalendarService } from '../event-calendar';
import type { Foundation } from '../foundation';
import type { SessionService } from '../session';
import { CalendarFeedService } from './calendar-feed.service';
import { FeedReadingService } from './feed-reading.service';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** All that makes calendars for other programs. */
export function calendarFeedsOf(base: Foundation, audit: AuditService, sessions: SessionService) {
  const { pool, reads, publicUrl, mailAddress, hub } = base;
  const calendars = new EventCalendarService(reads, { hubName: hub.name, mailAddress, publicUrl });
  const makingsByPerson = rateLimit(pool, 'calendar:person', 60, HOUR);
  // Programs of many people ask from the same few machines.
  const readingsByAddressGroup = rateLimit(pool, 'calendar:address', 600, MINUTE);
  const reading = { reads, sessions, calendars, readingsByAddressGroup, version: hub.version };
  return {
    maker: calendars,
    care: new CalendarFeedService({ reads, audit, makingsByPerson, publicUrl }),
    reading: new FeedReadingService(reading),
  };
}
