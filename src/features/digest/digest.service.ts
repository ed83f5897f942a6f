import type { Pool } from 'pg';
import { PRIORITY, type Job } from '../../persistence/jobs';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import type { DeliveryService } from '../delivery';
import type { DigestFrequencyName } from './digest.entity';
import { HOLD_SCHEDULE, SET_SCHEDULE, TAKE_DUE, TAKE_NEWS } from './digest.sql';

/** So many posts a digest tells of, the newest; whoever has more of them to read is not helped by a longer mail. */
const MAX_POSTS = 500;
/** Digests taken in one statement. */
const BATCH = 500;

/** When somebody wants a digest. */
export interface DigestTimes {
  readonly frequency: DigestFrequencyName;
  /** Of the ISO 8601 week, Monday is 1. */
  readonly weekday: number;
  readonly hour: number;
  readonly timeZone: string;
}

/** Mails of what is new on people's boards, from time to time. */
export class DigestService {
  constructor(
    private readonly pool: Pool,
    private readonly deliveries: DeliveryService,
    private readonly pokeJobs: () => void,
  ) {}

  /**
   * Sets when the actor gets digests, by the clock of a time zone; never a second one on the day of the last.
   * @throws NotSignedIn, InvalidInput where there is no such hour or time zone
   */
  async set(actor: Actor, { frequency, weekday, hour, timeZone }: DigestTimes): Promise<void> {
    const personId = personOf(actor);
    if (hour < 0 || hour > 23) throw new InvalidInput('A day has the hours 0 to 23.', 'hour');
    try {
      await this.pool.query(SET_SCHEDULE, [personId, frequency, weekday, hour, timeZone]);
    } catch (error) {
      // What Node knows the database may not: both bring their own list of zones.
      if ((error as { code?: string }).code !== INVALID_PARAMETER) throw error;
      throw new InvalidInput('There is no such time zone.', 'timeZone');
    }
  }

  /** Leaves a job for each digest that is due at a time; without one, now. */
  takeDue = async (at: Date | null = null): Promise<void> => {
    for (let taken = BATCH; taken === BATCH;) {
      const due = await this.pool.query(TAKE_DUE, [at, BATCH, PRIORITY.BULK]);
      taken = due.rowCount ?? 0;
      if (taken > 0) this.pokeJobs();
    }
  };

  /**
   * Makes the digest of a person and period, once however often it is asked for, and none of nothing. What it says is
   * read when it is sent, as she may read it then.
   */
  make = async ({ payload }: Pick<Job, 'payload'>): Promise<void> => {
    const { personId, dueAt } = payload;
    const made = await inTransaction(this.pool, async (tx) => {
      const [reader] = (await tx.query<Reader>(HOLD_SCHEDULE, [personId, dueAt])).rows;
      if (!reader) return false;
      const news = await tx.query<{ id: string }>(TAKE_NEWS, [personId, MAX_POSTS]);
      if (news.rows.length === 0) return false;
      const { name, locale, address: recipient } = reader;
      const content = { name, posts: news.rows.map(({ id }) => id).join(' ') };
      await this.deliveries.add(tx, { class: 'DIGEST', recipient, locale, content });
      return true;
    });
    if (made) this.pokeJobs();
  };
}

interface Reader {
  readonly name: string;
  readonly locale: string;
  readonly address: string;
}

/** SQLSTATE `invalid_parameter_value`. */
const INVALID_PARAMETER = '22023';
