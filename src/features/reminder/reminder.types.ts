import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Event } from '../event';

@InputType({ description: 'When those who come to an event are reminded.' })
export class SetEventRemindersInput {
  @Field(() => ID, { description: 'Of which event.' })
  eventId!: string;

  @Field(() => [Int], {
    description:
      'How many minutes before each of its dates: at most three times, each from 15 to 20,160 (14 days); none: nobody is reminded. ' +
      "Of 1,440 and its multiples are days by the clock of the event's zone: at the same time as it starts, also where clocks change in between; before whole days at nine in the morning.",
  })
  minutes!: number[];
}

@InputType({ description: 'When the reader is reminded of an event.' })
export class SetMyRemindersInput {
  @Field(() => ID, { description: 'Of which event.' })
  eventId!: string;

  @Field(() => [Int], {
    nullable: true,
    description:
      'How many minutes before each of its dates, as organisers give it; none: not at all; null: as the event has it.',
  })
  minutes?: number[] | null;
}

@ObjectType({ description: 'It is kept.', simpleResolvers: true })
export class RemindersSuccess {
  @Field(() => Event, {
    nullable: true,
    description: 'The event; null where the reader does not see it any more.',
  })
  @ShownTo('PUBLIC')
  event!: Event | null;
}

export const RemindersResult = createUnionType({
  name: 'RemindersResult',
  description: 'What comes of setting when people are reminded.',
  types: () =>
    [RemindersSuccess, InvalidInputError, NotFoundError, NotSignedInError, RateLimitedError] as const,
});
