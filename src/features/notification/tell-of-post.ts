import type { PoolClient } from 'pg';
import type { Change, ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { whoSees } from '../../persistence/read/who-sees';
import { postRead } from '../post';
import type { SessionService } from '../session';
import { WHOM_TO_TELL, WHOM_TO_TELL_OF_EDIT } from './notification.sql';
import { tellPeople, type Told } from './tell-people';

export interface TellParts {
  readonly reads: Reads;
  readonly changes: ChangeFeed;
  readonly sessions: Pick<SessionService, 'actorsOfPeople'>;
}

/**
 * Finds out who is to be told of a post that became visible, or mentions others since it was edited: those who want to
 * be, and who would see it now by the one read path.
 * @returns what tells them, in the caller's transaction, and gives back what is to be done after the commit
 */
export function tellOfPost({ reads, changes, sessions }: TellParts) {
  return async ({ kind, subjectId }: Change) => {
    const edited = kind === 'POST_EDITED';
    const whom = edited ? WHOM_TO_TELL_OF_EDIT : WHOM_TO_TELL;
    const { rows: wanted } = await reads.pool.query<Told>(whom, [subjectId]);
    if (wanted.length === 0) return () => Promise.resolve(() => undefined);
    const actors = await sessions.actorsOfPeople(wanted.map(({ personId }) => personId));
    const seeing = await whoSees(reads, actors, postRead, subjectId);
    const told = wanted.filter(({ personId }) => seeing.has(personId));
    return async (tx: PoolClient): Promise<() => void> => {
      const people = await tellPeople(tx, subjectId, told, edited);
      return () => people.forEach((personId) => changes.wake(personId));
    };
  };
}
