export { AttendanceChangeResolver } from './attendance-change.resolver';
export { AttendanceChangeService } from './attendance-change.service';
