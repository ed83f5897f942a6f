export { EventHostResolver } from './event-host.resolver';
export { EventHostService } from './event-host.service';
export { hostRequestMail } from './host-mail';
