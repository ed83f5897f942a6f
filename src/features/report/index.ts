export { callJudges, type CallParts } from './call-judges';
export { openItem, type PostSubject } from './open-item';
export { queueHeld } from './queue-held';
export {
  MODERATION_ORIGINS,
  MODERATION_STATES,
  ModerationItemRow,
  REPORT_REASONS,
  ReportRow,
  type ModerationOriginName,
  type ModerationStateName,
  type ReportedKindName,
  type ReportReasonName,
} from './report.entity';
export { reportRead } from './report.read';
export { ReportResolver } from './report.resolver';
export { ReportService } from './report.service';
export { judges, judgesOf, postSubject, REPORTERS_OF } from './report.sql';
export { Report, ReportedKind, ReportReason } from './report.types';
