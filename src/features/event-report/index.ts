import './event-report.read';

export { EventReportResolver, NetworkEventReportResolver, ReportFileResolver } from './event-report.resolver';
export { EventReport } from './event-report.types';
export type { DatesCounted } from './figures.sql';
export { EventReportService } from './event-report.service';
