import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { InvalidInput } from '../../shared/errors';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import { carriesOneOf, MAX_TAGS } from '../tag';
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

/** Those of them that carry one of some tags. */
const taggedTopicsOfBoard: KeysetList<Topic> = {
  ...topicsOfBoard,
  name: 'tagged topics',
  where: (a, params) =>
    `${topicsOfBoard.where(a, params)} AND ${carriesOneOf(`${a}.id`, params.arg('tagIds', 'uuid[]'))}`,
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

  /** A topic as the actor sees it; where it went into another, that one: links to it live on. */
  async byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Topic | null> {
    const topic = await this.reads.one(actor, topicRead, selection, uuid);
    if (topic) return topic;
    const now = await this.standing(uuid);
    return now === uuid ? null : this.reads.one(actor, topicRead, selection, now);
  }

  /** The topic that holds by now what was written on one: itself, or the one that it went into. */
  async standing(uuid: string): Promise<string> {
    const found = await this.reads.pool.query<{ id: string }>(
      'SELECT merged_into_id AS id FROM topic WHERE id = $1 AND merged_into_id IS NOT NULL',
      [uuid],
    );
    return found.rows[0]?.id ?? uuid;
  }

  /**
   * The topics of a board: first those pinned, of each kind the one with the newest post first; where tags are given,
   * those that carry one of them.
   * @throws InvalidInput
   */
  ofBoard(
    actor: Actor,
    boardId: string,
    { tagIds, ...page }: PageArgs & { readonly tagIds?: readonly string[] | null },
    selection: Selection,
  ) {
    if (tagIds == null) return this.keyset.page(actor, topicsOfBoard, selection, page, { boardId });
    if (tagIds.length > MAX_TAGS) throw new InvalidInput(`Give at most ${MAX_TAGS} tags.`, 'tagIds');
    const known = tagIds.map((id) => this.reads.ids.decode(id)).filter((id) => id !== null);
    return this.keyset.page(actor, taggedTopicsOfBoard, selection, page, { boardId, tagIds: known });
  }
}
