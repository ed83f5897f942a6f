export { AttendanceImportResolver } from './attendance-import.resolver';
export { AttendanceImportService } from './attendance-import.service';
