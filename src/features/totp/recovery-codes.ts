import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Seal } from '../../shared/seal';

const COUNT = 10;
// No letter that is taken for another: 0, 1, i, l, o and u are left out.
const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz'.padEnd(32, '23');
const LETTERS = 16;

/** Codes for when the authenticator app is lost: ten, each good once. Only keyed hashes are kept. */
export class RecoveryCodes {
  constructor(private readonly seal: Seal) {}

  /** Makes ten new ones in place of any before; they are shown this once. */
  async make(tx: PoolClient, personId: string): Promise<string[]> {
    const codes = Array.from({ length: COUNT }, newCode);
    const hashes = codes.map((code) => this.hash(personId, code));
    await tx.query('DELETE FROM recovery_code WHERE person_id = $1', [personId]);
    await tx.query(
      'INSERT INTO recovery_code (code_hash, person_id) SELECT h, $1 FROM unnest($2::bytea[]) h',
      [personId, hashes],
    );
    return codes;
  }

  /** Uses one up; false where it is none, or was used before. */
  async use(tx: Pool | PoolClient, personId: string, code: string): Promise<boolean> {
    const used = await tx.query(
      'UPDATE recovery_code SET used_at = now() WHERE code_hash = $1 AND person_id = $2 AND used_at IS NULL',
      [this.hash(personId, code), personId],
    );
    return used.rowCount === 1;
  }

  async forget(tx: PoolClient, personId: string): Promise<void> {
    await tx.query('DELETE FROM recovery_code WHERE person_id = $1', [personId]);
  }

  private hash(personId: string, code: string): Buffer {
    return this.seal.mac('recovery code', personId, code.toLowerCase().replace(/[^0-9a-z]/g, ''));
  }
}

function newCode(): string {
  const letters = [...randomBytes(LETTERS)].map((byte) => ALPHABET[byte & 31]).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}
