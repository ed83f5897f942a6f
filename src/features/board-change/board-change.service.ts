import type { LiveField, LiveStart } from '../../graphql/live/live-field';
import type { Change } from '../../persistence/changes/change-feed';
import type { StreamCursors } from '../../persistence/changes/stream-cursors';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { below, fields, merge, type Selection } from '../../shared/selection';
import { boardRead } from '../board';
import { postRead } from '../post';
import { topicRead } from '../topic';
import { BoardChange, PostAdded, type BoardChangeKindName } from './board-change.types';

const justId = fields('id');
const boardOfTopic: Selection = { fields: new Map([['board', justId]]) };

/** The change logs of boards, as their readers see them. */
export class BoardChangeService {
  constructor(
    private readonly reads: Reads,
    private readonly cursors: StreamCursors,
  ) {}

  /** The subscription fields that show the log. */
  readonly liveFields: ReadonlyMap<string, LiveField> = new Map([
    [
      'boardChanges',
      {
        open: (actor, args) => this.open(actor, args),
        accepts: () => true,
        show: (viewers, change, selection) => this.show(viewers, change, selection),
      },
    ],
    [
      'topicChanges',
      {
        open: (actor, args) => this.openTopic(actor, args),
        accepts: (change, args) => this.concerns(change, args['topicId']),
        show: (viewers, change, selection) => this.show(viewers, change, selection),
      },
    ],
    [
      'postAdded',
      {
        open: (actor, args) => this.open(actor, args),
        accepts: (change, args) => change.kind === 'POST_PUBLISHED' && this.concerns(change, args['topicId']),
        show: (viewers, change, selection) => this.added(viewers, change, selection),
      },
    ],
  ] satisfies [string, LiveField][]);

  private async show(
    viewers: readonly Actor[],
    change: Change,
    selection: Selection,
  ): Promise<(BoardChange | null)[]> {
    const kind = change.kind as BoardChangeKindName;
    const onPost = kind.startsWith('POST_');
    const topicId = onPost ? change.parentId : change.subjectId;
    const [posts, topics] = await Promise.all([
      onPost ? this.posts(viewers, change.subjectId, below(selection, 'post')) : null,
      topicId && (selection.fields.has('topic') || !onPost)
        ? this.reads.oneForEach(viewers, topicRead, merge(below(selection, 'topic'), justId), topicId)
        : null,
    ]);
    const cursor = this.cursorOf(change);
    return viewers.map((_, i) => {
      const [post, topic] = [posts?.[i] ?? null, topics?.[i] ?? null];
      return (onPost ? post : topic) && Object.assign(new BoardChange(), { cursor, kind, post, topic });
    });
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
    if (boardId === null) throw new NotFound('There is no such topic.', 'topicId');
    return this.startOf(boardId, args);
  }

  private startOf(boardId: string, args: Readonly<Record<string, unknown>>): LiveStart {
    const after = args['after'] as string | null | undefined;
    return { streamId: boardId, after: after == null ? null : this.cursors.open(boardId, after) };
  }

  /** Whether a change is one of a topic or of its posts. */
  private concerns({ kind, subjectId, parentId }: Change, topicId: unknown): boolean {
    const subject = kind.startsWith('POST_') ? parentId : subjectId;
    return topicId == null || this.reads.ids.decode(topicId as string) === subject;
  }

  private cursorOf(change: Change): string {
    return this.cursors.seal(change.streamId, change.seq);
  }
}
