export { eventMails } from './event-mail';
export { PASS_SEATS_ON, SEATS_EVERY_MINUTE } from './rsvp-jobs';
export { OccurrenceRsvpsResolver, RsvpResolver } from './rsvp.resolver';
export { RsvpService } from './rsvp.service';
export { Seats } from './seats';
