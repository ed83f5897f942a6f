import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound, NotSignedIn } from '../../shared/errors';
import { NETWORK_KINDS, type NetworkKindName } from './network.entity';

/** Whether the actor runs a network. An organiser of its parent does not, unless she was given the role here too. */
export function mayOrganise(actor: Actor, networkId: string): boolean {
  return actor.reach.operator || actor.reach.organises.includes(networkId);
}

/**
 * Lets only those go on who run a network; for everyone else it is as if there were none.
 * @throws NotSignedIn, NotFound
 */
export function requireOrganiser(actor: Actor, networkId: string | null, field = 'networkId'): string {
  if (actor.kind !== 'PERSON') throw new NotSignedIn('Sign in first.');
  if (networkId === null || !mayOrganise(actor, networkId)) {
    throw new NotFound('There is no such network, or you do not run it.', field);
  }
  return networkId;
}

/** A network stands below one that reaches as far or farther. @throws InvalidInput */
export function checkKinds(kind: NetworkKindName, parent: NetworkKindName): void {
  if (NETWORK_KINDS.indexOf(kind) > NETWORK_KINDS.indexOf(parent)) {
    throw new InvalidInput('A network stands below one that reaches as far as it or farther.', 'parentId');
  }
}
