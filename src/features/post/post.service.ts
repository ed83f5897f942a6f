import type { Pool, PoolClient } from 'pg';
import { checkIdempotencyKey, inputHash } from '../../persistence/idempotency';
import type { CountedTries, TryWindow } from '../../persistence/counted-tries';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound, type ExpectedError } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import { latinWords } from '../../shared/latin-words';
import type { Selection } from '../../shared/selection';
import { takingPart, type TakingPart } from '../../shared/person-of';
import type { Finding } from '../../shared/screening';
import { chosenAway, NamelessNotAllowed, notAway, takeAlias, type Nameless } from '../alias';
import { AttachmentsOff, chosenAttachments, noSuchAttachment, type Attaching } from '../attachment';
import { passScreened } from '../free-text';
import type { MentionService } from '../mention';
import { TopicLocked } from '../topic';
import { earlierOrFault, type EarlierTry } from './earlier-try';
import type { QueueHeld } from './held-post';
import { MAX_POST_LENGTH } from './post.policy';
import { postRead } from './post.read';
import { insertPost, postTries, PREVIOUS_POST } from './post.sql';
import type { Post } from './post.types';
import { untilItStands } from './try-again';

const postsOfTopic: KeysetList<Post> = {
  name: 'posts',
  model: postRead,
  keys: [
    { sql: (a) => `${a}.created_at`, type: 'timestamptz' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  where: (a, params) => `${a}.topic_id = ${params.arg('topicId', 'uuid')}`,
};

export interface NewPost extends Nameless, Attaching {
  readonly topicId: string;
  readonly body: string;
  readonly replyToId?: string | null;
  readonly language?: string | null;
  readonly confirmations?: readonly string[];
  readonly idempotencyKey: string;
}

export interface PostParts {
  readonly reads: Reads;
  readonly keyset: Keyset;
  readonly changes: ChangeFeed;
  readonly mentions: MentionService;
  readonly queueHeld: QueueHeld;
  readonly pokeJobs: () => void;
  readonly mailDomain: string;
  /** How often a person may write. */
  readonly windows: readonly TryWindow[];
}

/** The post and its board; or neither, and how long to wait. */
type Inserted = [string, string, null] | [null, null, number | null];

/** A post that was not written. */
interface Unwritten {
  readonly author: TakingPart;
  readonly key: string;
  readonly topicId: string;
  readonly replyToId: string | null;
  readonly nameless: boolean;
  readonly away: readonly string[] | null;
  readonly attachmentIds: readonly string[];
  readonly hash: Buffer;
  /** How long to wait, where she has written too much. */
  readonly waitMs: number | null;
}

/** What may stand against a post besides who writes it. */
interface Against {
  readonly locked: boolean;
  readonly answerable: boolean;
  readonly attachable: boolean;
  readonly takesAttachments: boolean;
  /** Whether its board lets people write without their names. */
  readonly nameless: boolean;
  /** Whether it can be kept from the networks chosen. */
  readonly mayKeep: boolean;
}

/** What people write on topics. */
export class PostService {
  private readonly tries: CountedTries;
  private readonly insert: string;

  constructor(private readonly parts: PostParts) {
    this.tries = postTries(parts.windows);
    this.insert = insertPost(this.tries);
  }

  /** The posts of a topic, oldest first. */
  ofTopic(actor: Actor, topicId: string, page: PageArgs, selection: Selection) {
    return this.parts.keyset.page(actor, postsOfTopic, selection, page, { topicId });
  }

  /**
   * Writes a post; the same key with the same input writes once and answers the same.
   * What could find a child is held back, where its author keeps it.
   * @returns the id of the post
   * @throws NotSignedIn, InvalidInput, LikelyIdentifier, TooManyMentions, AttachmentsNotConfirmed, AttachmentsOff, NotFound,
   *   TopicLocked, NamelessNotAllowed, RulesNotAccepted, IdempotencyKeyReused, RateLimited
   */
  async write(actor: Actor, input: NewPost): Promise<string> {
    const author = takingPart(actor);
    const { participantId, personId } = author;
    const { reads, changes, mentions, mailDomain } = this.parts;
    const passed = passScreened(
      input.body,
      { field: 'body', maxLength: MAX_POST_LENGTH, canBeHeld: true },
      { language: input.language ?? actor.languages[0], confirmations: input.confirmations },
    );
    const { text } = passed;
    const key = checkIdempotencyKey(input.idempotencyKey);
    const topicId = reads.ids.decode(input.topicId);
    if (topicId === null) throw notOpen();
    const replyToId = input.replyToId == null ? null : reads.ids.decode(input.replyToId);
    if (input.replyToId != null && replyToId === null) throw notThere();
    const nameless = input.nameless === true;
    const away = chosenAway(reads.ids, input);
    const attachmentIds = chosenAttachments(reads.ids, input);
    const besides = [
      ...(replyToId ? [replyToId] : []),
      ...(nameless ? ['nameless', ...(away ?? [])] : []),
      ...(attachmentIds.length > 0 ? [attachmentIds] : []),
    ];
    const hash = inputHash([topicId, text, input.language ?? null, ...besides]);
    const { html, people, roles } = await mentions.of(actor, { topicId }, passed);
    const authorId = nameless ? await takeAlias(reads.pool, actor, topicId, personId) : participantId;
    const id = timeOrderedId();
    const { networkIds, organises } = actor.reach;
    const values = [
      id,
      topicId,
      participantId,
      text,
      html,
      input.language ?? null,
      `${id}@${mailDomain}`,
      key,
      hash,
      networkIds,
      organises,
      personId,
      this.tries.keysOf(personId),
      replyToId,
      latinWords(html ? text : ''),
      people,
      roles,
      authorId,
      away,
      attachmentIds,
      passed.held.length > 0,
    ];
    const [postId, boardId, waitMs] = await this.insertAt(values, passed.held);
    if (postId === null) {
      const refused = { author, key, topicId, replyToId, nameless, away, attachmentIds, hash, waitMs };
      return this.previous(actor, refused);
    }
    changes.wake(boardId);
    return id;
  }

  async byId(actor: Actor, id: string, selection: Selection): Promise<Post | null> {
    const uuid = this.parts.reads.ids.decode(id);
    return uuid === null ? null : this.byUuid(actor, uuid, selection);
  }

  /** A post as the actor sees it. */
  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Post | null> {
    return this.parts.reads.one(actor, postRead, selection, uuid);
  }

  private async insertAt(values: unknown[], held: readonly Finding[]): Promise<Inserted> {
    const { reads, queueHeld, pokeJobs } = this.parts;
    const query = { name: 'insert-post', text: this.insert, values, rowMode: 'array' } as const;
    const insert = async (on: Pool | PoolClient) => (await on.query<Inserted>(query)).rows[0]!;
    if (held.length === 0) return untilItStands(() => insert(reads.pool));
    const inserted = await untilItStands(() =>
      inTransaction(reads.pool, async (tx) => {
        const written = await insert(tx);
        if (written[0] !== null) await queueHeld(tx, written[0], held);
        return written;
      }),
    );
    pokeJobs();
    return inserted;
  }

  /** What stood against writing, unless it was written before. */
  private async previous(actor: Actor, unwritten: Unwritten): Promise<string> {
    const { author, key, topicId, replyToId, nameless, away, attachmentIds } = unwritten;
    const { participantId, personId } = author;
    const { networkIds, organises } = actor.reach;
    const at = [participantId, key, topicId, networkIds, organises, replyToId, personId];
    const found = await this.parts.reads.pool.query<EarlierTry & Against>({
      name: 'previous-post',
      text: PREVIOUS_POST,
      values: [...at, away, attachmentIds],
    });
    const [row] = found.rows;
    if (!row) throw notOpen();
    return earlierOrFault(row, { ...unwritten, fault: faultOf(row, nameless) });
  }
}

function faultOf(row: Against, nameless: boolean): ExpectedError | null {
  if (row.locked) return new TopicLocked();
  if (!row.answerable) return notThere();
  if (nameless && !row.nameless) return new NamelessNotAllowed();
  if (!row.mayKeep) return notAway();
  if (row.attachable) return null;
  return row.takesAttachments ? noSuchAttachment() : new AttachmentsOff();
}

function notOpen(): NotFound {
  return new NotFound('There is no such topic, or you may not write on it.', 'topicId');
}

function notThere(): NotFound {
  return new NotFound('There is no such post on this topic.', 'replyToId');
}
