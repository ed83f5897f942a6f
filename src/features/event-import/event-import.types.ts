import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AudienceStep } from '../../graphql/audience-enum';
import { enumOf } from '../../graphql/enum-of';
import { LanguageTag, LocalDateTime, TimeZone } from '../../graphql/scalars';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  StepUpRequiredError,
  UserError,
} from '../../graphql/user-errors';
import type { Audience } from '../../shared/audience';
import { ShownTo } from '../../shared/classification';
import { CalendarTooLarge } from '../../shared/icalendar';
import { EventKind, type EventKindName } from '../event';
import { IMPORT_OUTCOMES, type ImportOutcomeName } from './event-import.service';

export const EventImportOutcome = enumOf(IMPORT_OUTCOMES);
registerEnumType(EventImportOutcome, {
  name: 'EventImportOutcome',
  description: 'What becomes of an event of a calendar file.',
  valuesConfig: {
    MADE: { description: 'It is new here.' },
    CHANGED: { description: 'It was here, and is as the file has it now. Whoever comes is told.' },
    UNCHANGED: { description: 'It was here, and the file says nothing else of it.' },
    REFUSED: { description: 'It stays out: `problem` says why.' },
  },
});

@InputType({ description: 'A calendar file (.ics, RFC 5545) to bring into a network that the reader runs.' })
export class ImportEventsInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { description: 'The file: the id that `POST /imports` answered with; at most 5 MB.' })
  uploadId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether only to say what would be done.' })
  dryRun!: boolean;

  @Field(() => EventKind, { defaultValue: 'MEETING', description: 'What the events are that are new.' })
  kind!: EventKindName;

  @Field(() => LanguageTag, { description: 'In which language the texts of the file are.' })
  language!: string;

  @Field(() => AudienceStep, {
    defaultValue: 'NETWORK',
    description: 'The last step of the ladder that new ones reach; the network at least.',
  })
  audience!: Audience;

  @Field(() => TimeZone, {
    nullable: true,
    description: 'By which clock times are meant for which the file names none; without it those stay out.',
  })
  zone?: string | null;
}

@ObjectType({ description: 'An event of a calendar file, and what becomes of it.', simpleResolvers: true })
export class ImportedEvent {
  @Field(() => String, { description: 'By which the file knows it (UID, RFC 5545 §3.8.4.7).' })
  @ShownTo('PUBLIC')
  uid!: string;

  @Field(() => String, { description: 'Its title there; the first 200 characters.' })
  @ShownTo('PUBLIC')
  title!: string;

  @Field(() => EventImportOutcome, { description: 'What becomes of it.' })
  @ShownTo('PUBLIC')
  outcome!: ImportOutcomeName;

  @Field(() => Int, { description: 'How often it takes place; 0 where it was refused.' })
  @ShownTo('PUBLIC')
  dates!: number;

  @Field(() => LocalDateTime, {
    nullable: true,
    description: 'When it starts first, by the clock of its zone.',
  })
  @ShownTo('PUBLIC')
  firstStart!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Its id here; null where it stays out, and where a dry run would make it.',
  })
  @ShownTo('PUBLIC')
  eventId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of what it was refused for, such as `ENDLESS_RULE`.',
  })
  @ShownTo('PUBLIC')
  problem!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in a sentence.' })
  @ShownTo('PUBLIC')
  message!: string | null;
}

@ObjectType({
  description: 'Something of a calendar file that could not be read, or is to be known of.',
  simpleResolvers: true,
})
export class CalendarFinding {
  @Field(() => Int, { description: 'Its line in the file, from 1.' })
  @ShownTo('PUBLIC')
  line!: number;

  @Field(() => String, { description: 'The component, such as `VEVENT`.' })
  @ShownTo('PUBLIC')
  component!: string;

  @Field(() => String, { nullable: true, description: 'The UID of what it is about.' })
  @ShownTo('PUBLIC')
  uid!: string | null;

  @Field(() => String, { description: 'Why, such as `UNKNOWN_ZONE`.' })
  @ShownTo('PUBLIC')
  reason!: string;

  @Field(() => String, { description: 'The same in a sentence.' })
  @ShownTo('PUBLIC')
  message!: string;
}

@Shows(CalendarTooLarge)
@ObjectType({
  implements: UserError,
  description: 'The file is larger, or has more in it, than any calendar of people: nothing of it was read.',
  simpleResolvers: true,
})
export class CalendarTooLargeError extends UserError {
  @Field(() => String, { description: 'Of what there is too much, such as `BYTES` or `COMPONENTS`.' })
  @ShownTo('PUBLIC')
  limit!: string;
}

@ObjectType({ description: 'What is good of the file is in, or would be.', simpleResolvers: true })
export class ImportEventsSuccess {
  @Field(() => Boolean, { description: 'Whether nothing was written.' })
  @ShownTo('PUBLIC')
  dryRun!: boolean;

  @Field(() => [ImportedEvent], { description: 'The events of the file, in its order; at most 500.' })
  @ShownTo('PUBLIC')
  events!: ImportedEvent[];

  @Field(() => [CalendarFinding], { description: 'What could not be read; the first 500.' })
  @ShownTo('PUBLIC')
  refused!: CalendarFinding[];

  @Field(() => [CalendarFinding], { description: 'What was read and is to be known of; the first 500.' })
  @ShownTo('PUBLIC')
  remarks!: CalendarFinding[];
}

export const ImportEventsResult = createUnionType({
  name: 'ImportEventsResult',
  description: 'What comes of bringing a calendar file in.',
  types: () =>
    [
      ImportEventsSuccess,
      CalendarTooLargeError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
      StepUpRequiredError,
    ] as const,
});
