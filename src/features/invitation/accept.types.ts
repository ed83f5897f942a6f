import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { LanguageTag } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotSignedInError,
  RateLimitedError,
  RulesNotAcceptedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { InvalidCodeError } from '../mailed-code';
import { SuspendedError } from '../membership';
import { Network } from '../network';
import { Viewer } from '../person';
import { AddressKnown, InvalidInvitation } from './invitation.errors';

@Shows(InvalidInvitation)
@ObjectType({
  implements: UserError,
  description: 'The invitation is wrong, used up, withdrawn, too old or for somebody else: all answer alike.',
  simpleResolvers: true,
})
export class InvalidInvitationError extends UserError {}

@Shows(AddressKnown)
@ObjectType({
  implements: UserError,
  description: 'The address, proved to be the newcomer’s, has an account: sign in with it, then accept.',
  simpleResolvers: true,
})
export class AddressKnownError extends UserError {}

@InputType({ description: 'The address of someone who comes by a link and has no account.' })
export class RequestInvitationCodeInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string;

  @Field(() => String, { description: 'Where to send the code.' })
  email!: string;
}

@ObjectType({
  description: 'A code is on its way, whether the address is known or not.',
  simpleResolvers: true,
})
export class RequestInvitationCodeSuccess {
  @Field(() => Int, { description: 'Seconds for which the code is good.' })
  @ShownTo('PUBLIC')
  expiresInSeconds!: number;
}

export const RequestInvitationCodeResult = createUnionType({
  name: 'RequestInvitationCodeResult',
  description: 'What comes of asking for a code.',
  types: () =>
    [RequestInvitationCodeSuccess, InvalidInvitationError, InvalidInputError, RateLimitedError] as const,
});

@InputType({ description: 'Who comes in without an account yet.' })
export class NewcomerInput {
  @Field(() => String, { description: 'The given name.' })
  givenName!: string;

  @Field(() => String, { description: 'The family name.' })
  familyName!: string;

  @Field(() => LanguageTag, { nullable: true, description: 'The language to read the hub in.' })
  locale?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By a link: the address. A mailed invitation brings its own.',
  })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'By a link: the code that was mailed to the address.' })
  code?: string | null;
}

@InputType({ description: 'An invitation to accept.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the ground rules that was read and accepted.',
  })
  acceptedRulesVersion?: number | null;

  @Field(() => NewcomerInput, { nullable: true, description: 'Who comes; not for those who are signed in.' })
  newcomer?: NewcomerInput | null;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input joins once.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'One is a member now, or was before.', simpleResolvers: true })
export class AcceptInvitationSuccess {
  @Field(() => Network, { description: 'The network.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => Viewer, { description: 'Who joined; newcomers are signed in by it.' })
  @ShownTo('PUBLIC')
  viewer!: Viewer;
}

export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  description: 'What comes of accepting an invitation.',
  types: () =>
    [
      AcceptInvitationSuccess,
      InvalidInvitationError,
      InvalidCodeError,
      AddressKnownError,
      RulesNotAcceptedError,
      SuspendedError,
      InvalidInputError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      RateLimitedError,
    ] as const,
});
