import type { LiveField, LiveStart } from '../../graphql/live/live-field';
import type { Change } from '../../persistence/changes/change-feed';
import type { StreamCursors } from '../../persistence/changes/stream-cursors';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { below, fields, merge, nested, type Selection } from '../../shared/selection';
import { boardRead } from '../board';
import { placeRead, postRead } from '../post';
import { notKeptRead, topicRead, type TopicService } from '../topic';
import { AUTHOR_OF, LEFT_LOG } from './board-change.sql';
import { BoardChange, PostAdded, type BoardChangeKindName } from './board-change.types';

const justId = fields('id');
/** Those that tell of two topics: of the one whose posts went, and where they are. */
const OF_TWO: ReadonlySet<string> = new Set(['TOPIC_MERGED', 'TOPIC_SPLIT']);
const boardOfTopic = nested({ board: justId });

/** Those that bring words, and of what. That a text was taken away is told to everyone who may have it on the screen. */
const WORDS: Partial<Record<string, keyof typeof AUTHOR_OF>> = {
  POST_PUBLISHED: 'post',
  POST_EDITED: 'post',
  POST_REACTED: 'post',
  TOPIC_OPENED: 'topic',
};

/** The change logs of boards, as their readers see them. */
export class BoardChangeService {
  /** Of changes that are being delivered: each is looked up once for all who watch the board. */
  private readonly authors = new WeakMap<Change, Promise<string | null>>();

  constructor(
    private readonly reads: Reads,
    private readonly cursors: StreamCursors,
    private readonly topics: TopicService,
  ) {}

  /** The subscription fields that show the log. */
  readonly liveFields: ReadonlyMap<string, LiveField> = new Map([
    [
      'boardChanges',
      {
        open: (actor, args) => this.open(actor, args),
        accepts: () => true,
        author: (change) => this.author(change),
        show: (viewers, change, selection) => this.show(viewers, change, selection),
      },
    ],
    [
      'topicChanges',
      {
        open: (actor, args) => this.openTopic(actor, args),
        accepts: (change, args) => this.concerns(change, args['topicId']),
        author: (change) => this.author(change),
        ends: (change, args) => leaves(change, this.reads.ids.decode(args['topicId'] as string)),
        show: (viewers, change, selection) => this.show(viewers, change, selection),
      },
    ],
    [
      'postAdded',
      {
        open: (actor, args) => this.open(actor, args),
        accepts: (change, args) => change.kind === 'POST_PUBLISHED' && this.concerns(change, args['topicId']),
        author: (change) => this.author(change),
        show: (viewers, change, selection) => this.added(viewers, change, selection),
      },
    ],
  ] satisfies [string, LiveField][]);

  /** The participant whose words a change brings: of a post without a name another than the person's own. */
  private author(change: Change): Promise<string | null> {
    const of = WORDS[change.kind];
    if (of === undefined) return Promise.resolve(null);
    let author = this.authors.get(change);
    if (!author) {
      author = this.reads.pool
        .query<{ id: string }>(AUTHOR_OF[of], [change.subjectId])
        .then(({ rows }) => rows[0]?.id ?? null);
      this.authors.set(change, author);
      author.catch(() => this.authors.delete(change));
    }
    return author;
  }

  private async show(
    viewers: readonly Actor[],
    change: Change,
    selection: Selection,
  ): Promise<(BoardChange | null)[]> {
    const kind = change.kind as BoardChangeKindName;
    const onPost = kind.startsWith('POST_');
    const subjectId = onPost ? change.parentId! : change.subjectId;
    const [posts, topics, boards, known] = await Promise.all([
      onPost ? this.ofPost(viewers, change, below(selection, 'post')) : null,
      selection.fields.has('topic') || !onPost
        ? this.topicsNow(viewers, change, merge(below(selection, 'topic'), justId))
        : null,
      // Who sees the board is told that something went from it, wherever it is.
      goes(kind) ? this.reads.oneForEach(viewers, boardRead, justId, change.streamId) : null,
      goes(kind) ? this.reads.oneForEach(viewers, notKeptRead, justId, subjectId) : null,
    ]);
    const [cursor, topicId] = [this.cursorOf(change), this.reads.ids.encode(subjectId)];
    const postId = onPost ? this.reads.ids.encode(change.subjectId) : null;
    return viewers.map((_, i) => {
      const [found, topic] = [posts?.[i] ?? null, topics?.[i] ?? null];
      const seen = onPost ? found : (topic ?? boards?.[i]) && (!known || known[i]);
      const post = kind === 'POST_HELD' ? null : found;
      return seen ? Object.assign(new BoardChange(), { cursor, kind, topicId, postId, post, topic }) : null;
    });
  }

