import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Event, OccurrenceScope, type OccurrenceScopeName } from '../event';
import { AlreadyDecidedError } from '../joining';
import { EventFullError } from '../rsvp';
import { DECISIONS, type DecisionName } from './application.service';

export const RequestDecision = enumOf(DECISIONS);
registerEnumType(RequestDecision, {
  name: 'RequestDecision',
  description: 'What organisers decide of who asks to come.',
  valuesConfig: {
    APPROVE: {
      description: 'She comes: has a seat where one is free, or waits at the place at which she asked.',
    },
    DECLINE: { description: 'She does not, and cannot ask for that date again.' },
  },
});

@InputType({ description: 'Requests to come to an event, and what is decided.' })
export class DecideRequestsInput {
  @Field(() => [ID], { description: 'The answers that stand as `REQUESTED`: 1 to 200, of one event.' })
  rsvpIds!: string[];

  @Field(() => RequestDecision, { description: 'What is decided.' })
  decision!: DecisionName;

  @Field(() => String, {
    nullable: true,
    description:
      'Why they are declined, at most 500 characters; it stands in the mail to them and nowhere else.',
  })
  reason?: string | null;

  @Field(() => OccurrenceScope, {
    defaultValue: 'THIS',
    description:
      'Whether it is decided for these dates alone, or for all that the same people ask for at other dates of the event, too.',
  })
  scope!: OccurrenceScopeName;
}

@ObjectType({ description: 'It is decided, and those who asked were told.', simpleResolvers: true })
export class DecideRequestsSuccess {
  @Field(() => Event, {
    nullable: true,
    description: 'The event; null for an operator whom it does not reach.',
  })
  @ShownTo('PUBLIC')
  event!: Event | null;

  @Field(() => Int, { description: 'How many requests were decided, one for each date.' })
  @ShownTo('PUBLIC')
  decidedCount!: number;

  @Field(() => Int, {
    description:
      'How many were not: they were decided or taken back meanwhile, or there is neither a seat nor a waiting list.',
  })
  @ShownTo('PUBLIC')
  leftCount!: number;
}

export const DecideRequestsResult = createUnionType({
  name: 'DecideRequestsResult',
  description: 'What comes of deciding requests.',
  types: () =>
    [
      DecideRequestsSuccess,
      AlreadyDecidedError,
      EventFullError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
    ] as const,
});
