import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AudienceStep } from '../../graphql/audience-enum';
import { connectionOf } from '../../graphql/connection';
import { enumOf } from '../../graphql/enum-of';
import { LocalizedText } from '../../graphql/localized-text';
import { DateTime, LanguageTag, LocalDateTime, TimeZone } from '../../graphql/scalars';
import type { Audience } from '../../shared/audience';
import { ShownTo } from '../../shared/classification';
import { Network } from '../network';
import { EVENT_FORMATS, EVENT_KINDS, type EventFormatName, type EventKindName } from './event.entity';
import { OCCURRENCE_SCOPES, REGISTRATION_STATES, type RegistrationStateName } from './occurrence.entity';

export const EventKind = enumOf(EVENT_KINDS);
registerEnumType(EventKind, {
  name: 'EventKind',
  description: 'What an event is.',
  valuesConfig: {
    COURSE: { description: 'A course, of one evening or several.' },
    MEETING: { description: 'A meeting of the network.' },
    MONITORING: { description: 'A meeting at which guardians of a district say how they are getting on.' },
    EXPERIENCED_MEETS_NEW: { description: 'Experienced guardians and new ones meet.' },
    ASSEMBLY: { description: 'The assembly of the network.' },
    PUBLIC_EVENING: { description: 'An evening for everyone.' },
    SUPERVISION: { description: 'Supervision, with somebody who leads it.' },
    SOCIAL: { description: 'A dinner or something like it: nobody counts who came.' },
    WEBINAR: { description: 'A lecture, online.' },
  },
});

export const EventFormat = enumOf(EVENT_FORMATS);
registerEnumType(EventFormat, {
  name: 'EventFormat',
  description: 'Where one takes part in an event.',
  valuesConfig: {
    IN_PLACE: { description: 'In a place, or in one that is still to be named.' },
    ONLINE: { description: 'Online alone.' },
    HYBRID: { description: 'In a place or online.' },
  },
});

export const RegistrationState = enumOf(REGISTRATION_STATES);
registerEnumType(RegistrationState, {
  name: 'RegistrationState',
  description: 'Whether one can register.',
  valuesConfig: {
    NOT_YET: { description: 'Registration has not begun.' },
    OPEN: { description: 'One can register now.' },
    CLOSED: { description: 'Registration has ended, or what it is for has begun or was cancelled.' },
  },
});

export const OccurrenceScope = enumOf(OCCURRENCE_SCOPES);
registerEnumType(OccurrenceScope, {
  name: 'OccurrenceScope',
  description: 'To how much of a series something is done; what is over is left as it was.',
  valuesConfig: {
    THIS: { description: 'To the one date.' },
    THIS_AND_LATER: { description: 'To it and those that take place after it.' },
    ALL: { description: 'To all that are to come.' },
  },
});

@ObjectType({
  description: 'What a network invites to, once or several times. When, is told by its occurrences.',
  simpleResolvers: true,
})
export class Event {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Network, { description: 'The network that invites.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => EventKind, { description: 'What it is.' })
  @ShownTo('PUBLIC')
  kind!: EventKindName;

  @Field(() => LocalizedText, { description: 'Its title.' })
  @ShownTo('PUBLIC')
  title!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'What it is about: plain text, whose line ends count.',
  })
  @ShownTo('PUBLIC')
  description!: LocalizedText | null;

  @Field(() => [LanguageTag], { description: 'In which languages it is held.' })
  @ShownTo('PUBLIC')
  languages!: string[];

  @Field(() => String, { nullable: true, description: 'Where it takes place: a house, a street, a town.' })
  @ShownTo('PUBLIC')
  place!: string | null;

  @Field(() => EventFormat, { description: 'Whether one takes part in a place, or online.' })
  @ShownTo('PUBLIC')
  format!: EventFormatName;

  @Field(() => LocalizedText, { nullable: true, description: 'What it costs, and who pays.' })
  @ShownTo('PUBLIC')
  costNote!: LocalizedText | null;

  @Field(() => TimeZone, { description: 'By the clock of which zone its times are.' })
  @ShownTo('PUBLIC')
  zone!: string;

  @Field(() => Boolean, { description: 'Whether it takes whole days, without times.' })
  @ShownTo('PUBLIC')
  wholeDay!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether people without an account may come: they register with a mailbox (`registerGuest`).',
  })
  @ShownTo('PUBLIC')
  guestsWelcome!: boolean;

  @Field(() => Boolean, { description: 'Whether one can wait for a seat where all are taken.' })
  @ShownTo('PUBLIC')
  waitingList!: boolean;

  @Field(() => Int, {
    description:
      'For how many hours a seat that became free is kept for the first who waits, until she takes it; 0 where she has it at once.',
  })
  @ShownTo('PUBLIC')
  replyHours!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on one registers; null where one can from the beginning.',
  })
  @ShownTo('PUBLIC')
  opensAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when one registers; null: until it starts.' })
  @ShownTo('PUBLIC')
  closesAt!: string | null;

  @Field(() => Boolean, { description: 'Whether it was cancelled altogether.' })
  @ShownTo('PUBLIC')
  cancelled!: boolean;

  @Field(() => AudienceStep, {
    nullable: true,
    description: 'The last step of the ladder that it reaches; for organisers.',
  })
  @ShownTo('ORGANISER')
  audience!: Audience | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether partner portals of its network may show it, too; for organisers.',
  })
  @ShownTo('ORGANISER')
  partners!: boolean | null;

  @Field(() => Boolean, {
    description:
      'Whether the reader runs the event: as an organiser of a network that hosts it, or of the event itself.',
  })
  @ShownTo('PUBLIC')
  viewerMayOrganise!: boolean;

  @Field(() => Recurrence, {
    nullable: true,
    description: 'How it comes again; null where it takes place once.',
  })
  @ShownTo('PUBLIC')
  recurrence!: Recurrence | null;
}

