import { localized } from '../../graphql/localized-text';
import { networkStep, type ReadModel } from '../../persistence/read/model';
import { boardRead } from '../board';
import { Tag } from './tag.types';

/** Tags: seen by those who belong to their network or run it, and by whoever sees one of its boards. */
export const tagRead: ReadModel<Tag> = {
  target: Tag,
  table: 'tag',
  step: (a, p) => networkStep(`${a}.network_id`, p, 'BOARDS', 'boards:read'),
  visible: (
    a,
    p,
    step,
  ) => `(${tagRead.within(a, p.networks())} OR ${tagRead.within(a, p.organises())} OR ${p.operator()}
    OR EXISTS (SELECT 1 FROM board ${a}b
      WHERE ${a}b.network_id = ${a}.network_id AND ${boardRead.visible(`${a}b`, p, step)}))`,
  scope: 'boards:read',
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    name: { sql: (a) => `${a}.name`, as: localized },
    retired: { sql: (a) => `(${a}.retired_at IS NOT NULL)` },
    viewerFollows: {
      sql: (a, p) =>
        `EXISTS (SELECT 1 FROM tag_following f WHERE f.tag_id = ${a}.id AND f.person_id = ${p.me()})`,
    },
  },
};
