import { NotFound } from '../../shared/errors';
import type { DeliveryService } from '../delivery';
import type { QueueHeld } from '../post';
import { callJudges, openItem } from './open-item';
import { hoursFor } from './report.policy';
import { HELD_POST } from './report.sql';

/** Nobody reads it meanwhile: it is urgent for its author alone. */
const REASON = 'PERSONAL_DATA';

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
