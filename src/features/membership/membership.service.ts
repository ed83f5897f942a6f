import type { PoolClient } from 'pg';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { Selection } from '../../shared/selection';
import { requireStepUp } from '../../shared/step-up';
import { textIn, type Texts } from '../../shared/text-in';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import { passFreeText } from '../free-text';
import { mayOrganise } from '../network';
import { recipientsOf } from '../person';
import type { MembershipRoleName } from './membership.entity';
import { LastOrganiser, Suspended } from './membership.errors';
import { membershipRead } from './membership.read';
import {
  END_ROLES,
  END_SUSPENSION,
  GIVE_ROLE,
  LOCK_PERSON,
  RESTORE_ROLES,
  STANDING,
  SUSPEND,
} from './membership.sql';
import type { Membership } from './membership.types';
import type { SuspendedRole } from './suspension.entity';

const MAX_REASON_LENGTH = 500;

/** A person in a network, by the ids of the API. */
export interface MemberOf {
  readonly networkId: string;
  readonly personId: string;
}

interface Standing {
  readonly hasAccount: boolean;
  readonly suspended: boolean;
  readonly roles: readonly MembershipRoleName[];
}

interface Ended {
  readonly last: boolean;
  readonly ended: readonly MembershipRoleName[];
}

/** Someone's place in a network, as it stands in the database. */
interface Place {
  readonly networkId: string;
  readonly personId: string;
}

