export { MAX_DAYS } from './calendar';
export type { EventKindName } from './event.entity';
export { eventRead, isCancelled, occurrenceRead, registrationOf, seatsLeft } from './event.read';
export { EventResolver } from './event.resolver';
export { EventService } from './event.service';
export { Event, EventKind, Occurrence } from './event.types';
export type { RegistrationStateName } from './occurrence.entity';
