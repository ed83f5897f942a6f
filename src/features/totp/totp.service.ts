import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { RateLimit } from '../../shared/rate-limit';
import type { Seal } from '../../shared/seal';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import { InvalidCode } from '../mailed-code';
import { holder, type NewSession, type SessionService } from '../session';
import { base32, otpauthUri, stepOf } from './one-time-code';
import { RecoveryCodes } from './recovery-codes';
import { TotpExists } from './totp.errors';
import { BEGIN_TOTP, CONFIRM_TOTP, FORGET_RECENT, REMOVE_TOTP, SECRET_OF, TAKE_STEP } from './totp.sql';

const SECRET_BYTES = 20;
const PURPOSE = 'authenticator app';

export interface TotpParts {
  readonly pool: Pool;
  readonly sessions: SessionService;
  readonly audit: AuditService;
  readonly seal: Seal;
  /** Codes tried by one person, right or wrong. */
  readonly triesByPerson: RateLimit;
  readonly hubName: string;
}

/** Authenticator apps (TOTP) and recovery codes. */
export class TotpService {
  private readonly recovery: RecoveryCodes;

  constructor(private readonly parts: TotpParts) {
    this.recovery = new RecoveryCodes(parts.seal);
  }

  /**
   * Makes the secret for an app; it counts once a first code has confirmed it.
   * @throws NotSignedIn, StepUpRequired, TotpExists
   */
  async begin(actor: Actor): Promise<{ secret: string; uri: string }> {
    const { pool, seal, hubName } = this.parts;
    requireStepUp(actor);
    const { personId } = holder(actor);
    const secret = randomBytes(SECRET_BYTES);
    const sealed = seal.seal([personId, secret.toString('base64')], PURPOSE);
    const begun = await pool.query<{ email: string }>(BEGIN_TOTP, [timeOrderedId(), personId, sealed]);
    const [row] = begun.rows;
    if (!row) throw new TotpExists();
    return { secret: base32(secret), uri: otpauthUri(secret, hubName, row.email) };
  }

  /**
   * Takes the app into use by its first code.
   * @returns the recovery codes, shown this once
   * @throws NotSignedIn, StepUpRequired, InvalidInput, InvalidCode, RateLimited
   */
  async confirm(actor: Actor, code: string): Promise<string[]> {
    const { pool, audit } = this.parts;
    requireStepUp(actor);
    const { personId } = holder(actor);
    const digits = digitsOf(code);
    await this.parts.triesByPerson.take(personId);
    return inTransaction(pool, async (tx) => {
      const step = await this.stepOf(tx, personId, digits, false);
      const confirmed = step === null ? null : await tx.query(CONFIRM_TOTP, [personId, step]);
      if (!confirmed?.rowCount) throw new InvalidCode();
      const details = { what: 'authenticator app' };
      await audit.record(tx, actor, { kind: 'CREDENTIAL_ADDED', subjectId: personId, details });
      return this.recovery.make(tx, personId);
    });
  }

  /**
   * Takes the app, and its recovery codes, out of use.
   * @throws NotSignedIn, StepUpRequired, NotFound
   */
  async remove(actor: Actor): Promise<void> {
    requireStepUp(actor);
    const { personId } = holder(actor);
    await inTransaction(this.parts.pool, async (tx) => {
      const removed = await tx.query(REMOVE_TOTP, [personId]);
      if (removed.rowCount === 0) throw new NotFound('You have no authenticator app.');
      await this.recovery.forget(tx, personId);
      const details = { what: 'authenticator app' };
      await this.parts.audit.record(tx, actor, { kind: 'CREDENTIAL_REMOVED', subjectId: personId, details });
    });
  }

  /** Takes away an app that was added lately, with its recovery codes. */
  async forgetRecent(tx: PoolClient, actor: Actor, days: number): Promise<void> {
    const personId = actor.reach.personId!;
    const { rowCount } = await tx.query(FORGET_RECENT, [personId, days]);
    if (!rowCount) return;
    await this.recovery.forget(tx, personId);
    const details = { what: 'authenticator app' };
    await this.parts.audit.record(tx, actor, { kind: 'CREDENTIAL_REMOVED', subjectId: personId, details });
  }

  /**
   * Proves by a code of the app, or by a recovery code, that the actor is herself.
   * @returns the session with its new token
   * @throws NotSignedIn, InvalidInput, InvalidCode, RateLimited
   */
  async stepUp(actor: Actor, code: string): Promise<NewSession> {
    const { pool, sessions, triesByPerson } = this.parts;
    const { personId, sessionId } = holder(actor);
    const short = /^[\d\s]*$/.test(code);
    const digits = short ? digitsOf(code) : '';
    await triesByPerson.take(personId);
    return inTransaction(pool, async (tx) => {
      const right = short
        ? await this.takeCode(tx, personId, digits)
        : await this.recovery.use(tx, personId, code);
      if (!right) throw new InvalidCode();
      return sessions.renew(tx, sessionId);
    });
  }

  /** Takes a code once: the update decides between two who show the same. */
  private async takeCode(tx: PoolClient, personId: string, digits: string): Promise<boolean> {
    const step = await this.stepOf(tx, personId, digits, true);
    return step !== null && (await tx.query(TAKE_STEP, [personId, step])).rowCount === 1;
  }

  private async stepOf(
    tx: PoolClient,
    personId: string,
    digits: string,
    confirmed: boolean,
  ): Promise<number | null> {
    const found = await tx.query<{ sealed_secret: string }>(SECRET_OF, [personId, confirmed]);
    const sealed = found.rows[0]?.sealed_secret;
    const opened = sealed === undefined ? undefined : this.parts.seal.open(sealed, PURPOSE);
    if (!Array.isArray(opened) || opened[0] !== personId) return null;
    return stepOf(Buffer.from(opened[1] as string, 'base64'), digits);
  }
}

function digitsOf(code: string): string {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) throw new InvalidInput('The code has 6 digits.', 'code');
  return digits;
}
