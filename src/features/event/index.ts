export { MAX_DAYS } from './calendar';
export { EVENT_KINDS, EventRow, type EventKindName } from './event.entity';
export { eventRead, isCancelled, localTime, occurrenceRead, registrationOf, seatsLeft } from './event.read';
export { EventResolver } from './event.resolver';
export { EventService } from './event.service';
export { Event, EventKind, Occurrence } from './event.types';
export { OccurrenceRow, type RegistrationStateName } from './occurrence.entity';
