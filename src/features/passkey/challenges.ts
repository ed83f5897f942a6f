import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { tokenHash } from '../../shared/token-hash';
import type { ChallengePurpose } from './passkey.entity';

const CHALLENGE_SECONDS = 5 * 60;

/** Challenges for passkeys: random, kept as hashes, good once, for five minutes, for who asked. */
export class Challenges {
  constructor(private readonly pool: Pool) {}

  /** @param holder what only the asking browser knows, or the id of its session */
  async make(purpose: ChallengePurpose, holder: string): Promise<string> {
    const challenge = randomBytes(32).toString('base64url');
    await this.pool.query('DELETE FROM passkey_challenge WHERE expires_at < now()');
    await this.pool.query(
      `INSERT INTO passkey_challenge (challenge_hash, purpose, holder_hash, expires_at)
       VALUES ($1, $2, $3, now() + make_interval(secs => ${CHALLENGE_SECONDS}))`,
      [tokenHash(challenge), purpose, tokenHash(holder)],
    );
    return challenge;
  }

  /** Uses a challenge up, before anything is checked; false where it is none of the holder's. */
  async take(purpose: ChallengePurpose, holder: string, challenge: string): Promise<boolean> {
    const taken = await this.pool.query(
      `DELETE FROM passkey_challenge
       WHERE challenge_hash = $1 AND purpose = $2 AND holder_hash = $3 AND expires_at > now()`,
      [tokenHash(challenge), purpose, tokenHash(holder)],
    );
    return taken.rowCount === 1;
  }
}
