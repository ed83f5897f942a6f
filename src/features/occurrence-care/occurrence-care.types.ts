import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextInput } from '../../graphql/localized-text';
import { LocalDateTime } from '../../graphql/scalars';
import { InvalidInputError, NotFoundError, NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Occurrence, OccurrenceScope, type OccurrenceScopeName } from '../event';
import {
  CapacityBelowGoingError,
  EventOverError,
  InvalidRecurrenceError,
  SeriesTooLongError,
} from '../event-care';

@InputType({
  description:
    'What to change of a date; what is left out stays as it is. A title or description that is null is that of the event again; a place, a link or a number of seats that is null is taken away.',
})
export class UpdateOccurrenceInput {
  @Field(() => ID, { description: 'The date.' })
  occurrenceId!: string;

  @Field(() => OccurrenceScope, {
    defaultValue: 'THIS',
    description: 'Whether the others of its series are changed, too: they move as it does.',
  })
  scope!: OccurrenceScopeName;

  @Field(() => LocalDateTime, {
    nullable: true,
    description: "When it starts, by the clock of the event's zone.",
  })
  localStart?: string | null;

  @Field(() => LocalDateTime, { nullable: true, description: 'When it ends.' })
  localEnd?: string | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'Its title, in all its languages; at most 200 characters each.',
  })
  title?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'What it is about, in all its languages; at most 5,000 characters each.',
  })
  description?: LocalizedTextInput[] | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place; at most 300 characters.' })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it takes place online: a link that begins with https://.',
  })
  onlineUrl?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many seats there are: as many as are taken at least. New ones go to those who wait.',
  })
  capacity?: number | null;
}

@InputType({ description: 'A date to cancel.' })
export class CancelOccurrenceInput {
  @Field(() => ID, { description: 'The date.' })
  occurrenceId!: string;

  @Field(() => OccurrenceScope, {
    defaultValue: 'THIS',
    description: 'Whether others of its series are cancelled, too; all of them is the event.',
  })
  scope!: OccurrenceScopeName;
}

@InputType({ description: 'A date that an event is to have, besides the others.' })
export class AddOccurrenceInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => LocalDateTime, { description: 'When it starts, not before the first of the series.' })
  localStart!: string;

  @Field(() => LocalDateTime, {
    nullable: true,
    description: 'When it ends; without it, it lasts as long as the first of the series.',
  })
  localEnd?: string | null;
}

@ObjectType({ description: 'The date is as it was asked for.', simpleResolvers: true })
export class OccurrenceSuccess {
  @Field(() => ID, { description: 'The id of the date.' })
  @ShownTo('PUBLIC')
  occurrenceId!: string;

  @Field(() => Occurrence, {
    nullable: true,
    description: 'The date; null for an operator whom it does not reach.',
  })
  @ShownTo('PUBLIC')
  occurrence!: Occurrence | null;
}

export const OccurrenceResult = createUnionType({
  name: 'OccurrenceResult',
  description: 'What comes of adding, changing or cancelling a date.',
  types: () =>
    [
      OccurrenceSuccess,
      CapacityBelowGoingError,
      EventOverError,
      InvalidInputError,
      InvalidRecurrenceError,
      NotFoundError,
      NotSignedInError,
      SeriesTooLongError,
    ] as const,
});
