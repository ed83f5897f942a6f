/** RFC 5321: 64 before the sign, 254 in all. */
const ADDRESS =
  /^(?=.{3,254}$)(?=[^@]{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

export type Email =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly address: string }
  | { readonly kind: 'two' | 'invalid' };

/**
 * The address in a cell, in lower case, out of `mailto:`, angle brackets and trailing punctuation. Two different
 * addresses are for a person to decide about and are not chosen from.
 */
export function readEmail(text: string): Email {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
  if (plain === '' || /^[-–/.]+$/.test(plain)) return { kind: 'none' };
  const inBrackets = [...plain.matchAll(/<([^<>]*)>/g)].map((match) => match[1]!);
  const parts =
    inBrackets.length > 0 ? inBrackets : plain.split(/[;,/]|\s+(?:e|o|and|or|und|oder|et|ou|en|of|y)\s+|\s+/);
  const addresses = new Set(parts.map(bare).filter((part) => part !== ''));
  if (addresses.size > 1 && [...addresses].every((one) => one.includes('@'))) return { kind: 'two' };
  const [address] = addresses;
  return addresses.size === 1 && ADDRESS.test(address!)
    ? { kind: 'one', address: address! }
    : { kind: 'invalid' };
}

function bare(part: string): string {
  return part
    .trim()
    .replace(/^mailto:/, '')
    .replace(/\?.*$/, '')
    .replace(/^[("'<]+|[)"'>.,;:]+$/g, '');
}
