import type { DeliveryService } from '../delivery';
import type { HoldBack } from '../post';
import type { Withholding } from '../withholding';
import { callJudges, openItem } from './open-item';
import type { ReportReasonName } from './report.entity';
import { hoursFor } from './report.policy';
import { SUBJECT } from './report.sql';

/** Nobody reads it meanwhile: it is urgent for its author alone. */
const REASON: ReportReasonName = 'PERSONAL_DATA';

export interface HoldScreenedParts {
  readonly withholding: Withholding;
  readonly deliveries: DeliveryService;
  /** The address of a network's queue. */
  readonly queueOf: (networkId: string) => string;
  readonly pokeJobs: () => void;
}

/** Holds back posts as they are written, and puts them into the queue of those who keep order: by rules and offsets alone. */
export function holdScreened({ withholding, deliveries, queueOf, pokeJobs }: HoldScreenedParts): HoldBack {
  return async (tx, postId, personId, findings) => {
    const found = await tx.query<{ networkId: string; authorId: string; aboutIds: string[] }>(SUBJECT.POST, [
      postId,
      [],
      personId,
    ]);
    await withholding.holdNew(tx, postId);
    const about = { kind: 'POST', subjectId: postId, origin: 'SCREENED', reason: REASON, findings } as const;
    const item = await openItem(tx, { ...found.rows[0]!, ...about });
    await callJudges(tx, deliveries, item.id, hoursFor(REASON), queueOf);
    return pokeJobs;
  };
}
