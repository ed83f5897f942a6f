import { instant } from '../../persistence/read/instant';
import { extendRead, type ReadModel } from '../../persistence/read/model';
import { networkRead } from '../network';
import { currentRules } from './ground-rules.sql';
import { GroundRules } from './ground-rules.types';

/** Ground rules: reached through their network, so that everyone with an account can read them before she joins. */
export const groundRulesRead: ReadModel<GroundRules> = {
  target: GroundRules,
  table: 'ground_rules',
  step: (a, p) => `CASE WHEN ${a}.network_id = ANY(${p.networks()}) THEN 1 ELSE ${p.standing()} END`,
  visible: () => 'true',
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    version: { sql: (a) => `${a}.version` },
    html: { sql: (a) => `${a}.html` },
    markdown: { sql: (a) => `${a}.markdown` },
    publishedAt: { sql: (a) => instant(`${a}.published_at`) },
    viewerAccepted: {
      sql: (a, p) => `EXISTS (SELECT 1 FROM ground_rules_acceptance c
        WHERE c.person_id = ${p.me()} AND c.network_id = ${a}.network_id AND c.version = ${a}.version)`,
    },
  },
};

extendRead(networkRead, 'groundRules', 'HUB', {
  model: () => groundRulesRead,
  on: (a, b) => `${b}.network_id = ${a}.id AND ${b}.version = ${currentRules(`${a}.id`)}`,
});
