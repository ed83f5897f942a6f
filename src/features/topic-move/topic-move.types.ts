import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Topic } from '../topic';
import { WiderAudience } from './topic-move.errors';

@Shows(WiderAudience)
@ObjectType({
  implements: UserError,
  description: 'More people read that board than the one for which the posts were written.',
  simpleResolvers: true,
})
export class WiderAudienceError extends UserError {}

@InputType({ description: 'A topic that is to go to another board.' })
export class MoveTopicInput {
  @Field(() => ID, { description: 'The topic.' })
  topicId!: string;

  @Field(() => ID, { description: 'A board of the same network: see `Topic.movableTo`.' })
  boardId!: string;
}

@ObjectType({ description: 'It stands there, now or by an earlier try.', simpleResolvers: true })
export class MoveTopicSuccess {
  @Field(() => Topic, { description: 'The topic.' })
  @ShownTo('PUBLIC')
  topic!: Topic;
}

export const MoveTopicResult = createUnionType({
  name: 'MoveTopicResult',
  description: 'What comes of moving a topic.',
  types: () =>
    [MoveTopicSuccess, InvalidInputError, NotFoundError, NotSignedInError, WiderAudienceError] as const,
});

@InputType({ description: 'A topic that is to go into another.' })
export class MergeTopicsInput {
  @Field(() => ID, { description: 'The topic that goes: links to it lead to the other from then on.' })
  topicId!: string;

  @Field(() => ID, {
    description: 'The topic that takes its posts, of the same network: see `Topic.mergeableInto`.',
  })
  intoTopicId!: string;
}

@ObjectType({ description: 'It went there, now or by an earlier try.', simpleResolvers: true })
export class MergeTopicsSuccess {
  @Field(() => Topic, { description: 'The topic that took its posts.' })
  @ShownTo('PUBLIC')
  topic!: Topic;
}

export const MergeTopicsResult = createUnionType({
  name: 'MergeTopicsResult',
  description: 'What comes of merging topics.',
  types: () =>
    [MergeTopicsSuccess, InvalidInputError, NotFoundError, NotSignedInError, WiderAudienceError] as const,
});

@InputType({ description: 'Posts that are to be a topic of their own.' })
export class SplitTopicInput {
  @Field(() => ID, { description: 'The topic on which they stand. At least one of its posts stays.' })
  topicId!: string;

  @Field(() => [ID], { description: 'The posts, 1 to 100.' })
  postIds!: string[];

  @Field(() => String, {
    description: 'What the new topic is about: one line of plain text, at most 200 characters.',
  })
  title!: string;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input makes one topic.',
  })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'The topic was made, now or by an earlier try with the same key.',
  simpleResolvers: true,
})
export class SplitTopicSuccess {
  @Field(() => Topic, { description: 'The new topic.' })
  @ShownTo('PUBLIC')
  topic!: Topic;
}

export const SplitTopicResult = createUnionType({
  name: 'SplitTopicResult',
  description: 'What comes of splitting a topic.',
  types: () =>
    [
      SplitTopicSuccess,
      IdempotencyKeyReusedError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
    ] as const,
});
