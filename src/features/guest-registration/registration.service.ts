import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import { anonymous, type Actor } from '../../shared/actor';
import { addressGroup } from '../../shared/address-group';
import { NotFound } from '../../shared/errors';
import { randomId } from '../../shared/ids';
import type { RateLimit } from '../../shared/rate-limit';
import { nested } from '../../shared/selection';
import { tokenHash } from '../../shared/token-hash';
import type { DeliveryService } from '../delivery';
import { passSaid, requireAll, type EventQuestion, type Said } from '../admission';
import { occurrenceRead, type Event, type OccurrenceScopeName } from '../event';
import { passFreeText } from '../free-text';
import type { Guests } from '../guest';
import { foldAddress } from '../person';
import { RegistrationClosed, RegistrationNotOpen, type Answers, type Seats } from '../rsvp';
import { GuestsNotWelcome, InvalidGuestLink } from './guest.errors';
import {
  ADD_GUEST,
  ADD_PARTICIPANT,
  ADD_REGISTRATION,
  HAS_ACCOUNT,
  OPEN_TO_GUESTS,
  TAKE_NAME,
  USE_REGISTRATION,
} from './guest.sql';

/** For how long what is asked for can be confirmed: a day. */
export const CONFIRM_SECONDS = 24 * 60 * 60;
const MAX_NAME_LENGTH = 100;

const AS_ALL_SEE_IT = nested({
  id: null,
  registration: null,
  event: nested({ guestsWelcome: null, questions: null }),
});

export interface NewGuest extends Said {
  readonly occurrenceId: string;
  readonly scope: OccurrenceScopeName;
  readonly name: string;
  readonly address: string;
  readonly locale?: string | null;
}

export interface RegistrationLimits {
  /** All that comes from one group of network addresses. */
  readonly byAddressGroup: RateLimit;
  /** Mails to one mailbox, whoever asks: it may be a stranger's. */
  readonly byMailbox: RateLimit;
  /** Mails about one date. */
  readonly byDate: RateLimit;
}

export interface RegistrationParts {
  readonly reads: Reads;
  readonly changes: Pick<ChangeFeed, 'wake'>;
  readonly deliveries: DeliveryService;
  readonly answers: Answers;
  readonly seats: Seats;
  readonly guests: Guests;
  readonly limits: RegistrationLimits;
  readonly pokeJobs: () => void;
}

/** A registration that is confirmed. */
export interface Confirmed {
  readonly guest: Actor;
  /** By which she sees what she comes to, and cancels. */
  readonly secret: string;
  readonly refused: number;
}

interface Registration {
  readonly occurrenceId: string;
  readonly scope: OccurrenceScopeName;
  readonly name: string;
  readonly address: string;
  readonly locale: string;
  readonly said: Said;
}

/** Registering as a guest: without an account, by a mailbox that is confirmed. */
export class RegistrationService {
  constructor(private readonly parts: RegistrationParts) {}

  /**
   * Sends a mail with a link by which somebody confirms that she comes. Mailboxes of accounts, of guests and of strangers run
   * the same statements and the same mail job; what differs is the text of the mail alone. The name that is given is not in
   * it: it may be meant for a stranger.
   * @throws InvalidInput, NotFound, GuestsNotWelcome, RegistrationNotOpen, RegistrationClosed, ReplyMissing, RateLimited
   */
  async register(actor: Actor, from: string, input: NewGuest): Promise<void> {
    const { reads, deliveries, limits, pokeJobs } = this.parts;
    const address = foldAddress(input.address, 'address');
    const name = passFreeText(input.name, { field: 'name', maxLength: MAX_NAME_LENGTH, oneLine: true }).text;
    const more = passSaid(input);
    await limits.byAddressGroup.take(addressGroup(from));
    const id = await this.openDate(input.occurrenceId, more);
    await limits.byMailbox.take(address);
    await limits.byDate.take(id);
    const locale = input.locale ?? actor.languages[0] ?? 'en';
    const token = randomBytes(24).toString('base64url');
    await inTransaction(reads.pool, async (tx) => {
      const { hasAccount } = (await tx.query<{ hasAccount: boolean }>(HAS_ACCOUNT, [address])).rows[0]!;
      const said = [id, input.scope, name, address, locale, JSON.stringify(more)];
      await tx.query(ADD_REGISTRATION, [tokenHash(token), ...said, hasAccount, CONFIRM_SECONDS]);
      await deliveries.add(tx, {
        class: hasAccount ? 'GUEST_ACCOUNT' : 'GUEST_CONFIRM',
        recipient: address,
        locale,
        content: { code: token, occurrenceId: id },
      });
    });
    pokeJobs();
  }

