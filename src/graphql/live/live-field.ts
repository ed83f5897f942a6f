import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
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
  /** Whether the subscription ends with a change: nothing of what it watches comes behind it in this log. */
  ends?(change: Change, args: Readonly<Record<string, unknown>>): boolean;
  /**
   * The participant whose words a change brings, null where it brings nobody's: those who block her are not told of it.
   * It is asked only where somebody blocks anyone. What is read again holds it all the same.
   */
  author?(change: Change): Promise<string | null>;
  /** The field's value as each of the viewers sees it; null for those from whom the change is hidden. */
  show(viewers: readonly Actor[], change: Change, selection: Selection): Promise<(object | null)[]>;
}

/** The root value of an execution whose reading failed: the field's resolver throws it. */
export class NotRead {
  constructor(readonly reason: unknown) {}
}

/** What the resolver of a live field gives: the value that was read for it. @throws why it was not read */
export function shown<T extends object>(root: T | NotRead): T {
  if (root instanceof NotRead) throw root.reason;
  return root;
}
