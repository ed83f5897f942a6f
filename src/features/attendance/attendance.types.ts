import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { enumOf } from '../../graphql/enum-of';
import { DateTime } from '../../graphql/scalars';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Occurrence } from '../event';
import { Participant } from '../person';
import { ATTENDANCE_WAYS, type AttendanceWayName } from './attendance.entity';
import { AttendanceNotTaken, CheckInClosed, CheckInCodeWrong } from './attendance.errors';

export const AttendanceWay = enumOf(ATTENDANCE_WAYS);
registerEnumType(AttendanceWay, {
  name: 'AttendanceWay',
  description: 'How it became known that somebody was there.',
  valuesConfig: {
    LIST: { description: 'An organiser marked her.' },
    CODE: { description: 'She checked in by the code that was shown there.' },
    IMPORT: { description: 'She stands in the list of a meeting online.' },
  },
});

@ObjectType({
  description: 'That somebody was there: for herself, and for organisers.',
  simpleResolvers: true,
})
export class Attendance {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Int, { description: 'For how many minutes; the whole time where nobody said otherwise.' })
  @ShownTo('PUBLIC')
  minutes!: number;

  @Field(() => AttendanceWay, { description: 'How it became known.' })
  @ShownTo('PUBLIC')
  how!: AttendanceWayName;

  @Field(() => DateTime, { description: 'When it was noted.' })
  @ShownTo('PUBLIC')
  markedAt!: string;

  @Field(() => Participant, {
    nullable: true,
    description: 'Who noted it: an organiser, or herself; null where that person is gone. For organisers.',
  })
  @ShownTo('ORGANISER')
  markedBy!: Participant | null;

  @Field(() => Participant, { description: 'Who was there.' })
  @ShownTo('PUBLIC')
  participant!: Participant;
}

export const AttendanceConnection = connectionOf(() => Attendance, 'Attendance');

@ObjectType({
  description:
    'The code by which people check in themselves, as it is now: for organisers, to show it there.',
  simpleResolvers: true,
})
export class CheckInCode {
  @Field(() => String, { description: 'The code.' })
  @ShownTo('PUBLIC')
  code!: string;

  @Field(() => String, { description: 'The page that checks in with it: for a QR code.' })
  @ShownTo('PUBLIC')
  url!: string;

  @Field(() => DateTime, {
    description: 'When another is shown. This one is taken for as long again.',
  })
  @ShownTo('PUBLIC')
  changesAt!: string;
}

@Shows(AttendanceNotTaken)
@ObjectType({
  implements: UserError,
  description: 'It is an event of which nobody counts who came.',
  simpleResolvers: true,
})
export class AttendanceNotTakenError extends UserError {}

@Shows(CheckInClosed)
@ObjectType({
  implements: UserError,
  description: 'It is too early or too late, or the date was cancelled.',
  simpleResolvers: true,
})
export class CheckInClosedError extends UserError {}

@Shows(CheckInCodeWrong)
@ObjectType({
  implements: UserError,
  description: 'The code is not the one that is shown there now.',
  simpleResolvers: true,
})
export class CheckInCodeWrongError extends UserError {}

@InputType({ description: 'Who was there, or was not.' })
export class MarkAttendanceInput {
  @Field(() => ID, { description: 'The date: of an event that the reader runs.' })
  occurrenceId!: string;

  @Field(() => [ID], {
    description: 'Participants, at most 200: members of the network, and others who answered.',
  })
  participantIds!: string[];

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether they were there; false takes a mark back.',
  })
  attended!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many minutes, the length of the date at most. Left out: the whole time, or what is noted already.',
  })
  minutes?: number | null;
}

@InputType({ description: 'That one is there.' })
export class CheckInInput {
  @Field(() => ID, { description: 'Where: a date of an event that the reader sees.' })
  occurrenceId!: string;

  @Field(() => String, { description: 'The code that is shown there; small letters are as good.' })
  code!: string;
}

@ObjectType({ description: 'It is noted.', simpleResolvers: true })
export class AttendanceSuccess {
  @Field(() => Occurrence, {
    nullable: true,
    description: 'The date, as it is now; null for an operator whom it does not reach.',
  })
  @ShownTo('PUBLIC')
  occurrence!: Occurrence | null;
}

export const MarkAttendanceResult = createUnionType({
  name: 'MarkAttendanceResult',
  description: 'What comes of marking who was there.',
  types: () =>
    [
      AttendanceSuccess,
      AttendanceNotTakenError,
      CheckInClosedError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
    ] as const,
});

export const CheckInResult = createUnionType({
  name: 'CheckInResult',
  description: 'What comes of checking in.',
  types: () =>
    [
      AttendanceSuccess,
      AttendanceNotTakenError,
      CheckInClosedError,
      CheckInCodeWrongError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
    ] as const,
});
