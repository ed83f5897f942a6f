import type { RepeatedJob } from '../../persistence/jobs';

/** The job that reminds people of what they come to. */
export const REMINDERS_DUE = 'reminder.due';
export const REMINDERS_EVERY_MINUTE: RepeatedJob = { kind: REMINDERS_DUE, every: 60 };
