import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import type { Change } from '../../persistence/changes/change-feed';
import type { BoardChangeService } from './board-change.service';
import { BoardChange, PostAdded } from './board-change.types';

/** Subscriptions run through the live hub, which executes a change once for all who see the same. */
const subscribe = (): never => {
  throw new Error('subscriptions run through the live hub');
};

const AFTER =
  'The cursor to go on behind: nothing is left out, nothing comes twice. Without it, what comes next.';

@Resolver()
export class BoardChangeResolver {
  constructor(private readonly changes: BoardChangeService) {}

  @Subscription(() => BoardChange, {
    subscribe,
    description: 'What becomes visible on a board, from a place in its change log on.',
  })
  boardChanges(
    @Root() change: Change,
    @Ctx() { actor }: HubContext,
    @Arg('boardId', () => ID, { description: 'The board to watch.' }) _boardId: string,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BoardChange> {
    return this.changes.show(actor, change, selectionOf(info));
  }

  @Subscription(() => PostAdded, {
    subscribe,
    description: 'The posts that become visible on a board, or on one topic of it: a view of `boardChanges`.',
  })
  postAdded(
    @Root() change: Change,
    @Ctx() { actor }: HubContext,
    @Arg('boardId', () => ID, { description: 'The board to watch.' }) _boardId: string,
    @Arg('topicId', () => ID, { nullable: true, description: 'Only the posts of this topic.' })
    _topicId: string | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PostAdded> {
    return this.changes.added(actor, change, selectionOf(info));
  }
}
