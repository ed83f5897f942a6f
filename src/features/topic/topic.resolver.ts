import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { extendRead } from '../../persistence/read/model';
import { Board, boardRead } from '../board';
import type { TopicService } from './topic.service';
import { Topic, TopicConnection } from './topic.types';

extendRead(boardRead, 'topics', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });

@ArgsType()
class TopicsArgs extends ConnectionArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only those that carry one of these tags, of which there are at most 100; all without it.',
  })
  tagIds?: string[] | null;
}

@Resolver(() => Topic)
export class TopicResolver {
  constructor(private readonly topics: TopicService) {}

  @Query(() => Topic, {
    nullable: true,
    description:
      'A topic, or the one that it was merged into; null where there is none or the reader may not see it.',
  })
  topic(
    @Ctx() { actor }: HubContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Topic | null> {
    return this.topics.byId(actor, id, selectionOf(info));
  }
}

@Resolver(() => Board)
export class BoardTopicsResolver {
  constructor(private readonly service: TopicService) {}

  @FieldResolver(() => TopicConnection, {
    description: 'Its topics: first those pinned, then the one with the newest post.',
  })
  async topics(
    @Ctx() { actor }: HubContext,
    @Root() board: Board,
    @Args(() => TopicsArgs) page: TopicsArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return TopicConnection.of(
      await this.service.ofBoard(actor, board.uuid, page, nodesOf(selectionOf(info))),
    );
  }
}
