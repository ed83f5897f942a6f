import { instant } from '../../persistence/read/instant';
import { extendRead, type ReadModel } from '../../persistence/read/model';
import type { Params } from '../../persistence/read/params';
import { viewerRead } from '../person';
import { postRead } from '../post';
import { topicRead } from '../topic';
import { Notification } from './notification.types';

/** So many are counted. */
export const MAX_UNREAD = 100;

/** What a person is told: hers alone, as long as she may read the topic it is about. */
export const notificationRead: ReadModel<Notification> = {
  target: Notification,
  table: 'notification',
  // Under the names by which a topic knows its board.
  via: (a) => `JOIN topic ${a}t ON ${a}t.id = ${a}.topic_id JOIN board ${a}tb ON ${a}tb.id = ${a}t.board_id`,
  step: (a, p) => topicRead.step(`${a}t`, p),
  visible: (a, p, step) => `${a}.person_id = ${p.me()} AND ${topicRead.visible(`${a}t`, p, step)}`,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kind: { sql: (a) => `${a}.kind` },
    topic: { model: () => topicRead, on: (a, b) => `${b}.id = ${a}.topic_id` },
    post: { model: () => postRead, on: (a, b) => `${b}.id = ${a}.post_id` },
    postCount: { sql: (a) => `${a}.post_count` },
    at: { sql: (a) => instant(`${a}.at`) },
    read: { sql: (a) => `(${a}.read_at IS NOT NULL)` },
  },
};

/** SQL of how many notifications the viewer has not read, counted up to `MAX_UNREAD`. */
function unread(params: Params): string {
  const step = () => notificationRead.step('n', params);
  return `(SELECT count(*)::int FROM (
    SELECT 1 FROM notification n ${notificationRead.via!('n')}
    WHERE n.read_at IS NULL AND ${notificationRead.visible('n', params, step)} LIMIT ${MAX_UNREAD}) AS unread)`;
}

extendRead(viewerRead, 'notifications', 'PUBLIC', { needs: {} });
extendRead(viewerRead, 'unreadNotifications', 'PUBLIC', { sql: (_, params) => unread(params) });
extendRead(viewerRead, 'notificationCursor', 'PUBLIC', {
  needs: {
    feedId: (a) => `${a}.id`,
    feedSeq: (a) => `(SELECT s.last_seq::text FROM change_stream s WHERE s.id = ${a}.id)`,
  },
});
