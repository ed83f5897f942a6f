import type { RepeatedJob } from '../../persistence/jobs';

/** The job that lets requests go which nobody decided in time. */
export const LET_REQUESTS_GO = 'application.let-go';
export const REQUESTS_EVERY_MINUTE: RepeatedJob = { kind: LET_REQUESTS_GO, every: 60 };
