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
import { Diet, EventReplyInput, ReplyMissingError, type DietName } from '../admission';
import { ExperienceBand, type ExperienceBandName } from '../directory';
import { Occurrence, OccurrenceScope, type OccurrenceScopeName } from '../event';
import { Participant } from '../person';
import { RSVP_ANSWERS, RSVP_STATUSES, type RsvpAnswerName, type RsvpStatusName } from './rsvp.entity';
import { EventFull, RegistrationClosed, RegistrationNotOpen, RequestDeclined } from './rsvp.errors';

export const RsvpAnswer = enumOf(RSVP_ANSWERS);
registerEnumType(RsvpAnswer, {
  name: 'RsvpAnswer',
  description: 'What somebody answers to an invitation.',
  valuesConfig: {
    GOING: {
      description:
        'She comes: takes a seat, one that is offered her, or a place on the waiting list. Where organisers decide, she asks for it.',
    },
    MAYBE: { description: 'She may come; it takes no seat.' },
    NOT_GOING: { description: 'She does not come: a seat that she had goes to the first who waits.' },
  },
});

export const RsvpStatus = enumOf(RSVP_STATUSES);
registerEnumType(RsvpStatus, {
  name: 'RsvpStatus',
  description: 'How the answer to an invitation stands.',
  valuesConfig: {
    REQUESTED: { description: 'She asked to come, and organisers have not decided yet. She has no seat.' },
    GOING: { description: 'She has a seat.' },
    OFFERED: {
      description: 'She waited, and a seat is kept for her until `replyBy`: she answers `GOING` to take it.',
    },
    WAITING: { description: 'She is on the waiting list.' },
    MAYBE: { description: 'She may come, and has no seat.' },
    NOT_GOING: { description: 'She does not come.' },
    LAPSED: { description: 'A seat was offered her, and she did not take it in time. She may answer anew.' },
    DECLINED: { description: 'Organisers declined what she asked; for this date she cannot ask again.' },
    UNDECIDED: {
      description:
        'She asked, and nobody decided before it began or was cancelled; or nobody decides any more, and there was no room.',
    },
  },
});

@ObjectType({
  description: 'The answer of one participant to an invitation: for herself and for organisers.',
  simpleResolvers: true,
})
export class Rsvp {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => RsvpStatus, { description: 'How it stands.' })
  @ShownTo('PUBLIC')
  status!: RsvpStatusName;

  @Field(() => Int, {
    nullable: true,
    description: 'Her place on the waiting list, 1 for the first; null where she does not wait.',
  })
  @ShownTo('PUBLIC')
  waitingPlace!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when a seat is kept for her; null where none is.',
  })
  @ShownTo('PUBLIC')
  replyBy!: string | null;

  @Field(() => Int, { description: 'How many people she brings, where she comes or waits; else none.' })
  @ShownTo('PUBLIC')
  plusOnes!: number;

  @Field(() => DateTime, { description: 'When she answered.' })
  @ShownTo('PUBLIC')
  answeredAt!: string;

  @Field(() => Participant, { description: 'Who answered.' })
  @ShownTo('PUBLIC')
  participant!: Participant;
}

export const RsvpConnection = connectionOf(() => Rsvp, 'Rsvp');

@Shows(EventFull)
@ObjectType({
  implements: UserError,
  description:
    'There are not so many seats as she wants, and there is no waiting list, or she does not want to wait. What she answered before stands.',
  simpleResolvers: true,
})
export class EventFullError extends UserError {
  @Field(() => [ExperienceBand], {
    description: 'For guardians of which experience the seats are kept that are left; none where none are.',
  })
  @ShownTo('PUBLIC')
  keptFor!: ExperienceBandName[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on those are for everyone; null where none are kept.',
  })
  @ShownTo('PUBLIC')
  keptUntil!: string | null;
}

@Shows(RequestDeclined)
@ObjectType({
  implements: UserError,
  description: 'Organisers declined what she asked: for that date it is decided.',
  simpleResolvers: true,
})
export class RequestDeclinedError extends UserError {}

@Shows(RegistrationNotOpen)
@ObjectType({ implements: UserError, description: 'Registration has not begun.', simpleResolvers: true })
export class RegistrationNotOpenError extends UserError {}

@Shows(RegistrationClosed)
@ObjectType({
  implements: UserError,
  description: 'Registration has ended, or what it is for has begun or was cancelled.',
  simpleResolvers: true,
})
export class RegistrationClosedError extends UserError {}

@InputType({ description: 'An answer to an invitation.' })
export class RsvpInput {
  @Field(() => ID, { description: 'To what: an occurrence that the reader sees.' })
  occurrenceId!: string;

  @Field(() => RsvpAnswer, { description: 'The answer; it takes the place of the one before.' })
  answer!: RsvpAnswerName;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether she wants to wait where all seats are taken; without it the answer is `EventFullError`.',
  })
  orWait!: boolean;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'How many people she brings, with `GOING`: as many as the event allows. Each needs a seat: all have one, or all wait, and nobody passes them. Who comes already, and wants to bring more than there are seats for, gets `EventFullError`.',
  })
  plusOnes!: number;

  @Field(() => OccurrenceScope, {
    defaultValue: 'THIS',
    description: 'Whether it holds for this date alone, or for others of its series that are to come, too.',
  })
  scope!: OccurrenceScopeName;

  @Field(() => [EventReplyInput], {
    nullable: true,
    description:
      'What she says to the questions of the event, once for all its dates; the rest stays as it is.',
  })
  replies?: EventReplyInput[] | null;

  @Field(() => [Diet], {
    nullable: true,
    description:
      'How she eats, where it is asked; empty takes it back. Organisers see how many, not who, and it goes the day after the last date.',
  })
  diet?: DietName[] | null;
}

@ObjectType({
  description: 'The answer is noted. Whether she has a seat, is told by its status.',
  simpleResolvers: true,
})
export class RsvpSuccess {
  @Field(() => Occurrence, {
    nullable: true,
    description: 'What she answered to, as it is now; null where she does not see it any more.',
  })
  @ShownTo('PUBLIC')
  occurrence!: Occurrence | null;

  @Field(() => Int, {
    description:
      'To how many dates of the series it could not be noted, as all their seats are taken or registration is not open: there her answer is as it was.',
  })
  @ShownTo('PUBLIC')
  refusedCount!: number;
}

export const RsvpResult = createUnionType({
  name: 'RsvpResult',
  description: 'What comes of an answer.',
  types: () =>
    [
      RsvpSuccess,
      EventFullError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
      RegistrationClosedError,
      RegistrationNotOpenError,
      ReplyMissingError,
      RequestDeclinedError,
    ] as const,
});
