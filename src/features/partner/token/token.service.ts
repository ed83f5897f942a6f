import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../../../persistence/transaction';
import { addressGroup } from '../../../shared/address-group';
import type { GlobalIds } from '../../../shared/ids';
import { PARTNER_SCOPES, partnerReach, type Granted } from '../../../shared/partner-scopes';
import type { RateLimit } from '../../../shared/rate-limit';
import { tokenHash } from '../../../shared/token-hash';
import { checkClaims, isSignedBy, readAssertion, type Proven } from './assertion';
import {
  InvalidClient,
  InvalidRequest,
  InvalidScope,
  InvalidTarget,
  UnsupportedGrantType,
} from './token.errors';
import { GRANTS_OF, ISSUE_TOKEN, JWK_OF, USE_ASSERTION } from './token.sql';

export const TOKEN_PREFIX = 'hubtoken_';
/** How long a token is good. */
export const TOKEN_SECONDS = 10 * 60;
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** What a client sent, each parameter once. */
export type TokenRequest = Readonly<Record<string, string>>;

/** A token just made (RFC 6749 §5.1), with what it is bound to. */
export interface IssuedToken {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
  readonly scope: string;
  readonly networks: readonly string[];
  readonly purpose: string;
}

export interface TokenLimits {
  readonly byAddressGroup: RateLimit;
  readonly byPartner: RateLimit;
}

interface Client extends Proven {
  readonly partnerId: string;
  readonly jwkId: string;
  readonly purpose: string;
}

/** Access tokens for partners that sign (RFC 6749 §4.4 with RFC 7523 §2.2). */
export class TokenService {
  constructor(
    private readonly pool: Pool,
    private readonly ids: GlobalIds,
    private readonly limits: TokenLimits,
  ) {}

  /**
   * Answers a token for an assertion. The token is opaque and looked up at each use: what is revoked is
   * revoked at once.
   * @param audiences the token endpoint and the issuer
   * @throws TokenError, RateLimited
   */
  async issue(request: TokenRequest, audiences: readonly string[], address: string): Promise<IssuedToken> {
    await this.limits.byAddressGroup.take(addressGroup(address));
    if (request['grant_type'] === undefined) throw new InvalidRequest('grant_type is missing.');
    if (request['grant_type'] !== 'client_credentials') {
      throw new UnsupportedGrantType('Only client_credentials is offered.');
    }
    const client = await this.authenticate(request, audiences);
    // Only the partner itself can spend these: others have no signature.
    await this.limits.byPartner.take(client.partnerId);
    return inTransaction(this.pool, async (tx) => {
      const used = await tx.query(USE_ASSERTION, [client.partnerId, client.jti, client.expiresAt]);
      if (used.rowCount === 0) throw new InvalidClient('The assertion was used before.');
      return this.make(tx, client, request);
    });
  }

  private async authenticate(request: TokenRequest, audiences: readonly string[]): Promise<Client> {
    if (request['client_assertion_type'] !== JWT_BEARER || request['client_assertion'] === undefined) {
      throw new InvalidClient('Prove who you are by a client_assertion of the type jwt-bearer.');
    }
    const assertion = readAssertion(request['client_assertion']);
    const clientId = String(assertion.claims['sub']);
    if (request['client_id'] !== undefined && request['client_id'] !== clientId) {
      throw new InvalidClient('client_id is another than that of the assertion.');
    }
    const partnerId = this.ids.decode(clientId);
    const found =
      partnerId === null
        ? []
        : (
            await this.pool.query<{ id: string; jwk: Record<string, string>; purpose: string }>(JWK_OF, [
              partnerId,
              assertion.kid,
            ])
          ).rows;
    const [key] = found;
    if (partnerId === null || !key || !isSignedBy(assertion, key.jwk)) {
      throw new InvalidClient('The signature is by no key that is registered for this client.');
    }
    const proven = checkClaims(assertion.claims, clientId, audiences);
    return { ...proven, partnerId, jwkId: key.id, purpose: key.purpose };
  }

  private async make(tx: PoolClient, client: Client, request: TokenRequest): Promise<IssuedToken> {
    const grants = (await tx.query<Granted>(GRANTS_OF, [client.partnerId])).rows;
    const networkIds = this.networksOf(request['networks'], grants);
    const scopes = scopesOf(request['scope'], grants, networkIds);
    if (request['purpose'] !== undefined && request['purpose'] !== client.purpose) {
      throw new InvalidRequest('The data may be used for the purpose that was agreed, and no other.');
    }
    const token = TOKEN_PREFIX + randomBytes(32).toString('base64url');
    const hash = tokenHash(token);
    const kept = await tx.query(ISSUE_TOKEN, [
      hash,
      client.jwkId,
      scopes,
      networkIds,
      client.purpose,
      TOKEN_SECONDS,
    ]);
    if (kept.rowCount === 0) throw new InvalidClient('The key was removed.');
    return {
      access_token: token,
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      scope: scopes.join(' '),
      networks: networkIds.map(this.ids.encode),
      purpose: client.purpose,
    };
  }

  /** The networks a token is for: those asked for, or all that granted something. */
  private networksOf(asked: string | undefined, grants: readonly Granted[]): string[] {
    const granted = grants.map((g) => g.networkId);
    const networkIds = asked === undefined ? granted : words(asked).map((id) => this.ids.decode(id));
    if (networkIds.length === 0 || networkIds.some((id) => id === null || !granted.includes(id))) {
      throw new InvalidTarget('A network that was asked for has granted nothing.');
    }
    return [...new Set(networkIds as string[])];
  }
}

/** The scopes of a token: those asked for, or all that these networks granted. */
function scopesOf(
  asked: string | undefined,
  grants: readonly Granted[],
  networkIds: readonly string[],
): string[] {
  const reach = partnerReach(grants, { scopes: PARTNER_SCOPES, networkIds });
  const scopes = asked === undefined ? Object.keys(reach) : [...new Set(words(asked))];
  if (scopes.length === 0 || scopes.some((scope) => !Object.hasOwn(reach, scope))) {
    throw new InvalidScope('A scope that was asked for was not granted.');
  }
  return scopes;
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
