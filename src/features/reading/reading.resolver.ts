import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Board, boardRead, type BoardService } from '../board';
import { Topic, topicRead, type TopicService } from '../topic';
import type { ReadingService } from './reading.service';
import { firstUnread, MAX_UNREAD, unreadCount, unreadTopics } from './reading.sql';
import {
  MarkBoardReadInput,
  MarkBoardReadResult,
  MarkBoardReadSuccess,
  MarkTopicReadInput,
  MarkTopicReadResult,
  MarkTopicReadSuccess,
} from './reading.types';

extendRead(topicRead, 'unreadCount', 'PUBLIC', { sql: unreadCount });
extendRead(topicRead, 'firstUnread', 'PUBLIC', { sql: firstUnread, as: 'id' });
extendRead(boardRead, 'unreadTopics', 'PUBLIC', { sql: unreadTopics });

/** Live changes are read for all who see the same at once, and so have no reader. */
const NO_READER = '0 for who is not signed in, and in subscriptions.';

@Resolver(() => Topic)
export class TopicReadingResolver {
  constructor(
    private readonly service: ReadingService,
    private readonly topics: TopicService,
  ) {}

  @FieldResolver(() => Int, {
    description: `How many posts of others the reader has not read, ${MAX_UNREAD} standing for that and more. ${NO_READER}`,
  })
  unreadCount(@Root() topic: Topic & { unreadCount: number }): number {
    return topic.unreadCount;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The id of the first post of others that the reader has not read; null where there is none.',
  })
  firstUnread(@Root() topic: Topic & { firstUnread: string | null }): string | null {
    return topic.firstUnread;
  }

  @Mutation(() => MarkTopicReadResult, {
    description: 'Notes that the reader has read a topic up to a post.',
  })
  markTopicRead(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => MarkTopicReadInput, { description: 'How far.' }) { postId }: MarkTopicReadInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MarkTopicReadResult> {
    return resultOf(
      this.service
        .readTopic(actor, postId)
        .then((uuid) => this.topics.byUuid(actor, uuid, below(selectionOf(info), 'topic')))
        .then((topic) => Object.assign(new MarkTopicReadSuccess(), { topic })),
    ) as Promise<typeof MarkTopicReadResult>;
  }
}

@Resolver(() => Board)
export class BoardReadingResolver {
  constructor(
    private readonly service: ReadingService,
    private readonly boards: BoardService,
  ) {}

  @FieldResolver(() => Int, {
    description: `How many topics have posts that the reader has not read, ${MAX_UNREAD} standing for that and more. ${NO_READER}`,
  })
  unreadTopics(@Root() board: Board & { unreadTopics: number }): number {
    return board.unreadTopics;
  }

  @Mutation(() => MarkBoardReadResult, {
    description: 'Notes that the reader has read all that is on a board by now.',
  })
  markBoardRead(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => MarkBoardReadInput, { description: 'Which.' }) { boardId }: MarkBoardReadInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MarkBoardReadResult> {
    return resultOf(
      this.service
        .readBoard(actor, boardId)
        .then(() => this.boards.byId(actor, boardId, below(selectionOf(info), 'board')))
        .then((board) => Object.assign(new MarkBoardReadSuccess(), { board })),
    ) as Promise<typeof MarkBoardReadResult>;
  }
}
