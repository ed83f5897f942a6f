import type { PoolClient } from 'pg';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { addressGroup } from '../../shared/address-group';
import { NotFound } from '../../shared/errors';
import type { PageArgs } from '../../shared/page';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import type { Selection } from '../../shared/selection';
import type { AuditService } from '../audit';
import { mayRun, occurrenceRead, type Occurrence, type RunBy } from '../event';
import type { Guests } from '../guest';
import type { Answers, Seats } from '../rsvp';
import { InvalidGuestLink } from './guest.errors';
import { guestRead } from './guest.read';
import { FORGET, HER_ANSWER, HER_DATES, HOLD_GUEST, PLACE } from './guest.sql';
import type { Guest } from './guest.types';

export interface GuestParts {
  readonly reads: Reads;
  readonly keyset: Keyset;
  readonly changes: Pick<ChangeFeed, 'wake'>;
  readonly audit: AuditService;
  readonly answers: Answers;
  readonly seats: Seats;
  readonly guests: Guests;
  readonly triesByAddressGroup: RateLimit;
  readonly removalsByPerson: RateLimit;
  readonly pokeJobs: () => void;
}

/** The dates to which a guest answered, in the order in which they take place. */
const HER_OCCURRENCES: KeysetList<Occurrence> = {
  name: 'guest dates',
  model: occurrenceRead,
  keys: [
    { sql: (a) => `${a}.starts_at`, type: 'timestamptz' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  where: (a, params) =>
    `EXISTS (SELECT 1 FROM rsvp own WHERE own.occurrence_id = ${a}.id AND own.participant_id = ${params.guest()})`,
};

/** Guests: what they come to, by the secret of their mails, and by those who run the network. */
export class GuestService {
  constructor(private readonly parts: GuestParts) {}

  /** Whose a secret is. @throws RateLimited, InvalidGuestLink */
  async of(from: string, secret: string): Promise<Actor> {
    await this.parts.triesByAddressGroup.take(addressGroup(from));
    const guest = await this.parts.guests.byToken(secret);
    if (!guest) throw new InvalidGuestLink();
    return guest;
  }

  /** A guest as she sees herself; null where she is not there any more. */
  show(guest: Actor, selection: Selection): Promise<Guest | null> {
    return this.parts.reads.one(guest, guestRead, selection, idOf(guest));
  }

  dates(guest: Actor, page: PageArgs, selection: Selection) {
    return this.parts.keyset.page(guest, HER_OCCURRENCES, selection, page);
  }

  /**
   * Takes back that a guest comes to a date; her seat goes to the next. Once or twice is the same.
   * @throws RateLimited, InvalidGuestLink, NotFound
   */
  async cancel(from: string, secret: string, occurrenceId: string): Promise<Actor> {
    const guest = await this.of(from, secret);
    const id = this.parts.reads.ids.decode(occurrenceId);
    await this.write(async (tx) => {
      if (id === null || !(await this.answerOf(tx, idOf(guest), id))) throw notHers();
      return this.letGo(tx, idOf(guest), [id]);
    });
    return guest;
  }

  /**
   * Takes back that a guest comes to anything, and forgets her name and mailbox at once.
   * @throws RateLimited, InvalidGuestLink
   */
  async forget(from: string, secret: string): Promise<void> {
    const id = idOf(await this.of(from, secret));
    await this.write(async (tx) => {
      await tx.query(HOLD_GUEST, [id]);
      const { rows } = await tx.query<{ id: string }>(HER_DATES, [id]);
      const told = await this.letGo(
        tx,
        id,
        rows.map((row) => row.id),
      );
      await tx.query(FORGET, [id]);
      return told;
    });
  }

  /**
   * Takes the seat that is kept for a guest.
   * @throws RateLimited, InvalidGuestLink, NotFound, RegistrationClosed
   */
  async takeSeat(from: string, secret: string, occurrenceId: string): Promise<Actor> {
    const { reads, seats, answers } = this.parts;
    const guest = await this.of(from, secret);
    const id = reads.ids.decode(occurrenceId);
    await this.write(async (tx) => {
      if (id === null) throw noSeat();
      await seats.hold(tx, [id]);
      const status = await this.answerOf(tx, idOf(guest), id);
      if (status !== 'OFFERED' && status !== 'GOING') throw noSeat();
      const given = { participantId: idOf(guest), occurrenceId: id, answer: 'GOING' } as const;
      const { eventId } = await answers.give(tx, { ...given, orWait: false, scope: 'THIS' });
      return eventId === undefined ? [] : [eventId];
    });
    return guest;
  }

  /**
   * Has a guest not come to a date that the actor runs, and tells her.
   * @returns the id of the date
   * @throws NotSignedIn, RateLimited, NotFound
   */
  async remove(actor: Actor, occurrenceId: string, participantId: string): Promise<string> {
    const { reads, seats, audit, removalsByPerson } = this.parts;
    await removalsByPerson.take(personOf(actor));
    const [id, guestId] = [reads.ids.decode(occurrenceId), reads.ids.decode(participantId)];
    await this.write(async (tx) => {
      const [place] = (await tx.query<RunBy & { eventId: string; networkId: string }>(PLACE, [id])).rows;
      if (!id || !guestId || !place || !mayRun(actor, place)) throw notThere();
      await seats.hold(tx, [id]);
      const gone = await seats.letGuestsGo(tx, [id], guestId);
      if (gone.length === 0) throw notThere();
      await seats.tellGone(tx, gone);
      await seats.log(tx, place.eventId, [id]);
      const details = { did: 'guest removed', event: reads.ids.encode(place.eventId) };
      await audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId: place.networkId, details });
      return [place.eventId];
    });
    return id!;
  }

  /** Takes back the answers of a guest to dates. @returns the events of which it is told */
  private async letGo(tx: PoolClient, guestId: string, ids: readonly string[]): Promise<string[]> {
    const { seats } = this.parts;
    await seats.hold(tx, ids);
    const gone = await seats.letGuestsGo(tx, ids, guestId);
    for (const { eventId, occurrenceIds } of gone) await seats.log(tx, eventId, occurrenceIds);
    return gone.map(({ eventId }) => eventId);
  }

  private async answerOf(tx: PoolClient, guestId: string, occurrenceId: string): Promise<string | null> {
    const found = await tx.query<{ status: string }>(HER_ANSWER, [guestId, occurrenceId]);
    return found.rows[0]?.status ?? null;
  }

  /** Has something written, and lets those who watch its events look. @param work answers which events */
  private async write(work: (tx: PoolClient) => Promise<readonly string[]>): Promise<void> {
    const eventIds = await inTransaction(this.parts.reads.pool, work);
    for (const eventId of eventIds) this.parts.changes.wake(eventId);
    this.parts.pokeJobs();
  }
}

function idOf({ reach }: Actor): string {
  if (reach.guestId === null) throw new InvalidGuestLink();
  return reach.guestId;
}

function notHers(): NotFound {
  return new NotFound('You did not register for that.', 'occurrenceId');
}

function noSeat(): NotFound {
  return new NotFound('No seat is kept for you there.', 'occurrenceId');
}

function notThere(): NotFound {
  return new NotFound('There is no such guest, or you do not run it.', 'participantId');
}
