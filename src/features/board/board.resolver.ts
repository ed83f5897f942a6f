import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { classify } from '../../shared/classification';
import { Viewer } from '../person';
import type { StreamCursors } from '../../persistence/changes/stream-cursors';
import type { BoardService } from './board.service';
import { Board } from './board.types';

classify(Viewer, 'boards', 'PUBLIC');
classify(Board, 'changeCursor', 'PUBLIC');

@Resolver(() => Board)
export class BoardResolver {
  constructor(
    private readonly boards: BoardService,
    private readonly cursors: StreamCursors,
  ) {}

  @Query(() => Board, {
    nullable: true,
    description: 'A board; null where there is none or the reader may not see it.',
  })
  board(
    @Ctx() { actor }: HubContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Board | null> {
    return this.boards.byId(actor, id, selectionOf(info));
  }

  @FieldResolver(() => String, {
    description:
      'Where the changes of the board stand as this is read: give it to `boardChanges` as `after`.',
  })
  changeCursor(@Root() board: Board): string {
    return this.cursors.seal(board.streamId, BigInt(board.lastSeq));
  }
}

@Resolver(() => Viewer)
export class ViewerBoardResolver {
  constructor(private readonly service: BoardService) {}

  @FieldResolver(() => [Board], { description: 'The boards of her networks.' })
  boards(@Ctx() { actor }: HubContext, @Info() info: GraphQLResolveInfo): Promise<Board[]> {
    return this.service.own(actor, selectionOf(info));
  }
}
