import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

interface Options {
  readonly challenge: string;
  readonly rp?: { id: string };
  readonly rpId?: string;
  readonly user?: { id: string };
}

/** What a dishonest device, or a site in between, would say otherwise. */
export interface Lies {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly counter?: number;
  readonly unverified?: boolean;
  readonly userHandle?: string;
  readonly type?: string;
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const text = (s: string) => Buffer.from([0x60 + s.length, ...Buffer.from(s)]);

/** A device with one passkey (ES256), as WebAuthn Level 3 has it answer; it counts its uses. */
export class Authenticator {
  readonly id = randomBytes(16);
  private readonly key: { publicKey: KeyObject; privateKey: KeyObject };
  private counter = 0;
  private handle = '';

  constructor(private readonly origin: string) {
    this.key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  /** Makes its passkey. */
  create(options: string, lies: Lies = {}): string {
    const { challenge, rp, user } = JSON.parse(options) as Options;
    this.handle = user!.id;
    const { x, y } = this.key.publicKey.export({ format: 'jwk' });
    const cose = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x!, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y!, 'base64url'),
    ]);
    const data = Buffer.concat([
      this.data(lies.rpId ?? rp!.id, 0x40, lies),
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      cose,
    ]);
    const length = Buffer.from([0x59, data.length >> 8, data.length & 255]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      length,
      data,
    ]);
    return this.answer({
      clientDataJSON: this.client('webauthn.create', challenge, lies).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Signs with its passkey. */
  get(options: string, lies: Lies = {}): string {
    const { challenge, rpId } = JSON.parse(options) as Options;
    this.counter = lies.counter ?? this.counter + 1;
    const client = this.client('webauthn.get', challenge, lies);
    const data = this.data(lies.rpId ?? rpId!, 0, lies);
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.key.privateKey);
    return this.answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: lies.userHandle ?? this.handle,
    });
  }

  private client(type: string, challenge: string, lies: Lies): Buffer {
    const origin = lies.origin ?? this.origin;
    return Buffer.from(
      JSON.stringify({
        type: lies.type ?? type,
        challenge: lies.challenge ?? challenge,
        origin,
        crossOrigin: false,
      }),
    );
  }

  private data(rpId: string, flags: number, lies: Lies): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags | 0x01 | (lies.unverified ? 0 : 0x04)]), counter]);
  }

  private answer(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}
