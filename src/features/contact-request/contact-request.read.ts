import { instant } from '../../persistence/read/instant';
import { extendRead, type ReadModel } from '../../persistence/read/model';
import { blocksPerson } from '../block';
import { viewerRead } from '../person';
import { otherOf, stands } from './contact-request.sql';
import { ContactRequest } from './contact-request.types';

/**
 * Requests as the two see them: who asked finds one that was declined as she finds one that waits, and one that the
 * other does not see, as she blocks her.
 */
export const contactRequestRead: ReadModel<ContactRequest> = {
  target: ContactRequest,
  table: 'contact_request',
  step: (a, p) => `CASE WHEN ${p.me()} IN (${a}.from_id, ${a}.to_id) THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `((${a}.from_id = ${p.me()} OR ${a}.to_id = ${p.me()})
    AND (${a}.state = 'ACCEPTED' OR (${a}.state IN ('PENDING', 'DECLINED') AND ${stands(a)}
      AND (${a}.from_id = ${p.me()} OR NOT ${blocksPerson(p.me(), `${a}.from_id`)}))))`,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    incoming: { sql: (a, p) => `${a}.to_id = ${p.me()}` },
    name: {
      sql: (a, p) => `(SELECT o.display_name FROM person o WHERE o.id = ${otherOf(a, p.me())})`,
    },
    guardianId: {
      sql: (a, p) => `(SELECT g.id FROM guardian_card g WHERE g.person_id = ${otherOf(a, p.me())})`,
      as: 'id',
    },
    message: { sql: (a) => `${a}.message` },
    state: {
      sql: (a, p) =>
        `CASE WHEN ${a}.state = 'DECLINED' AND ${a}.from_id = ${p.me()} THEN 'PENDING' ELSE ${a}.state END`,
    },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
  },
};

extendRead(viewerRead, 'contactRequests', 'PUBLIC', { needs: {} });
