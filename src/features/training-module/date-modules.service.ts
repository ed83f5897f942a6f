import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import { mayRun, type RunBy } from '../event';
import { checkDates } from './training-module.policy';
import { DATES_OF, GIVE, HOLD_EVENT, NOT_FOR_THEM, TAKE_AWAY } from './training-module.sql';

/** Of which module a date is; none: of none. */
export interface DateModule {
  readonly occurrenceId: string;
  readonly moduleId?: string | null;
}

/** Of which modules the dates of events are: by those who run their network. */
export class DateModulesService {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditService,
  ) {}

  /**
   * Says of which modules dates of an event are, also of those that are over.
   * @returns the id of the event
   * @throws NotSignedIn, InvalidInput, NotFound
   */
  async set(actor: Actor, eventId: string, modules: readonly DateModule[]): Promise<string> {
    personOf(actor);
    checkDates(modules.map(({ occurrenceId }) => occurrenceId));
    const { ids, pool } = this.reads;
    const id = ids.decode(eventId);
    if (id === null) throw notYours();
    const dates = modules.map(({ occurrenceId }) => ids.decode(occurrenceId));
    const chosen = modules.map(({ moduleId }) => (moduleId == null ? null : ids.decode(moduleId)));
    const unknown = chosen.some((each, i) => each === null && modules[i]!.moduleId != null);
    await inTransaction(pool, async (tx) => {
      const [event] = (await tx.query<RunBy & { networkId: string }>(HOLD_EVENT, [id])).rows;
      if (!event || !mayRun(actor, event)) throw notYours();
      const found = await tx.query<{ count: number }>(DATES_OF, [id, dates]);
      if (found.rows[0]!.count < dates.length) throw new NotFound('There is no such date of it.', 'modules');
      const wrong = await tx.query(NOT_FOR_THEM, [event.networkId, dates, chosen]);
      if (unknown || wrong.rowCount) throw noSuchModule();
      const taken = await tx.query(TAKE_AWAY, [dates, chosen]);
      const given = await tx.query(GIVE, [dates, chosen]);
      if (!taken.rowCount && !given.rowCount) return;
      const details = { did: 'modules of dates set', event: eventId };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId: event.networkId, details });
    });
    return id;
  }
}

function noSuchModule(): NotFound {
  return new NotFound('There is no such module for this event, or it was archived.', 'modules');
}

function notYours(): NotFound {
  return new NotFound('There is no such event, or you do not run its network.', 'eventId');
}
