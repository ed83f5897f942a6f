import type { PoolClient } from 'pg';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf, takingPart } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { fields } from '../../shared/selection';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import { eventRead, mayRun, type RunBy } from '../event';
import { addresseesOf } from '../guest';
import { leadsOf } from './reminder.policy';
import {
  DELETE_OWN_REMINDERS,
  HOLD_DUE,
  HOLD_EVENT,
  LOOK_IN_TIME,
  NOTE_REMINDED,
  SET_EVENT_REMINDERS,
  SET_OWN_REMINDERS,
  WHOM_TO_REMIND,
} from './reminder.sql';

/** Dates, and people who come to them, of one transaction; and how many of these there are in one run. */
const DATES = 200;
const PEOPLE = 2_000;
const MAX_ROUNDS = 50;

/** Somebody who is to be reminded of a date. */
interface Reminded {
  readonly participantId: string;
  readonly occurrenceId: string;
  readonly startsAt: string;
}

export interface ReminderParts {
  readonly reads: Reads;
  readonly audit: AuditService;
  readonly deliveries: DeliveryService;
  readonly settingsByPerson: RateLimit;
  readonly pokeJobs: () => void;
}

/** Mails that remind people of what they come to. */
export class ReminderService {
  constructor(private readonly parts: ReminderParts) {}

  /**
   * Sets how long before its dates those who come to an event that the actor runs are reminded.
   * @returns the id of the event
   * @throws NotSignedIn, RateLimited, InvalidInput, NotFound
   */
  async setForEvent(actor: Actor, eventId: string, minutes: readonly number[]): Promise<string> {
    const { reads, audit, settingsByPerson } = this.parts;
    const personId = personOf(actor);
    const leads = leadsOf(minutes);
    await settingsByPerson.take(personId);
    const id = reads.ids.decode(eventId);
    await inTransaction(reads.pool, async (tx) => {
      const [event] = (await tx.query<RunBy & { networkId: string }>(HOLD_EVENT, [id])).rows;
      if (!event || !mayRun(actor, event))
        throw new NotFound('There is no such event, or you do not run it.', 'eventId');
      await tx.query(SET_EVENT_REMINDERS, [id, leads, null]);
      await tx.query(LOOK_IN_TIME, [id, leads]);
      const details = { did: 'event reminders set', event: eventId };
      await audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId: event.networkId, details });
    });
    return id!;
  }

  /**
   * Sets how long before its dates the actor is reminded of an event that she sees; none: not at all, null: as the event
   * has it.
   * @returns the id of the event
   * @throws NotSignedIn, RateLimited, InvalidInput, NotFound
   */
  async setOwn(actor: Actor, eventId: string, minutes: readonly number[] | null): Promise<string> {
    const { reads, settingsByPerson } = this.parts;
    const { personId, participantId } = takingPart(actor);
    const leads = minutes && leadsOf(minutes);
    await settingsByPerson.take(personId);
    const id = reads.ids.decode(eventId);
    const seen = id && (await reads.one(actor, eventRead, fields('id'), id));
    if (!id || !seen) throw new NotFound('There is no such event.', 'eventId');
    await inTransaction(reads.pool, async (tx) => {
      await tx.query(HOLD_EVENT, [id]);
      if (leads === null) {
        await tx.query(DELETE_OWN_REMINDERS, [id, participantId]);
      } else {
        await tx.query(SET_OWN_REMINDERS, [id, leads, participantId]);
        await tx.query(LOOK_IN_TIME, [id, leads]);
      }
    });
    return id;
  }

  /** Reminds people of all that is due at a time; without one, now. */
  sendDue = async (at: Date | null = null): Promise<void> => {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const dates = await inTransaction(this.parts.reads.pool, (tx) => this.sendSome(tx, at));
      if (dates === 0) return;
      this.parts.pokeJobs();
    }
  };

  /** Writes the mails of some dates together with the note that they are written: neither is without the other. */
  private async sendSome(tx: PoolClient, at: Date | null): Promise<number> {
    const held = await tx.query<{ id: string }>(HOLD_DUE, [at, DATES, PEOPLE]);
    if (held.rows.length === 0) return 0;
    const ids = held.rows.map(({ id }) => id);
    const { rows } = await tx.query<Reminded>(WHOM_TO_REMIND, [ids, at]);
    const known = await addresseesOf(
      tx,
      rows.map(({ participantId }) => participantId),
    );
    await this.parts.deliveries.addAll(
      tx,
      rows.flatMap(({ participantId, ...date }) => {
        const to = known.get(participantId);
        if (!to) return [];
        const content = { name: to.name, ...to.who, ...date };
        return [{ class: 'EVENT_REMINDER', recipient: to.address, locale: to.locale, content }];
      }),
    );
    await tx.query(NOTE_REMINDED, [ids, at]);
    return ids.length;
  }
}
