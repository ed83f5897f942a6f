import type { PoolClient } from 'pg';
import type { DeliveryClass, DeliveryService } from '../delivery';
import { HOLD_OCCURRENCES } from '../event';
import { recipientsOf } from '../person';
import { LAPSE, LOG_OCCURRENCES, PEOPLE_OF, PROMOTE, WHO_COMES } from './rsvp.sql';

/** What those who come are told of all at once. */
export type EventNews = 'EVENT_CHANGED' | 'EVENT_CANCELLED';

/** A seat that became somebody's. */
interface Given {
  readonly occurrenceId: string;
  readonly participantId: string;
  /** Until when it is kept for her; null: she has it. */
  readonly replyBy: Date | null;
  readonly startsAt: Date;
}

/** What one person is told of some occurrences, in one mail. */
interface Notice {
  readonly class: DeliveryClass;
  readonly personId: string;
  readonly occurrenceIds: readonly string[];
  readonly replyBy?: Date;
}

/** The seats of occurrences, and who is told of what becomes of them; in the caller's transaction. */
export class Seats {
  constructor(private readonly deliveries: DeliveryService) {}

  /** Lets nobody else answer to occurrences until the transaction ends. */
  async hold(tx: PoolClient, occurrenceIds: readonly string[]): Promise<void> {
    await tx.query(HOLD_OCCURRENCES, [occurrenceIds]);
  }

  /** Gives what is free of occurrences that are held to those who wait, and tells them. */
  async promote(tx: PoolClient, occurrenceIds: readonly string[]): Promise<void> {
    const { rows } = await tx.query<Given>(PROMOTE, [occurrenceIds]);
    if (rows.length === 0) return;
    const people = await tx.query<{ participantId: string; personId: string }>(PEOPLE_OF, [
      rows.map(({ participantId }) => participantId),
    ]);
    const personIds = new Map(people.rows.map((row) => [row.participantId, row.personId]));
    await this.tell(tx, noticesOf(rows, personIds));
  }

  /** Takes back what was offered of an occurrence that is held and not taken in time, and gives it to the next. */
  async passOn(tx: PoolClient, occurrenceId: string): Promise<void> {
    if ((await tx.query(LAPSE, [occurrenceId])).rowCount === 0) return;
    await this.promote(tx, [occurrenceId]);
  }

  /** Tells all who come, may come or wait of a change of occurrences: each once, of all that are hers. */
  async tellAll(tx: PoolClient, occurrenceIds: readonly string[], news: EventNews): Promise<void> {
    if (occurrenceIds.length === 0) return;
    const { rows } = await tx.query<Pick<Notice, 'personId' | 'occurrenceIds'>>(WHO_COMES, [occurrenceIds]);
    await this.tell(
      tx,
      rows.map((row) => ({ class: news, ...row })),
    );
  }

  /** Writes into the log of an event that some of its occurrences have changed. */
  async log(tx: PoolClient, eventId: string, occurrenceIds: readonly string[]): Promise<void> {
    await tx.query(LOG_OCCURRENCES, [eventId, occurrenceIds]);
  }

  private async tell(tx: PoolClient, notices: readonly Notice[]): Promise<void> {
    const recipients = await recipientsOf(tx, [...new Set(notices.map(({ personId }) => personId))]);
    const known = new Map(recipients.map((recipient) => [recipient.personId, recipient]));
    await this.deliveries.addAll(
      tx,
      notices.flatMap((notice) => {
        const to = known.get(notice.personId);
        return to ? [mailOf(notice, to)] : [];
      }),
    );
  }
}

type Recipient = Awaited<ReturnType<typeof recipientsOf>>[number];

function mailOf({ class: name, personId, occurrenceIds, replyBy }: Notice, to: Recipient) {
  const until = replyBy && { replyBy: replyBy.toISOString() };
  const content = { name: to.name, personId, occurrenceIds: occurrenceIds.join(' '), ...until };
  return { class: name, recipient: to.address, locale: to.locale, content };
}

/** One notice for all seats that became one person's, apart from those that are kept for her until another time. */
function noticesOf(given: readonly Given[], personIds: ReadonlyMap<string, string>): Notice[] {
  const notices = new Map<string, Notice>();
  const inOrder = [...given].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  for (const { occurrenceId, participantId, replyBy } of inOrder) {
    const personId = personIds.get(participantId);
    if (personId === undefined) continue;
    const key = `${personId} ${replyBy?.toISOString()}`;
    const others = notices.get(key)?.occurrenceIds ?? [];
    notices.set(key, {
      class: replyBy ? 'SEAT_OFFERED' : 'SEAT_GIVEN',
      personId,
      occurrenceIds: [...others, occurrenceId],
      ...(replyBy && { replyBy }),
    });
  }
  return [...notices.values()];
}
