import { localized } from '../../graphql/localized-text';
import { extendRead, networkStep, type ReadModel } from '../../persistence/read/model';
import type { Params } from '../../persistence/read/params';
import { eventRead, occurrenceRead } from '../event';
import { networkRead } from '../network';
import { ownParticipant, viewerRead } from '../person';
import { inOrder, isEnough, minutesAt, usableBy } from './training-module.sql';
import { TrainingModule } from './training-module.types';

/** SQL of whether module `m` holds for one of some networks, as theirs or from above. */
const holdsFor = (m: string, networks: string) => `(${m}.network_id = ANY(${networks}) OR EXISTS (
  SELECT 1 FROM network_path u WHERE u.network_id = ANY(${networks}) AND u.ancestor_id = ${m}.network_id))`;

const ownMinutes = (m: string, p: Params) => minutesAt(`${m}.id`, ownParticipant(p.me()));

/** Modules: seen by those for whose networks they hold, by who was at a date of them, and by whoever sees such a date. */
export const trainingModuleRead: ReadModel<TrainingModule> = {
  target: TrainingModule,
  table: 'training_module',
  step: (a, p) => networkStep(`${a}.network_id`, p, 'EVENTS', 'events:read'),
  visible: (a, p) => `(${holdsFor(a, p.networks())} OR ${holdsFor(a, p.organises())} OR ${p.operator()}
    OR EXISTS (SELECT 1 FROM occurrence_module x JOIN occurrence o ON o.id = x.occurrence_id JOIN event ${a}v ON ${a}v.id = o.event_id
      WHERE x.module_id = ${a}.id AND (${eventRead.visible(`${a}v`, p, () => eventRead.step(`${a}v`, p))}
        OR EXISTS (SELECT 1 FROM attendance t WHERE t.occurrence_id = o.id AND t.participant_id = ${ownParticipant(p.me())}))))`,
  scope: 'events:read',
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    name: { sql: (a) => `${a}.name`, as: localized },
    minutesAsked: { sql: (a) => `${a}.minutes_asked` },
    required: { sql: (a) => `${a}.required` },
    archived: { sql: (a) => `(${a}.archived_at IS NOT NULL)` },
    viewerMinutes: { sql: ownMinutes },
    viewerDone: { sql: (a, p) => isEnough(ownMinutes(a, p), `${a}.minutes_asked`) },
  },
};

extendRead(networkRead, 'trainingModules', 'PUBLIC', {
  many: () => trainingModuleRead,
  ids: (a) =>
    `ARRAY(SELECT m.id FROM training_module m WHERE ${usableBy('m', `${a}.id`)} ORDER BY ${inOrder('m')})`,
});

extendRead(viewerRead, 'trainingModules', 'ME', {
  many: () => trainingModuleRead,
  ids: (_, p) => `ARRAY(SELECT m.id FROM training_module m
    WHERE (m.archived_at IS NULL AND ${holdsFor('m', p.networks())}) OR m.id IN (
      SELECT x.module_id FROM attendance t JOIN occurrence_module x ON x.occurrence_id = t.occurrence_id
      WHERE t.participant_id = ${ownParticipant(p.me())})
    ORDER BY ${inOrder('m')})`,
});

extendRead(occurrenceRead, 'module', 'PUBLIC', {
  model: () => trainingModuleRead,
  on: (a, b) => `${b}.id = (SELECT x.module_id FROM occurrence_module x WHERE x.occurrence_id = ${a}.id)`,
});
