import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { partnerActor, type Actor } from '../../shared/actor';
import { timeOrderedId } from '../../shared/ids';

const KEY_PREFIX = 'hubkey_';

const ADD_PARTNER = `
  WITH p AS (
    INSERT INTO partner (id, name, network_ids)
    SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT 1 FROM partner_key WHERE key_hash = $4)
    RETURNING id
  )
  INSERT INTO partner_key (key_hash, partner_id) SELECT $4, id FROM p`;

/** Partner portals and their keys. */
export class PartnerService {
  constructor(private readonly pool: Pool) {}

  /** Adds a partner with one key, which is shown this once; for a key that is known already, nothing is added. */
  async add(
    name: string,
    networkIds: readonly string[],
    secret = randomBytes(32).toString('base64url'),
  ): Promise<string> {
    const key = KEY_PREFIX + secret;
    await this.pool.query(ADD_PARTNER, [timeOrderedId(), name, networkIds, hash(key)]);
    return key;
  }

  /** The partner that holds a key; null where it is none or was revoked. */
  async actorOf(key: string, languages: readonly string[]): Promise<Actor | null> {
    if (!key.startsWith(KEY_PREFIX)) return null;
    const found = await this.pool.query<{ id: string; network_ids: string[] }>({
      name: 'partner-of-key',
      text: `SELECT p.id, p.network_ids FROM partner_key k JOIN partner p ON p.id = k.partner_id
             WHERE k.key_hash = $1 AND k.revoked_at IS NULL`,
      values: [hash(key)],
    });
    const [row] = found.rows;
    return row ? partnerActor(row.id, row.network_ids, languages) : null;
  }
}

function hash(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
