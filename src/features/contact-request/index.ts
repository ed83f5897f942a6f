export { ContactRequestRow } from './contact-request.entity';
export { STANDING_DAYS } from './contact-request.policy';
export { contactRequestRead } from './contact-request.read';
export { ContactRequestResolver } from './contact-request.resolver';
export { ContactRequestService } from './contact-request.service';
export { inContact } from './contact-request.sql';
