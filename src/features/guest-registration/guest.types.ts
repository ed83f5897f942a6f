import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LanguageTag } from '../../graphql/scalars';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Diet, EventReplyInput, ReplyMissingError, type DietName } from '../admission';
import { Occurrence, OccurrenceScope, type OccurrenceScopeName } from '../event';
import {
  EventFullError,
  RegistrationClosedError,
  RegistrationNotOpenError,
  RequestDeclinedError,
} from '../rsvp';
import { GuestsNotWelcome, InvalidGuestLink } from './guest.errors';

@Shows(GuestsNotWelcome)
@ObjectType({
  implements: UserError,
  description: 'Only people with an account come to it.',
  simpleResolvers: true,
})
export class GuestsNotWelcomeError extends UserError {}

@Shows(InvalidGuestLink)
@ObjectType({
  implements: UserError,
  description:
    'The link is none, was used, is too old, or all of what it is about is over: all answer alike.',
  simpleResolvers: true,
})
export class InvalidGuestLinkError extends UserError {}

@ObjectType({
  description: 'Somebody without an account who comes to events of a network, as she sees herself.',
  simpleResolvers: true,
})
export class Guest {
  @Field(() => String, { description: 'Her name, as she gave it last.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => String, { description: 'The mailbox that she confirmed. Nobody else is shown it.' })
  @ShownTo('PUBLIC')
  address!: string;
}

@InputType({ description: 'Somebody who wants to come without an account.' })
export class RegisterGuestInput {
  @Field(() => ID, { description: 'To what: a date that everybody sees, of an event open to guests.' })
  occurrenceId!: string;

  @Field(() => OccurrenceScope, {
    defaultValue: 'THIS',
    description: 'Whether she comes to this date alone, or to others of its series that are to come, too.',
  })
  scope!: OccurrenceScopeName;

  @Field(() => String, {
    description: 'Her name, at most 100 characters; organisers see it, and not the mailbox.',
  })
  name!: string;

  @Field(() => String, { description: 'Her mailbox: the link by which she confirms goes there.' })
  address!: string;

  @Field(() => LanguageTag, {
    nullable: true,
    description: 'In which language she is written to; without it, that of the browser.',
  })
  locale?: string | null;

  @Field(() => [EventReplyInput], {
    nullable: true,
    description: 'What she says to the questions of the event.',
  })
  replies?: EventReplyInput[] | null;

  @Field(() => [Diet], {
    nullable: true,
    description: 'How she eats, where it is asked. Organisers see how many, not who.',
  })
  diet?: DietName[] | null;
}

@ObjectType({
  description:
    'A mail is on its way. Its answer is the same for all mailboxes, and says nothing of whose they are.',
  simpleResolvers: true,
})
export class RegisterGuestSuccess {
  @Field(() => Int, { description: 'For how long the link in it is good.' })
  @ShownTo('PUBLIC')
  expiresInSeconds!: number;
}

export const RegisterGuestResult = createUnionType({
  name: 'RegisterGuestResult',
  description: 'What comes of registering as a guest.',
  types: () =>
    [
      RegisterGuestSuccess,
      GuestsNotWelcomeError,
      InvalidInputError,
      NotFoundError,
      RateLimitedError,
      RegistrationClosedError,
      RegistrationNotOpenError,
      ReplyMissingError,
    ] as const,
});

@InputType({ description: 'The link of a mail to somebody who registered as a guest.' })
export class ConfirmGuestInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  secret!: string;
}

@ObjectType({
  description: 'It is noted. Whether she has a seat, is told by the status of her dates.',
  simpleResolvers: true,
})
export class ConfirmGuestSuccess {
  @Field(() => Guest, { description: 'The guest.' })
  @ShownTo('PUBLIC')
  guest!: Guest;

  @Field(() => String, {
    description: 'By which she sees from now on what she comes to, and cancels; it is in all her mails.',
  })
  @ShownTo('PUBLIC')
  secret!: string;

  @Field(() => Int, {
    description: 'To how many dates of the series it could not be noted.',
  })
  @ShownTo('PUBLIC')
  refusedCount!: number;
}

export const ConfirmGuestResult = createUnionType({
  name: 'ConfirmGuestResult',
  description: 'What comes of confirming that one comes as a guest.',
  types: () =>
    [
      ConfirmGuestSuccess,
      EventFullError,
      GuestsNotWelcomeError,
      InvalidGuestLinkError,
      InvalidInputError,
      RateLimitedError,
      RegistrationClosedError,
      RegistrationNotOpenError,
      ReplyMissingError,
      RequestDeclinedError,
    ] as const,
});

@ObjectType({ description: 'The guest, as she is now.', simpleResolvers: true })
export class GuestSuccess {
  @Field(() => Guest, { description: 'The guest.' })
  @ShownTo('PUBLIC')
  guest!: Guest;
}

export const GuestResult = createUnionType({
  name: 'GuestResult',
  description: 'Who a guest is, and what she comes to.',
  types: () => [GuestSuccess, InvalidGuestLinkError, RateLimitedError] as const,
});

@InputType({ description: 'A date of a guest.' })
export class GuestDateInput {
  @Field(() => String, { description: 'What stands behind the # of the links in her mails.' })
  secret!: string;

  @Field(() => ID, { description: 'Which of her dates.' })
  occurrenceId!: string;
}

export const GuestDateResult = createUnionType({
  name: 'GuestDateResult',
  description: 'What comes of what a guest does about one of her dates.',
  types: () =>
    [GuestSuccess, InvalidGuestLinkError, NotFoundError, RateLimitedError, RegistrationClosedError] as const,
});

@InputType({ description: 'A guest who is to be forgotten.' })
export class ForgetGuestInput {
  @Field(() => String, { description: 'What stands behind the # of the links in her mails.' })
  secret!: string;
}

@ObjectType({ description: 'She comes to nothing any more, and is forgotten.', simpleResolvers: true })
export class ForgetGuestSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  @ShownTo('PUBLIC')
  forgotten!: boolean;
}

export const ForgetGuestResult = createUnionType({
  name: 'ForgetGuestResult',
  description: 'What comes of forgetting a guest.',
  types: () => [ForgetGuestSuccess, InvalidGuestLinkError, RateLimitedError] as const,
});

@InputType({ description: 'A guest who is not to come to a date.' })
export class RemoveGuestInput {
  @Field(() => ID, { description: 'The date.' })
  occurrenceId!: string;

  @Field(() => ID, { description: 'The guest: the participant of her answer.' })
  participantId!: string;
}

@ObjectType({ description: 'She is not expected any more, and was told so.', simpleResolvers: true })
export class RemoveGuestSuccess {
  @Field(() => Occurrence, {
    nullable: true,
    description: 'The date, as it is now; null for an operator whom it does not reach.',
  })
  @ShownTo('PUBLIC')
  occurrence!: Occurrence | null;
}

export const RemoveGuestResult = createUnionType({
  name: 'RemoveGuestResult',
  description: 'What comes of removing a guest.',
  types: () => [RemoveGuestSuccess, NotFoundError, NotSignedInError, RateLimitedError] as const,
});
