import { FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { extendRead } from '../../persistence/read/model';
import { Board, boardRead } from '../board';
import { NO_PEERS } from '../membership';

/** With fewer answers a share would tell of single people. */
const FEWEST = 5;

/**
 * SQL of which share of the answers that were accepted on a board comes from peers of who asked: from people who had no
 * other office in its network as they wrote. What people answered to themselves counts for nothing.
 */
function peerShare(board: string): string {
  return `CASE WHEN ${board}.kind = 'QUESTIONS' THEN (
    SELECT CASE WHEN count(*) >= ${FEWEST} THEN avg(CASE WHEN answer.office THEN 0 ELSE 1 END)::float8 END
    FROM (
      SELECT EXISTS (SELECT 1 FROM membership m
        WHERE m.person_id = author.person_id AND m.network_id = ${board}.network_id AND m.role IN (${NO_PEERS})
          AND m.since <= p.created_at AND (m.until IS NULL OR m.until > p.created_at)) AS office
      FROM topic t JOIN post p ON p.id = t.accepted_post_id JOIN writer author ON author.id = p.author_id JOIN writer asker ON asker.id = t.author_id
      WHERE t.board_id = ${board}.id AND t.last_post_at > now() - interval '365 days' AND author.person_id IS DISTINCT FROM asker.person_id AND author.person_id IS NOT NULL
        AND p.state = 'PUBLISHED' AND p.created_at > now() - interval '365 days'
    ) answer) END`;
}

extendRead(boardRead, 'peerAnswerShare', 'NETWORK', { sql: peerShare });

@Resolver(() => Board)
export class PeerShareResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      `Which share of the accepted answers of the last 365 days comes from peers: from members who were no mentor, ` +
      `territorial contact, moderator or organiser as they wrote. Null with fewer than ${FEWEST} such answers, and on boards that are not for questions.`,
  })
  peerAnswerShare(@Root() board: Board & { peerAnswerShare?: number | null }): number | null {
    return board.peerAnswerShare ?? null;
  }
}
