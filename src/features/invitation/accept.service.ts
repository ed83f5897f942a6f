import type { Pool, PoolClient } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import { inTransaction } from '../../persistence/transaction';
import { newcomer as newcomerActor, type Actor } from '../../shared/actor';
import { addressGroup } from '../../shared/address-group';
import { NotSignedIn } from '../../shared/errors';
import { randomId } from '../../shared/ids';
import type { RateLimit } from '../../shared/rate-limit';
import { textIn, type Texts } from '../../shared/text-in';
import { tokenHash } from '../../shared/token-hash';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import { passFreeText } from '../free-text';
import type { GroundRulesService } from '../ground-rules';
import type { CodePlace, MailedCodeService } from '../mailed-code';
import type { MembershipService } from '../membership';
import { addNewcomer, foldAddress } from '../person';
import type { NewSession, SessionService } from '../session';
import type { InvitedRoleName } from './invitation.entity';
import { AddressKnown, InvalidInvitation } from './invitation.errors';
import { CLAIMED_LATELY, LOOK, TAKE_PLACE } from './invitation.sql';

const MAX_NAME_LENGTH = 100;

export interface AcceptLimits {
  readonly claimsByPerson: RateLimit;
  readonly claimsByAddressGroup: RateLimit;
  readonly codesByEmail: RateLimit;
  readonly triesByEmail: RateLimit;
}

/** Who comes in without an account. */
export interface NewcomerNames {
  readonly givenName: string;
  readonly familyName: string;
  readonly locale?: string | null;
  readonly email?: string | null;
  readonly code?: string | null;
}

export interface Acceptance {
  readonly token: string;
  readonly acceptedRulesVersion?: number | null;
  readonly newcomer?: NewcomerNames | null;
  readonly idempotencyKey: string;
}

export interface Accepted {
  readonly networkId: string;
  /** Of a newcomer: she is signed in by it. */
  readonly session: NewSession | null;
}

interface Invited {
  readonly id: string;
  readonly networkId: string;
  readonly role: InvitedRoleName;
  readonly kind: 'LINK' | 'MAIL';
  readonly address: string | null;
  readonly open: boolean;
  /** Whose address it was mailed to, where anyone has it. */
  readonly ownerId: string | null;
  readonly hasRole: boolean;
  readonly claimed: boolean;
}

/** Taking a place that an invitation offers: with an account, or by making one. */
export class AcceptService {
  constructor(
    private readonly pool: Pool,
    private readonly codes: MailedCodeService,
    private readonly sessions: SessionService,
    private readonly memberships: MembershipService,
    private readonly rules: GroundRulesService,
    private readonly audit: AuditService,
    private readonly deliveries: DeliveryService,
    private readonly limits: AcceptLimits,
    private readonly pokeJobs: () => void,
  ) {}

  /**
   * Sends a code to the address that a newcomer gives with a link. Known and unknown addresses get the same.
   * @throws InvalidInput, InvalidInvitation, RateLimited
   */
  async requestCode(actor: Actor, address: string, token: string, email: string): Promise<void> {
    const folded = foldAddress(email);
    await this.limits.claimsByAddressGroup.take(addressGroup(address));
    const invited = await this.look(this.pool, token, null);
    if (!invited?.open || invited.kind !== 'LINK') throw new InvalidInvitation();
    await this.limits.codesByEmail.take(folded);
    await inTransaction(this.pool, async (tx) => {
      const { code } = await this.codes.add(tx, placeOf(token, folded));
      const network = await tx.query<{ name: Texts }>('SELECT name FROM network WHERE id = $1', [
        invited.networkId,
      ]);
      const locale = actor.languages[0] ?? 'en';
      await this.deliveries.add(tx, {
        class: 'INVITATION_CODE',
        recipient: folded,
        locale,
        content: { code, network: textIn(network.rows[0]!.name, locale) },
      });
    });
    this.pokeJobs();
  }

  /**
   * Takes a place, once for a person however often she tries.
   * @throws InvalidInput, NotSignedIn, InvalidInvitation, InvalidCode, AddressKnown,
   *   RulesNotAccepted, Suspended, IdempotencyKeyReused, RateLimited
   */
  async accept(actor: Actor, address: string, input: Acceptance): Promise<Accepted> {
    const { personId } = actor.reach;
    if (actor.kind === 'PERSON' && personId !== null) {
      await this.limits.claimsByPerson.take(personId);
      return { networkId: await this.acceptAs(actor, personId, input), session: null };
    }
    if (actor.kind !== 'ANONYMOUS' || !input.newcomer) throw new NotSignedIn('Sign in, or say who you are.');
    await this.limits.claimsByAddressGroup.take(addressGroup(address));
    const invited = await this.look(this.pool, input.token, null);
    if (!invited) throw new InvalidInvitation();
    const { givenName, familyName, locale, email, code } = input.newcomer;
    const names = { givenName: nameOf(givenName, 'givenName'), familyName: nameOf(familyName, 'familyName') };
    // Whoever has the mail has proved the address by the token; whoever has a link proves hers by a code.
    const proved =
      invited.kind === 'MAIL'
        ? { address: invited.address!, codeId: null }
        : await this.proveAddress(input.token, email, code);
    const person = { id: randomId(), ...names, locale: locale ?? actor.languages[0] ?? 'en', ...proved };
    return inTransaction(this.pool, (tx) => this.comeIn(tx, invited, person, input));
  }

