import type { PoolClient } from 'pg';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { takingPart } from '../../shared/person-of';
import type { DeliveryService } from '../delivery';
import { occurrenceRead } from '../event';
import type { DatesCounted } from '../event-report';
import { addresseesOf } from '../guest';
import { CONTACTS_MADE, USES, type ContactsMadeName, type UseName } from './outcome.entity';
import { OutcomeAnswered, OutcomeClosed } from './outcome.errors';
import { outcomesOf } from './outcome.read';
import { ADD_ANSWER, ASK, MAKE_COUNT, NOTE_ANSWERED, STANDING, TELL, toldOf } from './outcome.sql';
import type { Outcomes } from './outcome.types';

/** People who are asked in one transaction, and how many of these there are in one run. */
const PEOPLE = 1_000;
const MAX_ROUNDS = 100;

export interface OutcomeAnswer {
  readonly occurrenceId: string;
  readonly contacts: ContactsMadeName;
  readonly use: UseName;
}

export interface OutcomeParts {
  readonly reads: Reads;
  readonly deliveries: DeliveryService;
  readonly pokeJobs: () => void;
}

/** What came of dates, by those who were there: counted, and kept without a name. */
export class OutcomeService {
  constructor(private readonly parts: OutcomeParts) {}

  /**
   * Counts what the actor says of a date at which she was, once.
   * @returns the id of the date
   * @throws NotSignedIn, NotFound, OutcomeClosed, OutcomeAnswered
   */
  async answer(actor: Actor, { occurrenceId, contacts, use }: OutcomeAnswer): Promise<string> {
    const { participantId } = takingPart(actor);
    const { ids, pool } = this.parts.reads;
    const id = ids.decode(occurrenceId);
    await inTransaction(pool, async (tx) => {
      const [standing] = (await tx.query<{ open: boolean }>(STANDING, [id, participantId])).rows;
      if (!standing) throw new NotFound('There is no such date, or you were not there.', 'occurrenceId');
      if (!standing.open) throw new OutcomeClosed();
      const noted = await tx.query(NOTE_ANSWERED, [id, participantId]);
      if (!noted.rowCount) throw new OutcomeAnswered();
      await tx.query(MAKE_COUNT, [id]);
      await tx.query(ADD_ANSWER, [id, CONTACTS_MADE.indexOf(contacts) + 1, USES.indexOf(use) + 1]);
      await tx.query(TELL, [id]);
    });
    return id!;
  }

  /** What is told of the dates of a report. Whoever calls it has read that the actor may read the report. */
  async ofReport(actor: Actor, { dates, args }: DatesCounted): Promise<Outcomes | null> {
    const key = `outcomes ${dates.name}`;
    const rows = await this.parts.reads.rows(actor, occurrenceRead, key, args, ({ alias, from, joins }, p) =>
      toldOf(`c.occurrence_id IN (
        SELECT o.id FROM ${from} ${joins} JOIN occurrence o ON o.id = ${alias}.id JOIN event e ON e.id = o.event_id
        WHERE ${dates(p)})`),
    );
    return outcomesOf(rows[0]?.[0] ?? null);
  }

  /** Asks by mail all who are to be asked now. */
  askDue = async (): Promise<void> => {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const asked = await inTransaction(this.parts.reads.pool, (tx) => this.askSome(tx));
      if (asked === 0) return;
      this.parts.pokeJobs();
    }
  };

  /** Writes mails together with the note that they are written: neither is without the other. */
  private async askSome(tx: PoolClient): Promise<number> {
    const { rows } = await tx.query<{ occurrenceId: string; participantId: string }>(ASK, [PEOPLE]);
    const known = await addresseesOf(
      tx,
      rows.map(({ participantId }) => participantId),
    );
    await this.parts.deliveries.addAll(
      tx,
      rows.flatMap(({ participantId, occurrenceId }) => {
        const to = known.get(participantId);
        if (!to) return [];
        const content = { name: to.name, ...to.who, occurrenceId };
        return [{ class: 'EVENT_OUTCOME', recipient: to.address, locale: to.locale, content }];
      }),
    );
    return rows.length;
  }
}
