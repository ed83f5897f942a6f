import { createHmac } from 'node:crypto';
import { Seal } from '../../shared/seal';

/** For how long a code is shown. */
export const STEP_SECONDS = 60;
export const CODE_LENGTH = 6;
/** Letters and digits that are not taken for each other (no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V), and of which no words come. */
export const CODE_ALPHABET = 'CDFGHJKMNPQRTVWXY34679';

/** The step of time that a moment lies in. */
export function stepAt(ms: number): number {
  return Math.floor(ms / 1000 / STEP_SECONDS);
}

/** The code of a step, by the secret of a date: as TOTP has it (RFC 6238), with SHA-256 and in letters. */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha256', secret).update(counter).digest();
  // Of 64 bits no letter is likelier than another by more than one in 10^11.
  let left = mac.readBigUInt64BE(0);
  const base = BigInt(CODE_ALPHABET.length);
  let code = '';
  for (let i = 0; i < CODE_LENGTH; i++) {
    code += CODE_ALPHABET[Number(left % base)];
    left /= base;
  }
  return code;
}

/** Whether a code is that of the present step, or of the one before: it takes a while to type. */
export function isCode(secret: Buffer, typed: string, now = Date.now()): boolean {
  const code = Buffer.from(typed.toUpperCase().replace(/[\s-]/g, ''));
  const step = stepAt(now);
  const [present, before] = [step, step - 1].map((each) =>
    Seal.equal(Buffer.from(codeAt(secret, each)), code),
  );
  return present! || before!;
}
