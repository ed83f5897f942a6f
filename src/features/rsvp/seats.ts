import type { PoolClient } from 'pg';
import type { DeliveryClass, DeliveryService } from '../delivery';
import { HOLD_OCCURRENCES } from '../event';
import { addresseesOf, type Addressee } from '../guest';
import { nextOf, type Party, type Seating } from '../seating';
import {
  LAPSE,
  LET_GUESTS_GO,
  LOG_OCCURRENCES,
  NOTE_RELEASED,
  PROMOTE,
  QUEUES,
  WHO_COMES,
  WHO_COMES_TO_OTHERS,
} from './rsvp.sql';

/** What those who come are told of all at once. */
export type EventNews = 'EVENT_CHANGED' | 'EVENT_CANCELLED';

/** The seats of an occurrence, and who waits for them. */
interface Queue {
  readonly seating: Seating;
  readonly parties: readonly (Party & { readonly id: string })[];
}

/** A seat that became somebody's. */
interface Given {
  readonly occurrenceId: string;
  readonly participantId: string;
  /** Until when it is kept for her; null: she has it. */
  readonly replyBy: Date | null;
  readonly startsAt: Date;
  /** Whether her request was just approved. */
  readonly approved: boolean;
}

/** What one participant is told of some occurrences, in one mail. */
export interface Notice {
  readonly class: DeliveryClass;
  readonly participantId: string;
  readonly occurrenceIds: readonly string[];
  readonly replyBy?: Date;
  /** What organisers wrote to her. */
  readonly reason?: string;
}

/** A guest who does not come any more to dates of one event. */
export interface Gone {
  readonly participantId: string;
  readonly eventId: string;
  readonly occurrenceIds: readonly string[];
}

/** The seats of occurrences, and who is told of what becomes of them; in the caller's transaction. */
export class Seats {
  constructor(private readonly deliveries: DeliveryService) {}

  /** Lets nobody else answer to occurrences until the transaction ends. */
  async hold(tx: PoolClient, occurrenceIds: readonly string[]): Promise<void> {
    await tx.query(HOLD_OCCURRENCES, [occurrenceIds]);
  }

  /**
   * Gives what is free of occurrences that are held to those who wait, and tells them.
   * @param approved the answers of those who have it at once, as organisers have just let them in
   */
  async promote(
    tx: PoolClient,
    occurrenceIds: readonly string[],
    approved: readonly string[] = [],
  ): Promise<void> {
    const queues = await tx.query<Queue>(QUEUES, [occurrenceIds]);
    const next = queues.rows.flatMap(({ seating, parties }) => nextOf(seating, parties));
    if (next.length === 0) return;
    const { rows } = await tx.query<Given>(PROMOTE, [next.map(({ id }) => id), approved]);
    await this.tell(tx, noticesOf(rows));
  }

  /** Takes back what was offered of an occurrence that is held and not taken in time, and gives it to the next. */
  async passOn(tx: PoolClient, occurrenceId: string): Promise<void> {
    if ((await tx.query(LAPSE, [occurrenceId])).rowCount === 0) return;
    await this.promote(tx, [occurrenceId]);
  }

  /** Gives the seats of an occurrence that is held to those who wait, since those that were reserved are everybody's. */
  async release(tx: PoolClient, occurrenceId: string): Promise<void> {
    await tx.query(NOTE_RELEASED, [occurrenceId]);
    await this.promote(tx, [occurrenceId]);
  }

  /** Tells all who come, may come or wait of a change of occurrences: each once, of all that are hers. */
  async tellAll(tx: PoolClient, occurrenceIds: readonly string[], news: EventNews): Promise<void> {
    if (occurrenceIds.length === 0) return;
    const { rows } = await tx.query<Pick<Notice, 'participantId' | 'occurrenceIds'>>(WHO_COMES, [
      occurrenceIds,
    ]);
    await this.tell(
      tx,
      rows.map((row) => ({ class: news, ...row })),
    );
  }

  /** Tells those who come to other dates of an event that it has new ones, to which they may answer. */
  async tellAdded(tx: PoolClient, eventId: string, occurrenceIds: readonly string[]): Promise<void> {
    if (occurrenceIds.length === 0) return;
    const { rows } = await tx.query<Pick<Notice, 'participantId'>>(WHO_COMES_TO_OTHERS, [
      eventId,
      occurrenceIds,
    ]);
    await this.tell(
      tx,
      rows.map((row) => ({ class: 'EVENT_DATES_ADDED', occurrenceIds, ...row })),
    );
  }

  /** Writes into the log of an event that some of its occurrences have changed. */
  async log(tx: PoolClient, eventId: string, occurrenceIds: readonly string[]): Promise<void> {
    await tx.query(LOG_OCCURRENCES, [eventId, occurrenceIds]);
  }

  /**
   * Has guests not come to occurrences that are held, and gives their seats to those who wait.
   * @param guestId one of them; without it, all
   * @returns who had answered otherwise, to what
   */
  async letGuestsGo(tx: PoolClient, occurrenceIds: readonly string[], guestId?: string): Promise<Gone[]> {
    const { rows } = await tx.query<Gone>(LET_GUESTS_GO, [occurrenceIds, guestId ?? null]);
    await this.promote(tx, [...new Set(rows.flatMap((row) => row.occurrenceIds))]);
    return rows;
  }

  /** Tells guests that they are not expected any more, of none of what it was. */
  async tellGone(tx: PoolClient, gone: readonly Gone[]): Promise<void> {
    await this.tell(
      tx,
      gone.map((row) => ({ class: 'GUEST_DISMISSED', ...row })),
    );
  }

  /** Tells participants something of occurrences: those whom mail reaches. */
  async tell(tx: PoolClient, notices: readonly Notice[]): Promise<void> {
    const known = await addresseesOf(
      tx,
      notices.map(({ participantId }) => participantId),
    );
    await this.deliveries.addAll(
      tx,
      notices.flatMap((notice) => {
        const to = known.get(notice.participantId);
        return to ? [mailOf(notice, to)] : [];
      }),
    );
  }
}

function mailOf({ class: name, occurrenceIds, replyBy, reason }: Notice, to: Addressee) {
  const until = replyBy && { replyBy: replyBy.toISOString() };
  const about = { occurrenceIds: occurrenceIds.join(' '), ...until, ...(reason !== undefined && { reason }) };
  const content = { name: to.name, ...to.who, ...about };
  return { class: name, recipient: to.address, locale: to.locale, content };
}

/** One notice for all seats that became one participant's, apart from those that are kept for her until another time. */
function noticesOf(given: readonly Given[]): Notice[] {
  const notices = new Map<string, Notice>();
  const inOrder = [...given].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  for (const { occurrenceId, participantId, replyBy, approved } of inOrder) {
    const key = `${participantId} ${approved} ${replyBy?.toISOString()}`;
    const others = notices.get(key)?.occurrenceIds ?? [];
    notices.set(key, {
      class: replyBy ? 'SEAT_OFFERED' : approved ? 'REQUEST_APPROVED' : 'SEAT_GIVEN',
      participantId,
      occurrenceIds: [...others, occurrenceId],
      ...(replyBy && { replyBy }),
    });
  }
  return [...notices.values()];
}
