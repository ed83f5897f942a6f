import type { PoolClient } from 'pg';
import type { Change, ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { fields } from '../../shared/selection';
import type { SessionService } from '../session';
import { WHOM_TO_TELL } from './notification.sql';
import { tellPeople, type Told } from './tell-people';
import { whoSee } from './who-see';

const justId = fields('id');

export interface TellParts {
  readonly reads: Reads;
  readonly changes: ChangeFeed;
  readonly sessions: Pick<SessionService, 'actorsOfPeople'>;
}

/**
 * Finds out who is to be told of a post that became visible: those who want to be, and who would see it now by the one
 * read path.
 * @returns what tells them, in the caller's transaction, and gives back what is to be done after the commit
 */
export function tellOfPost({ reads, changes, sessions }: TellParts) {
  return async ({ subjectId }: Change) => {
    const { rows: wanted } = await reads.pool.query<Told>(WHOM_TO_TELL, [subjectId]);
    if (wanted.length === 0) return () => Promise.resolve(() => undefined);
    const actors = await sessions.actorsOfPeople(wanted.map(({ personId }) => personId));
    const seeing = await whoSee(reads, actors, subjectId, justId);
    const told = wanted.filter(({ personId }) => seeing.has(personId));
    return async (tx: PoolClient): Promise<() => void> => {
      const people = await tellPeople(tx, subjectId, told);
      return () => people.forEach((personId) => changes.wake(personId));
    };
  };
}
