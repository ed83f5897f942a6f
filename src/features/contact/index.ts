export { ContactWayRow, type ContactWayKindName } from './contact.entity';
export { contactWayRead } from './contact.read';
export { ContactResolver } from './contact.resolver';
export { ContactService } from './contact.service';
export type { ContactWay } from './contact.types';
