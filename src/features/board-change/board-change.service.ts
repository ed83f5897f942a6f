import { HiddenChange, type LiveField, type LiveStart } from '../../graphql/live/live-field';
import type { Change } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { below, fields, merge, type Selection } from '../../shared/selection';
import { boardRead, type BoardCursors } from '../board';
import { postRead } from '../post';
import { topicRead } from '../topic';
import type { BoardChange, BoardChangeKindName, PostAdded } from './board-change.types';

const justId = fields('id');

/** The change logs of boards, as their readers see them. */
export class BoardChangeService {
  constructor(
    private readonly reads: Reads,
    private readonly cursors: BoardCursors,
  ) {}

  /** The subscription fields that show the log. */
  readonly liveFields: ReadonlyMap<string, LiveField> = new Map([
    ['boardChanges', { open: (actor, args) => this.open(actor, args), accepts: () => true }],
    [
      'postAdded',
      {
        open: (actor, args) => this.open(actor, args),
        accepts: (change, args) => change.kind === 'POST_PUBLISHED' && this.concerns(change, args['topicId']),
      },
    ],
  ] satisfies [string, LiveField][]);

  /** A change as the actor sees it. @throws HiddenChange where the actor may not */
  async show(actor: Actor, change: Change, selection: Selection): Promise<BoardChange> {
    const kind = change.kind as BoardChangeKindName;
    const onPost = kind.startsWith('POST_');
    const topicId = onPost ? change.parentId : change.subjectId;
    const [post, topic] = await Promise.all([
      onPost ? this.post(actor, change.subjectId, below(selection, 'post')) : null,
      topicId && (selection.fields.has('topic') || !onPost)
        ? this.reads.one(actor, topicRead, merge(below(selection, 'topic'), justId), topicId)
        : null,
    ]);
    if (!onPost && topic === null) throw new HiddenChange();
    return { cursor: this.cursorOf(change), kind, post, topic };
  }

  /** A post that was added, as the actor sees it. @throws HiddenChange where the actor may not */
  async added(actor: Actor, change: Change, selection: Selection): Promise<PostAdded> {
    const post = await this.post(actor, change.subjectId, below(selection, 'post'));
    return { cursor: this.cursorOf(change), post };
  }

  private async post(actor: Actor, id: string, selection: Selection) {
    const post = await this.reads.one(actor, postRead, merge(selection, justId), id);
    if (post === null) throw new HiddenChange();
    return post;
  }

  private async open(actor: Actor, args: Readonly<Record<string, unknown>>): Promise<LiveStart> {
    const boardId = this.reads.ids.decode(args['boardId'] as string);
    const board = boardId === null ? null : await this.reads.one(actor, boardRead, justId, boardId);
    if (boardId === null || board === null) throw new NotFound('There is no such board.', 'boardId');
    const after = args['after'] as string | null | undefined;
    return { streamId: boardId, after: after == null ? null : this.cursors.open(boardId, after) };
  }

  private concerns(change: Change, topicId: unknown): boolean {
    return topicId == null || this.reads.ids.decode(topicId as string) === change.parentId;
  }

  private cursorOf(change: Change): string {
    return this.cursors.seal(change.streamId, change.seq);
  }
}
