import { localized } from '../../graphql/localized-text';
import type { ReadModel } from '../../persistence/read/model';
import { courtsOf, territoryOf } from '../reference';
import { Network } from './network.types';

/** Networks are known to everyone; what happens in them is not. */
export const networkRead: ReadModel<Network> = {
  target: Network,
  table: 'network',
  step: (a, p) => `CASE WHEN ${a}.id = ANY(${p.networks()}) THEN 1 ELSE ${p.standing()} END`,
  visible: () => 'true',
  within: (a, networks) => `${a}.id = ANY(${networks})`,
  promoted: (a, p) => `EXISTS (SELECT 1 FROM organisation_representative o
    WHERE o.organisation_id = ${a}.promoter_id AND o.person_id = ${p.me()} AND o.until IS NULL)`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kind: { sql: (a) => `${a}.kind` },
    name: { sql: (a) => `${a}.name`, as: localized },
    description: {
      sql: (a) => `nullif(${a}.description, '{}')`,
      as: localized,
    },
    minimumAttendance: { sql: (a) => `${a}.minimum_attendance` },
    caseloadCeiling: { sql: (a) => `${a}.caseload_ceiling` },
    courts: { sql: (a) => `${a}.court_codes`, as: courtsOf },
    ancestors: {
      many: () => networkRead,
      ids: (a) =>
        `ARRAY(SELECT t.ancestor_id FROM network_path t WHERE t.network_id = ${a}.id ORDER BY t.depth DESC)`,
    },
    childCount: { sql: (a) => `(SELECT count(*)::int FROM network c WHERE c.parent_id = ${a}.id)` },
    parent: { model: () => networkRead, on: (a, parent) => `${parent}.id = ${a}.parent_id` },
    territory: { sql: (a) => `${a}.territory_code`, as: territoryOf },
    languages: { sql: (a) => `${a}.languages` },
    memberCount: {
      sql: (a) =>
        `(SELECT count(DISTINCT m.person_id)::int FROM membership m WHERE m.network_id = ${a}.id AND m.until IS NULL)`,
    },
  },
};
