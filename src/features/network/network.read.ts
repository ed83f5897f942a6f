import { localized } from '../../graphql/localized-text';
import { networkStep, type ReadModel } from '../../persistence/read/model';
import { territoryOf } from '../reference';
import { Network } from './network.types';

/** Networks are known to everyone; what happens in them is not. */
export const networkRead: ReadModel<Network> = {
  target: Network,
  table: 'network',
  step: (a, p) => networkStep(`${a}.id`, p),
  visible: () => 'true',
  within: (a, networks) => `${a}.id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kind: { sql: (a) => `${a}.kind` },
    name: { sql: (a) => `${a}.name`, as: localized },
    parent: { model: () => networkRead, on: (a, parent) => `${parent}.id = ${a}.parent_id` },
    territory: { sql: (a) => `${a}.territory_code`, as: territoryOf },
    languages: { sql: (a) => `${a}.languages` },
    memberCount: {
      sql: (a) =>
        `(SELECT count(DISTINCT m.person_id)::int FROM membership m WHERE m.network_id = ${a}.id AND m.until IS NULL)`,
    },
  },
};
