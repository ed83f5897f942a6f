import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { NotFoundError, NotSignedInError, Shows, UserError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Topic, TopicLockedError } from '../topic';
import { NoAnswer } from './accepted-answer.errors';

@Shows(NoAnswer)
@ObjectType({
  implements: UserError,
  description: 'The post is no answer to a question: it stands on another kind of board, or asks it.',
  simpleResolvers: true,
})
export class NoAnswerError extends UserError {}

@InputType({ description: 'An answer to accept, or to accept no more.' })
export class AcceptAnswerInput {
  @Field(() => ID, { description: 'A post on a topic of a board of the kind `QUESTIONS`.' })
  postId!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it answers the question. One answer is accepted at a time.',
  })
  accepted!: boolean;
}

@ObjectType({ description: 'It is as it was asked for.', simpleResolvers: true })
export class AcceptAnswerSuccess {
  @Field(() => Topic, { description: 'The topic.' })
  @ShownTo('PUBLIC')
  topic!: Topic;
}

export const AcceptAnswerResult = createUnionType({
  name: 'AcceptAnswerResult',
  description: 'What comes of accepting an answer.',
  types: () =>
    [AcceptAnswerSuccess, NotFoundError, NotSignedInError, NoAnswerError, TopicLockedError] as const,
});
