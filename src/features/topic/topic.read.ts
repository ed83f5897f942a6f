import { instant } from '../../persistence/read/instant';
import { networkStep, type ReadModel } from '../../persistence/read/model';
import { isShown } from '../alias';
import { boardRead } from '../board';
import { participantRead } from '../person';
import { tagRead, tagsOf } from '../tag';
import { Topic } from './topic.types';

/** Topics: seen through their board. One that went into another is not seen by itself. */
export const topicRead: ReadModel<Topic> = {
  target: Topic,
  table: 'topic',
  via: (a) => `JOIN board ${a}b ON ${a}b.id = ${a}.board_id`,
  step: (a, p) => networkStep(`${a}b.network_id`, p, 'BOARDS', 'boards:read'),
  visible: (a, p, step) =>
    `${a}.merged_into_id IS NULL AND ${isShown(a, `${a}b`, p)} AND ${boardRead.visible(`${a}b`, p, step)}`,
  scope: 'boards:read',
  within: (a, networks) => boardRead.within(`${a}b`, networks),
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    title: { sql: (a) => `${a}.title` },
    language: { sql: (a) => `${a}.language` },
    board: { model: () => boardRead, on: (a, b) => `${b}.id = ${a}.board_id` },
    author: { model: () => participantRead, on: (a, b) => `${b}.id = ${a}.author_id` },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
    lastPostAt: { sql: (a) => instant(`${a}.last_post_at`) },
    pinned: { sql: (a) => `${a}.pinned` },
    locked: { sql: (a) => `${a}.locked` },
    postCount: { sql: (a) => `${a}.post_count` },
    tags: { many: () => tagRead, ids: (a) => tagsOf(`${a}.id`) },
  },
};

/** Topics, wherever they went, to those from whom they are not kept: what else may be seen of them is not looked at. */
export const notKeptRead: ReadModel<Topic> = {
  ...topicRead,
  visible: (a, p) => isShown(a, `${a}b`, p),
};
