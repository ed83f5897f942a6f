import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Board, boardRead, type BoardService } from '../board';
import { Topic, topicRead, type TopicService } from '../topic';
import type { NotificationLevelName } from './following.entity';
import type { FollowingService } from './following.service';
import { boardLevel, topicLevel } from './following.sql';
import {
  FollowBoardInput,
  FollowBoardResult,
  FollowBoardSuccess,
  FollowTopicInput,
  FollowTopicResult,
  FollowTopicSuccess,
  NotificationLevel,
} from './following.types';

extendRead(boardRead, 'notificationLevel', 'PUBLIC', { sql: boardLevel });
extendRead(topicRead, 'notificationLevel', 'PUBLIC', { sql: topicLevel });

@Resolver(() => Board)
export class BoardFollowingResolver {
  constructor(
    private readonly service: FollowingService,
    private readonly boards: BoardService,
  ) {}

  @FieldResolver(() => NotificationLevel, { description: 'How much of it the reader wants to be told.' })
  notificationLevel(
    @Root() board: Board & { notificationLevel: NotificationLevelName },
  ): NotificationLevelName {
    return board.notificationLevel;
  }

  @Mutation(() => FollowBoardResult, {
    description:
      'Sets how much of a board the reader wants to be told; of single topics she may want more or less.',
  })
  followBoard(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => FollowBoardInput, { description: 'How much of which.' })
    { boardId, level }: FollowBoardInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof FollowBoardResult> {
    return resultOf(
      this.service
        .followBoard(actor, boardId, level)
        .then(() => this.boards.byId(actor, boardId, below(selectionOf(info), 'board')))
        .then((board) => Object.assign(new FollowBoardSuccess(), { board })),
    ) as Promise<typeof FollowBoardResult>;
  }
}

@Resolver(() => Topic)
export class TopicFollowingResolver {
  constructor(
    private readonly service: FollowingService,
    private readonly topics: TopicService,
  ) {}

  @FieldResolver(() => NotificationLevel, {
    nullable: true,
    description: 'How much of it the reader wants to be told; null where the level of its board holds.',
  })
  notificationLevel(
    @Root() topic: Topic & { notificationLevel: NotificationLevelName | null },
  ): NotificationLevelName | null {
    return topic.notificationLevel;
  }

  @Mutation(() => FollowTopicResult, { description: 'Sets how much of a topic the reader wants to be told.' })
  followTopic(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => FollowTopicInput, { description: 'How much of which.' })
    { topicId, level }: FollowTopicInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof FollowTopicResult> {
    return resultOf(
      this.service
        .followTopic(actor, topicId, level)
        .then((uuid) => this.topics.byUuid(actor, uuid, below(selectionOf(info), 'topic')))
        .then((topic) => Object.assign(new FollowTopicSuccess(), { topic })),
    ) as Promise<typeof FollowTopicResult>;
  }
}
