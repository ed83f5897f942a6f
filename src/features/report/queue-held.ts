import { NotFound } from '../../shared/errors';
import type { DeliveryService } from '../delivery';
import type { QueueHeld } from '../post';
import { callJudges, openItem } from './open-item';
import { hoursFor } from './report.policy';
import { HELD_POST } from './report.sql';

/** What is held as it is written may tell who a child is: that comes before all else. */
const REASON = 'CHILD_SAFETY';

/** Puts posts that are held as they are written into the queue, and calls those who decide. */
export function queueHeld(deliveries: DeliveryService, linkOf: (networkId: string) => string): QueueHeld {
  return async (tx, postId, findings) => {
    const found = await tx.query<{ networkId: string; authorId: string; aboutIds: string[] }>(HELD_POST, [
      postId,
    ]);
    const [post] = found.rows;
    if (!post) throw new NotFound('There is no such post.');
    const kept = findings.map(({ rule, start, end }) => ({ rule, start, end }));
    const subject = { ...post, kind: 'POST', subjectId: postId } as const;
    const item = await openItem(tx, { ...subject, origin: 'SCREENED', reason: REASON, findings: kept });
    await callJudges(tx, deliveries, item.id, hoursFor(REASON), linkOf);
  };
}
