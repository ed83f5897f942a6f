export type { Attendee, CalendarEvent, Organizer } from './event';
export { writeCalendar, type CalendarToWrite } from './writing/write';
