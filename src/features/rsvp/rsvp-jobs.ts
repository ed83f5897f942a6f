import type { RepeatedJob } from '../../persistence/jobs';

/** The job that passes seats on which were offered and not taken in time. */
export const PASS_SEATS_ON = 'rsvp.pass-on';
export const SEATS_EVERY_MINUTE: RepeatedJob = { kind: PASS_SEATS_ON, every: 60 };

/** The job that gives seats that were reserved, when they are everybody's, to those who wait. */
export const GIVE_RELEASED = 'rsvp.release';
export const RELEASED_EVERY_MINUTE: RepeatedJob = { kind: GIVE_RELEASED, every: 60 };
