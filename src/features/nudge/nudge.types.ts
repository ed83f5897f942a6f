import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import {
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Occurrence } from '../event';
import { EventFullError, RegistrationClosedError, RegistrationNotOpenError } from '../rsvp';
import { NudgedBefore } from './nudge.errors';

@Shows(NudgedBefore)
@ObjectType({
  implements: UserError,
  description: 'Those who have not answered were asked within the last three days, or twice for this date.',
  simpleResolvers: true,
})
export class NudgedBeforeError extends UserError {
  @Field(() => DateTime, {
    nullable: true,
    description: 'When they may be asked again; null: not for this date.',
  })
  @ShownTo('PUBLIC')
  nextAt!: string | null;
}

@InputType({ description: 'Whom to ask whether they come.' })
export class NudgeSilentInput {
  @Field(() => ID, { description: 'To which occurrence.' })
  occurrenceId!: string;
}

@ObjectType({ description: 'They are asked.', simpleResolvers: true })
export class NudgeSilentSuccess {
  @Field(() => Int, {
    description:
      'How many have not answered and can be reached. Who wants no reminders gets no mail, and is counted all the same.',
  })
  @ShownTo('PUBLIC')
  askedCount!: number;

  @Field(() => Occurrence, {
    nullable: true,
    description: 'To what; null where the reader does not see it any more.',
  })
  @ShownTo('PUBLIC')
  occurrence!: Occurrence | null;
}

export const NudgeSilentResult = createUnionType({
  name: 'NudgeSilentResult',
  description: 'What comes of asking those who have not answered.',
  types: () =>
    [
      NudgeSilentSuccess,
      EventFullError,
      NotFoundError,
      NotSignedInError,
      NudgedBeforeError,
      RateLimitedError,
      RegistrationClosedError,
      RegistrationNotOpenError,
    ] as const,
});
