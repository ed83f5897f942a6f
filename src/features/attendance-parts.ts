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
import { AttendanceImportResolver, AttendanceImportService } from './attendance-import';
import type { AuditService } from './audit';
import type { EventService } from './event';
import {
  EventReportResolver,
  EventReportService,
  NetworkEventReportResolver,
  ReportFileResolver,
} from './event-report';
import type { Features, Foundation } from './foundation';
import {
  NetworkTrainingHoursResolver,
  TrainingHoursService,
  ViewerTrainingHoursResolver,
} from './training-hours';

import {
  DateModulesService,
  NetworkModulesResolver,
  OccurrenceModuleResolver,
  TrainingModuleResolver,
  TrainingModuleService,
  ViewerModulesResolver,
} from './training-module';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Makes the services and resolvers of who was at events, and of the hours that come of it. */
export function buildAttendance(
  { pool, reads, keyset, seal, changes, publicUrl }: Foundation,
  events: EventService,
  audit: AuditService,
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
  const importsByPerson = rateLimit(pool, 'attendance:imports', 60, HOUR);
  const imports = new AttendanceImportService({ reads, marks, audit, importsByPerson });
  const hours = new TrainingHoursService(reads, keyset);
  const reports = new EventReportService(reads);
  const modules = new TrainingModuleService(reads, audit);
  const dateModules = new DateModulesService(reads, audit);
  return {
    liveFields: new AttendanceChangeService(reads, eventCursors).liveFields,
    resolvers: [
      new AttendanceResolver(attendance, events),
      new OccurrenceAttendanceResolver(attendance),
      new MemberParticipantResolver(),
      new AttendanceImportResolver(imports, events, reads),
      new AttendanceChangeResolver(),
      new ViewerTrainingHoursResolver(hours),
      new NetworkTrainingHoursResolver(hours),
      new NetworkModulesResolver(),
      new ViewerModulesResolver(),
      new OccurrenceModuleResolver(),
      new TrainingModuleResolver(modules, dateModules, events),
      new EventReportResolver(reports),
      new NetworkEventReportResolver(reports),
      new ReportFileResolver(),
    ],
  };
}
