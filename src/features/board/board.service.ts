import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import { boardOrder, boardRead } from './board.read';
import type { Board } from './board.types';

/** Boards of networks. */
export class BoardService {
  constructor(private readonly reads: Reads) {}

  async byId(actor: Actor, id: string, selection: Selection): Promise<Board | null> {
    const uuid = this.reads.ids.decode(id);
    return uuid === null ? null : this.byUuid(actor, uuid, selection);
  }

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Board | null> {
    return this.reads.one(actor, boardRead, selection, uuid);
  }

  /** The boards of the networks the actor belongs to. */
  async own(actor: Actor, selection: Selection): Promise<Board[]> {
    const found = await this.reads.find(actor, boardRead, selection, 'own', {}, (shape, params) => {
      const { alias, columns, joins, visible } = shape;
      const where = `${boardRead.within(alias, params.networks())} AND ${visible}`;
      return `SELECT ${columns} FROM ${shape.from} ${joins} WHERE ${where} ORDER BY ${alias}.network_id, ${boardOrder(alias)}`;
    });
    return found.map((f) => f.object);
  }
}
