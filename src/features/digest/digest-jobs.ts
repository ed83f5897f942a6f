import type { RepeatedJob } from '../../persistence/jobs';

/** The job of one person's digest. */
export const DIGEST = 'digest';
/** The job that looks which digests are due. */
export const DIGESTS_DUE = 'digest.due';
export const DIGESTS_EVERY_MINUTE: RepeatedJob = { kind: DIGESTS_DUE, every: 60 };
