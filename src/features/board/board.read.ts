import { localized } from '../../graphql/localized-text';
import { HEAD_OF_LOG } from '../../persistence/changes/stream-cursors';
import { networkStep, reaches, type ReadModel } from '../../persistence/read/model';
import { AUDIENCES } from '../../shared/audience';
import { networkRead } from '../network';
import { Board } from './board.types';

/** SQL of whether a board is written on: it is for somebody, and is not archived. */
export function isOpen(board: string): string {
  return `((${board}.audience & 7) >= 1 AND ${board}.archived_at IS NULL)`;
}

/** SQL of whether a board `to` reaches nobody whom board `from` does not: neither a further step nor partners. */
export function isNoWider(to: string, from: string): string {
  return `((${to}.audience & 7) <= (${from}.audience & 7) AND (${to}.audience & 8) <= (${from}.audience & 8))`;
}

/** SQL of where a board stands among those of its network: archived ones last. */
export function boardOrder(board: string): string {
  return `${board}.archived_at IS NOT NULL, ${board}.kind, ${board}.id`;
}

/**
 * SQL of whether someone may post on a board that is open: members on most, organisers on announcements.
 * Members see every board but one that is for nobody yet.
 */
export function mayPostOn(board: string, networks: string, organises: string): string {
  return `(${isOpen(board)} AND ${board}.network_id = ANY(
    CASE ${board}.kind WHEN 'ANNOUNCEMENT' THEN ${organises} ELSE ${networks} END))`;
}

/** SQL of whether someone keeps order on a board: the moderators and organisers of its network. */
export function mayModerate(board: string, moderates: string, organises: string): string {
  return `((${board}.audience & 7) >= 1
    AND (${board}.network_id = ANY(${moderates}) OR ${board}.network_id = ANY(${organises})))`;
}

/** Boards: seen by those whom the board's audience reaches. Topics and posts are seen through their board. */
export const boardRead: ReadModel<Board> = {
  target: Board,
  table: 'board',
  step: (a, p) => networkStep(`${a}.network_id`, p, 'BOARDS', 'boards:read'),
  visible: (a, p, step) => reaches(`${a}.audience`, step(), boardRead.within(a, p.partnerOf('boards:read'))),
  scope: 'boards:read',
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kind: { sql: (a) => `${a}.kind` },
    title: { sql: (a) => `${a}.title`, as: localized },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    editHours: { sql: (a) => `${a}.edit_hours` },
    reactions: { sql: (a) => `${a}.reactions` },
    nameless: { sql: (a) => `${a}.nameless` },
    attachments: { sql: (a) => `${a}.attachments` },
    attachmentHoldDays: { sql: (a) => `${a}.attachment_hold_days` },
    archived: { sql: (a) => `(${a}.archived_at IS NOT NULL)` },
    audience: {
      sql: (a) => `(${a}.audience & 7)`,
      as: (step) => (step === null ? null : AUDIENCES[step as number]),
    },
    partners: { sql: (a) => `((${a}.audience & 8) <> 0)` },
    viewerMayModerate: { sql: (a, p) => mayModerate(a, p.moderates(), p.organises()) },
    viewerMayPost: { sql: (a, p) => mayPostOn(a, p.networks(), p.organises()) },
    changeCursor: { needs: HEAD_OF_LOG },
  },
};
