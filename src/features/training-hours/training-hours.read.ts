import { extendRead, type ReadModel } from '../../persistence/read/model';
import type { Params } from '../../persistence/read/params';
import { counts, minutesOf } from '../attendance';
import { hostedBy } from '../event';
import { networkRead } from '../network';
import { participantRead, viewerRead } from '../person';
import { TrainingRecord } from './training-hours.types';

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
  },
};

/** SQL of whether participant `a` was at one of the dates; guests have no hours. */
export const wasThere = (a: string, p: Params) => `${a}.kind <> 'EMAIL_GUEST' AND ${a}.id IN (
  SELECT t.participant_id FROM attendance t JOIN occurrence o ON o.id = t.occurrence_id JOIN event e ON e.id = o.event_id
  WHERE ${hostedBy('e', network(p))} AND ${inPeriod('o', 'e', p)})`;

extendRead(networkRead, 'trainingHours', 'ORGANISER', { needs: { trainedBy: (a) => `${a}.id` } });
extendRead(viewerRead, 'trainingHours', 'ME', { needs: {} });
