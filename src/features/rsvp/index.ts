export { Answers } from './answers';
export {
  datesOf,
  EVENT_NEWS,
  eventMails,
  type EventMailParts,
  type NewsParts,
  type ToldDate,
} from './event-mail';
export { GIVE_RELEASED, PASS_SEATS_ON, RELEASED_EVERY_MINUTE, SEATS_EVERY_MINUTE } from './rsvp-jobs';
export { EventFull, RegistrationClosed, RegistrationNotOpen } from './rsvp.errors';
export { OccurrenceRsvpsResolver, RsvpResolver } from './rsvp.resolver';
export { rsvpRead } from './rsvp.read';
export { RsvpService } from './rsvp.service';
export { readerOf } from './mail-reader';
export { Seats, type Notice } from './seats';
export {
  EventFullError,
  RegistrationClosedError,
  RegistrationNotOpenError,
  RequestDeclinedError,
  Rsvp,
} from './rsvp.types';
