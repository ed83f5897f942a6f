import type { Pool } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { addressGroup } from '../../shared/address-group';
import { NotFound } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';
import { timeOrderedId } from '../../shared/ids';
import type { RateLimit } from '../../shared/rate-limit';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import { InvalidCode, type MailedCodeService } from '../mailed-code';
import { foldAddress, writtenAddress } from '../person';
import { holder } from '../session';
import type { AddressUndos } from './address-undo';
import { AddressNeeded } from './email-address.errors';
import {
  ADD_ADDRESS,
  ASKING,
  COUNT_PROVED,
  LOCK_PERSON,
  MAIN_ADDRESS,
  MAKE_MAIN,
  OLDEST_ADDRESS,
  REMOVE_ADDRESS,
} from './email-address.sql';

export interface EmailAddressParts {
  readonly pool: Pool;
  readonly ids: GlobalIds;
  readonly codes: MailedCodeService;
  readonly deliveries: DeliveryService;
  readonly undos: AddressUndos;
  readonly audit: AuditService;
  /** Mails that one person has sent to new addresses, and mails that one such address gets. */
  readonly asksByPerson: RateLimit;
  readonly asksByEmail: RateLimit;
  readonly undosByAddressGroup: RateLimit;
  readonly pokeJobs: () => void;
}

interface Stored {
  readonly address: string;
  readonly folded: string;
}

interface Addressee {
  readonly locale: string;
  readonly name: string;
}

/** A person's addresses: several, one of them the main one. */
export class EmailAddressService {
  constructor(private readonly parts: EmailAddressParts) {}

  /**
   * Mails a code to a new address. Whether somebody has it already is told to that address alone.
   * @throws NotSignedIn, StepUpRequired, InvalidInput, RateLimited
   */
  async beginAdding(actor: Actor, email: string): Promise<void> {
    const { pool, codes, deliveries, asksByPerson, asksByEmail, pokeJobs } = this.parts;
    requireStepUp(actor);
    const { personId, sessionId } = holder(actor);
    const folded = foldAddress(email);
    await asksByPerson.take(personId);
    await asksByEmail.take(folded);
    await inTransaction(pool, async (tx) => {
      const asked = await tx.query<Addressee & { taken: boolean }>(ASKING, [personId, folded]);
      const { locale, name, taken } = asked.rows[0]!;
      const place = { purpose: 'ADDRESS', holder: sessionId, subject: folded } as const;
      const { code } = await codes.add(tx, place, taken);
      await deliveries.add(tx, {
        class: taken ? 'ADDRESS_TAKEN' : 'ADDRESS_CODE',
        recipient: writtenAddress(email),
        locale,
        content: taken ? {} : { code, name },
      });
    });
    pokeJobs();
  }

  /**
   * Adds the address, proved by its code; the main address is told.
   * @throws NotSignedIn, InvalidInput, InvalidCode
   */
  async confirm(actor: Actor, email: string, code: string): Promise<void> {
    const { pool, codes, deliveries, audit, pokeJobs } = this.parts;
    const { personId, sessionId } = holder(actor);
    const folded = foldAddress(email);
    const id = await codes.try({ purpose: 'ADDRESS', holder: sessionId, subject: folded }, code);
    await inTransaction(pool, async (tx) => {
      const person = await tx.query<Addressee>(LOCK_PERSON, [personId]);
      await codes.consume(tx, id);
      const main = await tx.query<Stored>(MAIN_ADDRESS, [personId]);
      const added = await tx.query(ADD_ADDRESS, [timeOrderedId(), personId, writtenAddress(email), folded]);
      if (added.rowCount === 0) throw new InvalidCode();
      const details = { what: 'added' };
      await audit.record(tx, actor, { kind: 'ADDRESS_CHANGED', subjectId: personId, details });
      const { locale, name } = person.rows[0]!;
      const recipient = main.rows[0]?.address;
      if (recipient === undefined) return;
      const content = { name, address: writtenAddress(email) };
      await deliveries.add(tx, { class: 'ADDRESS_ADDED', recipient, locale, content });
    });
    pokeJobs();
  }

  /**
   * Makes a proved address the main one; the one before is told and, where it is the oldest, can take it back for
   * some days.
   * @throws NotSignedIn, StepUpRequired, NotFound
   */
  async makeMain(actor: Actor, addressId: string): Promise<void> {
    const { pool, ids, audit, undos, pokeJobs } = this.parts;
    requireStepUp(actor);
    const { personId } = holder(actor);
    const id = ids.decode(addressId);
    await inTransaction(pool, async (tx) => {
      const person = await tx.query<Addressee>(LOCK_PERSON, [personId]);
      const oldest = await tx.query<{ id: string }>(OLDEST_ADDRESS, [personId]);
      const before = await tx.query<Stored & { id: string }>(MAIN_ADDRESS, [personId]);
      const made = id === null ? null : await tx.query(MAKE_MAIN, [id, personId]);
      if (!made?.rowCount) throw noSuchAddress();
      const [old] = before.rows;
      if (!old || old.id === id) return;
      const details = { what: 'main' };
      await audit.record(tx, actor, { kind: 'ADDRESS_CHANGED', subjectId: personId, details });
      await undos.tell(
        tx,
        { ...person.rows[0]!, personId, address: old.address, folded: old.folded },
        oldest.rows[0]?.id === old.id,
      );
    });
    pokeJobs();
  }

  /**
   * Removes an address; it is told and, where it was the oldest, can take it back for some days.
   * @throws NotSignedIn, StepUpRequired, NotFound, AddressNeeded
   */
  async remove(actor: Actor, addressId: string): Promise<void> {
    const { pool, ids, audit, undos, pokeJobs } = this.parts;
    requireStepUp(actor);
    const { personId } = holder(actor);
    const id = ids.decode(addressId);
    await inTransaction(pool, async (tx) => {
      const person = await tx.query<Addressee>(LOCK_PERSON, [personId]);
      const oldest = await tx.query<{ id: string }>(OLDEST_ADDRESS, [personId]);
      const removed =
        id === null ? null : await tx.query<Stored & { is_primary: boolean }>(REMOVE_ADDRESS, [id, personId]);
      const old = removed?.rows[0];
      if (!old) throw noSuchAddress();
      const left = await tx.query<{ count: number }>(COUNT_PROVED, [personId]);
      if (old.is_primary || left.rows[0]!.count === 0) throw new AddressNeeded();
      const details = { what: 'removed' };
      await audit.record(tx, actor, { kind: 'ADDRESS_CHANGED', subjectId: personId, details });
      await undos.tell(
        tx,
        { ...person.rows[0]!, personId, address: old.address, folded: old.folded },
        oldest.rows[0]?.id === id,
      );
    });
    pokeJobs();
  }

  /**
   * Brings an address back by the link that was mailed to it; everybody is signed out.
   * @param address where the request comes from
   * @throws InvalidUndo, RateLimited
   */
  async undo(address: string, token: string): Promise<void> {
    await this.parts.undosByAddressGroup.take(addressGroup(address));
    await inTransaction(this.parts.pool, (tx) => this.parts.undos.use(tx, token));
  }
}

function noSuchAddress(): NotFound {
  return new NotFound('There is no such confirmed address.', 'addressId');
}
