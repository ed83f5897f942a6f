import { extendRead, reaches, type ReadModel } from '../../persistence/read/model';
import { NO_STEP, STEP } from '../../shared/audience';
import { networkRead } from '../network';
import { participantRead, viewerRead } from '../person';
import { courtsOf, territoryOf } from '../reference';
import { Guardian } from './guardian.types';

/** SQL of the networks whose cards do not reach a step, whatever their owners chose; read once per statement. */
const keptFrom = (step: string) =>
  `(SELECT coalesce(array_agg(n.id), '{}') FROM network n WHERE n.cards_up_to < ${STEP.PUBLIC} AND n.cards_up_to < ${step})`;

/**
 * Directory entries: seen by those whom the person's audience reaches, by way of a network that lets the
 * cards of its members go so far. Of who is in no network, none does: she sees her own alone.
 */
export const guardianRead: ReadModel<Guardian> = {
  target: Guardian,
  table: 'guardian_card',
  step: (a, p) => `CASE
    WHEN ${a}.person_id = ${p.me()} THEN 0
    WHEN ${a}.network_ids && ${p.near('CARDS')} THEN 1
    WHEN ${a}.network_ids && ${p.linked('CARDS')} THEN 2
    WHEN ${a}.network_ids <@ ${keptFrom(p.standingFor('directory:read'))} THEN ${NO_STEP}
    ELSE ${p.standingFor('directory:read')} END`,
  visible: (a, p, step) =>
    reaches(`${a}.audience`, step(), guardianRead.within(a, p.partnerOf('directory:read'))),
  scope: 'directory:read',
  within: (a, networks) => `${a}.network_ids && ${networks}`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    name: { sql: (a) => `${a}.name` },
    latinName: { sql: (a) => `${a}.latin_name` },
    kind: { sql: (a) => `${a}.kind` },
    languages: { sql: (a) => `${a}.languages` },
    territory: { sql: (a) => `${a}.territory_code`, as: territoryOf },
    experienceSince: { sql: (a) => `${a}.experience_since` },
    about: { sql: (a) => `${a}.about` },
    themes: { sql: (a) => `${a}.themes` },
    courts: { sql: (a) => `${a}.court_codes`, as: courtsOf },
    listedOn: { sql: (a) => `${a}.listed_on::text` },
    trainedOn: { sql: (a) => `${a}.trained_on::text` },
    availability: { sql: (a) => `${a}.availability` },
    declaredCaseload: {
      sql: (a) => `CASE WHEN ${a}.caseload IS NOT NULL THEN
        json_build_object('count', ${a}.caseload, 'declaredOn', ${a}.caseload_on, 'ceiling', ${a}.caseload_ceiling) END`,
    },
    mentoring: { sql: (a) => `${a}.mentoring` },
    externalIds: {
      sql: (
        a,
        p,
      ) => `(SELECT coalesce(array_agg(DISTINCT m.external_id ORDER BY m.external_id), '{}') FROM membership m
        WHERE m.person_id = ${a}.person_id AND m.until IS NULL AND m.external_id IS NOT NULL
        AND m.network_id = ANY(${p.organises()}))`,
    },
    networks: { many: () => networkRead, ids: (a) => `${a}.network_ids` },
  },
};

extendRead(participantRead, 'guardian', 'PUBLIC', {
  model: () => guardianRead,
  on: (a, b) => `${b}.person_id = ${a}.person_id`,
});

extendRead(viewerRead, 'guardian', 'ME', {
  model: () => guardianRead,
  on: (a, b) => `${b}.person_id = ${a}.id`,
});
