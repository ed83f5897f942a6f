import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { partnerActor, type Actor } from '../../shared/actor';
import { timeOrderedId } from '../../shared/ids';
import { PARTNER_SCOPES, partnerReach, type Granted } from '../../shared/partner-scopes';
import { tokenHash } from '../../shared/token-hash';
import { ADD_PARTNER, PARTNER_OF_KEY, PARTNER_OF_TOKEN } from './partner.sql';
import { TOKEN_PREFIX } from './token/token.service';

export const KEY_PREFIX = 'hubkey_';

interface Row {
  id: string;
  points_per_minute: number | null;
  grants: Granted[];
  scopes: string[] | null;
  network_ids: string[] | null;
}

/** Who holds a key or an access token, and what is granted to whom at this moment. */
export class PartnerAccessService {
  constructor(private readonly pool: Pool) {}

  /** Adds a partner with one key, which is shown this once; for a key that is known already, nothing is added. */
  async add(
    name: string,
    networkIds: readonly string[],
    secret = randomBytes(32).toString('base64url'),
    scopes: readonly string[] = PARTNER_SCOPES,
  ): Promise<string> {
    const key = KEY_PREFIX + secret;
    await this.pool.query(ADD_PARTNER, [timeOrderedId(), name, networkIds, tokenHash(key), scopes]);
    return key;
  }

  /** The partner that holds a key or a token; null where it is none, has expired or was revoked. */
  async actorOf(credential: string, languages: readonly string[]): Promise<Actor | null> {
    const statement = credential.startsWith(KEY_PREFIX)
      ? { name: 'partner-of-key', text: PARTNER_OF_KEY }
      : credential.startsWith(TOKEN_PREFIX)
        ? { name: 'partner-of-token', text: PARTNER_OF_TOKEN }
        : null;
    if (!statement) return null;
    const found = await this.pool.query<Row>({ ...statement, values: [tokenHash(credential)] });
    const [row] = found.rows;
    if (!row) return null;
    const { scopes, network_ids: networkIds } = row;
    const reach = partnerReach(row.grants, scopes && networkIds ? { scopes, networkIds } : undefined);
    return partnerActor(row.id, reach, languages, row.points_per_minute);
  }
}
