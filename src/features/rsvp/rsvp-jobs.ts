import type { RepeatedJob } from '../../persistence/jobs';

/** The job that passes seats on which were offered and not taken in time. */
export const PASS_SEATS_ON = 'rsvp.pass-on';
export const SEATS_EVERY_MINUTE: RepeatedJob = { kind: PASS_SEATS_ON, every: 60 };
