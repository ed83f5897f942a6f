import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import { HOLD_OCCURRENCES, mayRun, type RunBy } from '../event';
import { recipientsOf } from '../person';
import { checkNudge, type Asked } from './nudge.policy';
import { ASKED, NOTE_NUDGE, SILENT } from './nudge.sql';

/** Asking those who are silent. */
export class NudgeService {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditService,
    private readonly deliveries: DeliveryService,
    private readonly nudgesByPerson: RateLimit,
    private readonly pokeJobs: () => void,
  ) {}

  /**
   * Asks those members of the networks that host an event by mail who have not answered whether they come to one of its dates.
   * Who wants no reminders gets no mail, and is counted all the same: what she wants is not for organisers to know.
   * @returns how many they are, and the id of the occurrence
   * @throws NotSignedIn, RateLimited, NotFound, and what `checkNudge` throws
   */
  async ask(actor: Actor, occurrenceId: string): Promise<{ id: string; askedCount: number }> {
    const personId = personOf(actor);
    await this.nudgesByPerson.take(personId);
    const id = this.reads.ids.decode(occurrenceId);
    const askedCount = await inTransaction(this.reads.pool, async (tx) => {
      await tx.query(HOLD_OCCURRENCES, [[id]]);
      const [now] = (await tx.query<Asked & RunBy & { networkId: string; now: Date }>(ASKED, [id])).rows;
      if (!now || !mayRun(actor, now))
        throw new NotFound('There is no such event, or you do not run it.', 'occurrenceId');
      checkNudge(now, now.now);
      const { rows } = await tx.query<{ personId: string }>(SILENT, [id, now.hostIds, personId]);
      const silent = await recipientsOf(
        tx,
        rows.map((row) => row.personId),
      );
      // Where nobody is silent, nobody was asked.
      if (silent.length === 0) return 0;
      await this.deliveries.addAll(
        tx,
        silent.map(({ address, locale, ...to }) => ({
          class: 'EVENT_NUDGE',
          recipient: address,
          locale,
          content: { name: to.name, personId: to.personId, occurrenceId: id! },
        })),
      );
      await tx.query(NOTE_NUDGE, [id]);
      const details = { did: 'silent members asked', occurrence: occurrenceId };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId: now.networkId, details });
      return silent.length;
    });
    this.pokeJobs();
    return { id: id!, askedCount };
  }
}
