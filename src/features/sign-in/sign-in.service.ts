import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import { addressGroup } from '../../shared/address-group';
import { InvalidInput } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { RateLimit } from '../../shared/rate-limit';
import { Seal } from '../../shared/seal';
import { newcomer } from '../../shared/actor';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import { foldAddress } from '../person';
import type { NewSession, SessionService } from '../session';
import { InvalidCode, InvalidLink } from './sign-in.errors';
import { CONSUME_CODE, ISSUE_LINK, TRY_CODE, USE_LINK } from './sign-in.sql';

const CODE_DIGITS = 8;
export const CODE_SECONDS = 15 * 60;
const TRIES = 5;

/** Where a request comes from, as far as limits need it. */
export interface Caller {
  readonly address: string;
  /** The session the browser held before; it ends when a new one begins. */
  readonly sessionId?: string | undefined;
}

export interface SignInLimits {
  readonly byAddressGroup: RateLimit;
  readonly codesByEmail: RateLimit;
  readonly triesByEmail: RateLimit;
}

export interface SignedIn {
  readonly session: NewSession;
  readonly personId: string;
}

/** Signing in by a code sent by mail, or by a link that an operator hands out. */
export class SignInService {
  constructor(
    private readonly pool: Pool,
    private readonly sessions: SessionService,
    private readonly deliveries: DeliveryService,
    private readonly audit: AuditService,
    private readonly seal: Seal,
    private readonly limits: SignInLimits,
    private readonly pokeJobs: () => void,
  ) {}

  /**
   * Sends a code. Known and unknown addresses run the same statements and the same mail job; what differs
   * is the text of the mail alone.
   * @throws InvalidInput, RateLimited
   */
  async requestCode(caller: Caller, email: string): Promise<void> {
    const folded = foldAddress(email);
    await this.limits.byAddressGroup.take(addressGroup(caller.address));
    await this.limits.codesByEmail.take(folded);
    const code = randomInt(10 ** CODE_DIGITS)
      .toString()
      .padStart(CODE_DIGITS, '0');
    const id = timeOrderedId();
    await inTransaction(this.pool, async (tx) => {
      const known = await this.recipient(tx, folded);
      await tx.query(
        `INSERT INTO sign_in_code (id, folded_address, code_hash, tries_left, expires_at)
         VALUES ($1, $2, $3, $4, now() + make_interval(secs => ${CODE_SECONDS}))`,
        [id, folded, this.hash(id, code), TRIES],
      );
      await this.deliveries.add(tx, {
        class: known ? 'SIGN_IN_CODE' : 'SIGN_IN_UNKNOWN',
        recipient: known?.address ?? folded,
        locale: known?.locale ?? 'en',
        content: { code: known ? code : '', name: known?.name ?? '' },
      });
    });
    this.pokeJobs();
  }

  /**
   * Signs in by a code; each code is good once, for 15 minutes and 5 tries.
   * @throws InvalidInput, InvalidCode, RateLimited
   */
  async byCode(caller: Caller, email: string, code: string): Promise<SignedIn> {
    const folded = foldAddress(email);
    const digits = code.replace(/\s/g, '');
    if (!/^\d{8}$/.test(digits)) throw new InvalidInput(`The code has ${CODE_DIGITS} digits.`, 'code');
    await this.limits.byAddressGroup.take(addressGroup(caller.address));
    await this.limits.triesByEmail.take(folded);
    // The try is counted before the code is compared, and stays counted whatever comes after.
    const tried = await this.pool.query<{ id: string; code_hash: Buffer }>(TRY_CODE, [folded]);
    const [row] = tried.rows;
    const expected = row?.code_hash ?? Buffer.alloc(32);
    const right = Seal.equal(this.hash(row?.id ?? timeOrderedId(), digits), expected);
    if (!row || !right) throw new InvalidCode();
    return inTransaction(this.pool, async (tx) => {
      const used = await tx.query<{ person_id: string }>(CONSUME_CODE, [row.id]);
      const personId = used.rows[0]?.person_id;
      if (personId === undefined) throw new InvalidCode();
      return this.open(tx, personId, caller, 'code');
    });
  }

  /**
   * Signs in by a link that was issued on the hub itself.
   * @throws InvalidLink, RateLimited
   */
  async byLink(caller: Caller, token: string): Promise<SignedIn> {
    await this.limits.byAddressGroup.take(addressGroup(caller.address));
    return inTransaction(this.pool, async (tx) => {
      const used = await tx.query<{ person_id: string }>(USE_LINK, [hashToken(token)]);
      const personId = used.rows[0]?.person_id;
      if (personId === undefined) throw new InvalidLink();
      return this.open(tx, personId, caller, 'link');
    });
  }

  /** Makes a link's token for a person; a token that is given is issued anew. */
  async issueLink(personId: string, days: number, uses: number, token = newToken()): Promise<string> {
    await this.pool.query(ISSUE_LINK, [hashToken(token), personId, days, uses]);
    return token;
  }

  private async open(
    tx: PoolClient,
    personId: string,
    caller: Caller,
    by: 'code' | 'link',
  ): Promise<SignedIn> {
    if (caller.sessionId) {
      await tx.query('UPDATE session SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL', [
        caller.sessionId,
      ]);
    }
    const session = await this.sessions.open(tx, personId);
    await this.audit.record(tx, newcomer(personId), {
      kind: 'SIGNED_IN',
      subjectId: personId,
      details: { by },
    });
    return { session, personId };
  }

  private async recipient(tx: PoolClient, folded: string) {
    const found = await tx.query<{ address: string; locale: string; name: string }>(
      `SELECT e.address, p.locale, p.given_name AS name FROM email_address e
       JOIN account a ON a.person_id = e.person_id AND a.state = 'ACTIVE'
       JOIN person p ON p.id = e.person_id WHERE e.folded = $1`,
      [folded],
    );
    return found.rows[0];
  }

  private hash(id: string, code: string): Buffer {
    return this.seal.mac('sign-in code', id, code);
  }
}

function newToken(): string {
  return randomBytes(24).toString('base64url');
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
