import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AudienceStep } from '../../graphql/audience-enum';
import { LocalizedTextInput } from '../../graphql/localized-text';
import { DateTime, LanguageTag, LocalDateTime, TimeZone } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  StepUpRequiredError,
} from '../../graphql/user-errors';
import type { Audience } from '../../shared/audience';
import { ShownTo } from '../../shared/classification';
import { EventAdmissionInput } from '../admission';
import { Event, EventKind, type EventKindName } from '../event';
import { BandSeatsInput } from '../seating';
import {
  CapacityBelowGoingError,
  EmptySeriesError,
  EndlessRuleError,
  EventOverError,
  InvalidRecurrenceError,
  SeriesNotMovableError,
  SeriesTooLongError,
} from './event-care.problems';

@InputType({ description: 'An event to make, which takes place once.' })
export class CreateEventInput {
  @Field(() => ID, { description: 'The network that invites; it has at most 500 to come.' })
  networkId!: string;

  @Field(() => EventKind, { description: 'What it is.' })
  kind!: EventKindName;

  @Field(() => [LocalizedTextInput], { description: 'Its title, at most 200 characters in each language.' })
  title!: LocalizedTextInput[];

  @Field(() => [LocalizedTextInput], {
    defaultValue: [],
    description: 'What it is about: plain text of at most 5,000 characters in each language.',
  })
  description!: LocalizedTextInput[];

  @Field(() => [LanguageTag], { defaultValue: [], description: 'In which languages it is held; at most 10.' })
  languages!: string[];

  @Field(() => String, { nullable: true, description: 'Where it takes place; at most 300 characters.' })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where it takes place online: a link that begins with https://. Those alone who are going get it.',
  })
  onlineUrl?: string | null;

  @Field(() => [LocalizedTextInput], {
    defaultValue: [],
    description: 'What it costs, and who pays; at most 500 characters in each language.',
  })
  costNote!: LocalizedTextInput[];

  @Field(() => TimeZone, { description: 'By the clock of which zone its times are.' })
  zone!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it takes whole days: its times are midnights then.',
  })
  wholeDay!: boolean;

  @Field(() => LocalDateTime, { description: 'When it starts, for the first time.' })
  localStart!: string;

  @Field(() => LocalDateTime, {
    description: 'When it ends, at most 31 days later; of whole days the midnight after the last.',
  })
  localEnd!: string;

  @Field(() => RecurrenceInput, {
    nullable: true,
    description: 'How it comes again; without it, it takes place once.',
  })
  recurrence?: RecurrenceInput | null;

  @Field(() => AudienceStep, {
    defaultValue: 'NETWORK',
    description: 'The last step of the ladder that it reaches; the network at least.',
  })
  audience!: Audience;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether partner portals of the network may show it, too.',
  })
  partners!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether people without an account may come, who register with a mailbox; only where everybody sees it (`PUBLIC`).',
  })
  guestsWelcome!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How many seats there are, at least 1; without it, as many as come.',
  })
  capacity?: number | null;

  @Field(() => Int, { defaultValue: 0, description: 'How many people one may bring along, 0 to 5.' })
  plusOnes!: number;

  @Field(() => BandSeatsInput, { nullable: true, description: 'Which seats are reserved for whom.' })
  bandSeats?: BandSeatsInput | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether one can wait for a seat where all are taken.',
  })
  waitingList!: boolean;

  @Field(() => Int, {
    defaultValue: 24,
    description:
      'For how many hours, 0 to 336, a seat that became free is kept for the first who waits, until she takes it; 0 where she has it at once. It is not kept into the last hour before the start.',
  })
  replyHours!: number;

  @Field(() => DateTime, { nullable: true, description: 'From when on one registers; without it, at once.' })
  opensAt?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when one registers; without it, until it starts.',
  })
  closesAt?: string | null;

  @Field(() => EventAdmissionInput, {
    nullable: true,
    description: 'How people come; without it, they are asked nothing.',
  })
  admission?: EventAdmissionInput | null;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input makes one event.',
  })
  idempotencyKey!: string;
}

