import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { InvalidInput } from '../../../shared/errors';

/** Shorter RSA keys are refused (RFC 7518 §3.3). */
const MIN_RSA_BITS = 2048;
const MAX_RSA_BITS = 4096;
const MAX_LENGTH = 4_000;

/** Members of private and secret keys (RFC 7518 §6): whoever sends one has shown what must stay with her. */
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** For each kind of key the members that make it, in the order of its thumbprint (RFC 7638 §3.2, RFC 8037 §2). */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  RSA: ['e', 'kty', 'n'],
  EC: ['crv', 'kty', 'x', 'y'],
  OKP: ['crv', 'kty', 'x'],
};
const ALGORITHMS: Readonly<Record<string, readonly string[]>> = {
  RSA: ['RS256', 'PS256'],
  EC: ['ES256'],
  OKP: ['EdDSA'],
};

/** A public key as it is kept: what makes it, and nothing else of what was sent. */
export interface PublicJwk {
  readonly kid: string;
  readonly jwk: Readonly<Record<string, string>>;
}

/**
 * Reads a public JWK (RFC 7517): RSA from 2048 bits, P-256 or Ed25519. Its `kid`, where it has none, is its
 * thumbprint.
 * @throws InvalidInput
 */
export function readJwk(text: string): PublicJwk {
  const given = parse(text);
  if (PRIVATE.some((member) => member in given)) {
    throw new InvalidInput(
      'This is a private key: keep it, make a new one, and send its public part.',
      'jwk',
    );
  }
  const kty = String(given['kty']);
  const members = Object.hasOwn(MEMBERS, kty) ? MEMBERS[kty] : undefined;
  if (!members) throw notGood();
  const jwk: Record<string, string> = {};
  for (const member of members) {
    const value = given[member];
    if (typeof value !== 'string') throw notGood();
    jwk[member] = value;
  }
  const { alg, use, kid } = given;
  if (use !== undefined && use !== 'sig') throw new InvalidInput('This key is not for signatures.', 'jwk');
  if (alg !== undefined && !ALGORITHMS[kty]!.includes(alg as string)) throw notGood();
  if (kid !== undefined && (typeof kid !== 'string' || !isKid(kid))) {
    throw new InvalidInput('A kid has 1 to 128 printable characters.', 'jwk');
  }
  checkStrength(jwk);
  const thumbprint = createHash('sha256').update(JSON.stringify(jwk)).digest('base64url');
  return { kid: kid ?? thumbprint, jwk: typeof alg === 'string' ? { ...jwk, alg } : jwk };
}

/** Whether a text can be the `kid` of a key that is kept here. */
export function isKid(kid: string): boolean {
  return /^[\x21-\x7e]{1,128}$/.test(kid);
}

/** The algorithms that a kept key may sign with. */
export function algorithmsOf(jwk: Readonly<Record<string, string>>): readonly string[] {
  return jwk['alg'] === undefined ? (ALGORITHMS[jwk['kty']!] ?? []) : [jwk['alg']];
}

/** The key as the platform takes it. @throws where it is none */
export function keyOf(jwk: Readonly<Record<string, string>>): KeyObject {
  const { alg: _alg, ...members } = jwk;
  return createPublicKey({ key: members as JsonWebKey, format: 'jwk' });
}

function parse(text: string): Record<string, unknown> {
  if (text.length > MAX_LENGTH) throw notGood();
  try {
    const given = JSON.parse(text) as unknown;
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
      return given as Record<string, unknown>;
    }
  } catch {
    // Said below.
  }
  throw notGood();
}

function checkStrength(jwk: Readonly<Record<string, string>>): void {
  let key: KeyObject;
  try {
    key = keyOf(jwk);
  } catch {
    throw notGood();
  }
  const { modulusLength, publicExponent, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa') {
    const bits = modulusLength ?? 0;
    if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS || (publicExponent ?? 0n) < 65_537n) throw notGood();
  } else if (
    key.asymmetricKeyType === 'ec' ? namedCurve !== 'prime256v1' : key.asymmetricKeyType !== 'ed25519'
  ) {
    throw notGood();
  }
}

function notGood(): InvalidInput {
  return new InvalidInput(
    `Send a public JWK: RSA of ${MIN_RSA_BITS} to ${MAX_RSA_BITS} bits, P-256 or Ed25519.`,
    'jwk',
  );
}
