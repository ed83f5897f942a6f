import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * Everything the hub derives from its secret. One key per purpose (HKDF, RFC 5869), so that a value made
 * for one purpose is worthless for another.
 */
export class Seal {
  private readonly cursorKey: Buffer;
  private readonly nonceKey: Buffer;

  constructor(private readonly secret: string) {
    this.cursorKey = this.key('cursor');
    this.nonceKey = this.key('cursor nonce');
  }

  /** A keyed hash (HMAC-SHA-256) of short secrets such as mailed codes. */
  mac(purpose: string, ...parts: string[]): Buffer {
    return createHmac('sha256', this.key(purpose)).update(JSON.stringify(parts)).digest();
  }

  /** Compares two hashes in constant time. */
  static equal(a: Buffer, b: Buffer): boolean {
    return a.length === b.length && timingSafeEqual(a, b);
  }

  /**
   * A cursor as clients get it: AES-256-GCM with a synthetic nonce, so that equal positions give equal
   * cursors while numbers (which would count hidden rows) stay hidden and none can be forged.
   */
  seal(value: unknown): string {
    const text = JSON.stringify(value);
    const nonce = createHmac('sha256', this.nonceKey).update(text).digest().subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', this.cursorKey, nonce);
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return sealed.toString('base64url');
  }

  /** What was sealed, or undefined where the text is no cursor of this hub. */
  open(cursor: string): unknown {
    const sealed = Buffer.from(cursor, 'base64url');
    if (sealed.length < 29) return undefined;
    try {
      const cipher = createDecipheriv('aes-256-gcm', this.cursorKey, sealed.subarray(0, 12));
      cipher.setAuthTag(sealed.subarray(-16));
      const text = Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()]).toString('utf8');
      return JSON.parse(text) as unknown;
    } catch {
      return undefined;
    }
  }

  private key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, 'guardian-network-hub', purpose, 32));
  }
}
