export { EventChangeResolver } from './event-change.resolver';
export { EventChangeService } from './event-change.service';
