import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';
import { timeOrderedId } from '../../shared/ids';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import { holder, type NewSession, type SessionService } from '../session';
import type { Caller, SignedIn, SignInService } from '../sign-in';
import type { Ceremony, KeyOwner, KnownPasskey } from './ceremony';
import { InvalidPasskey, PasskeyNeeded } from './passkey.errors';
import {
  ADD_KEY,
  COUNT_KEYS,
  FORGET_RECENT,
  KEY_BY_NAME,
  KEYS_OF,
  LOCK_ACCOUNT,
  OWNER,
  REMOVE_KEY,
  USE_KEY,
} from './passkey.sql';

interface StoredKey extends KnownPasskey {
  readonly id: string;
  readonly personId: string;
}

export interface PasskeyParts {
  readonly pool: Pool;
  readonly ids: GlobalIds;
  readonly ceremony: Ceremony;
  readonly sessions: SessionService;
  readonly signIn: SignInService;
  readonly audit: AuditService;
}

/** Passkeys: made, shown to sign in or to prove that one is oneself, and removed. */
export class PasskeyService {
  constructor(private readonly parts: PasskeyParts) {}

  /**
   * What the browser needs to make a passkey.
   * @throws NotSignedIn, StepUpRequired, PasskeyNeeded
   */
  async beginAdding(actor: Actor): Promise<string> {
    requireStepUp(actor);
    const { sessionId } = holder(actor);
    const { owner, keys } = await this.ownerOf(actor);
    return this.parts.ceremony.registration(sessionId, owner, keys);
  }

  /**
   * Adds the passkey that the browser has made. Made just now, it proves the session as well.
   * @throws NotSignedIn, StepUpRequired, PasskeyNeeded, InvalidPasskey
   */
  async add(actor: Actor, response: string, device: string | null): Promise<NewSession> {
    const { pool, ceremony, sessions, audit } = this.parts;
    requireStepUp(actor);
    const { personId, sessionId } = holder(actor);
    await this.ownerOf(actor);
    const made = await ceremony.registered(sessionId, response);
    const { credentialId, publicKey, counter, transports } = made;
    return inTransaction(pool, async (tx) => {
      const values = [timeOrderedId(), credentialId, personId, publicKey, counter, transports, device];
      if ((await tx.query(ADD_KEY, values)).rowCount === 0) throw new InvalidPasskey();
      const details = { what: 'passkey' };
      await audit.record(tx, actor, { kind: 'CREDENTIAL_ADDED', subjectId: personId, details });
      return sessions.renew(tx, sessionId, true);
    });
  }

  /**
   * Removes one of the actor's passkeys.
   * @throws NotSignedIn, StepUpRequired, NotFound, PasskeyNeeded
   */
  async remove(actor: Actor, passkeyId: string): Promise<void> {
    const { pool, ids, audit } = this.parts;
    requireStepUp(actor);
    const { personId } = holder(actor);
    await this.ownerOf(actor);
    const id = ids.decode(passkeyId);
    await inTransaction(pool, async (tx) => {
      const account = await tx.query<{ operator: boolean }>(LOCK_ACCOUNT, [personId]);
      const removed = id === null ? null : await tx.query(REMOVE_KEY, [id, personId]);
      if (!removed?.rowCount) throw new NotFound('There is no such passkey.', 'passkeyId');
      const left = await tx.query<{ count: number }>(COUNT_KEYS, [personId]);
      if (account.rows[0]?.operator && left.rows[0]!.count === 0) throw new PasskeyNeeded();
      const details = { what: 'passkey' };
      await audit.record(tx, actor, { kind: 'CREDENTIAL_REMOVED', subjectId: personId, details });
    });
  }

  /** Takes away passkeys that were added lately. Not those of an operator: she proved each by one she had before. */
  async forgetRecent(tx: PoolClient, actor: Actor, days: number): Promise<void> {
    const { personId } = actor.reach;
    const { rowCount } = await tx.query(FORGET_RECENT, [personId, days]);
    const details = { what: 'passkey' };
    if (rowCount)
      await this.parts.audit.record(tx, actor, { kind: 'CREDENTIAL_REMOVED', subjectId: personId, details });
  }

  /** What the browser needs to sign in by any passkey it has for this hub. */
  async beginSignIn(caller: Caller, asking: string): Promise<string> {
    await this.parts.signIn.takeTry(caller);
    return this.parts.ceremony.authentication('SIGN_IN', asking, []);
  }

  /**
   * Signs in by a passkey, without an address.
   * @throws InvalidPasskey, RateLimited
   */
  async signInBy(caller: Caller, response: string): Promise<SignedIn> {
    const { pool, ceremony, signIn } = this.parts;
    await signIn.takeTry(caller);
    const find = (id: string) => this.byName(id);
    const { key, counter } = await ceremony.shown('SIGN_IN', caller.asking ?? '', response, find);
    return inTransaction(pool, async (tx) => {
      await this.use(tx, key, counter);
      return signIn.open(tx, key.personId, caller, 'passkey');
    });
  }

  /**
   * What the browser needs to prove by one of the actor's passkeys that she is herself.
   * @throws NotSignedIn, NotFound
   */
  async beginStepUp(actor: Actor): Promise<string> {
    const { personId, sessionId } = holder(actor);
    const keys = await this.keysOf(personId);
    if (keys.length === 0) throw new NotFound('You have no passkey.');
    return this.parts.ceremony.authentication('STEP_UP', sessionId, keys);
  }

  /**
   * Proves by one of the actor's own passkeys that she is herself.
   * @throws NotSignedIn, InvalidPasskey
   */
  async stepUp(actor: Actor, response: string): Promise<NewSession> {
    const { pool, ceremony, sessions } = this.parts;
    const { personId, sessionId } = holder(actor);
    const find = async (id: string) => {
      const key = await this.byName(id);
      return key?.personId === personId ? key : undefined;
    };
    const { key, counter } = await ceremony.shown('STEP_UP', sessionId, response, find);
    return inTransaction(pool, async (tx) => {
      await this.use(tx, key, counter);
      return sessions.renew(tx, sessionId, true);
    });
  }

  private async use(tx: PoolClient, key: StoredKey, counter: number): Promise<void> {
    const used = await tx.query(USE_KEY, [key.id, counter]);
    if (used.rowCount === 0) throw new InvalidPasskey();
  }

  /** Whose passkeys the actor may change: an operator's first is added freely, all else wants one shown. */
  private async ownerOf(actor: Actor): Promise<{ owner: KeyOwner; keys: StoredKey[] }> {
    const { personId, sessionId } = holder(actor);
    const found = await this.parts.pool.query<KeyOwner & { operator: boolean; proved: boolean }>(OWNER, [
      personId,
      sessionId,
    ]);
    const keys = await this.keysOf(personId);
    const owner = found.rows[0]!;
    if (owner.operator && keys.length > 0 && !owner.proved) throw new PasskeyNeeded();
    return { owner, keys };
  }

  private async keysOf(personId: string): Promise<StoredKey[]> {
    return (await this.parts.pool.query<StoredKey>(KEYS_OF, [personId])).rows;
  }

  private async byName(credentialId: string): Promise<StoredKey | undefined> {
    return (await this.parts.pool.query<StoredKey>(KEY_BY_NAME, [credentialId])).rows[0];
  }
}
