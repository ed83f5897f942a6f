import type { Reads } from '../../persistence/read/reads';
import type { Params } from '../../persistence/read/params';
import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import { boardOrder, mayModerate } from '../board';
import { topicRead, type Topic } from '../topic';
import { takesFrom } from './place';

/** Topics offered at a time. */
const MAX_FOUND = 10;

/** SQL of whether the viewer may take topics from a board: she keeps order on it. */
const mayTakeFrom = (board: string, params: Params) =>
  mayModerate(board, params.moderates(), params.organises());

/** SQL of the boards to which the viewer may take a topic. */
export function boardsFor(topic: string, params: Params): string {
  return `ARRAY(SELECT o.id FROM board o JOIN board b ON b.id = ${topic}.board_id
    WHERE o.id <> b.id AND ${takesFrom('o', 'b')} AND ${mayTakeFrom('b', params)} ORDER BY ${boardOrder('o')})`;
}

/** Where topics can go. */
export class TopicPlaces {
  constructor(private readonly reads: Reads) {}

  /** Topics that one can go into, by what they are called, those last written in first: as the actor may have it. */
  async topicsFor(actor: Actor, topicId: string, search: string, selection: Selection): Promise<Topic[]> {
    const args = { topicId, search: search.slice(0, 200) };
    const found = await this.reads.find(actor, topicRead, selection, 'into', args, (shape, params) => {
      const { alias: a, columns, joins, visible } = shape;
      const board = `${a}b`;
      return `SELECT ${columns} FROM ${shape.from} ${joins}
        JOIN topic going ON going.id = ${params.arg('topicId', 'uuid')} JOIN board whence ON whence.id = going.board_id
        WHERE ${visible} AND ${a}.id <> going.id AND (${board}.id = whence.id OR ${takesFrom(board, 'whence')})
          AND ${mayTakeFrom('whence', params)}
          AND strpos(' ' || fold(${a}.title), ' ' || fold(${params.arg('search', 'text')})) > 0
        ORDER BY ${a}.last_post_at DESC, ${a}.id LIMIT ${MAX_FOUND}`;
    });
    return found.map(({ object }) => object);
  }
}
