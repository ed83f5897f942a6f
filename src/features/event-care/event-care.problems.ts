import { Field, Int, ObjectType } from 'type-graphql';
import { Shows, UserError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import {
  InvalidRecurrence,
  EndlessRule,
  EmptySeries,
  SeriesTooLong,
  SeriesNotMovable,
} from '../../shared/recurrence';
import { CapacityBelowGoing, EventOver } from './event-care.errors';

@Shows(CapacityBelowGoing)
@ObjectType({
  implements: UserError,
  description: 'More are going, or have a seat kept for them, than there would be seats.',
  simpleResolvers: true,
})
export class CapacityBelowGoingError extends UserError {
  @Field(() => Int, { description: 'How many seats are taken: so many there are at least.' })
  @ShownTo('PUBLIC')
  seatsTaken!: number;
}

@Shows(EventOver)
@ObjectType({
  implements: UserError,
  description: 'It is over, or was cancelled: it is not changed any more.',
  simpleResolvers: true,
})
export class EventOverError extends UserError {}

@Shows(InvalidRecurrence)
@ObjectType({
  implements: UserError,
  description: 'A rule, or a date of a series, that is not taken.',
  simpleResolvers: true,
})
export class InvalidRecurrenceError extends UserError {
  @Field(() => String, {
    description: 'Which part of it, by its name in RFC 5545, such as `BYDAY` or `RDATE`.',
  })
  @ShownTo('PUBLIC')
  part!: string;

  @Field(() => String, { description: 'By what it is not taken, such as `RFC 5545 §3.3.10`.' })
  @ShownTo('PUBLIC')
  paragraph!: string;
}

@Shows(EndlessRule)
@ObjectType({
  implements: UserError,
  description: 'The rule has no end: neither a number of times (COUNT) nor a last day (UNTIL).',
  simpleResolvers: true,
})
export class EndlessRuleError extends UserError {}

@Shows(EmptySeries)
@ObjectType({
  implements: UserError,
  description: 'The rule makes no date, or none would be left that is to come.',
  simpleResolvers: true,
})
export class EmptySeriesError extends UserError {}

@Shows(SeriesTooLong)
@ObjectType({
  implements: UserError,
  description: 'A series has at most 500 dates, within 10 years.',
  simpleResolvers: true,
})
export class SeriesTooLongError extends UserError {}

@Shows(SeriesNotMovable)
@ObjectType({
  implements: UserError,
  description: 'The rule cannot follow that move: give the series a new one.',
  simpleResolvers: true,
})
export class SeriesNotMovableError extends UserError {}
