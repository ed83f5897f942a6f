import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  StepUpRequiredError,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Participant } from '../person';
import { NotNameless } from './nameless.errors';

@Shows(NotNameless)
@ObjectType({
  implements: UserError,
  description: 'The post bears its author’s name, or whoever wrote it without one is gone.',
  simpleResolvers: true,
})
export class NotNamelessError extends UserError {}

@InputType({ description: 'A post that was written without a name, and why one has to know by whom.' })
export class RevealAuthorInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => String, {
    description:
      'Why, 10 to 500 characters: it stands in the audit log, and whoever wrote the post gets to read it.',
  })
  reason!: string;
}

@ObjectType({ description: 'It is written down, and whoever wrote the post is told.', simpleResolvers: true })
export class RevealAuthorSuccess {
  @Field(() => Participant, { description: 'Who wrote the post, by her name.' })
  @ShownTo('PUBLIC')
  author!: Participant;
}

export const RevealAuthorResult = createUnionType({
  name: 'RevealAuthorResult',
  description: 'What comes of asking who wrote a post.',
  types: () =>
    [
      RevealAuthorSuccess,
      InvalidInputError,
      NotFoundError,
      NotNamelessError,
      NotSignedInError,
      RateLimitedError,
      StepUpRequiredError,
    ] as const,
});
