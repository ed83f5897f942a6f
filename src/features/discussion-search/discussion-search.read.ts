import type { ReadModel } from '../../persistence/read/model';
import { postRead } from '../post';
import { topicRead } from '../topic';
import { PostHit, TopicHit } from './discussion-search.types';

/** What each entry of the index is seen through: the board under the name by which topics, or posts, know theirs. */
const place = (a: string, board: string) =>
  `JOIN topic ${a}pt ON ${a}pt.id = ${a}.topic_id JOIN board ${board} ON ${board}.id = ${a}pt.board_id`;

/** The words of an entry that were asked for; the statement around says what was asked. */
const found = (a: string, language: string) =>
  `(SELECT discussion_found(${a}.search, ${language}, beginnings, wholes, stems) FROM asked)`;

/** The titles that are found: each is seen as its topic is. */
export const topicHitRead: ReadModel<TopicHit> = {
  target: TopicHit,
  table: 'discussion_entry',
  via: (a) => place(a, `${a}ptb`),
  step: (a, p) => topicRead.step(`${a}pt`, p),
  visible: (a, p, step) => topicRead.visible(`${a}pt`, p, step),
  scope: 'boards:read',
  within: (a, networks) => topicRead.within(`${a}pt`, networks),
  fields: {
    topic: { model: () => topicRead, on: (a, b) => `${b}.id = ${a}.topic_id` },
    title: { needs: { titleText: (a) => `${a}pt.title`, titleFound: (a) => found(a, `${a}pt.language`) } },
  },
};

/** The posts that are found: each is seen as a post is. */
export const postHitRead: ReadModel<PostHit> = {
  target: PostHit,
  table: 'discussion_entry',
  via: (a) => `${place(a, `${a}pb`)} JOIN post ${a}p ON ${a}p.id = ${a}.id`,
  step: (a, p) => postRead.step(`${a}p`, p),
  visible: (a, p, step) => postRead.visible(`${a}p`, p, step),
  scope: 'boards:read',
  within: (a, networks) => postRead.within(`${a}p`, networks),
  fields: {
    post: { model: () => postRead, on: (a, b) => `${b}.id = ${a}.id` },
    topic: { model: () => topicRead, on: (a, b) => `${b}.id = ${a}.topic_id` },
    title: { needs: { titleText: (a) => `${a}pt.title`, titleFound: (a) => found(a, `${a}pt.language`) } },
    snippet: { needs: { html: (a) => `${a}p.html`, textFound: (a) => found(a, `${a}p.language`) } },
  },
};
