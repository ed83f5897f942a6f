type Subtle = typeof globalThis.crypto.subtle;
/** Taken from where it is used: browsers and Node name it in different places. */
type CryptoKey = Parameters<Subtle['sign']>[1];

/** A private key as JSON (RFC 7517). */
export interface PrivateJwk {
  readonly kty?: string;
  readonly alg?: string;
  readonly [member: string]: unknown;
}

/** A private key: a `CryptoKey` that may sign, or a JWK. */
export type PrivateKey = CryptoKey | PrivateJwk;

/** How each algorithm of JWS (RFC 7518) is called in WebCrypto. */
const ALGORITHMS = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256', saltLength: 32 },
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  EdDSA: { name: 'Ed25519' },
} as const;
type Algorithm = keyof typeof ALGORITHMS;

const SECONDS = 60;

/** Signs an assertion about oneself for one token request (RFC 7523 §3): good once, for a minute. */
export async function signAssertion(
  key: PrivateKey,
  kid: string,
  clientId: string,
  audience: string,
): Promise<string> {
  const { subtle } = globalThis.crypto;
  const alg = algorithmOf(key);
  const algorithm = ALGORITHMS[alg];
  const signing = isCryptoKey(key)
    ? key
    : await subtle.importKey('jwk', key as object, algorithm, false, ['sign']);
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: audience,
    iat: now,
    exp: now + SECONDS,
    jti: globalThis.crypto.randomUUID(),
  };
  const signed = [{ alg, kid, typ: 'JWT' }, claims]
    .map((part) => base64url(utf8(JSON.stringify(part))))
    .join('.');
  const signature = await subtle.sign(algorithm, signing, utf8(signed));
  return `${signed}.${base64url(new Uint8Array(signature))}`;
}

function algorithmOf(key: PrivateKey): Algorithm {
  if (isCryptoKey(key)) {
    const { name } = key.algorithm;
    const found = (Object.keys(ALGORITHMS) as Algorithm[]).find((alg) => ALGORITHMS[alg].name === name);
    if (!found) throw new TypeError(`A key for ${name} cannot sign for the hub.`);
    return found;
  }
  if (key.kty === 'EC') return 'ES256';
  if (key.kty === 'OKP') return 'EdDSA';
  return key.alg === 'PS256' ? 'PS256' : 'RS256';
}

function isCryptoKey(key: PrivateKey): key is CryptoKey {
  return 'algorithm' in key && 'usages' in key;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
