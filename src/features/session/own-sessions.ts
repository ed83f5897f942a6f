import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import { limitOf, type SessionLimits } from './session-limits';
import { sessionRead } from './session.read';
import type { Session } from './session.types';

/** More browsers than this nobody tells apart. */
const MOST = 50;

/** The devices on which someone is signed in, for herself. */
export class OwnSessions {
  constructor(
    private readonly reads: Reads,
    private readonly limits: SessionLimits,
  ) {}

  /** The actor's sessions, the last used first. */
  async list(actor: Actor, selection: Selection): Promise<Session[]> {
    const { operator, organises } = actor.reach;
    const { idle, longest } = limitOf(this.limits, operator, organises.length > 0);
    const found = await this.reads.find(actor, sessionRead, selection, 'own', { idle, longest }, (shape) => {
      const { alias, columns, joins, visible } = shape;
      return `SELECT ${columns} FROM ${shape.from} ${joins} WHERE ${visible}
        ORDER BY ${alias}.last_seen_at DESC, ${alias}.id DESC LIMIT ${MOST}`;
    });
    return found.map((f) => f.object);
  }
}
