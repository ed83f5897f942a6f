import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
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
import { Event } from '../event';
import { EventOverError } from '../event-care';
import { Network } from '../network';
import { Participant } from '../person';
import { TooManyHosts } from './event-host.errors';

@ObjectType({
  description:
    'That a network is asked to host an event with the one that invites, or somebody to organise it: until the answer.',
  simpleResolvers: true,
})
export class HostRequest {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Event, { nullable: true, description: 'The event.' })
  @ShownTo('PUBLIC')
  event!: Event | null;

  @Field(() => Network, {
    nullable: true,
    description: 'The network that is asked; null where somebody is.',
  })
  @ShownTo('PUBLIC')
  network!: Network | null;

  @Field(() => Participant, {
    nullable: true,
    description: 'Who is asked to organise it; null where a network is.',
  })
  @ShownTo('PUBLIC')
  participant!: Participant | null;

  @Field(() => Participant, { nullable: true, description: 'Who asked; null where she is gone.' })
  @ShownTo('PUBLIC')
  askedBy!: Participant | null;

  @Field(() => DateTime, { description: 'When it was asked.' })
  @ShownTo('PUBLIC')
  askedAt!: string;
}

@Shows(TooManyHosts)
@ObjectType({
  implements: UserError,
  description: 'An event has at most 10 networks besides the one that invites, and 20 organisers.',
  simpleResolvers: true,
})
export class TooManyHostsError extends UserError {}

@InputType({ description: 'Whom to ask to host an event, or to organise it: one of the two.' })
export class AskToHostInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'A network, to host it: its members are invited as those of the network that invites, and its organisers run the event, too.',
  })
  networkId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Somebody of a network that hosts it, to organise it: she runs the event, and is named there.',
  })
  participantId?: string | null;
}

@InputType({ description: 'The answer to a request.' })
export class AnswerHostRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => Boolean, { description: 'Whether she, or her network, does.' })
  accept!: boolean;
}

@InputType({ description: 'Who is to host or organise an event no more: one of the two.' })
export class EndHostingInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, { nullable: true, description: 'A network; not the one that invites.' })
  networkId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An organiser.' })
  participantId?: string | null;
}

@ObjectType({ description: 'It is as it was asked for.', simpleResolvers: true })
export class HostingSuccess {
  @Field(() => Event, {
    nullable: true,
    description: 'The event; null where the reader does not see it any more.',
  })
  @ShownTo('PUBLIC')
  event!: Event | null;
}

export const AskToHostResult = createUnionType({
  name: 'AskToHostResult',
  description: 'What comes of asking somebody to host an event.',
  types: () =>
    [
      HostingSuccess,
      EventOverError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
      StepUpRequiredError,
      TooManyHostsError,
    ] as const,
});

export const HostingResult = createUnionType({
  name: 'HostingResult',
  description: 'What comes of a word on who hosts an event.',
  types: () =>
    [
      HostingSuccess,
      EventOverError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
    ] as const,
});
