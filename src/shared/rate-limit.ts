/** Counts tries in the database, so that every process of the hub counts together. */
export interface RateLimit {
  /**
   * Takes one try, or as many as a thing counts for.
   * @throws RateLimited when there are none left
   */
  take(key: string, tries?: number): Promise<void>;
}
