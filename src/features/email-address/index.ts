export { AddressUndo } from './address-undo.entity';
export { AddressUndos } from './address-undo';
export { EmailAddressResolver } from './email-address.resolver';
export { EmailAddressService } from './email-address.service';
