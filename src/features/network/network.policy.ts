import type { Actor } from '../../shared/actor';

/** Whether the actor runs a network. An organiser of its parent does not, unless she was given the role here too. */
export function mayOrganise(actor: Actor, networkId: string): boolean {
  return actor.reach.operator || actor.reach.organises.includes(networkId);
}