  /**
   * Notes that somebody comes who has the link of her mail, or waits for a seat, and tells her; once.
   * @throws RateLimited, InvalidGuestLink, GuestsNotWelcome, and what `Answers.give` throws
   */
  async confirm(from: string, token: string): Promise<Confirmed> {
    const { reads, changes, guests, limits, pokeJobs } = this.parts;
    await limits.byAddressGroup.take(addressGroup(from));
    const { guestId, eventId, refused } = await inTransaction(reads.pool, async (tx) => {
      const used = await tx.query<Registration>(USE_REGISTRATION, [tokenHash(token)]);
      const [registration] = used.rows;
      if (!registration) throw new InvalidGuestLink();
      return this.comeIn(tx, registration);
    });
    if (eventId !== undefined) changes.wake(eventId);
    pokeJobs();
    const guest = await guests.byId(guestId);
    if (!guest) throw new InvalidGuestLink();
    return { guest, secret: guests.tokenOf(guestId), refused };
  }

  private async comeIn(tx: PoolClient, { occurrenceId, scope, said, ...who }: Registration) {
    const { answers, seats } = this.parts;
    const open = await tx.query<{ networkId: string }>(OPEN_TO_GUESTS, [occurrenceId]);
    const [event] = open.rows;
    if (!event) throw new GuestsNotWelcome();
    const participantId = await this.guestOf(tx, event.networkId, who);
    const given = { participantId, occurrenceId, answer: 'GOING', orWait: true, scope, said } as const;
    const taken = await answers.give(tx, given);
    // Who comes already is told again: her mail with the link may be what she looks for.
    const occurrenceIds = taken.occurrenceIds.length > 0 ? taken.occurrenceIds : [occurrenceId];
    await seats.tell(tx, [{ class: 'GUEST_REGISTERED', participantId, occurrenceIds }]);
    return { guestId: participantId, eventId: taken.eventId, refused: taken.refused };
  }

  /** The guest of a network with a mailbox, made where there is none. */
  private async guestOf(
    tx: PoolClient,
    networkId: string,
    { name, address, locale }: Pick<Registration, 'name' | 'address' | 'locale'>,
  ): Promise<string> {
    const id = randomId();
    await tx.query(ADD_PARTICIPANT, [id, name]);
    const hash = tokenHash(this.parts.guests.tokenOf(id));
    const found = await tx.query<{ id: string }>(ADD_GUEST, [id, networkId, address, locale, hash]);
    const guestId = found.rows[0]!.id;
    if (guestId !== id) await tx.query(TAKE_NAME, [id, guestId]);
    return guestId;
  }

  /** A date as everybody sees it, to which guests may come who say that. */
  private async openDate(occurrenceId: string, said: Said): Promise<string> {
    const { reads } = this.parts;
    const id = reads.ids.decode(occurrenceId);
    const seen = id && (await reads.one(anonymous(), occurrenceRead, AS_ALL_SEE_IT, id));
    if (!id || !seen) throw new NotFound('There is no such event.', 'occurrenceId');
    if (!seen.event.guestsWelcome) throw new GuestsNotWelcome();
    if (seen.registration === 'NOT_YET') throw new RegistrationNotOpen();
    if (seen.registration === 'CLOSED') throw new RegistrationClosed();
    requireAll((seen.event as Event & { questions: EventQuestion[] }).questions, said);
    return id;
  }
}
