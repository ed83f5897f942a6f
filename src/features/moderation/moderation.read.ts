import { instant } from '../../persistence/read/instant';
import { extendRead, type ColumnField, type ReadModel } from '../../persistence/read/model';
import type { Params } from '../../persistence/read/params';
import { eventRead } from '../event';
import { guardianRead } from '../guardian';
import { networkRead } from '../network';
import { participantRead, viewerRead } from '../person';
import { attachmentRead } from '../post-attachment';
import { judges, reportRead } from '../report';
import { topicRead } from '../topic';
import { APPEAL_DAYS } from './moderation.policy';
import { hadNoPart } from './moderation.sql';
import { ModerationDecision, ModerationItem, StatementOfReasons } from './moderation.types';

/** Reports of one item that are shown: the first ones. */
const MAX_REPORTS = 50;

/** SQL of the post that item `a` is about. */
const postOf = (a: string) => `${a}.subject_kind = 'POST' AND o.id = ${a}.subject_id`;
const topicOf = (a: string) => `(SELECT o.topic_id FROM post o WHERE ${postOf(a)})`;

/** SQL of whether item `a` waits for the viewer, who decides there: an appeal for who had no part in it yet. */
const waitsFor = (a: string, p: Params) => `(${a}.state = 'OPEN' OR ${a}.state = 'APPEALED'
    AND ${hadNoPart(a, p.me())})`;

/** SQL of the participant of a person. */
const byName = (person: string, b: string) =>
  `${b}.id = (SELECT pa.id FROM participant pa WHERE pa.person_id = ${person})`;

/** What waits for those who keep order, and what did. The text of what is hidden is read here alone. */
export const moderationItemRead: ReadModel<ModerationItem> = {
  target: ModerationItem,
  table: 'moderation_item',
  step: (_, p) => p.standing(),
  visible: (a, p) => judges(a, p),
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kind: { sql: (a) => `${a}.subject_kind` },
    subjectId: { sql: (a) => `${a}.subject_id`, as: 'id' },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    origin: { sql: (a) => `${a}.origin` },
    reason: { sql: (a) => `${a}.reason` },
    state: { sql: (a) => `${a}.state` },
    openedAt: { sql: (a) => instant(`${a}.opened_at`) },
    dueAt: { sql: (a) => instant(`${a}.due_at`) },
    viewerMayDecide: { sql: (a, p) => waitsFor(a, p) },
    hidden: { sql: (a) => `EXISTS (SELECT FROM post o WHERE ${postOf(a)} AND o.state = 'HELD')` },
    html: { sql: (a) => `(SELECT o.html FROM post o WHERE ${postOf(a)})` },
    author: { model: () => participantRead, on: (a, b) => `${b}.id = ${a}.author_id` },
    topic: { model: () => topicRead, on: (a, b) => `${b}.id = ${topicOf(a)}` },
    attachments: {
      many: () => attachmentRead,
      ids: (a) =>
        `ARRAY(SELECT f.id FROM post o JOIN attachment f ON f.post_id = o.id WHERE ${postOf(a)} ORDER BY f.position)`,
    },
    guardian: {
      model: () => guardianRead,
      on: (a, b) => `${a}.subject_kind = 'GUARDIAN' AND ${b}.id = ${a}.subject_id`,
    },
    event: {
      model: () => eventRead,
      on: (a, b) => `${a}.subject_kind = 'EVENT' AND ${b}.id = ${a}.subject_id`,
    },
    reports: {
      many: () => reportRead,
      ids: (a) =>
        `ARRAY(SELECT r.id FROM report r WHERE r.item_id = ${a}.id ORDER BY r.id LIMIT ${MAX_REPORTS})`,
    },
    decision: { model: () => moderationDecisionRead, on: (a, b) => `${b}.item_id = ${a}.id` },
  },
};

/** What both sides are shown of a decision. */
const OF_DECISION = {
  decision: { sql: (a) => `${a}.decision` },
  ground: { sql: (a) => `${a}.ground` },
  statement: { sql: (a) => `${a}.statement` },
  decidedAt: { sql: (a) => instant(`${a}.decided_at`) },
  appeal: { sql: (a) => `${a}.appeal` },
  appealedAt: { sql: (a) => instant(`${a}.appealed_at`) },
  outcome: { sql: (a) => `${a}.outcome` },
  answer: { sql: (a) => `${a}.answer` },
  answeredAt: { sql: (a) => instant(`${a}.answered_at`) },
} satisfies Record<string, ColumnField>;

/** Decisions, as those who keep order find them. */
export const moderationDecisionRead: ReadModel<ModerationDecision> = {
  target: ModerationDecision,
  table: 'moderation_decision',
  via: (a) => `JOIN moderation_item ${a}i ON ${a}i.id = ${a}.item_id`,
  step: (_, p) => p.standing(),
  visible: (a, p) => judges(`${a}i`, p),
  within: (a, networks) => `${a}i.network_id = ANY(${networks})`,
  fields: {
    ...OF_DECISION,
    decidedBy: { model: () => participantRead, on: (a, b) => byName(`${a}.decided_by`, b) },
  },
};

/** Decisions, as those find them whom they are about: by whom they were made, or who reported, is none of it. */
export const statementRead: ReadModel<StatementOfReasons> = {
  target: StatementOfReasons,
  table: 'moderation_decision',
  via: (a) => `JOIN moderation_item ${a}i ON ${a}i.id = ${a}.item_id`,
  step: () => '0',
  visible: (a, p) => `(coalesce(${p.me()} = ANY(${a}i.about_ids), false) AND ${a}.decision <> 'DISMISS')`,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kind: { sql: (a) => `${a}i.subject_kind` },
    subjectId: { sql: (a) => `${a}i.subject_id`, as: 'id' },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}i.network_id` },
    topic: { model: () => topicRead, on: (a, b) => `${b}.id = ${topicOf(`${a}i`)}` },
    ...OF_DECISION,
    appealableUntil: {
      sql: (a) => `CASE WHEN ${a}.decision <> 'RELEASE' AND ${a}.appealed_at IS NULL
        THEN ${instant(`(${a}.decided_at + interval '${APPEAL_DAYS} days')`)} END`,
    },
  },
};

extendRead(networkRead, 'moderationQueue', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });
extendRead(viewerRead, 'statements', 'PUBLIC', { needs: {} });
