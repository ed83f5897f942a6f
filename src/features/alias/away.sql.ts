import type { Params } from '../../persistence/read/params';
import { mayModerate } from '../board';

/**
 * SQL of whether the viewer is none of those from whom a topic or a post is kept. What is kept from some people's eyes is
 * for nobody but people with a place in a network: partners and passers-by would carry it on. Whoever wrote it sees it
 * wherever she belongs, and so do those who keep order.
 */
export function isShown(row: string, board: string, p: Params): string {
  return `(${row}.away_from IS NULL
    OR (cardinality(${p.networks()}) > 0 AND NOT ${row}.away_from && ${p.networks()})
    OR writes_as(${row}.author_id, ${p.me()}) OR ${mayModerate(board, p.moderates(), p.organises())})`;
}

/**
 * SQL of whether a topic or a post on a board is not kept from a person, as `isShown` has it, by what she belongs to now:
 * for statements that are about somebody, and have no viewer.
 */
export function isNotAway(row: string, boardId: string, person: string): string {
  return `(${row}.away_from IS NULL
    OR NOT ${row}.away_from && ARRAY(SELECT network_id FROM membership WHERE person_id = ${person} AND until IS NULL)
    OR writes_as(${row}.author_id, ${person})
    OR EXISTS (SELECT 1 FROM membership k JOIN board kb ON kb.network_id = k.network_id WHERE kb.id = ${boardId}
      AND k.person_id = ${person} AND k.until IS NULL AND k.role IN ('MODERATOR', 'ORGANISER')))`;
}

/**
 * SQL of whether what a person writes on board `b` may be kept from networks: some of those that are hers, and not the
 * board's own. `null` is kept from nobody.
 */
export function mayKeepFrom(away: string, networks: string, board: string): string {
  return `(${away} IS NULL OR (${away} <@ ${networks} AND ${board}.network_id <> ALL(${away})))`;
}
