import { randomBytes } from 'node:crypto';
import { Seal } from '../../shared/seal';

/**
 * Marks browsers from which an address was signed in before, so that strangers who use up an address's codes do
 * not lock its owner out (OWASP: "Slow Down Online Guessing Attacks with Device Cookies"). A mark says nothing to
 * who reads it, and gives nothing but codes counted apart.
 */
export class KnownBrowsers {
  constructor(private readonly seal: Seal) {}

  /** A mark for the browser to keep. */
  mark(folded: string): string {
    const nonce = randomBytes(16).toString('base64url');
    return `${nonce}.${this.mac(folded, nonce).toString('base64url')}`;
  }

  /** What the mark counts by; null where it is none, or another address's. */
  check(folded: string, mark: string | undefined): string | null {
    const [nonce, mac] = mark?.split('.') ?? [];
    if (!nonce || !mac) return null;
    return Seal.equal(Buffer.from(mac, 'base64url'), this.mac(folded, nonce)) ? nonce : null;
  }

  private mac(folded: string, nonce: string): Buffer {
    return this.seal.mac('known browser', folded, nonce);
  }
}
