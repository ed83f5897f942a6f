import { isOpen } from '../board';
import { ownParticipant } from '../person';
import { REACTION_KINDS } from './reaction.entity';
import { PostReactions } from './reaction.types';

/** SQL of whether someone may react on a board: its members, also on one where only organisers post. */
export function mayReactOn(board: string, networks: string): string {
  return `(${board}.reactions AND ${isOpen(board)} AND ${board}.network_id = ANY(${networks}))`;
}

/**
 * SQL of how many reacted to post `a` in each way: counted when asked for, by its part of the primary key, so
 * there is no number that could come to differ. `null` where nobody did.
 */
export function countsOf(a: string): string {
  return `CASE WHEN ${a}b.reactions AND ${a}.state = 'PUBLISHED' THEN (SELECT jsonb_object_agg(x.kind, x.count) FROM (
    SELECT kind, count(*) FROM post_reaction WHERE post_id = ${a}.id GROUP BY kind) x) END`;
}

/** SQL of how person `me` reacted to post `a`: nothing where there is no person, as in what is sent live. */
export function ownOf(a: string, me: string): string {
  return `CASE WHEN ${a}b.reactions AND ${a}.state = 'PUBLISHED' THEN ARRAY(SELECT kind FROM post_reaction
    WHERE post_id = ${a}.id AND participant_id = ${ownParticipant(me)}) END`;
}

/** The counts as the API shows them, in the order of the kinds. */
export function reactionsOf(counts: unknown): PostReactions[] {
  const byKind = counts as Partial<Record<string, number>>;
  return REACTION_KINDS.flatMap((kind) => {
    const count = byKind[kind];
    return count ? [Object.assign(new PostReactions(), { kind, count })] : [];
  });
}
