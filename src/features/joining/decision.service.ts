import type { PoolClient } from 'pg';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound, NotSignedIn } from '../../shared/errors';
import { textIn, type Texts } from '../../shared/text-in';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import { passFreeText } from '../free-text';
import type { MembershipService } from '../membership';
import { mayOrganise } from '../network';
import { recipientsOf } from '../person';
import type { JoiningRoleName } from './joining.entity';
import { AlreadyDecided } from './joining.errors';
import { DECIDE, WHOSE } from './joining.sql';
import type { JoinRequestStateName } from './joining.types';

const MAX_REASON_LENGTH = 1_000;

interface Request {
  readonly personId: string;
  readonly networkId: string;
  readonly role: JoiningRoleName;
  readonly networkName: Texts;
}

/** What becomes of requests to join. Each method answers the id of the request. */
export class DecisionService {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditService,
    private readonly memberships: MembershipService,
    private readonly deliveries: DeliveryService,
    private readonly publicUrl: () => string,
    private readonly pokeJobs: () => void,
  ) {}

  /** @throws NotSignedIn, NotFound, AlreadyDecided, Suspended */
  approve(actor: Actor, requestId: string): Promise<string> {
    return this.decide(actor, requestId, 'APPROVED', null, async (tx, request) => {
      await this.memberships.give(tx, actor, request, request.role, 'request');
      const link = `${this.publicUrl()}/`;
      await this.tell(tx, request, 'JOIN_APPROVED', { link });
    });
  }

  /** @throws NotSignedIn, InvalidInput, NotFound, AlreadyDecided */
  async decline(actor: Actor, requestId: string, reason: string): Promise<string> {
    const { text } = passFreeText(reason, { field: 'reason', maxLength: MAX_REASON_LENGTH });
    return this.decide(actor, requestId, 'DECLINED', text, (tx, request) =>
      this.tell(tx, request, 'JOIN_DECLINED', { reason: text }),
    );
  }

  /** Takes one's own request back, with its answers. @throws NotSignedIn, NotFound, AlreadyDecided */
  async withdraw(actor: Actor, requestId: string): Promise<string> {
    const id = this.idOf(actor, requestId);
    const request = await this.find(id);
    if (!request || request.personId !== actor.reach.personId) throw noSuchRequest();
    const decided = await this.reads.pool.query(DECIDE, [id, 'WITHDRAWN', null]);
    if (decided.rowCount === 0) throw new AlreadyDecided();
    return id;
  }

  private async decide(
    actor: Actor,
    requestId: string,
    state: JoinRequestStateName,
    reason: string | null,
    then: (tx: PoolClient, request: Request) => Promise<void>,
  ): Promise<string> {
    const id = this.idOf(actor, requestId);
    // What a request is about never changes, so it may be read first; its state is decided by the update.
    const request = await this.find(id);
    if (!request || !mayOrganise(actor, request.networkId)) throw noSuchRequest();
    await inTransaction(this.reads.pool, async (tx) => {
      await this.memberships.lock(tx, request.personId);
      const decided = await tx.query(DECIDE, [id, state, reason]);
      if (decided.rowCount === 0) throw new AlreadyDecided();
      await then(tx, request);
      const { personId: subjectId, networkId } = request;
      const details = { decision: state };
      await this.audit.record(tx, actor, { kind: 'JOIN_REQUEST_DECIDED', subjectId, networkId, details });
    });
    this.pokeJobs();
    return id;
  }

  private async tell(
    tx: PoolClient,
    { personId, networkName }: Request,
    kind: 'JOIN_APPROVED' | 'JOIN_DECLINED',
    more: Record<string, string>,
  ): Promise<void> {
    const mails = (await recipientsOf(tx, [personId])).map(({ address, locale, name }) => ({
      class: kind,
      recipient: address,
      locale,
      content: { name, network: textIn(networkName, locale), ...more },
    }));
    await this.deliveries.addAll(tx, mails);
  }

  private async find(id: string): Promise<Request | undefined> {
    return (await this.reads.pool.query<Request>(WHOSE, [id])).rows[0];
  }

  private idOf(actor: Actor, requestId: string): string {
    if (actor.kind !== 'PERSON') throw new NotSignedIn('Sign in first.');
    const id = this.reads.ids.decode(requestId);
    if (id === null) throw noSuchRequest();
    return id;
  }
}

function noSuchRequest(): NotFound {
  return new NotFound('There is no such request.', 'requestId');
}
