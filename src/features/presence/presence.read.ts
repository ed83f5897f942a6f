import { extendRead, type ReadField, type ReadModel } from '../../persistence/read/model';
import { viewerRead } from '../person';
import { topicRead } from '../topic';
import { shown } from './presence.sql';
import { MOST_COUNTED, MOST_NAMED, PresentPerson, TopicPresence } from './presence.types';

/** People as objects of their ids, not yet the API's, and names. */
function named(ids: string): ReadField {
  return {
    sql: (_, params) => `(SELECT coalesce(json_agg(json_build_array(s.id, s.name)), '[]')
      FROM (${shown(ids, params, MOST_NAMED)}) s)`,
    as: (rows) =>
      (rows as [string, string][]).map(([participantId, name]) =>
        Object.assign(new PresentPerson(), { participantId, name }),
      ),
  };
}

/** Who is at a topic: seen by whoever sees the topic. Who that is comes as arguments, `readers` and `writers`. */
export const presenceRead: ReadModel<TopicPresence> = {
  target: TopicPresence,
  table: topicRead.table,
  via: topicRead.via!,
  step: topicRead.step,
  visible: topicRead.visible,
  scope: 'boards:read',
  within: topicRead.within,
  fields: {
    readers: named('readers'),
    readerCount: {
      sql: (_, params) => `(SELECT count(*)::int FROM (${shown('readers', params, MOST_COUNTED)}) s)`,
    },
    typing: named('writers'),
  },
};

extendRead(viewerRead, 'showsPresence', 'PUBLIC', { sql: (a) => `${a}.shows_presence` });
