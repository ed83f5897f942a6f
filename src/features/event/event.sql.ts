/** SQL of by whom event `e` is run, as `RunBy` has it. */
export const RUN_BY = (e: string) => `${e}.host_ids AS "hostIds", ${e}.organiser_ids AS "organiserIds"`;

/**
 * Holds occurrences ($1) until the transaction ends: who answers, what gives seats to those who wait, who
 * marks or asks people, do it one after the other. How they stand is asked by a statement of its own, which sees what was done while this one waited.
 */
export const HOLD_OCCURRENCES =
  'SELECT 1 FROM occurrence WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE';
