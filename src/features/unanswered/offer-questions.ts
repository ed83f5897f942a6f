import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { RepeatedJob } from '../../persistence/jobs';
import type { Reads } from '../../persistence/read/reads';
import { whoSees } from '../../persistence/read/who-sees';
import { inTransaction } from '../../persistence/transaction';
import { fields, nested } from '../../shared/selection';
import { tellPeople } from '../notification';
import { postRead } from '../post';
import type { SessionService } from '../session';
import { holdLogOf } from '../topic';
import { DUE, NOTE_OFFER, WHOM_TO_OFFER } from './unanswered.sql';

/** The job that offers questions. */
export const OFFER_QUESTIONS = 'questions.offer';
export const OFFERS_EVERY_TEN_MINUTES: RepeatedJob = { kind: OFFER_QUESTIONS, every: 600 };

/** After how many hours a question is offered to peers, and after how many more to experts. */
export interface UnansweredHours {
  readonly peers: number;
  readonly experts: number;
}

export interface OfferParts {
  readonly reads: Reads;
  readonly changes: ChangeFeed;
  readonly sessions: Pick<SessionService, 'actorsOfPeople'>;
  readonly hours: UnansweredHours;
}

interface Due {
  readonly topicId: string;
  readonly boardId: string;
  readonly step: keyof typeof NOTE_OFFER;
}

const BATCH = 50;

const mayPost = nested({ topic: nested({ board: fields('viewerMayPost') }) });

/** Offers questions that nobody answered to those who may know an answer, each step once. */
export function offerQuestions(parts: OfferParts) {
  const { pool } = parts.reads;
  const { peers, experts } = parts.hours;
  return async (): Promise<void> => {
    const passed: string[] = [];
    const faults: unknown[] = [];
    for (;;) {
      const due = await pool.query<Due>(DUE, [peers, experts, passed, BATCH]);
      if (due.rows.length === 0) break;
      for (const each of due.rows) {
        passed.push(each.topicId);
        // One that cannot be offered holds up none behind it; the job is tried again for its sake.
        await offer(parts, each).catch((fault: unknown) => faults.push(fault));
      }
    }
    if (faults.length > 0) throw faults[0];
  };
}

/**
 * Offers a question. Whoever answers it at the same time waits for the log, or has answered: then nobody is told. All of
 * it stands in one transaction, so that who is cut off has told nobody, and another tells everybody.
 */
async function offer(parts: OfferParts, { topicId, boardId, step }: Due): Promise<void> {
  const { reads, changes, sessions } = parts;
  const found = await reads.pool.query<{ postId: string; personIds: string[] }>(WHOM_TO_OFFER, [
    topicId,
    step,
  ]);
  const { postId, personIds } = found.rows[0]!;
  const actors = await sessions.actorsOfPeople(personIds);
  const able = await whoSees(
    reads,
    actors,
    postRead,
    postId,
    mayPost,
    ({ topic }) => topic.board.viewerMayPost,
  );
  const people = personIds.filter((id) => able.has(id));
  const told = await inTransaction(reads.pool, async (tx) => {
    await holdLogOf(tx, 'topic', topicId);
    const noted = await tx.query(NOTE_OFFER[step], [topicId, boardId]);
    if (noted.rowCount === 0) return [];
    return tellPeople(
      tx,
      postId,
      people.map((personId) => ({ personId, kind: 'QUESTION' })),
    );
  });
  for (const personId of told) changes.wake(personId);
}
