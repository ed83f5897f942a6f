import type { Seal } from '../../shared/seal';

/** 100 bits: nobody finds one by trying. */
const LETTERS = 20;
const GROUP = 5;
/** Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code of a certificate, in groups. It follows from the hub's secret, as the tokens of invitations do: she gets the same
 * one as often as she asks, although the database holds only its hash.
 */
export function codeOf(seal: Seal, certificateId: string): string {
  const mac = seal.mac('certificate', certificateId);
  const letters = [...mac.subarray(0, LETTERS)].map((byte) => ALPHABET[byte & 31]);
  return Array.from({ length: LETTERS / GROUP }, (_, i) =>
    letters.slice(i * GROUP, (i + 1) * GROUP).join(''),
  ).join('-');
}

/** A code as it is hashed: whatever the case, the gaps, and which of O and 0, I, L and 1 somebody typed. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
