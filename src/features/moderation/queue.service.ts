import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import type { ModerationStateName, ReportReasonName } from '../report';
import { moderationItemRead, statementRead } from './moderation.read';
import type { ModerationItem, StatementOfReasons } from './moderation.types';

const queue: KeysetList<ModerationItem> = {
  name: 'moderationQueue',
  model: moderationItemRead,
  keys: [
    { sql: (a) => `${a}.due_at`, type: 'timestamptz' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  where: (a, params) => `${a}.network_id = ${params.arg('networkId', 'uuid')}
    AND ${a}.state = ANY(${params.arg('states', 'text[]')})
    AND (${params.arg('reasons', 'text[]')} IS NULL OR ${a}.reason = ANY(${params.arg('reasons', 'text[]')}))`,
};

const statements: KeysetList<StatementOfReasons> = {
  name: 'statements',
  model: statementRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  descending: true,
  where: () => 'true',
};

export interface QueueFilter {
  readonly states: readonly ModerationStateName[];
  readonly reasons: readonly ReportReasonName[] | null;
}

/** What waits for those who keep order, and what was decided, to whom it is about. */
export class QueueService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
  ) {}

  /** What waits in a network, that first which is due first; nothing for those who do not keep order there. */
  ofNetwork(actor: Actor, networkId: string, filter: QueueFilter, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, queue, selection, page, { networkId, ...filter });
  }

  /** What was decided about the actor, newest first. */
  own(actor: Actor, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, statements, selection, page);
  }

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<ModerationItem | null> {
    return this.reads.one(actor, moderationItemRead, selection, uuid);
  }

  statement(actor: Actor, uuid: string, selection: Selection): Promise<StatementOfReasons | null> {
    return this.reads.one(actor, statementRead, selection, uuid);
  }
}
