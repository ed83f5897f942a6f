import { madeBefore } from '../../persistence/idempotency';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import type { RateLimit } from '../../shared/rate-limit';
import type { Selection } from '../../shared/selection';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import type { GroundRulesService } from '../ground-rules';
import { Suspended, type MembershipService } from '../membership';
import { mayOrganise, requireOrganiser } from '../network';
import type { JoiningRoleName, JoinPolicyName } from './joining.entity';
import { ByInvitationOnly, RequestPending } from './joining.errors';
import { joinRequestRead } from './joining.read';
import { ADD_REQUEST, POLICY, SET_POLICY } from './joining.sql';
import type { JoinRequest, JoinRequestStateName } from './joining.types';
import {
  answersTo,
  questionnaireOf,
  type GivenAnswer,
  type GivenQuestion,
  type Question,
} from './questionnaire';

export interface NewPolicy {
  readonly networkId: string;
  readonly policy: JoinPolicyName;
  readonly role: JoiningRoleName;
  readonly questions: readonly GivenQuestion[];
}

export interface WishToJoin {
  readonly networkId: string;
  readonly answers?: readonly GivenAnswer[] | null;
  readonly questionsVersion?: number | null;
  readonly acceptedRulesVersion?: number | null;
  readonly idempotencyKey: string;
}

interface Policy {
  readonly kind: JoinPolicyName;
  readonly role: JoiningRoleName;
  readonly questions: readonly Question[];
  readonly version: number;
  readonly member: boolean;
  readonly suspended: boolean;
}

const ofNetwork: KeysetList<JoinRequest> = {
  name: 'joinRequests',
  model: joinRequestRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  where: (a, params) =>
    `${a}.network_id = ${params.arg('networkId', 'uuid')} AND ${a}.state = ANY(${params.arg('states', 'text[]')})`,
};

const ownRequests: KeysetList<JoinRequest> = {
  name: 'ownJoinRequests',
  model: joinRequestRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  descending: true,
  where: (a, params) => `${a}.person_id = ${params.me()}`,
};

/** How people join networks, and asking to. */
export class JoiningService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly audit: AuditService,
    private readonly memberships: MembershipService,
    private readonly rules: GroundRulesService,
    private readonly requestsByPerson: RateLimit,
  ) {}

  /** Requests to join a network, oldest first, for its organisers. */
  ofNetwork(
    actor: Actor,
    networkId: string,
    states: readonly JoinRequestStateName[],
    page: PageArgs,
    selection: Selection,
  ) {
    // Who asked sees her own request elsewhere: this list is the organisers'.
    const seen = mayOrganise(actor, networkId) ? states : [];
    return this.keyset.page(actor, ofNetwork, selection, page, { networkId, states: seen });
  }

  /** The actor's own requests, newest first. */
  own(actor: Actor, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, ownRequests, selection, page);
  }

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<JoinRequest | null> {
    return this.reads.one(actor, joinRequestRead, selection, uuid);
  }

  /**
   * Says how people join a network. Requests that wait keep the questions they answered.
   * @returns the id of the network
   * @throws NotSignedIn, NotFound, InvalidInput
   */
  async setPolicy(actor: Actor, input: NewPolicy): Promise<string> {
    const networkId = requireOrganiser(actor, this.reads.ids.decode(input.networkId));
    const questions = questionnaireOf(input.questions);
    await inTransaction(this.reads.pool, async (tx) => {
      const values = [networkId, input.policy, input.role, JSON.stringify(questions)];
      const set = await tx.query(SET_POLICY, values);
      if (set.rowCount === 0) throw noSuchNetwork();
      const details = { joinPolicy: input.policy, role: input.role };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
    });
    return networkId;
  }

  /**
   * Joins an open network at once, or asks to join one that decides.
   * @returns the network, and the request where there is one
   * @throws NotSignedIn, NotFound, InvalidInput, ByInvitationOnly, RequestPending, RulesNotAccepted,
   *   Suspended, IdempotencyKeyReused, RateLimited
   */
  async ask(actor: Actor, input: WishToJoin): Promise<{ networkId: string; requestId: string | null }> {
    const personId = personOf(actor);
    const networkId = this.reads.ids.decode(input.networkId);
    if (networkId === null) throw noSuchNetwork();
    await this.requestsByPerson.take(personId);
    const requestId = await inTransaction(this.reads.pool, async (tx) => {
      await this.memberships.lock(tx, personId);
      const id = timeOrderedId();
      const attempt = { actorId: personId, key: input.idempotencyKey, subjectId: id };
      const { answers, questionsVersion, acceptedRulesVersion } = input;
      const content = [
        'join',
        networkId,
        answers ?? [],
        questionsVersion ?? null,
        acceptedRulesVersion ?? null,
      ];
      const before = await madeBefore(tx, { ...attempt, input: content });
      if (before !== null) return before;
      const policy = (await tx.query<Policy>(POLICY, [networkId, personId])).rows[0];
      if (policy?.suspended) throw new Suspended();
      if (policy?.member) return id;
      if (!policy || policy.kind === 'INVITE') throw await this.closed(networkId);
      const answered = policy.kind === 'REQUEST' ? answersOf(policy, input) : [];
      await this.rules.acceptOnJoining(tx, personId, networkId, acceptedRulesVersion);
      if (policy.kind === 'OPEN') {
        await this.memberships.give(tx, actor, { personId, networkId }, policy.role, 'joined');
      } else {
        const questions = JSON.stringify(policy.questions);
        const values = [id, networkId, personId, policy.role, questions, JSON.stringify(answered)];
        const added = await tx.query(ADD_REQUEST, values);
        if (added.rowCount === 0) throw new RequestPending();
      }
      return id;
    });
    const { rowCount } = await this.reads.pool.query('SELECT 1 FROM join_request WHERE id = $1', [requestId]);
    return { networkId, requestId: rowCount === 1 ? requestId : null };
  }

  /** Networks are known to everyone, so one that is not there may be told from one that is closed. */
  private async closed(networkId: string) {
    const found = await this.reads.pool.query('SELECT 1 FROM network WHERE id = $1', [networkId]);
    return found.rowCount === 1 ? new ByInvitationOnly() : noSuchNetwork();
  }
}

function answersOf(policy: Policy, { answers, questionsVersion }: WishToJoin) {
  if (policy.questions.length > 0 && questionsVersion !== policy.version) {
    throw new InvalidInput('The questions have changed. Load the page again.', 'questionsVersion');
  }
  return answersTo(policy.questions, answers ?? []);
}

function noSuchNetwork(): NotFound {
  return new NotFound('There is no such network, or it is not yours to organise.', 'networkId');
}
