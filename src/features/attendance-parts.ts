import type { StreamCursors } from '../persistence/changes/stream-cursors';
import { rateLimit } from '../persistence/rate-limits';
import {
  AttendanceMarks,
  AttendanceResolver,
  AttendanceService,
  checkInLimits,
  MemberParticipantResolver,
  OccurrenceAttendanceResolver,
} from './attendance';
import { AttendanceChangeResolver, AttendanceChangeService } from './attendance-change';
import type { EventService } from './event';
import type { Features, Foundation } from './foundation';
import {
  NetworkTrainingHoursResolver,
  TrainingHoursService,
  ViewerTrainingHoursResolver,
} from './training-hours';

const MINUTE = 60;

/** Makes the services and resolvers of who was at events, and of the hours that come of it. */
export function buildAttendance(
  { pool, reads, keyset, seal, changes, publicUrl }: Foundation,
  events: EventService,
  eventCursors: StreamCursors,
): Pick<Features, 'liveFields' | 'resolvers'> {
  const marks = new AttendanceMarks(reads, changes);
  const attendance = new AttendanceService({
    reads,
    keyset,
    seal,
    marks,
    marksByPerson: rateLimit(pool, 'attendance:marks', 240, MINUTE),
    checkIns: checkInLimits(pool),
    publicUrl,
  });
  const hours = new TrainingHoursService(reads, keyset);
  return {
    liveFields: new AttendanceChangeService(reads, eventCursors).liveFields,
    resolvers: [
      new AttendanceResolver(attendance, events),
      new OccurrenceAttendanceResolver(attendance),
      new MemberParticipantResolver(),
      new AttendanceChangeResolver(),
      new ViewerTrainingHoursResolver(hours),
      new NetworkTrainingHoursResolver(hours),
    ],
  };
}
