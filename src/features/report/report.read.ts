import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import { participantRead } from '../person';
import { judges } from './report.sql';
import { Report } from './report.types';

/** Reports: for those who decide about what they are about, and nobody else. */
export const reportRead: ReadModel<Report> = {
  target: Report,
  table: 'report',
  via: (a) => `JOIN moderation_item ${a}i ON ${a}i.id = ${a}.item_id`,
  step: (_, p) => p.standing(),
  visible: (a, p) => judges(`${a}i`, p),
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    reporter: {
      model: () => participantRead,
      on: (a, b) => `${b}.id = (SELECT pa.id FROM participant pa WHERE pa.person_id = ${a}.reporter_id)`,
    },
    reason: { sql: (a) => `${a}.reason` },
    note: { sql: (a) => `${a}.note` },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
  },
};