  private acceptAs(actor: Actor, personId: string, input: Acceptance): Promise<string> {
    return inTransaction(this.pool, async (tx) => {
      await this.memberships.lock(tx, personId);
      const invited = await this.look(tx, input.token, personId);
      if (!invited) throw new InvalidInvitation();
      await madeBefore(tx, {
        actorId: personId,
        key: input.idempotencyKey,
        input: ['accept', invited.id, input.acceptedRulesVersion ?? null],
        subjectId: invited.id,
      });
      if (invited.hasRole) return invited.networkId;
      // Who took a place and is no member any more was let go: the same place does not bring her back.
      const others = invited.ownerId !== null && invited.ownerId !== personId;
      if (!invited.open || invited.claimed || others) throw new InvalidInvitation();
      await this.join(tx, actor, personId, invited, input);
      return invited.networkId;
    });
  }

  /** Makes a person of a newcomer, with the place, and signs her in; all of it or nothing. */
  private async comeIn(
    tx: PoolClient,
    invited: Invited,
    person: Parameters<typeof addNewcomer>[1] & { codeId: string | null },
    input: Acceptance,
  ): Promise<Accepted> {
    const earlier = await madeBefore(tx, {
      actorId: invited.id,
      key: input.idempotencyKey,
      input: ['come in', person.address, person.givenName, person.familyName],
      subjectId: person.id,
    });
    if (earlier !== null) return this.comeInAgain(tx, invited, earlier);
    if (!invited.open) throw new InvalidInvitation();
    if (person.codeId !== null) await this.codes.consume(tx, person.codeId);
    if (!(await addNewcomer(tx, person))) throw new AddressKnown();
    const actor = newcomerActor(person.id);
    await this.join(tx, actor, person.id, invited, input);
    return { networkId: invited.networkId, session: await this.open(tx, actor, person.id) };
  }

  /** The answer to an earlier try was lost on its way: the same try, of late, gets it again. */
  private async comeInAgain(tx: PoolClient, invited: Invited, personId: string): Promise<Accepted> {
    const lately = await tx.query(CLAIMED_LATELY, [invited.id, personId]);
    if (lately.rowCount === 0) throw new AddressKnown();
    const session = await this.open(tx, newcomerActor(personId), personId);
    return { networkId: invited.networkId, session };
  }

  private async join(
    tx: PoolClient,
    actor: Actor,
    personId: string,
    { id, networkId, role }: Invited,
    input: Acceptance,
  ): Promise<void> {
    const taken = await tx.query(TAKE_PLACE, [id, personId]);
    if (taken.rowCount === 0) throw new InvalidInvitation();
    await this.rules.acceptOnJoining(tx, personId, networkId, input.acceptedRulesVersion);
    await this.memberships.give(tx, actor, { personId, networkId }, role, 'invitation');
  }

  private async open(tx: PoolClient, actor: Actor, personId: string): Promise<NewSession> {
    const session = await this.sessions.open(tx, personId);
    const details = { by: 'invitation' };
    await this.audit.record(tx, actor, { kind: 'SIGNED_IN', subjectId: personId, details });
    return session;
  }

  private async proveAddress(
    token: string,
    email: string | null | undefined,
    code: string | null | undefined,
  ): Promise<{ address: string; codeId: string }> {
    const address = foldAddress(email ?? '', 'email');
    await this.limits.triesByEmail.take(address);
    return { address, codeId: await this.codes.try(placeOf(token, address), code ?? '') };
  }

  private async look(
    tx: Pool | PoolClient,
    token: string,
    personId: string | null,
  ): Promise<Invited | undefined> {
    return (await tx.query<Invited>(LOOK, [tokenHash(token), personId])).rows[0];
  }
}

/** Whoever holds the link may prove an address by a code that was asked for with it. */
function placeOf(token: string, address: string): CodePlace {
  return { purpose: 'INVITATION', holder: token, subject: address };
}

function nameOf(name: string, field: string): string {
  return passFreeText(name, { field, maxLength: MAX_NAME_LENGTH, oneLine: true }).text;
}
