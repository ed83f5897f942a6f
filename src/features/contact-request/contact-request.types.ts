import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { enumOf } from '../../graphql/enum-of';
import { DateTime } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { CONFIRMATIONS, LikelyIdentifierError } from '../free-text';
import { ClosedToRequests, ContactRequestExists } from './contact-request.errors';

export const ContactRequestState = enumOf(['PENDING', 'ACCEPTED', 'DECLINED']);
registerEnumType(ContactRequestState, {
  name: 'ContactRequestState',
  description: 'What became of a contact request, as far as the reader is told.',
  valuesConfig: {
    PENDING: { description: 'It waits. Who asked is not told whether it was declined.' },
    ACCEPTED: { description: 'The two see each other’s contact details.' },
    DECLINED: { description: 'The reader declined it; she may still accept it.' },
  },
});

@Shows(ClosedToRequests)
@ObjectType({
  implements: UserError,
  description: 'The guardian takes no contact requests from anybody.',
  simpleResolvers: true,
})
export class ClosedToRequestsError extends UserError {}

@Shows(ContactRequestExists)
@ObjectType({
  implements: UserError,
  description: 'One has asked this guardian within the last 90 days, or is in contact.',
  simpleResolvers: true,
})
export class ContactRequestExistsError extends UserError {}

@ObjectType({
  description: 'A request for contact, seen by the two people alone.',
  simpleResolvers: true,
})
export class ContactRequest {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Boolean, { description: 'Whether the reader was asked; else she asked.' })
  @ShownTo('PUBLIC')
  incoming!: boolean;

  @Field(() => String, { description: 'The name of the other.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The other’s entry in the directory, for `guardian` and `revealContact`.',
  })
  @ShownTo('PUBLIC')
  guardianId!: string | null;

  @Field(() => String, { nullable: true, description: 'What was written with it. Plain text.' })
  @ShownTo('PUBLIC')
  message!: string | null;

  @Field(() => ContactRequestState, { description: 'What became of it.' })
  @ShownTo('PUBLIC')
  state!: keyof typeof ContactRequestState;

  @Field(() => DateTime, { description: 'When it was made.' })
  @ShownTo('PUBLIC')
  createdAt!: string;
}

export const ContactRequestConnection = connectionOf(() => ContactRequest, 'ContactRequest');

@InputType({ description: 'Whom to ask for contact.' })
export class RequestContactInput {
  @Field(() => ID, { description: 'The guardian’s entry in the directory.' })
  guardianId!: string;

  @Field(() => String, {
    description: 'Why: mailed to her, at most 1,000 characters. Nothing about children.',
  })
  message!: string;

  @Field(() => [String], CONFIRMATIONS)
  confirmations!: string[];

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input asks once.',
  })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'One has asked; or, where the other had asked already, is in contact.',
  simpleResolvers: true,
})
export class RequestContactSuccess {
  @Field(() => ContactRequest, { nullable: true, description: 'The request.' })
  @ShownTo('PUBLIC')
  request!: ContactRequest | null;
}

export const RequestContactResult = createUnionType({
  name: 'RequestContactResult',
  description: 'What comes of asking for contact.',
  types: () =>
    [
      RequestContactSuccess,
      LikelyIdentifierError,
      ClosedToRequestsError,
      ContactRequestExistsError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      RateLimitedError,
    ] as const,
});

@InputType({ description: 'The contact request, or the contact that came of it.' })
export class ContactRequestInput {
  @Field(() => ID, { description: 'Which.' })
  requestId!: string;
}

@ObjectType({ description: 'It is as one wants it.', simpleResolvers: true })
export class ContactRequestSuccess {
  @Field(() => ContactRequest, { nullable: true, description: 'The request; null where it is no more.' })
  @ShownTo('PUBLIC')
  request!: ContactRequest | null;
}

export const ContactRequestResult = createUnionType({
  name: 'ContactRequestResult',
  description: 'What comes of answering a contact request, taking it back or ending the contact.',
  types: () => [ContactRequestSuccess, NotFoundError, NotSignedInError] as const,
});
