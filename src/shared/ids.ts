import { randomBytes, randomUUID } from 'node:crypto';

// Crockford's base 32 (https://www.crockford.com/base32.html), lower case: no i, l, o, u.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const VALUE = new Map([...ALPHABET].map((c, i) => [c, i]));

/** A random (version 4) UUID: for persons and aliases, whose ids must not tell when they were made. */
export function randomId(): string {
  return randomUUID();
}

/** A time-ordered (version 7, RFC 9562 §5.7) UUID: for everything else. */
export function timeOrderedId(now = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A hub's key: 8 random letters and digits, made once; never the host name. */
export function newHubKey(): string {
  return [...randomBytes(8)].map((b) => ALPHABET[b & 31]).join('');
}

/** 26 characters for the 128 bits of a UUID. */
export function encodeUuid(uuid: string): string {
  let out = '';
  let bits = 0;
  let held = 2; // 130 bits in 26 characters: two leading zero bits
  for (let i = 0; i < 36; i++) {
    const c = uuid.charCodeAt(i);
    if (c === 45) continue;
    bits = (bits << 4) | (c < 58 ? c - 48 : c - 87);
    held += 4;
    if (held >= 5) {
      held -= 5;
      out += ALPHABET[bits >> held];
      bits &= (1 << held) - 1;
    }
  }
  return out;
}

/** The UUID behind 26 characters, or null where they are none. */
export function decodeUuid(text: string): string | null {
  if (text.length !== 26) return null;
  let n = 0n;
  for (const c of text) {
    const v = VALUE.get(c);
    if (v === undefined) return null;
    n = (n << 5n) | BigInt(v);
  }
  if (n >> 128n) return null;
  const hex = n.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Ids as the API shows them: `<hub key>.<26 characters>`, true between hubs. */
export class GlobalIds {
  private readonly prefix: string;

  constructor(readonly hubKey: string) {
    this.prefix = `${hubKey}.`;
  }

  encode = (uuid: string): string => this.prefix + encodeUuid(uuid);

  /** The UUID of one of this hub's ids; null for another hub's and for what is no id. */
  decode = (id: string): string | null =>
    id.startsWith(this.prefix) ? decodeUuid(id.slice(this.prefix.length)) : null;
}
