import { instant } from '../../persistence/read/instant';
import { extendRead, runs, type ReadModel } from '../../persistence/read/model';
import { eventRead, eventStep, occurrenceRead, runsEvent } from '../event';
import { memberRead } from '../member';
import { ownParticipant, participantRead } from '../person';
import { codeOpen, minutesOf } from './attendance.sql';
import { Attendance } from './attendance.types';

/** Who was there: for herself, and for those who run the event's network. */
export const attendanceRead: ReadModel<Attendance> = {
  target: Attendance,
  table: 'attendance',
  via: (a) =>
    `JOIN occurrence ${a}o ON ${a}o.id = ${a}.occurrence_id JOIN event ${a}e ON ${a}e.id = ${a}o.event_id`,
  step: (a, p) => eventStep(`${a}e`, p),
  visible: (a, p) => `(${a}.participant_id = ${ownParticipant(p.me())} OR ${runs(attendanceRead, a, p)})`,
  scope: 'events:read',
  within: (a, networks) => eventRead.within(`${a}e`, networks),
  runs: (a, p) => runsEvent(`${a}e`, p),
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    minutes: { sql: (a) => minutesOf(a, `${a}o`) },
    how: { sql: (a) => `${a}.how` },
    markedAt: { sql: (a) => instant(`${a}.marked_at`) },
    markedBy: { model: () => participantRead, on: (a, b) => `${b}.id = ${a}.marked_by` },
    participant: { model: () => participantRead, on: (a, b) => `${b}.id = ${a}.participant_id` },
  },
};

extendRead(occurrenceRead, 'viewerAttendance', 'PUBLIC', {
  model: () => attendanceRead,
  on: (a, b, p) => `${b}.occurrence_id = ${a}.id AND ${b}.participant_id = ${ownParticipant(p.me())}`,
});

extendRead(occurrenceRead, 'attendance', 'ORGANISER', { needs: { attendedAt: (a) => `${a}.id` } });

extendRead(occurrenceRead, 'attendedCount', 'ORGANISER', {
  sql: (a) => `(SELECT count(*)::int FROM attendance t WHERE t.occurrence_id = ${a}.id)`,
});

extendRead(occurrenceRead, 'checkInCode', 'ORGANISER', {
  needs: { codeFor: (a) => `CASE WHEN ${codeOpen(a, `${a}e`)} THEN ${a}.id END` },
});

// Whom an organiser marks who did not answer: she is found among the members.
extendRead(memberRead, 'participant', 'ORGANISER', {
  model: () => participantRead,
  on: (a, b) => `${b}.person_id = ${a}.person_id`,
});
