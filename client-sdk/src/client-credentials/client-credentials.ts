import type { TokenSource } from '../client.js';
import { HubNetworkError, HubRateLimitedError } from '../errors.js';
import { signAssertion, type PrivateKey } from './assertion.js';
import { HubTokenError } from './errors.js';

/** How a partner asks for access tokens. */
export interface ClientCredentialsOptions {
  /** The token endpoint, `https://hub.example/oauth/token`. */
  tokenUrl: string;
  /** The partner's id. */
  clientId: string;
  /** The `kid` of the key as it is registered. */
  kid: string;
  /** The private key; its public part is registered at the hub. */
  privateKey: PrivateKey;
  /** What the tokens are for, such as `directory:read`; without it, all that was granted. */
  scope?: readonly string[];
  /** The ids of the networks they are for; without it, all that granted something. */
  networks?: readonly string[];
  /** Another `fetch`. */
  fetch?: typeof fetch;
  /** How long one attempt may take. 20,000 by default. */
  timeoutMs?: number;
}

interface Held {
  readonly token: string;
  /** From when on it is renewed: milliseconds since 1970. */
  readonly renewAt: number;
}

/** How long before its end a token is renewed. */
const MARGIN_SECONDS = 30;

/**
 * The `token` of a client that signs (OAuth 2.0 client credentials with `private_key_jwt`). It is fetched when it
 * is first needed, shared by all that goes on, and renewed before it ends or when the hub refuses it.
 */
export function clientCredentials(options: ClientCredentialsOptions): TokenSource {
  let held: Held | undefined;
  let asking: Promise<Held> | undefined;
  return async ({ rejected }) => {
    if (held && !rejected && Date.now() < held.renewAt) return held.token;
    // However many need it at once, it is asked for once.
    asking ??= ask(options).finally(() => (asking = undefined));
    held = await asking;
    return held.token;
  };
}

async function ask({
  tokenUrl,
  clientId,
  kid,
  privateKey,
  ...options
}: ClientCredentialsOptions): Promise<Held> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await signAssertion(privateKey, kid, clientId, tokenUrl),
  });
  if (options.scope) form.set('scope', options.scope.join(' '));
  if (options.networks) form.set('networks', options.networks.join(' '));
  const asked = Date.now();
  let response, answer;
  try {
    response = await (options.fetch ?? fetch)(tokenUrl, {
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: form.toString(),
      signal: AbortSignal.timeout(options.timeoutMs ?? 20_000),
    });
    answer = (await response.json()) as Record<string, unknown>;
  } catch (error) {
    throw new HubNetworkError(response?.status ?? 0, undefined, error);
  }
  const { access_token: token, expires_in: seconds } = answer;
  if (response.status === 429)
    throw new HubRateLimitedError(Number(response.headers.get('retry-after')) || undefined);
  if (response.ok && typeof token === 'string' && typeof seconds === 'number') {
    return { token, renewAt: asked + Math.max(0, seconds - MARGIN_SECONDS) * 1000 };
  }
  if (typeof answer.error !== 'string') throw new HubNetworkError(response.status);
  throw new HubTokenError(answer.error, String(answer.error_description ?? answer.error));
}
