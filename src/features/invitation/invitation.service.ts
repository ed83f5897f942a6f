import type { PoolClient } from 'pg';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import { insertRows } from '../../persistence/bulk';
import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { addressGroup } from '../../shared/address-group';
import { InvalidInput, NotFound, NotSignedIn } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import type { RateLimit } from '../../shared/rate-limit';
import type { Seal } from '../../shared/seal';
import type { Selection } from '../../shared/selection';
import { textIn, type Texts } from '../../shared/text-in';
import { tokenHash } from '../../shared/token-hash';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import { requireOrganiser } from '../network';
import { foldAddress } from '../person';
import type { InvitedRoleName } from './invitation.entity';
import { invitationRead, offerRead } from './invitation.read';
import { REPLACE, REVOKE } from './invitation.sql';
import { tokenOf } from './invitation.token';
import type { Invitation, InvitationOffer } from './invitation.types';

const MAX_PLACES = 500;
const MAX_DAYS = 60;
const DEFAULT_DAYS = 14;

export interface NewInvitation {
  readonly networkId: string;
  readonly role: InvitedRoleName;
  readonly places?: number | null;
  readonly addresses?: readonly string[] | null;
  readonly days?: number | null;
  readonly idempotencyKey: string;
}

export interface MadeInvitation {
  readonly networkId: string;
  /** Of a link; null where mails were sent. */
  readonly link: string | null;
  readonly mailed: number;
}

export interface InvitationLimits {
  /** How often one person invites. */
  readonly creations: RateLimit;
  /** How many addresses one person has mails sent to. */
  readonly mails: RateLimit;
  readonly looksByAddressGroup: RateLimit;
}

const ofNetwork: KeysetList<Invitation> = {
  name: 'invitations',
  model: invitationRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  descending: true,
  where: (a, params) => `${a}.network_id = ${params.arg('networkId', 'uuid')}`,
};

