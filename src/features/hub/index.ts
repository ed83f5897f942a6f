export { HubResolver } from './hub.resolver';
export { hubKey } from './hub.service';
export { Hub } from './hub.types';
