import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import type { GlobalIds } from '../../shared/ids';
import { below } from '../../shared/selection';
import type { BoardService } from '../board';
import type { BoardCareService } from './board-care.service';
import { BoardResult, BoardSuccess, CreateBoardInput, UpdateBoardInput } from './board-care.types';

@Resolver()
export class BoardCareResolver {
  constructor(
    private readonly service: BoardCareService,
    private readonly boards: BoardService,
    private readonly ids: GlobalIds,
  ) {}

  @Mutation(() => BoardResult, { description: 'Makes a board of a network: by those who run it.' })
  createBoard(
    @Ctx() context: HubContext,
    @Arg('input', () => CreateBoardInput, { description: 'What it is.' }) input: CreateBoardInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof BoardResult> {
    return this.show(context, this.service.create(context.actor, input), info);
  }

  @Mutation(() => BoardResult, {
    description:
      'Changes a board, or archives it: by those who run its network. Whom it does not reach any more sees nothing ' +
      'of it from then on; to reach more people it asks for a fresh proof.',
  })
  updateBoard(
    @Ctx() context: HubContext,
    @Arg('input', () => UpdateBoardInput, { description: 'What to change.' }) input: UpdateBoardInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof BoardResult> {
    return this.show(context, this.service.update(context.actor, input), info);
  }

  private show({ actor }: HubContext, work: Promise<string>, info: GraphQLResolveInfo) {
    const shown = work.then(async (uuid) => {
      const board = await this.boards.byUuid(actor, uuid, below(selectionOf(info), 'board'));
      return Object.assign(new BoardSuccess(), { boardId: this.ids.encode(uuid), board });
    });
    return resultOf(shown) as Promise<typeof BoardResult>;
  }
}
