import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import { newcomer, type Actor } from '../../shared/actor';
import { timeOrderedId } from '../../shared/ids';
import { tokenHash } from '../../shared/token-hash';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import type { SessionService } from '../session';
import { InvalidUndo } from './email-address.errors';
import { ADD_UNDO, BRING_BACK, DROP_UNDOS, REMOVE_OTHERS, USE_UNDO } from './email-address.sql';

/** For how long a change can be taken back. */
const UNDO_DAYS = 7;

/** Whose address it was, and in what language she is written to. */
export interface FormerAddress {
  readonly personId: string;
  readonly address: string;
  readonly folded: string;
  readonly locale: string;
  readonly name: string;
}

/** How far back what an intruder may have added is taken away: as long as a change can be undone, and as much before. */
const SUSPECT_DAYS = 2 * UNDO_DAYS;

/** Something else that lets a person in, and that an intruder may have added. */
export interface Credentials {
  /** Takes away what was added lately, in the caller's transaction. */
  forgetRecent(tx: PoolClient, actor: Actor, days: number): Promise<void>;
}

/** Tells an address that it no longer counts; the oldest one with a link by which its holder takes the account back. */
export class AddressUndos {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
    private readonly credentials: readonly Credentials[],
    private readonly publicUrl: () => string,
  ) {}

  async tell(tx: PoolClient, former: FormerAddress, oldest: boolean): Promise<void> {
    const { personId, address, folded, locale, name } = former;
    if (!oldest) {
      await this.deliveries.add(tx, {
        class: 'ADDRESS_DROPPED',
        recipient: address,
        locale,
        content: { name },
      });
      return;
    }
    const token = randomBytes(24).toString('base64url');
    const link = `${this.publicUrl()}/account/undo#${token}`;
    await tx.query(ADD_UNDO, [tokenHash(token), personId, address, folded, UNDO_DAYS]);
    await this.deliveries.add(tx, {
      class: 'ADDRESS_CHANGED',
      recipient: address,
      locale,
      content: { name, link },
    });
  }

  /**
   * Makes the address the only one again, takes away what was added lately to sign in by, and signs everybody out:
   * whoever changed it may not have been the person.
   * @throws InvalidUndo
   */
  async use(tx: PoolClient, token: string): Promise<void> {
    const used = await tx.query<{ person_id: string; address: string; folded: string }>(USE_UNDO, [
      tokenHash(token),
    ]);
    const [undo] = used.rows;
    if (!undo) throw new InvalidUndo();
    const { person_id: personId, address, folded } = undo;
    await tx.query(DROP_UNDOS, [personId]);
    await tx.query(REMOVE_OTHERS, [personId, folded]);
    const back = await tx.query(BRING_BACK, [timeOrderedId(), personId, address, folded]);
    if (back.rowCount === 0) throw new InvalidUndo();
    const actor = newcomer(personId);
    const details = { what: 'brought back' };
    await this.audit.record(tx, actor, { kind: 'ADDRESS_CHANGED', subjectId: personId, details });
    for (const each of this.credentials) await each.forgetRecent(tx, actor, SUSPECT_DAYS);
    await this.sessions.endAll(tx, actor);
  }
}
