import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { fields } from '../../shared/selection';
import { requireStepUp } from '../../shared/step-up';
import { tokenHash } from '../../shared/token-hash';
import type { AuditService } from '../audit';
import { networkRead } from '../network';
import type { CalendarFeedKindName } from './calendar-feed.entity';
import {
  ADD_FEED,
  FORGET_RECENT,
  HOLD_PERSON,
  MAX_FEEDS,
  REMOVE_FEED,
  RENEW_FEED,
} from './calendar-feed.sql';

const justId = fields('id');
/** 256 bits: nobody finds one by trying. */
const SECRET_BYTES = 32;

export interface NewCalendarFeed {
  readonly kind: CalendarFeedKindName;
  readonly networkId?: string | null;
  readonly idempotencyKey: string;
}

/** A feed, and its address where it was made just now. */
export interface Addressed {
  readonly feedId: string;
  readonly address: string | null;
}

export interface CalendarFeedParts {
  readonly reads: Reads;
  readonly audit: AuditService;
  readonly makingsByPerson: RateLimit;
  readonly publicUrl: () => string;
}

/** The feeds of people: made, given another address, and removed. Of the address nothing is kept but a hash. */
export class CalendarFeedService {
  constructor(private readonly parts: CalendarFeedParts) {}

  /**
   * Makes a feed. As it goes on when the session has ended, it asks for a fresh proof.
   * @throws NotSignedIn, StepUpRequired, InvalidInput, NotFound, RateLimited, IdempotencyKeyReused
   */
  async make(actor: Actor, input: NewCalendarFeed): Promise<Addressed> {
    const personId = personOf(actor);
    requireStepUp(actor);
    const { reads, makingsByPerson } = this.parts;
    const networkId = await this.networkOf(actor, input);
    await makingsByPerson.take(personId);
    const id = timeOrderedId();
    const secret = newSecret();
    return inTransaction(reads.pool, async (tx) => {
      const what = ['calendar feed', input.kind, networkId];
      const attempt = { actorId: personId, key: input.idempotencyKey, input: what, subjectId: id };
      const before = await madeBefore(tx, attempt);
      if (before !== null) return { feedId: before, address: null };
      await tx.query(HOLD_PERSON, [personId]);
      const added = await tx.query(ADD_FEED, [id, personId, input.kind, networkId, tokenHash(secret)]);
      if (added.rowCount === 0) throw new InvalidInput(`You have at most ${MAX_FEEDS} feeds.`);
      await this.record(tx, actor, 'CREDENTIAL_ADDED');
      return { feedId: id, address: this.addressOf(secret) };
    });
  }

  /**
   * Gives a feed another address; the one before leads nowhere from then on.
   * @throws NotSignedIn, StepUpRequired, NotFound, RateLimited
   */
  async renew(actor: Actor, feedId: string): Promise<Addressed> {
    const personId = personOf(actor);
    requireStepUp(actor);
    const { reads, makingsByPerson } = this.parts;
    const id = reads.ids.decode(feedId);
    if (id === null) throw noSuchFeed();
    await makingsByPerson.take(personId);
    const secret = newSecret();
    return inTransaction(reads.pool, async (tx) => {
      const renewed = await tx.query(RENEW_FEED, [id, personId, tokenHash(secret)]);
      if (renewed.rowCount === 0) throw noSuchFeed();
      await this.record(tx, actor, 'CREDENTIAL_ADDED');
      return { feedId: id, address: this.addressOf(secret) };
    });
  }

  /** Removes a feed. @throws NotSignedIn, NotFound */
  async remove(actor: Actor, feedId: string): Promise<void> {
    const personId = personOf(actor);
    const id = this.parts.reads.ids.decode(feedId);
    await inTransaction(this.parts.reads.pool, async (tx) => {
      const removed = id === null ? null : await tx.query(REMOVE_FEED, [id, personId]);
      if (!removed?.rowCount) throw noSuchFeed();
      await this.record(tx, actor, 'CREDENTIAL_REMOVED');
    });
  }

  /** Takes away feeds whose address was made lately, in the caller's transaction: it may be in the wrong hands. */
  async forgetRecent(tx: PoolClient, actor: Actor, days: number): Promise<void> {
    const { rowCount } = await tx.query(FORGET_RECENT, [actor.reach.personId, days]);
    if (rowCount) await this.record(tx, actor, 'CREDENTIAL_REMOVED');
  }

  private async networkOf(actor: Actor, { kind, networkId }: NewCalendarFeed): Promise<string | null> {
    if ((kind === 'NETWORK') !== (networkId != null))
      throw new InvalidInput('Name the network for the feed of one, and for no other.', 'networkId');
    if (networkId == null) return null;
    const { reads } = this.parts;
    const id = reads.ids.decode(networkId);
    if (id === null || !(await reads.one(actor, networkRead, justId, id)))
      throw new NotFound('There is no such network.', 'networkId');
    return id;
  }

  private addressOf(secret: string): string {
    return `${this.parts.publicUrl()}/calendar/${secret}.ics`;
  }

  private record(tx: PoolClient, actor: Actor, kind: 'CREDENTIAL_ADDED' | 'CREDENTIAL_REMOVED') {
    const { personId } = actor.reach;
    const details = { what: 'calendar feed' };
    return this.parts.audit.record(tx, actor, { kind, subjectId: personId, details });
  }
}

function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

function noSuchFeed(): NotFound {
  return new NotFound('There is no such feed.', 'feedId');
}
