export { CalendarFeedResolver } from './calendar-feed.resolver';
export { calendarFeedsOf } from './calendar-feeds';
export type { FeedReadingService } from './feed-reading.service';
