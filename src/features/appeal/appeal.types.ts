import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import {
  AppealOutcome,
  DecidedMeanwhileError,
  ModerationItem,
  StatementOfReasons,
  type AppealOutcomeName,
} from '../moderation';
import { AppealClosed } from './appeal.errors';

@Shows(AppealClosed)
@ObjectType({
  implements: UserError,
  description: 'It was appealed already, or cannot be any more.',
  simpleResolvers: true,
})
export class AppealClosedError extends UserError {}

@InputType({ description: 'What one says to a decision about something of one’s own.' })
export class AppealInput {
  @Field(() => ID, { description: 'The decision: one of `Viewer.statements`.' })
  statementId!: string;

  @Field(() => String, { description: 'Why it should be otherwise, 10 to 2,000 characters.' })
  text!: string;
}

@ObjectType({ description: 'Somebody else decides about it.', simpleResolvers: true })
export class AppealSuccess {
  @Field(() => StatementOfReasons, { nullable: true, description: 'The decision.' })
  @ShownTo('PUBLIC')
  statement!: StatementOfReasons | null;
}

export const AppealResult = createUnionType({
  name: 'AppealResult',
  description: 'What comes of appealing.',
  types: () =>
    [AppealSuccess, AppealClosedError, InvalidInputError, NotFoundError, NotSignedInError] as const,
});

@InputType({ description: 'What comes of an appeal.' })
export class AnswerAppealInput {
  @Field(() => ID, { description: 'What was decided about.' })
  itemId!: string;

  @Field(() => AppealOutcome, { description: 'Whether the decision stands.' })
  outcome!: AppealOutcomeName;

  @Field(() => String, { description: 'Why, 10 to 2,000 characters: whom it is about gets to read it.' })
  answer!: string;
}

@ObjectType({ description: 'It is answered, and done.', simpleResolvers: true })
export class AnswerAppealSuccess {
  @Field(() => ModerationItem, { nullable: true, description: 'What was decided about.' })
  @ShownTo('PUBLIC')
  item!: ModerationItem | null;
}

export const AnswerAppealResult = createUnionType({
  name: 'AnswerAppealResult',
  description: 'What comes of answering an appeal.',
  types: () =>
    [AnswerAppealSuccess, DecidedMeanwhileError, InvalidInputError, NotFoundError, NotSignedInError] as const,
});
