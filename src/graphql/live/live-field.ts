import type { Actor } from '../../shared/actor';
import type { Change } from '../../persistence/changes/change-feed';

/** Where a subscription begins. */
export interface LiveStart {
  readonly streamId: string;
  /** The number it has read up to; null begins with what comes next. */
  readonly after: bigint | null;
}

/** A subscription field that shows a change log. */
export interface LiveField {
  /**
   * Checks the actor's right and the arguments.
   * @throws ExpectedError where the subscription may not begin
   */
  open(actor: Actor, args: Readonly<Record<string, unknown>>): Promise<LiveStart>;
  /** Whether a change belongs to the subscription. */
  accepts(change: Change, args: Readonly<Record<string, unknown>>): boolean;
}

/** The field's root value is the change; a resolver that finds it hidden from its reader throws this. */
export class HiddenChange extends Error {}
