import { generateKeyPairSync, randomUUID, sign, constants, type KeyObject } from 'node:crypto';
import type { TestHub } from '../support/hub';

export type Alg = 'RS256' | 'PS256' | 'ES256' | 'EdDSA';

/** A key pair of a partner: its public part as JSON, and how it signs. */
export interface Signer {
  readonly alg: Alg;
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly jwk: string;
}

export function newSigner(alg: Alg, kid = `kid-${alg}-${randomUUID()}`): Signer {
  const { publicKey, privateKey } =
    alg === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : alg === 'EdDSA'
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { alg, kid, privateKey, jwk: JSON.stringify({ ...publicKey.export({ format: 'jwk' }), kid, alg }) };
}

/** Signs a JWT, with whatever header and claims. */
export function jwt(signer: Signer, claims: object, header: object = {}): string {
  const head = { alg: signer.alg, kid: signer.kid, typ: 'JWT', ...header };
  const signed = [head, claims].map((p) => Buffer.from(JSON.stringify(p)).toString('base64url')).join('.');
  const key = { key: signer.privateKey, dsaEncoding: 'ieee-p1363' as const };
  const pss = { ...key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const by = signer.alg === 'PS256' ? pss : key;
  const signature = sign(signer.alg === 'EdDSA' ? null : 'sha256', Buffer.from(signed), by);
  return `${signed}.${signature.toString('base64url')}`;
}

/** The claims of a good assertion. */
export function claims(hub: TestHub, clientId: string, other: object = {}): Record<string, unknown> {
  const exp = Math.floor(Date.now() / 1000) + 60;
  return { iss: clientId, sub: clientId, aud: `${hub.url}/oauth/token`, exp, jti: randomUUID(), ...other };
}

export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, string> & { networks?: string[]; expires_in?: number };
}

export async function askToken(hub: TestHub, form: Record<string, string> | string): Promise<TokenAnswer> {
  const response = await fetch(`${hub.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as TokenAnswer['body'],
  };
}

export function assertionForm(assertion: string, other: Record<string, string> = {}): Record<string, string> {
  return {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    ...other,
  };
}
