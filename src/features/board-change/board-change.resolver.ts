import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { shown, type NotRead } from '../../graphql/live/live-field';
import { subscribe } from '../../graphql/live/subscribe';
import { BoardChange, PostAdded } from './board-change.types';

const AFTER =
  'The cursor to go on behind: nothing is left out, nothing comes twice. Without it, what comes next.';

@Resolver()
export class BoardChangeResolver {
  @Subscription(() => BoardChange, {
    subscribe,
    description: 'What becomes visible on a board, from a place in its change log on.',
  })
  boardChanges(
    @Root() change: BoardChange | NotRead,
    @Arg('boardId', () => ID, { description: 'The board to watch.' }) _boardId: string,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | null,
  ): BoardChange {
    return shown(change);
  }

  @Subscription(() => BoardChange, {
    subscribe,
    description:
      'What becomes visible of a topic and on it: a view of the `boardChanges` of its board. It ends when the topic leaves that board or goes into another (`TOPIC_MOVED`, `TOPIC_MERGED`): read the topic again, and go on from there. A cursor from before leads to that end.',
  })
  topicChanges(
    @Root() change: BoardChange | NotRead,
    @Arg('topicId', () => ID, { description: 'The topic to watch.' }) _topicId: string,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | null,
  ): BoardChange {
    return shown(change);
  }

  @Subscription(() => PostAdded, {
    subscribe,
    description: 'The posts that become visible on a board, or on one topic of it: a view of `boardChanges`.',
  })
  postAdded(
    @Root() added: PostAdded | NotRead,
    @Arg('boardId', () => ID, { description: 'The board to watch.' }) _boardId: string,
    @Arg('topicId', () => ID, { nullable: true, description: 'Only the posts of this topic.' })
    _topicId: string | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | null,
  ): PostAdded {
    return shown(added);
  }
}
