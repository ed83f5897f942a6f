import { InvalidInput } from '../../shared/errors';

// RFC 5321 §4.5.3.1 gives 64 + 1 + 255; mail to anything longer is refused by servers.
const ADDRESS =
  /^[^\s\p{Cc}@<>(),;:"\\[\]]{1,64}@[^\s\p{Cc}@<>(),;:"\\[\]]+\.[^\s\p{Cc}@<>(),;:"\\[\].]{2,63}$/u;

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
