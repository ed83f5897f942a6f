import { createHmac } from 'node:crypto';
import { Seal } from '../../shared/seal';

const STEP_SECONDS = 30;
const DIGITS = 6;
// RFC 4648 §6: what authenticator apps read.
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The step of 30 seconds that a moment lies in. */
export function stepAt(ms: number): number {
  return Math.floor(ms / 1000 / STEP_SECONDS);
}

/** The code of a step (RFC 6238 with SHA-1 and 6 digits, which all apps know; RFC 4226 §5.3). */
export function codeAt(secret: Buffer, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac.at(-1)! & 15;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return (number % 10 ** digits).toString().padStart(digits, '0');
}

/** The step whose code this is: the present one or, for clocks that are off, the one before or after. */
export function stepOf(secret: Buffer, code: string, now = Date.now()): number | null {
  const present = stepAt(now);
  const steps = [present, present - 1, present + 1];
  const right = steps.filter((step) => Seal.equal(Buffer.from(codeAt(secret, step)), Buffer.from(code)));
  return right[0] ?? null;
}

/** A secret as apps read it. */
export function base32(bytes: Buffer): string {
  let out = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += BASE32[(held >> bits) & 31];
    }
    held &= 31;
  }
  return bits > 0 ? out + BASE32[(held << (5 - bits)) & 31] : out;
}

/** The address by which apps take a secret, from a picture or a tap (Key Uri Format). */
export function otpauthUri(secret: Buffer, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`;
}
