import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';

/** What a subscriber watches. */
export interface StateStart {
  readonly subjectId: string;
  /**
   * Begins whatever comes of being subscribed.
   * @returns a function that ends it
   */
  enter(): () => void;
}

/** A subscription field that shows how something stands now: each answer takes the place of the one before. */
export interface StateField {
  /**
   * Checks the actor's right and the arguments.
   * @throws ExpectedError where the subscription may not begin
   */
  open(actor: Actor, args: Readonly<Record<string, unknown>>): Promise<StateStart>;
  /**
   * The field's value as each of the viewers sees it; null for those who may not see it any more.
   * @param blocked for each of them the participants of whom they do not want to hear
   */
  show(
    viewers: readonly Actor[],
    subjectId: string,
    selection: Selection,
    blocked: readonly ReadonlySet<string>[],
  ): Promise<(object | null)[]>;
}

/** The subscription fields that show how things stand, and when these have changed. */
export interface States {
  readonly fields: ReadonlyMap<string, StateField>;
  /** @returns a function that ends it */
  onChange(listener: (subjectId: string) => void): () => void;
}
