import type { ChangeFeed } from '../../persistence/changes/change-feed';
import { Jobs, PRIORITY, type RepeatedJob } from '../../persistence/jobs';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import { requireStepUp } from '../../shared/step-up';
import { textIn, type Texts } from '../../shared/text-in';
import type { AuditService } from '../audit';
import type { PostsAtErasure } from './erasure.entity';
import { NetworksWithoutOrganiser } from './erasure.errors';
import { LAST_ORGANISED, NOTE } from './erasure.sql';
import type { Eraser } from './eraser';

/** The job that writes into the ledger's file who was erased. */
export const KEEP_LEDGER = 'erasure.ledger';
/** It is looked at daily, too: somebody may have taken the file away. */
export const LEDGER_DAILY: RepeatedJob = { kind: KEEP_LEDGER, every: 24 * 60 * 60 };

export interface Erasure {
  readonly posts: PostsAtErasure;
  /** Although networks are left without an organiser. */
  readonly leavesNetworks: boolean;
}

export interface ErasureParts {
  readonly reads: Reads;
  readonly changes: Pick<ChangeFeed, 'wake'>;
  readonly audit: AuditService;
  readonly eraser: Eraser;
  readonly pokeJobs: () => void;
}

/** People who do not want to be in the hub any more. */
export class ErasureService {
  constructor(private readonly parts: ErasureParts) {}

  /**
   * Erases the actor, at once and for good: GDPR, article 17. Nobody can take it back, and a restored backup erases her
   * again.
   * @throws NotSignedIn, StepUpRequired, NetworksWithoutOrganiser
   */
  async erase(actor: Actor, { posts, leavesNetworks }: Erasure): Promise<void> {
    const personId = personOf(actor);
    requireStepUp(actor);
    const { reads, eraser, audit } = this.parts;
    if (!leavesNetworks) {
      const { rows } = await reads.pool.query<{ name: Texts }>(LAST_ORGANISED, [personId]);
      const names = rows.map(({ name }) => textIn(name, actor.languages[0] ?? 'en'));
      if (names.length > 0) throw new NetworksWithoutOrganiser(names);
    }
    const told = await inTransaction(reads.pool, async (tx) => {
      const erased = await eraser.erase(tx, personId, posts);
      if (!erased) return null;
      await tx.query(NOTE, [timeOrderedId(), personId, posts]);
      // By ids that lead to nobody any more.
      await audit.record(tx, actor, {
        kind: 'ERASED',
        subjectId: personId,
        details: { posts: posts.toLowerCase() },
      });
      // Also while jobs are paused.
      await Jobs.add(tx, KEEP_LEDGER, {}, PRIORITY.URGENT);
      return erased;
    });
    for (const id of told?.streamIds ?? []) this.parts.changes.wake(id);
    this.parts.pokeJobs();
  }
}
