import type { PoolClient } from 'pg';
import { recipientsOf } from '../person';
import type { DeliveryService } from '../delivery';
import { HOLD_OCCURRENCE, LAPSE, LOG_OCCURRENCE, PEOPLE_OF, PROMOTE, WHO_COMES } from './rsvp.sql';

/** What those who come are told of all at once. */
export type EventNews = 'EVENT_CHANGED' | 'EVENT_CANCELLED';

/** The seats of occurrences, and who is told of what becomes of them; in the caller's transaction. */
export class Seats {
  constructor(private readonly deliveries: DeliveryService) {}

  /** Lets nobody else answer to an occurrence until the transaction ends. */
  async hold(tx: PoolClient, occurrenceId: string): Promise<void> {
    await tx.query(HOLD_OCCURRENCE, [occurrenceId]);
  }

  /** Gives what is free of an occurrence that is held to those who wait, and tells them. */
  async promote(tx: PoolClient, occurrenceId: string): Promise<void> {
    const { rows } = await tx.query<{ participantId: string; replyBy: Date | null }>(PROMOTE, [occurrenceId]);
    if (rows.length === 0) return;
    const people = await tx.query<{ participantId: string; personId: string }>(PEOPLE_OF, [
      rows.map(({ participantId }) => participantId),
    ]);
    const replyBy = new Map(rows.map((row) => [row.participantId, row.replyBy]));
    const until = new Map(people.rows.map((row) => [row.personId, replyBy.get(row.participantId)]));
    const recipients = await recipientsOf(tx, [...until.keys()]);
    await this.deliveries.addAll(
      tx,
      recipients.map(({ personId, address, locale, name }) => {
        const by = until.get(personId);
        const content = { name, personId, occurrenceId, ...(by && { replyBy: by.toISOString() }) };
        return { class: by ? 'SEAT_OFFERED' : 'SEAT_GIVEN', recipient: address, locale, content } as const;
      }),
    );
  }

  /** Takes back what was offered of an occurrence that is held and not taken in time, and gives it to the next. */
  async passOn(tx: PoolClient, occurrenceId: string): Promise<void> {
    if ((await tx.query(LAPSE, [occurrenceId])).rowCount === 0) return;
    await this.promote(tx, occurrenceId);
  }

  /** Tells all who come, may come or wait of a change. */
  async tellAll(tx: PoolClient, occurrenceId: string, news: EventNews): Promise<void> {
    const { rows } = await tx.query<{ personId: string }>(WHO_COMES, [occurrenceId]);
    const recipients = await recipientsOf(
      tx,
      rows.map(({ personId }) => personId),
    );
    await this.deliveries.addAll(
      tx,
      recipients.map(({ personId, address, locale, name }) => ({
        class: news,
        recipient: address,
        locale,
        content: { name, personId, occurrenceId },
      })),
    );
  }

  /** Writes into the log of an event that one of its occurrences has changed. */
  async log(tx: PoolClient, eventId: string, occurrenceId: string): Promise<void> {
    await tx.query(LOG_OCCURRENCE, [eventId, occurrenceId]);
  }
}
