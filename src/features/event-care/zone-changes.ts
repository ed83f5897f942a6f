import type { Pool } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import { jobActor } from '../../shared/actor';
import { instantOf } from '../../shared/zoned-time';
import { TIMES_TO_COME } from './event-care.sql';
import type { EventHeld, OccurrenceHeld } from './event-state';
import type { HeldEvents } from './held-events';
import { timesOf } from './occurrence-times';

/** So many dates are looked at before others have their turn. */
const BATCH = 1_000;

interface DateToCome {
  readonly id: string;
  readonly eventId: string;
  readonly zone: string;
  readonly localStart: string;
  readonly localEnd: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * Governments change the clocks of their countries, at times at a few weeks' notice: a date stays at its local time, and its
 * instant follows the time zone database that this Node has.
 */
export class ZoneChanges {
  constructor(
    private readonly pool: Pool,
    private readonly held: HeldEvents,
  ) {}

  /**
   * Moves the instants of what is to come to where their local times are now, and tells those who come. An event that cannot
   * be moved keeps no other from it.
   */
  follow = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const id of await this.affected()) {
      try {
        const changed = await inTransaction(this.pool, async (tx) => {
          const now = await this.held.hold(tx, id);
          const next = now && followed(now);
          if (!now || !next || !(await this.held.write(tx, now, next))) return false;
          await this.held.record(tx, jobActor(), next, 'clocks changed');
          return true;
        });
        if (changed) this.held.told([id]);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };

  /** Events with a date to come whose local time is another instant by now. */
  private async affected(): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    let after: Pick<DateToCome, 'startsAt' | 'id'> | undefined;
    for (;;) {
      const values = [after?.startsAt ?? null, after?.id ?? null, BATCH];
      const { rows } = await this.pool.query<DateToCome>(TIMES_TO_COME, values);
      for (const date of rows) if (isMoved(date)) found.add(date.eventId);
      after = rows.at(-1);
      if (rows.length < BATCH || !after) return found;
    }
  }
}

function isMoved({ zone, localStart, localEnd, startsAt, endsAt }: DateToCome): boolean {
  const at = (local: string) => instantOf(local, zone).toISOString();
  return at(localStart) !== startsAt || at(localEnd) !== endsAt;
}

/** An event at its local times; what has begun stays, as it took place then. */
function followed(now: EventHeld): EventHeld {
  const { zone, wholeDay } = now.event;
  const isToCome = (o: OccurrenceHeld) => !o.cancelled && Date.parse(o.startsAt) > Date.now();
  const occurrences = now.occurrences.map((o) =>
    isToCome(o) ? { ...o, ...timesOf(o.localStart, o.localEnd, { zone, wholeDay }) } : o,
  );
  return { ...now, occurrences };
}
