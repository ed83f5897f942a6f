import { InvalidInput } from '../../shared/errors';

// RFC 5321 §4.5.3.1 gives 64 + 1 + 255; mail to anything longer is refused by servers. Control and format
// characters (\p{C}: also what is not seen, and what turns the direction of reading) are in no address.
const ADDRESS =
  /^[^\s\p{C}@<>(),;:"\\[\]]{1,64}@[^\s\p{C}@<>(),;:"\\[\]]+\.[^\s\p{C}@<>(),;:"\\[\].]{2,63}$/u;

/**
 * An e-mail address as it is compared: trimmed, NFC, lower case. Dots and tags are kept: they part people
 * at most providers.
 * @throws InvalidInput where it is no address
 */
export function foldAddress(address: string, field = 'email'): string {
  const folded = address.trim().normalize('NFC').toLowerCase();
  if (folded.length > 254 || !ADDRESS.test(folded))
    throw new InvalidInput('This is no e-mail address.', field);
  return folded;
}

/**
 * An address as mail goes to it: as written, but in the one form that is compared. Otherwise a look-alike that
 * is folded away (a Kelvin sign for a k) would be proved by one mailbox and stand for another.
 * @throws InvalidInput where it is no address
 */
export function writtenAddress(address: string, field = 'email'): string {
  foldAddress(address, field);
  return address.trim().normalize('NFC');
}
