import type { ReadModel } from '../../persistence/read/model';
import { Participant, Viewer } from './person.types';

/** Reached through what a participant wrote: whoever sees that, sees whom it comes from. */
export const participantRead: ReadModel<Participant> = {
  target: Participant,
  table: 'participant',
  step: (a, p) => `CASE WHEN ${a}.person_id = ${p.me()} THEN 0 ELSE ${p.standing()} END`,
  visible: () => 'true',
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kind: { sql: (a) => `${a}.kind` },
    name: { sql: (a) => `${a}.name` },
  },
};

/** A person's own view of herself: nobody else sees the row. */
export const viewerRead: ReadModel<Viewer> = {
  target: Viewer,
  table: 'person',
  step: (a, p) => `CASE WHEN ${a}.id = ${p.me()} THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `${a}.id = ${p.me()}`,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    name: { sql: (a) => `${a}.display_name` },
    email: {
      sql: (a) =>
        `(SELECT e.address FROM email_address e WHERE e.person_id = ${a}.id ORDER BY e.is_primary DESC, e.id LIMIT 1)`,
    },
    locale: { sql: (a) => `${a}.locale` },
    participant: { model: () => participantRead, on: (a, b) => `${b}.person_id = ${a}.id` },
  },
};
