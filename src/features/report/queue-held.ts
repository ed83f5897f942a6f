import { NotFound } from '../../shared/errors';
import type { QueueHeld } from '../post';
import { callJudges, type CallParts } from './call-judges';
import { openItem, type PostSubject } from './open-item';
import { mailFor } from './report.policy';
import { HELD_POST } from './report.sql';

/** Nobody reads it meanwhile: it is urgent for its author alone. */
const REASON = 'PERSONAL_DATA';

/** Puts posts that are held as they are written into the queue, and calls those who decide. */
export function queueHeld(parts: CallParts): QueueHeld {
  return async (tx, postId, findings) => {
    const [post] = (await tx.query<PostSubject>(HELD_POST, [postId])).rows;
    if (!post) throw new NotFound('There is no such post.');
    const subject = { ...post, kind: 'POST', subjectId: postId } as const;
    const item = await openItem(tx, { ...subject, origin: 'SCREENED', reason: REASON, findings });
    await callJudges(tx, parts, item.id, mailFor(REASON));
  };
}