  /** The post of a change; of one that was hidden, its place alone. */
  private ofPost(viewers: readonly Actor[], { kind, subjectId }: Change, selection: Selection) {
    return kind === 'POST_HELD'
      ? this.reads.oneForEach(viewers, placeRead, justId, subjectId)
      : this.posts(viewers, subjectId, selection);
  }

  /** The topic on which by now what a change is about stands, as each of the viewers sees it. */
  private async topicsNow(viewers: readonly Actor[], change: Change, selection: Selection) {
    const { kind, subjectId, parentId } = change;
    const id = kind.startsWith('POST_') || OF_TWO.has(kind) ? parentId! : subjectId;
    const now = goes(kind) ? await this.topics.standing(id) : id;
    return this.reads.oneForEach(viewers, topicRead, selection, now);
  }

  private async added(
    viewers: readonly Actor[],
    change: Change,
    selection: Selection,
  ): Promise<(PostAdded | null)[]> {
    const posts = await this.posts(viewers, change.subjectId, below(selection, 'post'));
    const cursor = this.cursorOf(change);
    return posts.map((post) => post && Object.assign(new PostAdded(), { cursor, post }));
  }

  private posts(viewers: readonly Actor[], id: string, selection: Selection) {
    return this.reads.oneForEach(viewers, postRead, merge(selection, justId), id);
  }

  private async open(actor: Actor, args: Readonly<Record<string, unknown>>): Promise<LiveStart> {
    const boardId = this.reads.ids.decode(args['boardId'] as string);
    const board = boardId === null ? null : await this.reads.one(actor, boardRead, justId, boardId);
    if (boardId === null || board === null) throw new NotFound('There is no such board.', 'boardId');
    return this.startOf(boardId, args);
  }

  private async openTopic(actor: Actor, args: Readonly<Record<string, unknown>>): Promise<LiveStart> {
    const id = this.reads.ids.decode(args['topicId'] as string);
    const topic = id && (await this.reads.one(actor, topicRead, boardOfTopic, id));
    const boardId = topic ? this.reads.ids.decode(topic.board.id) : null;
    const start = id && (await this.beforeItLeft(actor, id, boardId, args));
    if (start) return start;
    if (boardId === null) throw new NotFound('There is no such topic.', 'topicId');
    return this.startOf(boardId, args);
  }

  /** Where one goes on who has followed a topic in a log that it has left since: up to where it did. */
  private async beforeItLeft(
    actor: Actor,
    id: string,
    boardId: string | null,
    { after }: Readonly<Record<string, unknown>>,
  ): Promise<LiveStart | null> {
    const at = after == null ? null : this.cursors.read(after as string);
    if (at === null || at.streamId === boardId) return null;
    const left = await this.reads.pool.query(LEFT_LOG, [id, at.streamId, at.seq.toString()]);
    if (left.rowCount === 0) return null;
    const seen = boardId !== null || (await this.reads.one(actor, boardRead, justId, at.streamId)) !== null;
    return seen ? { streamId: at.streamId, after: at.seq } : null;
  }

  private startOf(boardId: string, args: Readonly<Record<string, unknown>>): LiveStart {
    const after = args['after'] as string | null | undefined;
    return { streamId: boardId, after: after == null ? null : this.cursors.open(boardId, after) };
  }

  /** Whether a change is one of a topic or of its posts. */
  private concerns({ kind, subjectId, parentId }: Change, topicId: unknown): boolean {
    if (topicId == null) return true;
    const id = this.reads.ids.decode(topicId as string);
    if (kind.startsWith('POST_')) return id === parentId;
    return id === subjectId || (OF_TWO.has(kind) && id === parentId);
  }

  private cursorOf(change: Change): string {
    return this.cursors.seal(change.streamId, change.seq);
  }
}

function goes(kind: string): boolean {
  return kind === 'TOPIC_MOVED' || OF_TWO.has(kind);
}

/** Whether with a change a topic leaves the log. Both logs tell of a move; its parent is the board it went to. */
function leaves({ kind, streamId, subjectId, parentId }: Change, topicId: string | null): boolean {
  return (
    subjectId === topicId && (kind === 'TOPIC_MERGED' || (kind === 'TOPIC_MOVED' && parentId !== streamId))
  );
}
