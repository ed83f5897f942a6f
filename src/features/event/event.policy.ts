import type { Actor } from '../../shared/actor';

/** Who runs an event. */
export interface RunBy {
  /** The networks that host it. */
  readonly hostIds: readonly string[];
  /** The people who organise it. */
  readonly organiserIds: readonly string[];
}

/** Whether the actor runs an event; `runsEvent` says the same in SQL. */
export function mayRun({ reach }: Actor, { hostIds, organiserIds }: RunBy): boolean {
  const isOneOf = (networkIds: readonly string[]) => hostIds.some((id) => networkIds.includes(id));
  if (reach.operator || isOneOf(reach.organises)) return true;
  return reach.personId !== null && organiserIds.includes(reach.personId) && isOneOf(reach.networkIds);
}
