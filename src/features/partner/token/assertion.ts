import { constants, verify, type KeyObject } from 'node:crypto';
import { algorithmsOf, isKid, keyOf } from './jwk';
import { InvalidClient } from './token.errors';

/** How far ahead an assertion may expire: one that leaks is soon worth nothing. */
const MAX_SECONDS = 5 * 60;
/** What clocks may differ by where an assertion says when it was made. */
const SKEW_SECONDS = 30;
const MAX_JTI = 256;

/** The parts of a signed assertion, not yet believed. */
export interface Assertion {
  readonly alg: string;
  readonly kid: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/** What of a proven assertion is still needed: it is good once. */
export interface Proven {
  readonly jti: string;
  readonly expiresAt: Date;
}

/** Takes a compact JWS (RFC 7515 §7.1) apart. @throws InvalidClient */
export function readAssertion(text: string): Assertion {
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(text);
  if (!parts) throw new InvalidClient('The assertion is no signed JWT.');
  const header = object(parts[1]!);
  const { alg, kid, crit, b64, typ } = header;
  if (typeof alg !== 'string' || typeof kid !== 'string' || !isKid(kid))
    throw new InvalidClient('The assertion needs alg and kid.');
  // What is marked critical must be understood (RFC 7515 §4.1.11), and here nothing is.
  if (crit !== undefined || b64 !== undefined)
    throw new InvalidClient('The assertion has critical extensions.');
  if (typ !== undefined && !/^(application\/)?(jwt|client-authentication\+jwt)$/i.test(String(typ))) {
    throw new InvalidClient('The assertion is of another type.');
  }
  return {
    alg,
    kid,
    claims: object(parts[2]!),
    signed: Buffer.from(`${parts[1]}.${parts[2]}`, 'ascii'),
    signature: Buffer.from(parts[3]!, 'base64url'),
  };
}

/** Proves the signature by a registered key. What the key is decides what may have signed, never the assertion. */
export function isSignedBy(assertion: Assertion, jwk: Readonly<Record<string, string>>): boolean {
  const { alg, signed, signature } = assertion;
  return algorithmsOf(jwk).includes(alg) && CHECKS[alg]!(signed, keyOf(jwk), signature);
}

/**
 * Checks the claims (RFC 7523 §3): from the client about itself, for this hub alone, short-lived.
 * @param audiences the token endpoint and the issuer
 * @throws InvalidClient
 */
export function checkClaims(
  claims: Assertion['claims'],
  clientId: string,
  audiences: readonly string[],
  now = Date.now(),
): Proven {
  const { iss, sub, aud, exp, nbf, iat, jti } = claims;
  const seconds = now / 1000;
  if (iss !== clientId || sub !== clientId) throw new InvalidClient('iss and sub must be the client id.');
  // One that is for others too could be used by them here.
  const [audience, ...others] = Array.isArray(aud) ? (aud as unknown[]) : [aud];
  if (others.length > 0 || !audiences.includes(audience as string)) {
    throw new InvalidClient('aud must be the token endpoint or the issuer, alone.');
  }
  if (typeof exp !== 'number' || !(exp > seconds)) throw new InvalidClient('The assertion has expired.');
  if (exp > seconds + MAX_SECONDS) throw new InvalidClient('exp must lie within five minutes.');
  for (const since of [nbf, iat]) {
    if (since !== undefined && !(typeof since === 'number' && since <= seconds + SKEW_SECONDS)) {
      throw new InvalidClient('The assertion is not good yet.');
    }
  }
  if (typeof jti !== 'string' || jti === '' || jti.length > MAX_JTI)
    throw new InvalidClient('The assertion needs a jti.');
  return { jti, expiresAt: new Date(exp * 1000) };
}

type Check = (signed: Buffer, key: KeyObject, signature: Buffer) => boolean;

/** The algorithms that are taken (RFC 7518 §3.1, RFC 8037 §3.1): none that is symmetric, and never `none`. */
const CHECKS: Readonly<Record<string, Check>> = {
  RS256: (signed, key, signature) => verify('sha256', signed, key, signature),
  PS256: (signed, key, signature) =>
    verify('sha256', signed, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, signature),
  ES256: (signed, key, signature) =>
    signature.length === 64 && verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, signature),
  EdDSA: (signed, key, signature) => verify(null, signed, key, signature),
};

function object(part: string): Record<string, unknown> {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new InvalidClient('The assertion cannot be read.');
}
