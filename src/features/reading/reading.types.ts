import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { NotFoundError, NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Board } from '../board';
import { Topic } from '../topic';

@InputType({ description: 'How far a topic was read.' })
export class MarkTopicReadInput {
  @Field(() => ID, { description: 'The last post that was read. What was read before stays read.' })
  postId!: string;
}

@ObjectType({ description: 'It is noted.', simpleResolvers: true })
export class MarkTopicReadSuccess {
  @Field(() => Topic, { description: 'The topic of the post.' })
  @ShownTo('PUBLIC')
  topic!: Topic;
}

export const MarkTopicReadResult = createUnionType({
  name: 'MarkTopicReadResult',
  description: 'What comes of marking a topic as read.',
  types: () => [MarkTopicReadSuccess, NotFoundError, NotSignedInError] as const,
});

@InputType({ description: 'A board of which all was read.' })
export class MarkBoardReadInput {
  @Field(() => ID, { description: 'The board.' })
  boardId!: string;
}

@ObjectType({ description: 'It is noted.', simpleResolvers: true })
export class MarkBoardReadSuccess {
  @Field(() => Board, { description: 'The board.' })
  @ShownTo('PUBLIC')
  board!: Board;
}

export const MarkBoardReadResult = createUnionType({
  name: 'MarkBoardReadResult',
  description: 'What comes of marking a board as read.',
  types: () => [MarkBoardReadSuccess, NotFoundError, NotSignedInError] as const,
});
