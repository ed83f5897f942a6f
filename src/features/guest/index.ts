export { addresseesOf, type Addressee } from './addressee';
export { GuestRegistrationRow, GuestRow } from './guest.entity';
export { Guests } from './guests';
