import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { ReportReason, type ReportReasonName } from '../report';
import type { DecisionName } from './moderation.entity';
import { DecidedMeanwhile, DecisionDoesNotFit } from './moderation.errors';
import { Decision, ModerationItem } from './moderation.types';

const WHY =
  'Why, 10 to 2,000 characters: whom it is about gets to read it. To be left out of RELEASE and DISMISS alone.';

@Shows(DecidedMeanwhile)
@ObjectType({
  implements: UserError,
  description: 'Somebody else has decided about it.',
  simpleResolvers: true,
})
export class DecidedMeanwhileError extends UserError {}

@Shows(DecisionDoesNotFit)
@ObjectType({
  implements: UserError,
  description: 'It cannot be decided so about this, as it is now.',
  simpleResolvers: true,
})
export class DecisionDoesNotFitError extends UserError {}

@InputType({ description: 'A decision about something in the queue.' })
export class DecideInput {
  @Field(() => ID, { description: 'What is decided about.' })
  itemId!: string;

  @Field(() => Decision, { description: 'What.' })
  decision!: DecisionName;

  @Field(() => ReportReason, { description: 'On which ground.' })
  ground!: ReportReasonName;

  @Field(() => String, { nullable: true, description: WHY })
  statement?: string | null;
}

@ObjectType({ description: 'It is decided, and done.', simpleResolvers: true })
export class DecideSuccess {
  @Field(() => ModerationItem, { nullable: true, description: 'What was decided about.' })
  @ShownTo('PUBLIC')
  item!: ModerationItem | null;
}

export const DecideResult = createUnionType({
  name: 'DecideResult',
  description: 'What comes of a decision.',
  types: () =>
    [
      DecideSuccess,
      DecidedMeanwhileError,
      DecisionDoesNotFitError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
    ] as const,
});

@InputType({ description: 'A post to hide or to redact.' })
export class ModeratePostInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => Decision, { description: 'HIDE or REDACT.' })
  decision!: DecisionName;

  @Field(() => ReportReason, { description: 'On which ground.' })
  ground!: ReportReasonName;

  @Field(() => String, { description: 'Why, 10 to 2,000 characters: whom it is about gets to read it.' })
  statement!: string;
}

export const ModeratePostResult = createUnionType({
  name: 'ModeratePostResult',
  description: 'What comes of hiding or redacting a post.',
  types: () =>
    [DecideSuccess, DecisionDoesNotFitError, InvalidInputError, NotFoundError, NotSignedInError] as const,
});
