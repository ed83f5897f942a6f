import type { Pool } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import type { DataKind } from '../../shared/data-kind';
import { InvalidInput, NotFound, NotSignedIn } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { Selection } from '../../shared/selection';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import { passFreeText } from '../free-text';
import { requireOrganiser } from '../network';
import { LinkExists } from './sharing.errors';
import { networkLinkRead } from './sharing.read';
import { ACCEPT_LINK, END_EXPIRED, END_LINK, INSERT_LINK } from './sharing.sql';
import type { NetworkLink } from './sharing.types';

export interface NewLink {
  readonly fromId: string;
  readonly toId: string;
  readonly kinds: readonly DataKind[];
  readonly purpose: string;
  readonly expiresAt?: string | null;
  readonly idempotencyKey: string;
}

/** Agreements between networks: one side offers, the other accepts, either ends. In force at once. */
export class NetworkLinkService {
  constructor(
    private readonly pool: Pool,
    private readonly reads: Reads,
    private readonly audit: AuditService,
  ) {}

  /**
   * Offers an agreement.
   * @returns its id
   * @throws NotSignedIn, StepUpRequired, NotFound, InvalidInput, LinkExists, IdempotencyKeyReused
   */
  async offer(actor: Actor, input: NewLink): Promise<string> {
    const fromId = requireOrganiser(actor, this.reads.ids.decode(input.fromId), 'fromId');
    requireStepUp(actor);
    const toId = this.reads.ids.decode(input.toId);
    if (toId === null) throw noNetwork();
    if (toId === fromId) throw new InvalidInput('A network agrees with another one.', 'toId');
    if (input.kinds.length === 0) throw new InvalidInput('Say what the agreement is about.', 'kinds');
    const kinds = [...new Set(input.kinds)].sort();
    const purpose = passFreeText(input.purpose, { field: 'purpose', maxLength: 500 }).text;
    const expiresAt = input.expiresAt ?? null;
    if (expiresAt !== null && Date.parse(expiresAt) <= Date.now()) {
      throw new InvalidInput('It would have ended already.', 'expiresAt');
    }
    const id = timeOrderedId();
    return inTransaction(this.pool, async (tx) => {
      const asked = [fromId, toId, kinds, purpose, expiresAt];
      const use = { actorId: actor.participantId!, key: input.idempotencyKey, input: asked, subjectId: id };
      const before = await madeBefore(tx, use);
      if (before !== null) return before;
      const there = await tx.query('SELECT 1 FROM network WHERE id = $1', [toId]);
      if (there.rowCount === 0) throw noNetwork();
      await tx.query(END_EXPIRED, [fromId, toId]);
      const made = await tx.query(INSERT_LINK, [id, fromId, toId, kinds, purpose, expiresAt]);
      if (made.rowCount === 0) throw new LinkExists();
      await this.record(tx, actor, fromId, 'offered', toId);
      return id;
    });
  }

  /** Accepts an agreement that was offered to a network of the actor's. @throws NotSignedIn, StepUpRequired, NotFound */
  accept(actor: Actor, linkId: string): Promise<string> {
    return this.decide(actor, linkId, ACCEPT_LINK, 'accepted', true);
  }

  /** Ends an agreement or an offer, from either side. @throws NotSignedIn, NotFound */
  end(actor: Actor, linkId: string): Promise<string> {
    return this.decide(actor, linkId, END_LINK, 'ended', false);
  }

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<NetworkLink | null> {
    return this.reads.one(actor, networkLinkRead, selection, uuid);
  }

  private async decide(actor: Actor, linkId: string, statement: string, did: string, proof: boolean) {
    if (actor.kind !== 'PERSON') throw new NotSignedIn('Sign in first.');
    const id = this.reads.ids.decode(linkId);
    if (id === null) throw noLink();
    // To let others see asks for a proof; to stop it never does.
    if (proof) requireStepUp(actor);
    return inTransaction(this.pool, async (tx) => {
      const found = await tx.query<{ from_id: string; to_id: string }>(statement, [
        id,
        actor.reach.organises,
      ]);
      const [row] = found.rows;
      if (!row) throw noLink();
      const own = actor.reach.organises.includes(row.to_id) ? row.to_id : row.from_id;
      await this.record(tx, actor, own, did, own === row.to_id ? row.from_id : row.to_id);
      return id;
    });
  }

  private record(
    tx: Parameters<AuditService['record']>[0],
    actor: Actor,
    networkId: string,
    did: string,
    other: string,
  ) {
    const details = { did, with: this.reads.ids.encode(other) };
    return this.audit.record(tx, actor, { kind: 'LINK_CHANGED', networkId, details });
  }
}

function noNetwork(): NotFound {
  return new NotFound('There is no such network.', 'toId');
}

function noLink(): NotFound {
  return new NotFound('There is no such agreement, or it is not yours to decide.', 'linkId');
}
