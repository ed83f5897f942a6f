import './event-report.read';

export { EventReportResolver, NetworkEventReportResolver, ReportFileResolver } from './event-report.resolver';
export { EventReportService } from './event-report.service';
