export { FOLLOW_ZONES, ZONES_DAILY } from './event-care-jobs';
export { EventOver } from './event-care.errors';
export { EventCareResolver } from './event-care.resolver';
export { EventCareService } from './event-care.service';
export {
  CapacityBelowGoingError,
  EventOverError,
  InvalidRecurrenceError,
  SeriesTooLongError,
} from './event-care.problems';
export { changedEvent, newEvent, shiftOf } from './event-changes';
export { descriptionOf, seatsOf, titleOf, whereOf } from './event-input';
export { toCome, type EventHeld, type EventState, type OccurrenceHeld } from './event-state';
export { HeldEvents } from './held-events';
export { timesOf } from './occurrence-times';
export { newOccurrence, seriesOf, shifted } from './series';
export { ZoneChanges } from './zone-changes';
