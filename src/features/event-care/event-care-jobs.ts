import type { RepeatedJob } from '../../persistence/jobs';

/** The job that moves dates to where the clocks of their zones are by now. */
export const FOLLOW_ZONES = 'event.follow-zones';
export const ZONES_DAILY: RepeatedJob = { kind: FOLLOW_ZONES, every: 24 * 60 * 60 };
