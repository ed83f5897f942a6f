import { localized } from '../../graphql/localized-text';
import { extendRead, type ReadModel } from '../../persistence/read/model';
import type { Params } from '../../persistence/read/params';
import { counts, minutesOf } from '../attendance';
import { eventRead, hostedBy } from '../event';
import { networkRead } from '../network';
import { ownParticipant, participantRead, viewerRead } from '../person';
import { inOrder, isDone, trainingModuleRead, usableBy } from '../training-module';
import { EventHours, TrainingRecord } from './training-hours.types';

/** SQL of whether occurrence `o` of event `e` counts, and starts in the period that is asked for. */
export const inPeriod = (o: string, e: string, p: Params) =>
  `${counts(o, e)} AND ${o}.starts_at >= ${p.arg('from', 'timestamptz')} AND ${o}.starts_at < ${p.arg('to', 'timestamptz')}`;

const network = (p: Params) => p.arg('networkId', 'uuid');

/** SQL of what is made (`what`) of the dates in the period at which participant `a` was, of the network's. */
const ofDates = (what: string, a: string, p: Params) => `
  (SELECT ${what} FROM attendance t JOIN occurrence o ON o.id = t.occurrence_id JOIN event e ON e.id = o.event_id
   WHERE t.participant_id = ${a}.id AND ${hostedBy('e', network(p))} AND ${inPeriod('o', 'e', p)})`;

/** Whoever was at dates of a network, once: for those who run it. Which network, and when, are arguments. */
export const trainingRecordRead: ReadModel<TrainingRecord> = {
  target: TrainingRecord,
  table: 'participant',
  step: (_, p) => p.standing(),
  visible: (_, p) => `(${p.operator()} OR ${network(p)} = ANY(${p.organises()}))`,
  within: () => 'false',
  fields: {
    participant: { model: () => participantRead, on: (a, b) => `${b}.id = ${a}.id` },
    minutes: { sql: (a, p) => ofDates(`sum(${minutesOf('t', 'o')})::int`, a, p) },
    datesAttended: { sql: (a, p) => ofDates('count(*)::int', a, p) },
    datesHeld: {
      sql: (_, p) => `(SELECT count(*)::int FROM occurrence o JOIN event e ON e.id = o.event_id
        WHERE ${hostedBy('e', network(p))} AND ${inPeriod('o', 'e', p)})`,
    },
    modulesDone: { many: () => trainingModuleRead, ids: (a, p) => modulesWhere(doneBy(a, p), p) },
    modulesMissing: {
      many: () => trainingModuleRead,
      ids: (a, p) => modulesWhere(`m.archived_at IS NULL AND NOT ${doneBy(a, p)}`, p),
    },
  },
};

/** Events at which the viewer was in a period that is an argument: for herself, also where she does not see them any more. */
export const eventHoursRead: ReadModel<EventHours> = {
  target: EventHours,
  table: 'event',
  step: (_, p) => p.standing(),
  visible: (a, p) => `EXISTS (SELECT 1 ${ownDates(a, p)})`,
  within: () => 'false',
  fields: {
    event: { model: () => eventRead, on: (a, b) => `${b}.id = ${a}.id` },
    title: { sql: (a) => `${a}.title`, as: localized },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    minutes: { sql: (a, p) => `(SELECT sum(${minutesOf('t', 'o')})::int ${ownDates(a, p)})` },
    dates: { sql: (a, p) => `(SELECT count(*)::int ${ownDates(a, p)})` },
  },
};

/** SQL of the viewer's dates of event `a` in the period, from FROM on: occurrence `o`, attendance `t`. */
function ownDates(a: string, p: Params): string {
  return `FROM occurrence o JOIN attendance t ON t.occurrence_id = o.id
    WHERE o.event_id = ${a}.id AND t.participant_id = ${ownParticipant(p.me())} AND ${inPeriod('o', a, p)}`;
}

/** SQL of when the last of the viewer's dates of event `a` in the period began. */
export const lastOwnDate = (a: string, p: Params) => `(SELECT max(o.starts_at) ${ownDates(a, p)})`;

/** SQL of whether participant `a` has done module `m`, at dates of the network's own. */
function doneBy(a: string, p: Params): string {
  return isDone('m', `${a}.id`, hostedBy('e', network(p)));
}

/** SQL of the modules of the network, and of those above it, under a condition. */
function modulesWhere(condition: string, p: Params): string {
  return `ARRAY(SELECT m.id FROM training_module m WHERE ${usableBy('m', network(p))} AND ${condition} ORDER BY ${inOrder('m')})`;
}

/** SQL of whether participant `a` was at one of the dates; guests have no hours. */
export const wasThere = (a: string, p: Params) => `${a}.kind <> 'EMAIL_GUEST' AND ${a}.id IN (
  SELECT t.participant_id FROM attendance t JOIN occurrence o ON o.id = t.occurrence_id JOIN event e ON e.id = o.event_id
  WHERE ${hostedBy('e', network(p))} AND ${inPeriod('o', 'e', p)})`;

extendRead(networkRead, 'trainingHours', 'ORGANISER', { needs: { trainedBy: (a) => `${a}.id` } });
extendRead(viewerRead, 'trainingHours', 'ME', { needs: {} });
extendRead(viewerRead, 'eventHours', 'ME', { needs: {} });