@InputType({
  description: 'How an event comes again after its first start, by the clock of its zone.',
})
export class RecurrenceInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The rule (RFC 5545 §3.3.10), with COUNT or UNTIL, such as `FREQ=WEEKLY;COUNT=8`; without it, the additions alone say when.',
  })
  rule?: string | null;

  @Field(() => [LocalDateTime], {
    defaultValue: [],
    description: 'When it starts besides what the rule makes; at most 500.',
  })
  additions!: string[];

  @Field(() => [LocalDateTime], {
    defaultValue: [],
    description: 'What the rule makes and is left out; at most 500.',
  })
  exclusions!: string[];
}

@InputType({
  description:
    'What to change of an event; what is left out stays as it is, and what may be missing is taken away by null.',
})
export class UpdateEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The date whose times `localStart` and `localEnd` are: all that are to come move as it does. Without it, the first that is to come.',
  })
  occurrenceId?: string | null;

  @Field(() => EventKind, { nullable: true, description: 'What it is.' })
  kind?: EventKindName | null;

  @Field(() => [LocalizedTextInput], { nullable: true, description: 'Its title in all its languages.' })
  title?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'What it is about, in all its languages.',
  })
  description?: LocalizedTextInput[] | null;

  @Field(() => [LanguageTag], { nullable: true, description: 'In which languages it is held.' })
  languages?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place online.' })
  onlineUrl?: string | null;

  @Field(() => [LocalizedTextInput], { nullable: true, description: 'What it costs, in all its languages.' })
  costNote?: LocalizedTextInput[] | null;

  @Field(() => TimeZone, { nullable: true, description: 'By the clock of which zone its times are.' })
  zone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it takes whole days.' })
  wholeDay?: boolean | null;

  @Field(() => LocalDateTime, {
    nullable: true,
    description: 'When the date starts: all that are to come move as it does.',
  })
  localStart?: string | null;

  @Field(() => LocalDateTime, { nullable: true, description: 'When the date ends.' })
  localEnd?: string | null;

  @Field(() => RecurrenceInput, {
    nullable: true,
    description:
      'How it comes again; null where it takes place once. What it does not come to any more is cancelled where somebody answered to it, and gone where nobody did.',
  })
  recurrence?: RecurrenceInput | null;

  @Field(() => AudienceStep, { nullable: true, description: 'The last step of the ladder that it reaches.' })
  audience?: Audience | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether partner portals of its network may show it, too.',
  })
  partners?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether people without an account may come. Where they may not any more, or not everybody sees it, those who were to come are told so, and their seats go to others.',
  })
  guestsWelcome?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many seats there are: as many as are taken at least. New ones go to those who wait.',
  })
  capacity?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people one may bring along; who brings more already may do so.',
  })
  plusOnes?: number | null;

  @Field(() => BandSeatsInput, { nullable: true, description: 'Which seats are reserved for whom.' })
  bandSeats?: BandSeatsInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one can wait for a seat.' })
  waitingList?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many hours a seat is kept for the first who waits.',
  })
  replyHours?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on one registers.' })
  opensAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when one registers.' })
  closesAt?: string | null;

  @Field(() => EventAdmissionInput, {
    nullable: true,
    description: 'How people come.',
  })
  admission?: EventAdmissionInput | null;
}

@InputType({ description: 'An event to cancel.' })
export class CancelEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;
}

@ObjectType({ description: 'The event is as it was asked for.', simpleResolvers: true })
export class EventSuccess {
  @Field(() => ID, { description: 'The id of the event.' })
  @ShownTo('PUBLIC')
  eventId!: string;

  @Field(() => Event, {
    nullable: true,
    description: 'The event; null for an operator whom it does not reach.',
  })
  @ShownTo('PUBLIC')
  event!: Event | null;
}

export const EventResult = createUnionType({
  name: 'EventResult',
  description: 'What comes of making, changing or cancelling an event.',
  types: () =>
    [
      EventSuccess,
      CapacityBelowGoingError,
      EmptySeriesError,
      EndlessRuleError,
      EventOverError,
      IdempotencyKeyReusedError,
      InvalidInputError,
      InvalidRecurrenceError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
      SeriesNotMovableError,
      SeriesTooLongError,
      StepUpRequiredError,
    ] as const,
});
