export { PresenceResolver } from './presence.resolver';
export { PresenceService } from './presence.service';
