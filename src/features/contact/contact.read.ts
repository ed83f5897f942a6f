import { extendRead, reaches, type ReadModel } from '../../persistence/read/model';
import { AUDIENCES, STEP } from '../../shared/audience';
import { inContact } from '../contact-request';
import { guardianRead } from '../guardian';
import { viewerRead } from '../person';
import { ContactWay } from './contact.types';

/**
 * Ways to reach people: one's own, and to other signed-in people those that are for them, of guardians whose
 * card they see: a way never goes further than the card. Two who are in contact see all of each other's, once
 * they stand on the hub: an operator has to show her passkey first.
 */
export const contactWayRead: ReadModel<ContactWay> = {
  target: ContactWay,
  table: 'contact_way',
  via: (a) => `LEFT JOIN guardian_card ${a}c ON ${a}c.person_id = ${a}.person_id`,
  step: (a, p) => `CASE WHEN ${a}.person_id = ${p.me()} THEN 0 ELSE ${guardianRead.step(`${a}c`, p)} END`,
  visible: (a, p, step) => `(${a}.person_id = ${p.me()} OR (${p.me()} IS NOT NULL AND (
    ${guardianRead.visible(`${a}c`, p, step)} AND ${reaches(`${a}.audience`, step(), 'false')}
    OR ${p.standing()} <= ${STEP.HUB} AND ${inContact(`${a}.person_id`, p.me())})))`,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kind: { sql: (a) => `${a}.kind` },
    value: { sql: (a) => `${a}.value` },
    audience: { sql: (a) => `${a}.audience`, as: (step) => AUDIENCES[step as number] },
  },
};

extendRead(viewerRead, 'contactWays', 'PUBLIC', {
  many: () => contactWayRead,
  ids: (a) => `ARRAY(SELECT w.id FROM contact_way w WHERE w.person_id = ${a}.id ORDER BY w.created_at, w.id)`,
});
