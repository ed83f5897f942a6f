import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import { topicRead } from './topic.read';
import type { Topic } from './topic.types';

/** As its index goes, backwards. */
const topicsOfBoard: KeysetList<Topic> = {
  name: 'topics',
  model: topicRead,
  keys: [
    { sql: (a) => `${a}.pinned`, type: 'boolean' },
    { sql: (a) => `${a}.last_post_at`, type: 'timestamptz' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  descending: true,
  where: (a, params) => `${a}.board_id = ${params.arg('boardId', 'uuid')}`,
};

/** Topics of boards. */
export class TopicService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
  ) {}

  async byId(actor: Actor, id: string, selection: Selection): Promise<Topic | null> {
    const uuid = this.reads.ids.decode(id);
    return uuid === null ? null : this.byUuid(actor, uuid, selection);
  }

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Topic | null> {
    return this.reads.one(actor, topicRead, selection, uuid);
  }

  /** The topics of a board: first those pinned, of each kind the one with the newest post first. */
  ofBoard(actor: Actor, boardId: string, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, topicsOfBoard, selection, page, { boardId });
  }
}
