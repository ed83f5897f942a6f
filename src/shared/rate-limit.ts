/** Counts tries in the database, so that every process of the hub counts together. */
export interface RateLimit {
  /**
   * Takes one try.
   * @throws RateLimited when there is none left
   */
  take(key: string): Promise<void>;
}
