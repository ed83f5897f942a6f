export { ContactWayRow } from './contact.entity';
export { contactWayRead } from './contact.read';
export { ContactResolver } from './contact.resolver';
export { ContactService } from './contact.service';
