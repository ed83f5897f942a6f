import type { RepeatedJob } from '../../persistence/jobs';

/** The job that asks people what came of the dates at which they were. */
export const OUTCOMES_DUE = 'outcome.due';
export const OUTCOMES_EVERY_QUARTER: RepeatedJob = { kind: OUTCOMES_DUE, every: 15 * 60 };
