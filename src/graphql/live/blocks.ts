/** Whom a subscriber does not want to hear of, as it is by now: one for all subscriptions of a person. */
export interface Blocked {
  /** Participants; others than people under their own names are not among them. */
  readonly participants: ReadonlySet<string>;
}

/** Whom people block, kept for those who are subscribed. */
export interface Blocks {
  /**
   * Follows whom a person blocks; each time is ended by a `leave`.
   * @param personId null for a subscriber who is none
   */
  follow(personId: string | null): Promise<Blocked>;
  leave(blocked: Blocked): void;
  /**
   * Tells of who is followed and blocks others than before.
   * @returns a function that ends it
   */
  onChange(listener: (blocked: Blocked) => void): () => void;
}
