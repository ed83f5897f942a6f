import { NotSignedIn } from '../../shared/errors';
import type { Actor } from '../../shared/actor';

/** Characters in a post; about five printed pages. */
export const MAX_POST_LENGTH = 10_000;

export interface Author {
  readonly participantId: string;
  readonly personId: string;
}

/**
 * Posts come from signed-in people. Whether this one may write on a topic is decided in the writing
 * statement itself, so that nothing can change in between.
 */
export function authorOf(actor: Actor): Author {
  const { participantId, reach } = actor;
  if (actor.kind !== 'PERSON' || participantId === undefined || reach.personId === null)
    throw new NotSignedIn('Sign in to write.');
  return { participantId, personId: reach.personId };
}
