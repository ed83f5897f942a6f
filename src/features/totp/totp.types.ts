import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
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
import { InvalidCodeError } from '../mailed-code';
import { TotpExists } from './totp.errors';

@Shows(TotpExists)
@ObjectType({
  implements: UserError,
  description: 'There is an authenticator app already: it is removed before another is set up.',
  simpleResolvers: true,
})
export class TotpExistsError extends UserError {}

@ObjectType({ description: "A person's authenticator app.", simpleResolvers: true })
export class Totp {
  @Field(() => DateTime, { description: 'Since when it is in use.' })
  @ShownTo('PUBLIC')
  since!: string;

  @Field(() => Int, { description: 'How many recovery codes were not used yet.' })
  @ShownTo('PUBLIC')
  recoveryCodesLeft!: number;
}

@ObjectType({
  description: 'What the app needs; it counts once its first code has confirmed it.',
  simpleResolvers: true,
})
export class BeginTotpSuccess {
  @Field(() => String, { description: 'The secret, to be typed into the app.' })
  @ShownTo('PUBLIC')
  secret!: string;

  @Field(() => String, { description: 'The same as an address (`otpauth:`) that apps open.' })
  @ShownTo('PUBLIC')
  uri!: string;
}

@InputType({ description: 'A code of the authenticator app.' })
export class TotpCodeInput {
  @Field(() => String, { description: 'The 6 digits; where one proves oneself, a recovery code as well.' })
  code!: string;
}

@ObjectType({ description: 'The app is in use.', simpleResolvers: true })
export class ConfirmTotpSuccess {
  @Field(() => [String], {
    description: 'Ten recovery codes for when the app is lost, each good once. They are never shown again.',
  })
  @ShownTo('PUBLIC')
  recoveryCodes!: string[];
}

@ObjectType({ description: 'The app and its recovery codes are no longer in use.', simpleResolvers: true })
export class RemoveTotpSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  @ShownTo('PUBLIC')
  removed!: boolean;
}

export const BeginTotpResult = createUnionType({
  name: 'BeginTotpResult',
  description: 'What comes of setting up an authenticator app.',
  types: () => [BeginTotpSuccess, TotpExistsError, NotSignedInError, StepUpRequiredError] as const,
});

export const ConfirmTotpResult = createUnionType({
  name: 'ConfirmTotpResult',
  description: 'What comes of confirming an authenticator app.',
  types: () =>
    [
      ConfirmTotpSuccess,
      InvalidCodeError,
      InvalidInputError,
      NotSignedInError,
      RateLimitedError,
      StepUpRequiredError,
    ] as const,
});

export const RemoveTotpResult = createUnionType({
  name: 'RemoveTotpResult',
  description: 'What comes of removing an authenticator app.',
  types: () => [RemoveTotpSuccess, NotFoundError, NotSignedInError, StepUpRequiredError] as const,
});
