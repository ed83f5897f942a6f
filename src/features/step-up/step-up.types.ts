import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { InvalidCodeError } from '../mailed-code';

@ObjectType({ description: 'A mail with a code is on its way to the main address.', simpleResolvers: true })
export class RequestStepUpCodeSuccess {
  @Field(() => Int, { description: 'Seconds for which the code is good.' })
  @ShownTo('PUBLIC')
  expiresInSeconds!: number;
}

export const RequestStepUpCodeResult = createUnionType({
  name: 'RequestStepUpCodeResult',
  description: 'What comes of asking for a code.',
  types: () => [RequestStepUpCodeSuccess, NotFoundError, NotSignedInError, RateLimitedError] as const,
});

@InputType({ description: 'The code from the mail.' })
export class StepUpByCodeInput {
  @Field(() => String, { description: 'The 8 digits; spaces do not matter.' })
  code!: string;
}

@ObjectType({
  description: 'The person has proved that she is herself. The cookie of the session has changed.',
  simpleResolvers: true,
})
export class StepUpSuccess {
  @Field(() => Int, { description: 'Seconds for which it counts.' })
  @ShownTo('PUBLIC')
  goodForSeconds!: number;
}

export const StepUpResult = createUnionType({
  name: 'StepUpResult',
  description: 'What comes of proving that one is oneself.',
  types: () =>
    [StepUpSuccess, InvalidCodeError, InvalidInputError, NotSignedInError, RateLimitedError] as const,
});
