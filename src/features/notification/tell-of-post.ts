import type { PoolClient } from 'pg';
import type { Change, ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { reachKey, visibilityClass, type Actor } from '../../shared/actor';
import { fields } from '../../shared/selection';
import { postRead } from '../post';
import type { SessionService } from '../session';
import { holdFeeds } from './hold-feeds';
import { TELL, WHOM_TO_TELL } from './notification.sql';

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
    const { rows: wanted } = await reads.pool.query<{ personId: string; kind: string }>(WHOM_TO_TELL, [
      subjectId,
    ]);
    if (wanted.length === 0) return () => Promise.resolve(() => undefined);
    const actors = await sessions.actorsOfPeople(wanted.map(({ personId }) => personId));
    const seeing = await whoSee(reads, actors, subjectId);
    const told = wanted.filter(({ personId }) => seeing.has(personId));
    const people = told.map(({ personId }) => personId);
    return async (tx: PoolClient): Promise<() => void> => {
      if (people.length === 0) return () => undefined;
      await holdFeeds(tx, people);
      const kinds = told.map(({ kind }) => kind);
      const noted = await tx.query<{ personId: string }>(TELL, [subjectId, people, kinds]);
      return () => noted.rows.forEach(({ personId }) => changes.wake(personId));
    };
  };
}

/** Which of the people see a post; read once for all who see the same. */
async function whoSee(
  reads: Reads,
  actors: ReadonlyMap<string, Actor>,
  postId: string,
): Promise<Set<string>> {
  if (actors.size === 0) return new Set();
  const classes = new Map<string, { viewer: Actor; people: string[] }>();
  for (const [personId, actor] of actors) {
    const viewer = visibilityClass(actor);
    const key = reachKey(viewer);
    const alike = classes.get(key);
    if (alike) alike.people.push(personId);
    else classes.set(key, { viewer, people: [personId] });
  }
  const asked = [...classes.values()];
  const viewers = asked.map(({ viewer }) => viewer);
  const seen = await reads.oneForEach(viewers, postRead, justId, postId);
  return new Set(asked.flatMap(({ people }, i) => (seen[i] ? people : [])));
}
