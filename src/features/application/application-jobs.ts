import type { RepeatedJob } from '../../persistence/jobs';

/** The job that lets requests go which nobody decided in time. */
export const LET_REQUESTS_GO = 'application.let-go';
export const REQUESTS_EVERY_MINUTE: RepeatedJob = { kind: LET_REQUESTS_GO, every: 60 };

/** The job that tells those who run events that somebody asks to come. */
export const TELL_OF_REQUESTS = 'application.tell';
export const TOLD_EVERY_MINUTE: RepeatedJob = { kind: TELL_OF_REQUESTS, every: 60 };
