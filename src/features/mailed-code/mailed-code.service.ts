import { randomBytes, randomInt } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { InvalidInput } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { Seal } from '../../shared/seal';
import { tokenHash } from '../../shared/token-hash';
import type { CodePurpose } from './mailed-code.entity';
import { InvalidCode } from './mailed-code.errors';
import { ADD_CODE, CONSUME_CODE, CONSUME_LINK, LOOK_AT_LINK, TRY_CODE } from './mailed-code.sql';

const CODE_DIGITS = 8;
/** For how long a code, and the link beside it, are good. */
export const CODE_SECONDS = 15 * 60;
const TRIES = 5;

/** What a code is for, who asked for it, and what it is about. */
export interface CodePlace {
  readonly purpose: CodePurpose;
  /** The asking browser's secret, the id of its session, or the token of the invitation it came by. */
  readonly holder: string;
  readonly subject: string;
}

/** Codes and links that go out by mail: each good once, for 15 minutes and 5 tries, for who asked for it. */
export class MailedCodeService {
  constructor(
    private readonly pool: Pool,
    private readonly seal: Seal,
  ) {}

  /**
   * Makes a code and the token of its link, in the caller's transaction.
   * @param dead whether it may never be used: for whom nobody shall sign in
   */
  async add(tx: PoolClient, place: CodePlace, dead = false): Promise<{ code: string; token: string }> {
    const id = timeOrderedId();
    const code = randomInt(10 ** CODE_DIGITS)
      .toString()
      .padStart(CODE_DIGITS, '0');
    const token = randomBytes(24).toString('base64url');
    await tx.query(ADD_CODE, [
      id,
      place.purpose,
      tokenHash(place.holder),
      place.subject,
      this.hash(id, code),
      tokenHash(token),
      dead ? 0 : TRIES,
      CODE_SECONDS,
    ]);
    return { code, token };
  }

  /**
   * Tries a code: the try is counted before the code is compared, and stays counted whatever comes after. It is
   * not used up by that, and may be used already: `consume` decides.
   * @returns the id to `consume` it by
   * @throws InvalidInput, InvalidCode
   */
  async try(place: CodePlace, code: string): Promise<string> {
    const digits = code.replace(/\s/g, '');
    if (!/^\d{8}$/.test(digits)) throw new InvalidInput(`The code has ${CODE_DIGITS} digits.`, 'code');
    const tried = await this.pool.query<{ id: string; code_hash: Buffer }>(TRY_CODE, [
      tokenHash(place.holder),
      place.purpose,
      place.subject,
    ]);
    const [row] = tried.rows;
    const right = Seal.equal(
      this.hash(row?.id ?? timeOrderedId(), digits),
      row?.code_hash ?? Buffer.alloc(32),
    );
    if (!row || !right) throw new InvalidCode();
    return row.id;
  }

  /**
   * Uses a code up in the caller's transaction.
   * @returns what it is about
   * @throws InvalidCode where it was used meanwhile
   */
  async consume(tx: PoolClient, id: string): Promise<string> {
    const used = await tx.query<{ subject: string }>(CONSUME_CODE, [id]);
    if (!used.rows[0]) throw new InvalidCode();
    return used.rows[0].subject;
  }

  /** Uses a code up by the link beside it; null where the holder has no such link. */
  async consumeLink(
    tx: PoolClient,
    purpose: CodePurpose,
    holder: string,
    token: string,
  ): Promise<string | null> {
    const used = await tx.query<{ subject: string }>(CONSUME_LINK, [
      tokenHash(token),
      purpose,
      tokenHash(holder),
    ]);
    return used.rows[0]?.subject ?? null;
  }

  /** What a link is about that could still be used, and whether this holder could; changes nothing. */
  async lookAtLink(
    purpose: CodePurpose,
    holder: string,
    token: string,
  ): Promise<{ subject: string; held: boolean } | null> {
    const found = await this.pool.query<{ subject: string; held: boolean }>(LOOK_AT_LINK, [
      tokenHash(token),
      purpose,
      tokenHash(holder),
    ]);
    return found.rows[0] ?? null;
  }

  private hash(id: string, code: string): Buffer {
    return this.seal.mac('mailed code', id, code);
  }
}
