export { answerOf, COMES, stateOf } from './event-calendar.read';
export { EventCalendarService, type CalendarMail } from './event-calendar.service';
