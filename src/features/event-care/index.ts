export { EventCareResolver } from './event-care.resolver';
export { EventCareService } from './event-care.service';
