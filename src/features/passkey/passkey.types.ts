import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import {
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  StepUpRequiredError,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { SignInSuccess } from '../sign-in';
import { StepUpSuccess } from '../step-up';
import { InvalidPasskey, PasskeyNeeded } from './passkey.errors';

@Shows(InvalidPasskey)
@ObjectType({
  implements: UserError,
  description: 'The passkey is unknown, or its answer wrong, too late or given before: all answer alike.',
  simpleResolvers: true,
})
export class InvalidPasskeyError extends UserError {}

@Shows(PasskeyNeeded)
@ObjectType({
  implements: UserError,
  description: 'Operators change their passkeys only after they have shown one, and keep at least one.',
  simpleResolvers: true,
})
export class PasskeyNeededError extends UserError {}

@ObjectType({ description: 'A passkey of a person.', simpleResolvers: true })
export class Passkey {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque; it gives no access.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What kind of browser it was made in, such as "Firefox on Android"; null where it did not say.',
  })
  @ShownTo('PUBLIC')
  device!: string | null;

  @Field(() => DateTime, { description: 'When it was added.' })
  @ShownTo('PUBLIC')
  addedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was last used; null where it never was.' })
  @ShownTo('PUBLIC')
  lastUsedAt!: string | null;
}

@ObjectType({ description: 'What the browser needs for its part.', simpleResolvers: true })
export class PasskeyOptionsSuccess {
  @Field(() => String, { description: 'Options of WebAuthn Level 3, as JSON. Good for five minutes.' })
  @ShownTo('PUBLIC')
  options!: string;
}

@InputType({ description: 'What the browser has answered.' })
export class PasskeyResponseInput {
  @Field(() => String, { description: 'The credential as JSON, as `toJSON()` gives it.' })
  response!: string;
}

@InputType({ description: 'A passkey to remove.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'One of one’s own.' })
  passkeyId!: string;
}

@ObjectType({ description: 'The passkeys are changed.', simpleResolvers: true })
export class PasskeysSuccess {
  @Field(() => [Passkey], { description: 'Those that there are now.' })
  @ShownTo('PUBLIC')
  passkeys!: Passkey[];
}

export const BeginPasskeyResult = createUnionType({
  name: 'BeginPasskeyResult',
  description: 'What comes of beginning to use a passkey.',
  types: () =>
    [
      PasskeyOptionsSuccess,
      NotFoundError,
      NotSignedInError,
      PasskeyNeededError,
      RateLimitedError,
      StepUpRequiredError,
    ] as const,
});

export const ChangePasskeysResult = createUnionType({
  name: 'ChangePasskeysResult',
  description: 'What comes of adding or removing a passkey.',
  types: () =>
    [
      PasskeysSuccess,
      InvalidPasskeyError,
      NotFoundError,
      NotSignedInError,
      PasskeyNeededError,
      StepUpRequiredError,
    ] as const,
});

export const SignInByPasskeyResult = createUnionType({
  name: 'SignInByPasskeyResult',
  description: 'What comes of signing in by a passkey.',
  types: () => [SignInSuccess, InvalidPasskeyError, RateLimitedError] as const,
});

export const StepUpByPasskeyResult = createUnionType({
  name: 'StepUpByPasskeyResult',
  description: 'What comes of proving by a passkey that one is oneself.',
  types: () => [StepUpSuccess, InvalidPasskeyError, NotSignedInError] as const,
});
