export type { CalendarEvent } from './event';
export { CalendarTooLarge } from './reading/limits';
export { readCalendar, type CalendarRead } from './reading/read';
export { calendarOf, writeCalendar, writeEvents, type WrittenEvents } from './writing/write';
