import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * Everything the hub derives from its secret. One key per purpose (HKDF, RFC 5869), so that a value made
 * for one purpose is worthless for another.
 */
export class Seal {
  private readonly keys = new Map<string, Buffer>();

  constructor(private readonly secret: string) {}

  /** A keyed hash (HMAC-SHA-256) of short secrets such as mailed codes. */
  mac(purpose: string, ...parts: string[]): Buffer {
    return createHmac('sha256', this.key(purpose)).update(JSON.stringify(parts)).digest();
  }

  /** Compares two hashes in constant time. */
  static equal(a: Buffer, b: Buffer): boolean {
    return a.length === b.length && timingSafeEqual(a, b);
  }

  /**
   * A value that only the hub reads: AES-256-GCM with a synthetic nonce. For cursors, as clients get them: equal
   * positions give equal cursors, while numbers (which would count hidden rows) stay hidden and none can be
   * forged. For secrets that the database keeps: each purpose has keys of its own, so that what is sealed for one
   * opens for no other.
   */
  seal(value: unknown, purpose = 'cursor'): string {
    const text = JSON.stringify(value);
    const nonce = createHmac('sha256', this.key(`${purpose} nonce`))
      .update(text)
      .digest()
      .subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce);
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return sealed.toString('base64url');
  }

  /** What was sealed, or undefined where the text is none of this hub and purpose. */
  open(text: string, purpose = 'cursor'): unknown {
    const sealed = Buffer.from(text, 'base64url');
    if (sealed.length < 29) return undefined;
    try {
      const cipher = createDecipheriv('aes-256-gcm', this.key(purpose), sealed.subarray(0, 12));
      cipher.setAuthTag(sealed.subarray(-16));
      const plain = Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()]).toString('utf8');
      return JSON.parse(plain) as unknown;
    } catch {
      return undefined;
    }
  }

  private key(purpose: string): Buffer {
    let key = this.keys.get(purpose);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', this.secret, 'guardian-network-hub', purpose, 32));
      this.keys.set(purpose, key);
    }
    return key;
  }
}
