import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { BackupFault } from './format';

/*
 * An encrypted archive is MAGIC, a random salt, and the packed archive in chunks of CHUNK bytes, the last one shorter, each
 * by AES-256-GCM with its tag behind it. The key is HKDF-SHA-256 of the key file and the salt; the nonce counts the
 * chunks, and its last byte is 1 for the last, so that none is left out, put elsewhere or cut off.
 */

export const MAGIC = Buffer.from('hub backup aes1\n');
const SALT = 32;
const CHUNK = 64 << 10;
const TAG = 16;
/** What of a key file is enough that nobody tries all. */
export const LEAST_KEY = 32;

function keyOf(secret: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'guardian-network-hub backup', 32));
}

function nonceOf(chunk: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(chunk, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Takes bytes as they come, and gives them on in pieces of one size; the last one when there are no more. */
abstract class Chunks extends Transform {
  private held = Buffer.alloc(0);
  private count = 0;

  constructor(private readonly size: number) {
    super();
  }

  override _transform(bytes: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.turned(done, () => {
      this.held = Buffer.concat([this.held, this.began(bytes)]);
      // The last one is known to be the last only at the end.
      while (this.held.length > this.size) {
        this.push(this.turn(this.held.subarray(0, this.size), nonceOf(this.count++, false)));
        this.held = this.held.subarray(this.size);
      }
    });
  }

  override _flush(done: TransformCallback): void {
    this.turned(done, () => this.push(this.turn(this.held, nonceOf(this.count, true))));
  }

  private turned(done: TransformCallback, work: () => void): void {
    try {
      work();
    } catch (error) {
      return done(error as Error);
    }
    done();
  }

  /** What is left of the bytes that came, once the beginning is taken from them. */
  protected abstract began(bytes: Buffer): Buffer;
  protected abstract turn(chunk: Buffer, nonce: Buffer): Buffer;
}

/** Encrypts what goes through. */
export class Encryption extends Chunks {
  private readonly key: Buffer;

  constructor(secret: Buffer) {
    super(CHUNK);
    const salt = randomBytes(SALT);
    this.key = keyOf(secret, salt);
    this.push(Buffer.concat([MAGIC, salt]));
  }

  protected began(bytes: Buffer): Buffer {
    return bytes;
  }

  protected turn(chunk: Buffer, nonce: Buffer): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Gives back what was encrypted; fails with a BackupFault where it is not what was. */
export class Decryption extends Chunks {
  private head = Buffer.alloc(0);
  private key: Buffer | undefined;

  constructor(private readonly secret: Buffer) {
    super(CHUNK + TAG);
  }

  protected began(bytes: Buffer): Buffer {
    if (this.key) return bytes;
    this.head = Buffer.concat([this.head, bytes]);
    const length = MAGIC.length + SALT;
    if (this.head.length < length) return Buffer.alloc(0);
    this.key = keyOf(this.secret, this.head.subarray(MAGIC.length, length));
    return this.head.subarray(length);
  }

  protected turn(chunk: Buffer, nonce: Buffer): Buffer {
    if (!this.key || chunk.length < TAG)
      throw new BackupFault('The archive is cut off: the file ends amid it.');
    const cipher = createDecipheriv('aes-256-gcm', this.key, nonce);
    cipher.setAuthTag(chunk.subarray(-TAG));
    try {
      return Buffer.concat([cipher.update(chunk.subarray(0, -TAG)), cipher.final()]);
    } catch {
      throw new BackupFault('The key is not that of the archive, or the archive is damaged or cut off.');
    }
  }
}
