import { isNoWider, isOpen, mayModerate } from '../board';
import { InvalidInput } from '../../shared/errors';
import { WiderAudience } from './topic-move.errors';

/** Where a topic stands, and where its posts are to go. */
export interface Place {
  readonly fromId: string;
  readonly networkId: string;
  /** Null where the actor keeps no order there, or it is of another network, or there is none. */
  readonly toId: string | null;
  readonly isOpen: boolean;
  readonly isNoWider: boolean;
}

/** SQL of what a `Place` needs besides: topic `t` on board `b` goes to board `o`. */
export const PLACE = `
  t.board_id AS "fromId", b.network_id AS "networkId", o.id AS "toId", ${isOpen('o')} AS "isOpen",
  ${isNoWider('o', 'b')} AS "isNoWider"`;

/** SQL of whether the actor keeps order on a board: `$3` are the networks she moderates, `$4` those she organises. */
export const keepsOrder = (board: string) => mayModerate(board, '$3::uuid[]', '$4::uuid[]');

/** SQL of whether posts of board `b` can go to board `o` of its network: one that is written on, for nobody else. */
export const takesFrom = (o: string, b: string) =>
  `(${o}.network_id = ${b}.network_id AND ${isOpen(o)} AND ${isNoWider(o, b)})`;

/**
 * Checks that posts can go from one board to another.
 * @throws InvalidInput, WiderAudience
 */
export function checkPlace(place: Place, field: string): void {
  if (place.toId === place.fromId) return;
  if (!place.isOpen) throw new InvalidInput('That board is only read.', field);
  if (!place.isNoWider) throw new WiderAudience(field);
}