@ObjectType({
  description:
    'How an event comes again, by the clock of its zone: an occurrence that is moved alone is named here as it was before.',
  simpleResolvers: true,
})
export class Recurrence {
  @Field(() => String, {
    nullable: true,
    description:
      'The rule, such as `FREQ=WEEKLY;COUNT=8` (RFC 5545 §3.3.10); null where the additions alone say when.',
  })
  @ShownTo('PUBLIC')
  rule!: string | null;

  @Field(() => [LocalDateTime], { description: 'When it starts besides what the rule makes, in order.' })
  @ShownTo('PUBLIC')
  additions!: string[];

  @Field(() => [LocalDateTime], { description: 'What the rule makes and is left out, in order.' })
  @ShownTo('PUBLIC')
  exclusions!: string[];
}

@ObjectType({ description: 'One time that an event takes place.', simpleResolvers: true })
export class Occurrence {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Event, { description: 'The event.' })
  @ShownTo('PUBLIC')
  event!: Event;

  @Field(() => LocalizedText, { description: 'The title of this time: its own, or that of the event.' })
  @ShownTo('PUBLIC')
  title!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'What this time is about: plain text, whose line ends count.',
  })
  @ShownTo('PUBLIC')
  description!: LocalizedText | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place this time.' })
  @ShownTo('PUBLIC')
  place!: string | null;

  @Field(() => EventFormat, { description: 'Whether one takes part in a place, or online, this time.' })
  @ShownTo('PUBLIC')
  format!: EventFormatName;

  @Field(() => LocalDateTime, {
    description:
      'When the series has it start: so it stays known where it is moved alone (RECURRENCE-ID, RFC 5545 §3.8.4.4).',
  })
  @ShownTo('PUBLIC')
  recurrenceId!: string;

  @Field(() => LocalDateTime, {
    description: "When it starts, by the clock of the event's zone; of whole days the first midnight.",
  })
  @ShownTo('PUBLIC')
  localStart!: string;

  @Field(() => LocalDateTime, {
    description: "When it ends, by the clock of the event's zone; of whole days the midnight after the last.",
  })
  @ShownTo('PUBLIC')
  localEnd!: string;

  @Field(() => DateTime, { description: 'The moment at which it starts.' })
  @ShownTo('PUBLIC')
  startsAt!: string;

  @Field(() => DateTime, { description: 'The moment at which it ends.' })
  @ShownTo('PUBLIC')
  endsAt!: string;

  @Field(() => Boolean, { description: 'Whether it was cancelled, alone or with the event.' })
  @ShownTo('PUBLIC')
  cancelled!: boolean;

  @Field(() => RegistrationState, { description: 'Whether one can register.' })
  @ShownTo('PUBLIC')
  registration!: RegistrationStateName;

  @Field(() => Int, { nullable: true, description: 'How many seats there are; null: as many as come.' })
  @ShownTo('PUBLIC')
  capacity!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many seats are free; those that are kept for somebody who waited are not. Null: as many as come. Some may be kept for guardians of some experience (`keptSeats`).',
  })
  @ShownTo('PUBLIC')
  seatsLeft!: number | null;

  @Field(() => Int, { description: 'How many are going, those whom they bring among them.' })
  @ShownTo('PUBLIC')
  goingCount!: number;

  @Field(() => Int, { description: 'How many may come.' })
  @ShownTo('PUBLIC')
  maybeCount!: number;

  @Field(() => Int, { description: 'How many wait for a seat; whom they bring is not counted.' })
  @ShownTo('PUBLIC')
  waitingCount!: number;
}

export const OccurrenceConnection = connectionOf(() => Occurrence, 'Occurrence');
