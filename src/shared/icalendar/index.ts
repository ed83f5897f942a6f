export type { Attendee, CalendarEvent, Organizer } from './event';
export type { Refusal, Remark } from './reading/findings';
export { CalendarTooLarge } from './reading/limits';
export { readCalendar, type CalendarRead } from './reading/read';
export { writeCalendar, type CalendarToWrite } from './writing/write';
