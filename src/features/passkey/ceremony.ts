import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Challenges } from './challenges';
import { InvalidPasskey } from './passkey.errors';
import type { ChallengePurpose } from './passkey.entity';

const LONGEST_RESPONSE = 20_000;

/** A passkey as it is checked. */
export interface KnownPasskey {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** Whom a passkey is made for. */
export interface KeyOwner {
  readonly personId: string;
  readonly account: string;
  readonly name: string;
}

/** What browsers and the hub say to each other about passkeys (WebAuthn Level 3), with the challenges of each. */
export class Ceremony {
  constructor(
    private readonly challenges: Challenges,
    private readonly hubName: string,
    private readonly publicUrl: () => string,
  ) {}

  /** What a browser needs to make a passkey, as JSON. */
  async registration(holder: string, owner: KeyOwner, had: readonly KnownPasskey[]): Promise<string> {
    const options = await generateRegistrationOptions({
      rpName: this.hubName,
      rpID: this.site.id,
      userID: handleOf(owner.personId),
      userName: owner.account,
      userDisplayName: owner.name,
      challenge: await this.bytes('REGISTER', holder),
      attestationType: 'none',
      excludeCredentials: had.map(({ credentialId }) => ({ id: credentialId })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return JSON.stringify(options);
  }

  /** What a browser needs to show a passkey, as JSON; without any named, it offers those it has for this site. */
  async authentication(
    purpose: 'SIGN_IN' | 'STEP_UP',
    holder: string,
    of: readonly KnownPasskey[],
  ): Promise<string> {
    const options = await generateAuthenticationOptions({
      rpID: this.site.id,
      challenge: await this.bytes(purpose, holder),
      userVerification: 'required',
      allowCredentials: of.map(({ credentialId }) => ({ id: credentialId })),
    });
    return JSON.stringify(options);
  }

  /** The passkey that a browser has made. @throws InvalidPasskey */
  async registered(holder: string, text: string): Promise<KnownPasskey> {
    const response = read<RegistrationResponseJSON>(text);
    const expected = await this.expected('REGISTER', holder, response);
    const made = await verifyRegistrationResponse({ response, ...expected }).catch(refused);
    if (!made.verified) throw new InvalidPasskey();
    const { id, publicKey, counter, transports = [] } = made.registrationInfo.credential;
    return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports };
  }

  /**
   * Checks what a passkey has signed.
   * @param find the passkey of this name, where it is known
   * @returns it, with its new counter
   * @throws InvalidPasskey
   */
  async shown<K extends KnownPasskey & { personId: string }>(
    purpose: 'SIGN_IN' | 'STEP_UP',
    holder: string,
    text: string,
    find: (credentialId: string) => Promise<K | undefined>,
  ): Promise<{ key: K; counter: number }> {
    const response = read<AuthenticationResponseJSON>(text);
    const expected = await this.expected(purpose, holder, response);
    const key = await find(String(response.id));
    if (!key) throw new InvalidPasskey();
    const { userHandle } = response.response;
    const ours = Buffer.from(handleOf(key.personId)).toString('base64url');
    if (userHandle !== undefined && userHandle !== null && userHandle !== ours) throw new InvalidPasskey();
    const credential = {
      id: key.credentialId,
      publicKey: new Uint8Array(key.publicKey),
      counter: key.counter,
    };
    const seen = await verifyAuthenticationResponse({ response, credential, ...expected }).catch(refused);
    if (!seen.verified) throw new InvalidPasskey();
    return { key, counter: seen.authenticationInfo.newCounter };
  }

  /** Uses up the challenge that a response answers, and says what else must be so. */
  private async expected(
    purpose: ChallengePurpose,
    holder: string,
    { response }: { response: { clientDataJSON: string } },
  ) {
    const client = read<{ challenge?: unknown }>(
      Buffer.from(String(response?.clientDataJSON), 'base64url').toString(),
    );
    const challenge = String(client.challenge);
    if (!(await this.challenges.take(purpose, holder, challenge))) throw new InvalidPasskey();
    const { id, origin } = this.site;
    return {
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    };
  }

  /** Passkeys are bound to a name, never to a number: on loopback that is `localhost`. */
  private get site(): { id: string; origin: string } {
    const url = new URL(this.publicUrl());
    if (/^(127\.|\[)/.test(url.hostname)) url.hostname = 'localhost';
    return { id: url.hostname, origin: url.origin };
  }

  private async bytes(purpose: ChallengePurpose, holder: string): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(Buffer.from(await this.challenges.make(purpose, holder), 'base64url'));
  }
}

/** By what a passkey knows its person: her id's bytes, which say nothing. */
function handleOf(personId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(personId.replace(/-/g, ''), 'hex'));
}

function read<T>(text: string): T {
  try {
    const value = text.length <= LONGEST_RESPONSE ? (JSON.parse(text) as unknown) : null;
    if (typeof value === 'object' && value !== null) return value as T;
  } catch {
    // As what is no object.
  }
  throw new InvalidPasskey();
}

/** Everything that the library finds wrong is the response's fault: it checks nothing else. */
function refused(): never {
  throw new InvalidPasskey();
}
