export { guestMails } from './guest-mail';
export { GuestResolver, GuestDatesResolver } from './guest.resolver';
export { GuestService } from './guest.service';
export { RegistrationService } from './registration.service';
