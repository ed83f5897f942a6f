import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound, NotSignedIn } from '../../shared/errors';
import { randomId, timeOrderedId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import { tokenHash } from '../../shared/token-hash';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import { passFreeText } from '../free-text';
import { KEY_PREFIX } from './partner-access.service';
import { endOf, MAX_KEYS, MAX_LABEL, MAX_NAME, MAX_PURPOSE, noSuchPartner } from './partner.policy';
import { requireProvenOrganiser, scopesOf } from './partner.policy';
import { partnerRead } from './partner.read';
import * as sql from './partner.sql';
import type { Partner } from './partner.types';
import { readJwk } from './token/jwk';

const partnersOfNetwork: KeysetList<Partner> = {
  name: 'partners',
  model: partnerRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  where: (a, params) => {
    const network = params.arg('networkId', 'uuid');
    return `(${a}.network_id = ${network} OR EXISTS (
      SELECT 1 FROM partner_grant g WHERE g.partner_id = ${a}.id AND g.network_id = ${network}))`;
  },
};

export interface NewPartner {
  readonly name: string;
  readonly purpose: string;
  readonly networkIds: readonly string[];
  readonly scopes: readonly string[];
  readonly expiresAt?: string | null;
  readonly idempotencyKey: string;
}

export interface NewGrant {
  readonly partnerId: string;
  readonly networkId: string;
  readonly scopes: readonly string[];
  readonly expiresAt?: string | null;
}

/** What is told when a partner changes: in the transaction of the change. */
export type PartnerNews = (tx: PoolClient, networkIds: readonly string[], partnerId: string) => Promise<void>;

/** Partner portals as organisers and operators keep them. */
export class PartnerService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly audit: AuditService,
    private readonly tell: PartnerNews,
  ) {}

  /** The partners of a network, oldest first, as far as the actor organises it. */
  async ofNetwork(actor: Actor, networkId: string, page: PageArgs, selection: Selection) {
    const id = this.reads.ids.decode(networkId) ?? randomId();
    return this.keyset.page(actor, partnersOfNetwork, selection, page, { networkId: id });
  }

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Partner | null> {
    return this.reads.one(actor, partnerRead, selection, uuid);
  }

  /**
   * Adds a partner, granted by networks that the actor organises; its keys are in the hands of the first.
   * @throws NotSignedIn, StepUpRequired, NotFound, InvalidInput, IdempotencyKeyReused
   */
  async create(actor: Actor, input: NewPartner): Promise<string> {
    requireStepUp(actor);
    const name = passFreeText(input.name, { field: 'name', maxLength: MAX_NAME, oneLine: true }).text;
    const purpose = passFreeText(input.purpose, { field: 'purpose', maxLength: MAX_PURPOSE }).text;
    const networkIds = [...new Set(input.networkIds.map((id) => this.reads.ids.decode(id)))];
    if (networkIds.length === 0) throw new InvalidInput('Name at least one network.', 'networkIds');
    for (const networkId of networkIds) requireProvenOrganiser(actor, networkId);
    const scopes = scopesOf(input.scopes);
    const end = endOf(input.expiresAt);
    const id = timeOrderedId();
    return this.change(async (tx) => {
      const made = [name, purpose, networkIds, scopes, input.expiresAt ?? null];
      const earlier = await this.earlier(tx, actor, input.idempotencyKey, ['partner', ...made], id);
      if (earlier !== null) return earlier;
      const values = [id, name, purpose, networkIds[0], networkIds, scopes, end];
      const granted = await tx.query(sql.CREATE_PARTNER, values);
      if (granted.rowCount !== networkIds.length)
        throw new NotFound('There is no such network.', 'networkIds');
      for (const networkId of networkIds) {
        await this.record(tx, actor, id, networkId!, { change: 'GRANTED', scopes: scopes.join(' ') });
      }
      await this.tell(tx, networkIds as string[], id);
      return id;
    });
  }

  /**
   * Lets a partner read what a network flags for partners, or changes what it may.
   * @throws NotSignedIn, StepUpRequired, NotFound, InvalidInput
   */
  async grant(actor: Actor, input: NewGrant): Promise<string> {
    const networkId = this.reads.ids.decode(input.networkId);
    requireProvenOrganiser(actor, networkId);
    const scopes = scopesOf(input.scopes);
    const end = endOf(input.expiresAt);
    const partnerId = this.reads.ids.decode(input.partnerId);
    return this.change(async (tx) => {
      const granted = await tx.query(sql.GRANT, [partnerId, networkId, scopes, end]);
      if (partnerId === null || granted.rowCount === 0) throw noSuchPartner();
      await this.record(tx, actor, partnerId, networkId, { change: 'GRANTED', scopes: scopes.join(' ') });
      await this.tell(tx, [networkId], partnerId);
      return partnerId;
    });
  }

  /** Takes a network's grant back; the partner's next request, and within seconds its sockets, know. */
  async revokeGrant(actor: Actor, input: { partnerId: string; networkId: string }): Promise<string> {
    const networkId = this.reads.ids.decode(input.networkId);
    requireProvenOrganiser(actor, networkId);
    const partnerId = this.reads.ids.decode(input.partnerId);
    return this.change(async (tx) => {
      const revoked = await tx.query(sql.REVOKE_GRANT, [partnerId, networkId]);
      if (partnerId === null || revoked.rowCount === 0) throw noSuchPartner();
      await this.record(tx, actor, partnerId, networkId, { change: 'GRANT_REVOKED' });
      return partnerId;
    });
  }

  /**
   * Adds a key, which is shown this once; null where an earlier attempt made it.
   * @throws NotSignedIn, StepUpRequired, NotFound, InvalidInput, IdempotencyKeyReused
   */
  async addKey(
    actor: Actor,
    input: { partnerId: string; label: string; idempotencyKey: string },
  ): Promise<{ partnerId: string; key: string | null }> {
    requireStepUp(actor);
    const label = passFreeText(input.label, { field: 'label', maxLength: MAX_LABEL, oneLine: true }).text;
    const partnerId = this.reads.ids.decode(input.partnerId);
    const id = timeOrderedId();
    const key = KEY_PREFIX + randomBytes(32).toString('base64url');
    return this.change(async (tx) => {
      const networkId = await this.lock(tx, actor, partnerId);
      const earlier = await this.earlier(tx, actor, input.idempotencyKey, ['key', partnerId, label], id);
      if (earlier !== null) return { partnerId: partnerId!, key: null };
      const added = await tx.query(sql.ADD_KEY, [id, tokenHash(key), partnerId, label]);
      if (added.rowCount === 0)
        throw new InvalidInput(`A partner has at most ${MAX_KEYS} keys.`, 'partnerId');
      await this.record(tx, actor, partnerId!, networkId, { change: 'KEY_ADDED' });
      return { partnerId: partnerId!, key };
    });
  }

  async revokeKey(actor: Actor, input: { keyId: string }): Promise<string> {
    return this.takeAway(actor, sql.REVOKE_KEY, input.keyId, 'keyId', 'KEY_REVOKED');
  }

  /** Registers a public key by which the partner's assertions are proved. */
  async registerJwk(actor: Actor, input: { partnerId: string; jwk: string }): Promise<string> {
    requireStepUp(actor);
    const { kid, jwk } = readJwk(input.jwk);
    const partnerId = this.reads.ids.decode(input.partnerId);
    return this.change(async (tx) => {
      const networkId = await this.lock(tx, actor, partnerId);
      const added = await tx.query(sql.ADD_JWK, [timeOrderedId(), partnerId, kid, jwk]);
      if (added.rowCount === 0) {
        throw new InvalidInput(`There is a key of this kid already, or there are ${MAX_KEYS}.`, 'jwk');
      }
      await this.record(tx, actor, partnerId!, networkId, { change: 'JWK_ADDED', kid });
      return partnerId!;
    });
  }

  /** Removes a public key; the tokens that were asked for with it end at once. */
  async removeJwk(actor: Actor, input: { jwkId: string }): Promise<string> {
    return this.takeAway(actor, sql.REMOVE_JWK, input.jwkId, 'jwkId', 'JWK_REMOVED');
  }

  /** Sets what a partner may spend in a minute; null for what is usual. For operators. */
  async setPoints(
    actor: Actor,
    input: { partnerId: string; pointsPerMinute?: number | null },
  ): Promise<string> {
    requireStepUp(actor);
    const points = input.pointsPerMinute ?? null;
    if (points !== null && points < 1) throw new InvalidInput('Give at least one point.', 'pointsPerMinute');
    const partnerId = this.reads.ids.decode(input.partnerId);
    if (!actor.reach.operator || partnerId === null) throw noSuchPartner();
    return this.change(async (tx) => {
      const set = await tx.query<{ network_id: string | null }>(sql.SET_POINTS, [partnerId, points]);
      if (!set.rows[0]) throw noSuchPartner();
      const pointsPerMinute = points === null ? 'usual' : String(points);
      await this.record(tx, actor, partnerId, set.rows[0].network_id, {
        change: 'POINTS_SET',
        pointsPerMinute,
      });
      return partnerId;
    });
  }

  private async takeAway(
    actor: Actor,
    statement: string,
    id: string,
    field: string,
    change: string,
  ): Promise<string> {
    requireStepUp(actor);
    const uuid = this.reads.ids.decode(id);
    return this.change(async (tx) => {
      const { operator, organises } = actor.reach;
      const gone = await tx.query<{ id: string; network_id: string | null }>(statement, [
        uuid,
        operator,
        organises,
      ]);
      const [row] = gone.rows;
      if (!row) throw new NotFound('There is no such key, or it is not in your hands.', field);
      await this.record(tx, actor, row.id, row.network_id, { change });
      return row.id;
    });
  }

  /** Locks a partner whose keys are in the actor's hands; its network. */
  private async lock(tx: PoolClient, actor: Actor, partnerId: string | null): Promise<string | null> {
    const { operator, organises } = actor.reach;
    const kept = await tx.query<{ network_id: string | null }>(sql.KEPT_PARTNER, [
      partnerId,
      operator,
      organises,
    ]);
    if (!kept.rows[0]) throw noSuchPartner();
    return kept.rows[0].network_id;
  }

  private earlier(tx: PoolClient, actor: Actor, key: string, input: unknown[], subjectId: string) {
    if (actor.participantId === undefined) throw new NotSignedIn('Sign in first.');
    return madeBefore(tx, { actorId: actor.participantId, key, input, subjectId });
  }

  private record(tx: PoolClient, actor: Actor, partnerId: string, networkId: string | null, details: object) {
    const partner = this.reads.ids.encode(partnerId);
    return this.audit.record(tx, actor, {
      kind: 'PARTNER_CHANGED',
      networkId,
      details: { ...details, partner },
    });
  }

  private change<T>(work: (tx: PoolClient) => Promise<T>): Promise<T> {
    return inTransaction(this.reads.pool, work);
  }
}
