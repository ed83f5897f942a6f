export { eventMails } from './event-mail';
export { PASS_SEATS_ON, SEATS_EVERY_MINUTE } from './rsvp-jobs';
export { RsvpRow } from './rsvp.entity';
export { OccurrenceRsvpsResolver, RsvpResolver } from './rsvp.resolver';
export { RsvpService } from './rsvp.service';
export { Rsvp } from './rsvp.types';
export { Seats } from './seats';
