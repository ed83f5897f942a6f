import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { InvalidInputError, RateLimitedError, Shows, UserError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Viewer } from '../person';
import { InvalidCodeError } from '../mailed-code';
import { InvalidLink, OtherBrowser } from './sign-in.errors';

@Shows(InvalidLink)
@ObjectType({
  implements: UserError,
  description: 'The link is wrong, used or too old: all answer alike.',
  simpleResolvers: true,
})
export class InvalidLinkError extends UserError {}

@Shows(OtherBrowser)
@ObjectType({
  implements: UserError,
  description:
    'The link is good, but was asked for in another browser: there it works, and so does the code.',
  simpleResolvers: true,
})
export class OtherBrowserError extends UserError {}

@InputType({ description: 'Whom to send a code to.' })
export class RequestSignInCodeInput {
  @Field(() => String, { description: 'An e-mail address of the person.' })
  email!: string;
}

@ObjectType({
  description: 'A mail is on its way, whether the address is known or not.',
  simpleResolvers: true,
})
export class RequestSignInCodeSuccess {
  @Field(() => Int, { description: 'Seconds for which the code is good.' })
  @ShownTo('PUBLIC')
  expiresInSeconds!: number;
}

export const RequestSignInCodeResult = createUnionType({
  name: 'RequestSignInCodeResult',
  description: 'What comes of asking for a code.',
  types: () => [RequestSignInCodeSuccess, InvalidInputError, RateLimitedError] as const,
});

@InputType({ description: 'The code from the mail.' })
export class SignInByCodeInput {
  @Field(() => String, { description: 'The address the code went to.' })
  email!: string;

  @Field(() => String, { description: 'The 8 digits; spaces do not matter.' })
  code!: string;
}

@InputType({ description: 'The token of a sign-in link.' })
export class SignInByLinkInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string;
}

@ObjectType({ description: 'The browser holds a session now, in a cookie.', simpleResolvers: true })
export class SignInSuccess {
  @Field(() => Viewer, { description: 'The person who signed in.' })
  @ShownTo('PUBLIC')
  viewer!: Viewer;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'What comes of signing in.',
  types: () =>
    [
      SignInSuccess,
      InvalidCodeError,
      InvalidLinkError,
      OtherBrowserError,
      InvalidInputError,
      RateLimitedError,
    ] as const,
});

@ObjectType({ description: 'A link that can still be used, before it is.', simpleResolvers: true })
export class SignInLinkSuccess {
  @Field(() => String, { description: 'The name of the person whom it signs in.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => Boolean, {
    description: 'Whether it was asked for in another browser: then the code is typed there instead.',
  })
  @ShownTo('PUBLIC')
  otherBrowser!: boolean;
}

export const SignInLinkResult = createUnionType({
  name: 'SignInLinkResult',
  description: 'What a link is good for.',
  types: () => [SignInLinkSuccess, InvalidLinkError, RateLimitedError] as const,
});

@ObjectType({ description: 'The browser holds no session any more.', simpleResolvers: true })
export class SignOutSuccess {
  @Field(() => Boolean, { description: 'Whether there was a session to end.' })
  @ShownTo('PUBLIC')
  signedOut!: boolean;
}
