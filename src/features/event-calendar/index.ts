export { answerOf, COMES } from './event-calendar.read';
export { EventCalendarService } from './event-calendar.service';
