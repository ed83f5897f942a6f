import { checkIdempotencyKey, inputHash } from '../../persistence/idempotency';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { IdempotencyKeyReused, NotFound, RulesNotAccepted } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import { passFreeText } from '../free-text';
import { authorOf, MAX_POST_LENGTH } from './post.policy';
import { postRead } from './post.read';
import { INSERT_POST, PREVIOUS_POST } from './post.sql';
import type { Post } from './post.types';

const postsOfTopic: KeysetList<Post> = {
  name: 'posts',
  model: postRead,
  keys: [
    { sql: (a) => `${a}.created_at`, type: 'timestamptz' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  where: (a, params) => `${a}.topic_id = ${params.arg('topicId', 'uuid')}`,
};

export interface NewPost {
  readonly topicId: string;
  readonly body: string;
  readonly language?: string | null;
  readonly idempotencyKey: string;
}

/** What people write on topics. */
export class PostService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly changes: ChangeFeed,
    private readonly mailDomain: string,
  ) {}

  /** The posts of a topic, oldest first. */
  ofTopic(actor: Actor, topicId: string, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, postsOfTopic, selection, page, { topicId });
  }

  /**
   * Writes a post; the same key with the same input writes once and answers the same.
   * @returns the id of the post
   * @throws NotSignedIn, InvalidInput, NotFound, RulesNotAccepted, IdempotencyKeyReused
   */
  async write(actor: Actor, input: NewPost): Promise<string> {
    const { participantId } = authorOf(actor);
    const { text, html } = passFreeText(input.body, { field: 'body', maxLength: MAX_POST_LENGTH });
    const key = checkIdempotencyKey(input.idempotencyKey);
    const topicId = this.reads.ids.decode(input.topicId);
    if (topicId === null) throw notOpen();
    const hash = inputHash([topicId, text, input.language ?? null]);
    const id = timeOrderedId();
    const { networkIds, organises, personId } = actor.reach;
    const written = await this.reads.pool.query<[string, string]>({
      name: 'insert-post',
      text: INSERT_POST,
      values: [
        id,
        topicId,
        participantId,
        text,
        html,
        input.language ?? null,
        `${id}@${this.mailDomain}`,
        key,
        hash,
        networkIds,
        organises,
        personId,
      ],
      rowMode: 'array',
    });
    const [row] = written.rows;
    if (!row) return this.previous(actor, participantId, key, topicId, hash);
    this.changes.wake(row[1]);
    return id;
  }

  /** A post as the actor sees it. */
  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Post | null> {
    return this.reads.one(actor, postRead, selection, uuid);
  }

  private async previous(
    actor: Actor,
    participantId: string,
    key: string,
    topicId: string,
    hash: Buffer,
  ): Promise<string> {
    const found = await this.reads.pool.query<{ subject_id: string | null; input_hash: Buffer }>({
      name: 'previous-post',
      text: PREVIOUS_POST,
      values: [participantId, key, topicId, actor.reach.networkIds, actor.reach.organises],
    });
    const [row] = found.rows;
    if (!row) throw notOpen();
    if (row.subject_id === null) throw new RulesNotAccepted();
    if (!row.input_hash.equals(hash)) {
      throw new IdempotencyKeyReused('This key was used before, for another post.', 'idempotencyKey');
    }
    return row.subject_id;
  }
}

function notOpen(): NotFound {
  return new NotFound('There is no such topic, or you may not write on it.', 'topicId');
}
