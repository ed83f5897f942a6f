import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { NotFoundError, NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Board } from '../board';
import { Topic } from '../topic';
import { NOTIFICATION_LEVELS, type NotificationLevelName } from './following.entity';

export const NotificationLevel = enumOf(NOTIFICATION_LEVELS);
registerEnumType(NotificationLevel, {
  name: 'NotificationLevel',
  description: 'How much of a board or a topic somebody wants to be told.',
  valuesConfig: {
    ALL: { description: 'Of every post: she follows it.' },
    PARTICIPATING: {
      description: 'Of answers to her, of mentions of her, and of what is new on topics she has written on.',
    },
    NONE: { description: 'Of nothing: it is mute.' },
  },
});

@InputType({ description: 'How much of a board the reader wants to be told.' })
export class FollowBoardInput {
  @Field(() => ID, { description: 'The board.' })
  boardId!: string;

  @Field(() => NotificationLevel, { description: 'How much.' })
  level!: NotificationLevelName;
}

@ObjectType({ description: 'It is kept.', simpleResolvers: true })
export class FollowBoardSuccess {
  @Field(() => Board, { description: 'The board.' })
  @ShownTo('PUBLIC')
  board!: Board;
}

export const FollowBoardResult = createUnionType({
  name: 'FollowBoardResult',
  description: 'What comes of following a board, or of making it mute.',
  types: () => [FollowBoardSuccess, NotFoundError, NotSignedInError] as const,
});

@InputType({ description: 'How much of a topic the reader wants to be told.' })
export class FollowTopicInput {
  @Field(() => ID, { description: 'The topic.' })
  topicId!: string;

  @Field(() => NotificationLevel, {
    nullable: true,
    description: 'How much; null for as much as of its board.',
  })
  level!: NotificationLevelName | null;
}

@ObjectType({ description: 'It is kept.', simpleResolvers: true })
export class FollowTopicSuccess {
  @Field(() => Topic, { description: 'The topic.' })
  @ShownTo('PUBLIC')
  topic!: Topic;
}

export const FollowTopicResult = createUnionType({
  name: 'FollowTopicResult',
  description: 'What comes of following a topic, or of making it mute.',
  types: () => [FollowTopicSuccess, NotFoundError, NotSignedInError] as const,
});
