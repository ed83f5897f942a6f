import type { Actor } from './actor';
import { NotSignedIn } from './errors';

/** The person who acts. @throws NotSignedIn where it is none: nobody, a partner portal, the hub itself */
export function personOf(actor: Actor): string {
  const { personId } = actor.reach;
  if (actor.kind !== 'PERSON' || personId === null) throw new NotSignedIn('Sign in first.');
  return personId;
}

/** Somebody who writes, answers an invitation, reacts: a person, and as whom others meet her. */
export interface TakingPart {
  readonly personId: string;
  readonly participantId: string;
}

/** The person who acts, with her participant. @throws NotSignedIn as `personOf` does */
export function takingPart(actor: Actor): TakingPart {
  const personId = personOf(actor);
  if (actor.participantId === undefined) throw new NotSignedIn('Sign in first.');
  return { personId, participantId: actor.participantId };
}
