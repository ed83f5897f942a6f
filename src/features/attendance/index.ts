export { AttendanceMarks, type DateHeld } from './attendance-marks';
export {
  AttendanceResolver,
  MemberParticipantResolver,
  OccurrenceAttendanceResolver,
} from './attendance.resolver';
export { AttendanceService } from './attendance.service';
export { checkInLimits } from './check-in-limits';
export { attendanceRead } from './attendance.read';
export { counts, lengthOf, minutesOf } from './attendance.sql';
export { Attendance, AttendanceNotTakenError, CheckInClosedError } from './attendance.types';
export { ATTENDANCE_CHANGE_DAYS, ATTENDANCE_DAYS, LIST_DAYS } from './attendance.policy';