/** Who belongs where, and as what. Each change answers the id of the network. */
export class MembershipService {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditService,
    private readonly deliveries: DeliveryService,
    private readonly publicUrl: () => string,
    private readonly pokeJobs: () => void,
  ) {}

  /** The actor's own memberships, oldest first. */
  async own(actor: Actor, selection: Selection): Promise<Membership[]> {
    const found = await this.reads.find(actor, membershipRead, selection, 'own', {}, (shape) => {
      const { alias, columns, joins, visible } = shape;
      return `SELECT ${columns} FROM ${shape.from} ${joins} WHERE ${visible} ORDER BY ${alias}.since, ${alias}.id`;
    });
    return found.map((f) => f.object);
  }

  /**
   * Gives a role: organisers to those who are members already, operators to everyone with an account. Who has
   * the role keeps it as it is.
   * @throws NotSignedIn, StepUpRequired, NotFound, Suspended
   */
  async grantRole(actor: Actor, input: MemberOf & { role: MembershipRoleName }): Promise<string> {
    requireStepUp(actor);
    const place = this.placeOf(actor, input);
    const { role } = input;
    await inTransaction(this.reads.pool, async (tx) => {
      await tx.query(LOCK_PERSON, [place.personId]);
      const found = await tx.query<Standing>(STANDING, [place.personId, place.networkId]);
      const [standing] = found.rows;
      if (standing?.suspended) throw new Suspended();
      const known = standing && (standing.roles.length > 0 || actor.reach.operator);
      if (!known || !standing.hasAccount) throw noSuchMember();
      if (standing.roles.includes(role)) return;
      await this.give(tx, actor, place, role, 'granted');
      if (role !== 'ORGANISER') return;
      const link = `${this.publicUrl()}/networks/${this.reads.ids.encode(place.networkId)}/members`;
      await this.tell(tx, place, 'ORGANISER_NOW', { link });
    });
    this.pokeJobs();
    return place.networkId;
  }

  /**
   * Ends a role; who has no other is no member any more.
   * @throws NotSignedIn, StepUpRequired, NotFound, LastOrganiser
   */
  async endRole(actor: Actor, input: MemberOf & { role: MembershipRoleName }): Promise<string> {
    requireStepUp(actor);
    return this.end(actor, this.placeOf(actor, input), input.role, 'ended');
  }

  /**
   * Takes everything a person is in a network away for a time, and tells her why.
   * @throws NotSignedIn, StepUpRequired, InvalidInput, NotFound, LastOrganiser
   */
  async suspend(actor: Actor, input: MemberOf & { reason: string }): Promise<string> {
    requireStepUp(actor);
    const place = this.placeOf(actor, input);
    const reason = passFreeText(input.reason, { field: 'reason', maxLength: MAX_REASON_LENGTH }).text;
    await inTransaction(this.reads.pool, async (tx) => {
      await tx.query(LOCK_PERSON, [place.personId]);
      const values = [place.personId, place.networkId, timeOrderedId(), reason];
      await this.record(tx, actor, place, await tx.query<Ended>(SUSPEND, values), 'MODERATED', 'suspended');
      await this.tell(tx, place, 'SUSPENDED', { reason });
    });
    this.pokeJobs();
    return place.networkId;
  }

  /**
   * Ends a suspension and gives the roles back that it took; she is told.
   * @throws NotSignedIn, StepUpRequired, NotFound
   */
  async resume(actor: Actor, input: MemberOf): Promise<string> {
    requireStepUp(actor);
    const place = this.placeOf(actor, input);
    await inTransaction(this.reads.pool, async (tx) => {
      const { personId, networkId } = place;
      await tx.query(LOCK_PERSON, [personId]);
      const ended = await tx.query<{ roles: SuspendedRole[] }>(END_SUSPENSION, [personId, networkId]);
      const roles = ended.rows[0]?.roles;
      if (!roles) throw noSuchMember();
      await tx.query(RESTORE_ROLES, [personId, networkId, JSON.stringify(roles)]);
      await this.audit.record(tx, actor, {
        kind: 'MODERATED',
        subjectId: personId,
        networkId,
        details: { roles: roles.map(({ role }) => role).join(' '), by: 'resumed' },
      });
      await this.tell(tx, place, 'SUSPENSION_ENDED', { link: `${this.publicUrl()}/` });
    });
    this.pokeJobs();
    return place.networkId;
  }

  /**
   * Ends all that the actor is in a network.
   * @throws NotSignedIn, NotFound, LastOrganiser
   */
  async leave(actor: Actor, networkId: string): Promise<string> {
    const personId = personOf(actor);
    const uuid = this.reads.ids.decode(networkId);
    if (uuid === null) throw noSuchMember();
    return this.end(actor, { personId, networkId: uuid }, null, 'left');
  }

  /**
   * Gives a role in the caller's transaction; for features by which people join. The caller holds the lock on
   * the person.
   * @returns false where she has it already
   * @throws Suspended
   */
  async give(
    tx: PoolClient,
    actor: Actor,
    { personId, networkId }: Place,
    role: MembershipRoleName,
    by: string,
  ): Promise<boolean> {
    const given = await tx.query(GIVE_ROLE, [timeOrderedId(), personId, networkId, role]);
    if (given.rowCount === 0) {
      const found = await tx.query<Standing>(STANDING, [personId, networkId]);
      if (found.rows[0]?.suspended) throw new Suspended();
      return false;
    }
    const details = { role, by };
    await this.audit.record(tx, actor, { kind: 'MEMBERSHIP_BEGUN', subjectId: personId, networkId, details });
    return true;
  }

  /** Keeps every other change of what a person is in networks waiting, until the transaction ends. */
  async lock(tx: PoolClient, personId: string): Promise<void> {
    await tx.query(LOCK_PERSON, [personId]);
  }

  private async end(
    actor: Actor,
    place: Place,
    role: MembershipRoleName | null,
    by: 'ended' | 'left',
  ): Promise<string> {
    await inTransaction(this.reads.pool, async (tx) => {
      await tx.query(LOCK_PERSON, [place.personId]);
      const values = [place.personId, place.networkId, role];
      await this.record(tx, actor, place, await tx.query<Ended>(END_ROLES, values), 'MEMBERSHIP_ENDED', by);
    });
    return place.networkId;
  }

  /** Writes down what was ended. @throws LastOrganiser, NotFound where nothing was */
  private async record(
    tx: PoolClient,
    actor: Actor,
    { personId, networkId }: Place,
    { rows }: { rows: Ended[] },
    kind: 'MEMBERSHIP_ENDED' | 'MODERATED',
    by: string,
  ): Promise<void> {
    const [outcome] = rows;
    if (outcome?.last) throw new LastOrganiser();
    if (!outcome || outcome.ended.length === 0) throw noSuchMember();
    await this.audit.record(tx, actor, {
      kind,
      subjectId: personId,
      networkId,
      details: { roles: outcome.ended.join(' '), by },
    });
  }

  /** Tells a person, in her language, what she is in a network now. */
  private async tell(
    tx: PoolClient,
    { personId, networkId }: Place,
    kind: 'ORGANISER_NOW' | 'SUSPENDED' | 'SUSPENSION_ENDED',
    more: Record<string, string>,
  ): Promise<void> {
    const network = await tx.query<{ name: Texts }>('SELECT name FROM network WHERE id = $1', [networkId]);
    const mails = (await recipientsOf(tx, [personId])).map(({ address, locale, name }) => ({
      class: kind,
      recipient: address,
      locale,
      content: { name, network: textIn(network.rows[0]!.name, locale), ...more },
    }));
    await this.deliveries.addAll(tx, mails);
  }

  private placeOf(actor: Actor, { networkId, personId }: MemberOf): Place {
    const network = this.reads.ids.decode(networkId);
    const person = this.reads.ids.decode(personId);
    if (network === null || person === null || !mayOrganise(actor, network)) throw noSuchMember();
    return { networkId: network, personId: person };
  }
}

function noSuchMember(): NotFound {
  return new NotFound('There is no such member, or the network is not yours to organise.', 'personId');
}
