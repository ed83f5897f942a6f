export { EventCareResolver } from './event-care.resolver';
export { EventCareService } from './event-care.service';
export { HeldEvents } from './held-events';
