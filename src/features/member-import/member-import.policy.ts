import type { Actor } from '../../shared/actor';

/** Who may bring lists in: the hub itself, for a command of its operator, and operators. */
export function mayImport(actor: Actor): boolean {
  return actor.kind === 'JOB' || actor.reach.operator;
}
