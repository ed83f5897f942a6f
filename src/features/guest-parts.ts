import { rateLimit } from '../persistence/rate-limits';
import type { AuditService } from './audit';
import type { DeliveryService } from './delivery';
import type { EventService } from './event';
import type { Foundation } from './foundation';
import type { Guests } from './guest';
import { GuestDatesResolver, GuestResolver, GuestService, RegistrationService } from './guest-registration';
import type { Answers, Seats } from './rsvp';

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** What guests need of other features. */
export interface GuestNeeds {
  readonly events: EventService;
  readonly audit: AuditService;
  readonly deliveries: DeliveryService;
  readonly answers: Answers;
  readonly seats: Seats;
  readonly guests: Guests;
}

/** Makes the services and resolvers of guests: registering, and what they come to. */
export function buildGuests(base: Foundation, { events, ...needs }: GuestNeeds): { resolvers: object[] } {
  const { pool, reads, keyset, changes, pokeJobs } = base;
  const registrations = new RegistrationService({
    ...{ reads, changes, pokeJobs, ...needs },
    limits: {
      byAddressGroup: rateLimit(pool, 'guest:address', 30, QUARTER_HOUR),
      byMailbox: rateLimit(pool, 'guest:mailbox', 10, DAY),
      byDate: rateLimit(pool, 'guest:date', 500, HOUR),
    },
  });
  const care = new GuestService({
    ...{ reads, keyset, changes, pokeJobs, ...needs },
    triesByAddressGroup: rateLimit(pool, 'guest:tries', 120, QUARTER_HOUR),
    removalsByPerson: rateLimit(pool, 'guest:removals', 60, 60),
  });
  return { resolvers: [new GuestResolver(registrations, care, events), new GuestDatesResolver(care)] };
}