/** Invitations: made and withdrawn by organisers, seen by who holds the token. */
export class InvitationService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly seal: Seal,
    private readonly audit: AuditService,
    private readonly deliveries: DeliveryService,
    private readonly limits: InvitationLimits,
    private readonly publicUrl: () => string,
    private readonly pokeJobs: () => void,
  ) {}

  /** Those of a network, newest first, for its organisers. */
  ofNetwork(actor: Actor, networkId: string, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, ofNetwork, selection, page, { networkId });
  }

  /**
   * What a token offers; null where it is none, or no longer good.
   * @throws RateLimited
   */
  async offer(actor: Actor, address: string, token: string, selection: Selection) {
    await this.limits.looksByAddressGroup.take(addressGroup(address));
    const args = { hash: tokenHash(token) };
    const found = await this.reads.find<InvitationOffer>(
      actor,
      offerRead,
      selection,
      'token',
      args,
      (s, p) => {
        const where = `${s.alias}.token_hash = ${p.arg('hash', 'bytea')} AND ${s.visible}`;
        return `SELECT ${s.columns} FROM ${s.from} ${s.joins} WHERE ${where}`;
      },
    );
    return found[0]?.object ?? null;
  }

  /**
   * Makes a link, or mails an invitation to each of several addresses; all of them or none.
   * @throws NotSignedIn, NotFound, InvalidInput, IdempotencyKeyReused, RateLimited
   */
  async create(actor: Actor, input: NewInvitation): Promise<MadeInvitation> {
    const personId = personOf(actor);
    const networkId = requireOrganiser(actor, this.reads.ids.decode(input.networkId));
    const wanted = checked(input);
    await this.limits.creations.take(personId);
    if (wanted.addresses) await this.limits.mails.take(personId, wanted.addresses.length);
    const batchId = timeOrderedId();
    const made = await inTransaction(this.reads.pool, async (tx) => {
      const before = await madeBefore(tx, {
        actorId: personId,
        key: input.idempotencyKey,
        input: ['invitation', networkId, input.role, wanted],
        subjectId: batchId,
      });
      if (before !== null) return before;
      await this.make(tx, actor, networkId, input.role, wanted, batchId);
      return batchId;
    });
    this.pokeJobs();
    return {
      networkId,
      link: wanted.addresses ? null : this.linkOf(made),
      mailed: wanted.addresses?.length ?? 0,
    };
  }

  /**
   * Mails invitations to people in the caller's transaction, as part of something larger.
   * @returns the ids of the invitations
   * @throws RateLimited
   */
  async mail(
    tx: PoolClient,
    actor: Actor,
    to: { readonly networkId: string; readonly role: InvitedRoleName; readonly addresses: readonly string[] },
  ): Promise<string[]> {
    await this.limits.mails.take(actor.reach.personId!, to.addresses.length);
    const wanted = { places: null, days: DEFAULT_DAYS, addresses: [...new Set(to.addresses)].sort() };
    return this.make(tx, actor, to.networkId, to.role, wanted, timeOrderedId(), true);
  }

  private async make(
    tx: PoolClient,
    actor: Actor,
    networkId: string,
    role: InvitedRoleName,
    wanted: ReturnType<typeof checked>,
    batchId: string,
    byImport = false,
  ): Promise<string[]> {
    if (wanted.addresses) await tx.query(REPLACE, [networkId, wanted.addresses]);
    const network = await tx.query<{ name: Texts; languages: string[] }>(
      'SELECT name, languages FROM network WHERE id = $1',
      [networkId],
    );
    if (!network.rows[0]) throw noSuchNetwork();
    const expiresAt = new Date(Date.now() + wanted.days * 86_400_000);
    const rows = (wanted.addresses ?? [null]).map((address, i) => {
      const id = i === 0 ? batchId : timeOrderedId();
      const places = wanted.places ?? 1;
      return {
        id,
        batch_id: batchId,
        network_id: networkId,
        kind: address === null ? 'LINK' : 'MAIL',
        role: role,
        token_hash: `\\x${tokenHash(tokenOf(this.seal, id)).toString('hex')}`,
        folded_address: address,
        places,
        places_left: places,
        by_import: byImport,
        created_by: actor.reach.personId,
        created_at: new Date(),
        expires_at: expiresAt,
      };
    });
    await insertRows(tx, 'invitation', rows);
    // Nobody knows yet which language the invited read: the network's first.
    const locale = network.rows[0].languages[0] ?? actor.languages[0] ?? 'en';
    const name = textIn(network.rows[0].name, locale);
    const until = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(expiresAt);
    const mails = rows.flatMap(({ id, folded_address: recipient }) =>
      recipient === null
        ? []
        : [
            {
              class: 'INVITATION' as const,
              recipient,
              locale,
              content: { network: name, link: this.linkOf(id), until },
            },
          ],
    );
    if (mails.length > 0) await this.deliveries.addAll(tx, mails);
    // The log of the network is its organisers' to read; of an import it has the numbers.
    if (byImport) return rows.map(({ id }) => id);
    const details = { made: rows.length === 1 ? rows[0]!.kind : `${rows.length} MAIL`, role: role };
    await this.audit.record(tx, actor, { kind: 'INVITATION_CHANGED', networkId, details });
    return rows.map(({ id }) => id);
  }

  /**
   * Withdraws an invitation; who has joined by it stays.
   * @returns the id of its network
   * @throws NotSignedIn, NotFound
   */
  async revoke(actor: Actor, invitationId: string): Promise<string> {
    if (actor.kind !== 'PERSON') throw new NotSignedIn('Sign in first.');
    const id = this.reads.ids.decode(invitationId);
    const { operator, organises } = actor.reach;
    return inTransaction(this.reads.pool, async (tx) => {
      const revoked = await tx.query<{ network_id: string }>(REVOKE, [id, operator, organises]);
      const networkId = revoked.rows[0]?.network_id;
      if (networkId === undefined) throw new NotFound('There is no such invitation.', 'invitationId');
      const details = { withdrawn: this.reads.ids.encode(id!) };
      await this.audit.record(tx, actor, { kind: 'INVITATION_CHANGED', networkId, details });
      return networkId;
    });
  }

  private linkOf(id: string): string {
    return `${this.publicUrl()}/join#${tokenOf(this.seal, id)}`;
  }
}

/** @throws InvalidInput */
function checked({ places, addresses, days }: NewInvitation) {
  if ((places == null) === (addresses == null)) {
    throw new InvalidInput('Give places for a link, or addresses for mails.', 'places');
  }
  if (places != null && (places < 1 || places > MAX_PLACES)) {
    throw new InvalidInput(`A link has 1 to ${MAX_PLACES} places.`, 'places');
  }
  const chosen = days ?? DEFAULT_DAYS;
  if (chosen < 1 || chosen > MAX_DAYS) {
    throw new InvalidInput(`An invitation is good for 1 to ${MAX_DAYS} days.`, 'days');
  }
  const folded = addresses && [...new Set(addresses.map((a) => foldedOf(a)))].sort();
  if (folded && (folded.length < 1 || (addresses?.length ?? 0) > MAX_PLACES)) {
    throw new InvalidInput(`Invite 1 to ${MAX_PLACES} addresses at a time.`, 'addresses');
  }
  return { places: places ?? null, days: chosen, addresses: folded ?? null };
}

function foldedOf(address: string): string {
  try {
    return foldAddress(address, 'addresses');
  } catch {
    throw new InvalidInput(`This is no e-mail address: ${address.slice(0, 100)}`, 'addresses');
  }
}

function noSuchNetwork(): NotFound {
  return new NotFound('There is no such network, or it is not yours to organise.', 'networkId');
}
