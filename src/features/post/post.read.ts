import { instant } from '../../persistence/read/instant';
import { networkStep, type ReadModel } from '../../persistence/read/model';
import type { Params } from '../../persistence/read/params';
import { isShown } from '../alias';
import { viewerBlocksParticipant } from '../block';
import { boardRead, isOpen } from '../board';
import { participantRead } from '../person';
import { topicRead } from '../topic';
import { Post } from './post.types';

/** What answers a topic that is kept from people is kept from them with it. */
const topicIsShown = (a: string, p: Params) => isShown(`${a}t`, `${a}b`, p);

/** Posts: seen through the board of their topic, once they are published. One that was taken away keeps its place. */
export const postRead: ReadModel<Post> = {
  target: Post,
  table: 'post',
  via: (a) => `JOIN topic ${a}t ON ${a}t.id = ${a}.topic_id JOIN board ${a}b ON ${a}b.id = ${a}t.board_id`,
  step: (a, p) => networkStep(`${a}b.network_id`, p, 'BOARDS', 'boards:read'),
  visible: (a, p, step) => `${a}.state <> 'HELD' AND ${placeRead.visible(a, p, step)}`,
  scope: 'boards:read',
  within: (a, networks) => boardRead.within(`${a}b`, networks),
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    topic: { model: () => topicRead, on: (a, b) => `${b}.id = ${a}.topic_id` },
    author: { model: () => participantRead, on: (a, b) => `${b}.id = ${a}.author_id` },
    html: { sql: (a) => `${a}.html` },
    markdown: { sql: (a) => `${a}.markdown` },
    language: { sql: (a) => `${a}.language` },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
    editedAt: { sql: (a) => instant(`${a}.edited_at`) },
    editableUntil: {
      sql: (
        a,
      ) => `CASE WHEN ${a}.state = 'PUBLISHED' AND NOT ${a}t.locked AND ${isOpen(`${a}b`)} AND ${a}b.edit_hours > 0 THEN
        ${instant(`(${a}.created_at + make_interval(hours => ${a}b.edit_hours))`)} END`,
    },
    revision: { sql: (a) => `${a}.revision` },
    state: { sql: (a) => `${a}.state` },
    mentions: {
      many: () => participantRead,
      ids: (a) => `ARRAY(SELECT m.participant_id FROM post_mention m
        WHERE m.post_id = ${a}.id AND m.participant_id IS NOT NULL AND ${a}.state = 'PUBLISHED')`,
    },
    replyTo: { model: () => postRead, on: (a, b) => `${b}.id = ${a}.reply_to_id` },
    viewerBlocksAuthor: { sql: (a, p) => viewerBlocksParticipant(`${a}.author_id`, p) },
  },
};

/** Posts, hidden ones among them, to those from whom nothing else keeps them: of what they say nothing is read. */
export const placeRead: ReadModel<Post> = {
  ...postRead,
  visible: (a, p, step) =>
    `${isShown(a, `${a}b`, p)} AND ${topicIsShown(a, p)} AND ${boardRead.visible(`${a}b`, p, step)}`,
  fields: { id: postRead.fields['id']! },
};
