export { MAX_DAYS } from './calendar';
export { EVENT_KINDS, type EventKindName } from './event.entity';
export { mayRun, type RunBy } from './event.policy';
export {
  eventRead,
  eventStep,
  hostedBy,
  isCancelled,
  occurrenceRead,
  placeOf,
  registrationOf,
  runsEvent,
  seatsLeft,
} from './event.read';
export { HOLD_OCCURRENCES, RUN_BY } from './event.sql';
export { EventResolver } from './event.resolver';
export { EventService } from './event.service';
export { Event, EventKind, Occurrence, OccurrenceConnection, OccurrenceScope } from './event.types';
export type { OccurrenceScopeName, RegistrationStateName } from './occurrence.entity';
