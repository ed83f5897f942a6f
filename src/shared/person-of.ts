import type { Actor } from './actor';
import { NotSignedIn } from './errors';

/** The person who acts. @throws NotSignedIn where it is none: nobody, a partner portal, the hub itself */
export function personOf(actor: Actor): string {
  const { personId } = actor.reach;
  if (actor.kind !== 'PERSON' || personId === null) throw new NotSignedIn('Sign in first.');
  return personId;
}
