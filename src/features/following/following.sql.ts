import type { Params } from '../../persistence/read/params';

/** What holds of a board that somebody has not said anything of. */
export const USUAL_LEVEL = 'PARTICIPATING';

/** SQL of how much of a topic `topic` of board `board` a person wants to be told. */
export function levelOf(person: string, topic: string, board: string): string {
  return `coalesce(
    (SELECT f.level FROM topic_following f WHERE f.topic_id = ${topic} AND f.person_id = ${person}),
    (SELECT f.level FROM board_following f WHERE f.board_id = ${board} AND f.person_id = ${person}),
    '${USUAL_LEVEL}')`;
}

/** SQL of the viewer's level of a board. */
export function boardLevel(board: string, params: Params): string {
  return `coalesce((SELECT f.level FROM board_following f
    WHERE f.board_id = ${board}.id AND f.person_id = ${params.me()}), '${USUAL_LEVEL}')`;
}

/** SQL of the viewer's own level of a topic; null where the board's holds. */
export function topicLevel(topic: string, params: Params): string {
  return `(SELECT f.level FROM topic_following f WHERE f.topic_id = ${topic}.id AND f.person_id = ${params.me()})`;
}

export const FOLLOW_BOARD = `
  INSERT INTO board_following (board_id, person_id, level) VALUES ($1, $2, $3)
  ON CONFLICT (board_id, person_id) DO UPDATE SET level = excluded.level`;

export const FOLLOW_TOPIC = `
  INSERT INTO topic_following (topic_id, person_id, level) VALUES ($1, $2, $3)
  ON CONFLICT (topic_id, person_id) DO UPDATE SET level = excluded.level`;

/** The board's level holds again. */
export const FOLLOW_AS_BOARD = 'DELETE FROM topic_following WHERE topic_id = $1 AND person_id = $2';
