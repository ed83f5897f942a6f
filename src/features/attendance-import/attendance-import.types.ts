import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { AttendanceNotTakenError, CheckInClosedError } from '../attendance';
import { Occurrence } from '../event';
import { Participant } from '../person';

const IMPORT_ROW_OUTCOMES = ['MATCHED', 'UNKNOWN', 'AMBIGUOUS', 'NO_TIME'] as const;
export type ImportRowOutcomeName = (typeof IMPORT_ROW_OUTCOMES)[number];

const AttendanceRowOutcome = enumOf(IMPORT_ROW_OUTCOMES);
registerEnumType(AttendanceRowOutcome, {
  name: 'AttendanceRowOutcome',
  description: 'What is made of a row of the list of a meeting.',
  valuesConfig: {
    MATCHED: { description: 'It is known who it is, and for how long she was there.' },
    UNKNOWN: { description: 'The address is no member’s, and nobody who is going has this very name.' },
    AMBIGUOUS: { description: 'It may be one of several.' },
    NO_TIME: { description: 'It is known who it is; for how long she was there is not understood.' },
  },
});

@ObjectType({ description: 'A row of the list of a meeting.', simpleResolvers: true })
export class AttendanceImportRow {
  @Field(() => Int, { description: 'On which line of the list it ends.' })
  @ShownTo('PUBLIC')
  line!: number;

  @Field(() => String, { description: 'The name in it, or the address where it has none.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => AttendanceRowOutcome, { description: 'What is made of it.' })
  @ShownTo('PUBLIC')
  outcome!: ImportRowOutcomeName;
}

@ObjectType({
  description: 'Somebody in the list of a meeting, by all rows that are about her.',
  simpleResolvers: true,
})
export class AttendanceImportPerson {
  @Field(() => Participant, { description: 'Who it is.' })
  @ShownTo('PUBLIC')
  participant!: Participant;

  @Field(() => Int, {
    description: 'For how many minutes she was there: where rows overlap, once, and the whole time at most.',
  })
  @ShownTo('PUBLIC')
  minutes!: number;

  @Field(() => Boolean, {
    description: 'Whether it stays as it is noted already, as she was marked from the list or checked in.',
  })
  @ShownTo('PUBLIC')
  kept!: boolean;
}

@InputType({ description: 'The list of those who were at a meeting online.' })
export class ImportAttendanceInput {
  @Field(() => ID, {
    description:
      'The date: of an event of a network that the reader runs: who organises the event alone does not.',
  })
  occurrenceId!: string;

  @Field(() => String, {
    description:
      'The list as Zoom, Teams or Google Meet export it (CSV, also with tabs): names or addresses, and when or for how long. At most 64 KB and 2,000 rows.',
  })
  csv!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it is only said what would be marked; false marks.',
  })
  dryRun!: boolean;
}

@ObjectType({
  description: 'What is made of a list, row by row and person by person.',
  simpleResolvers: true,
})
export class ImportAttendanceSuccess {
  @Field(() => Occurrence, {
    nullable: true,
    description: 'The date, as it is now; null for an operator whom it does not reach.',
  })
  @ShownTo('PUBLIC')
  occurrence!: Occurrence | null;

  @Field(() => [AttendanceImportRow], {
    description: 'Every row that has a name or an address; 2,000 at most.',
  })
  @ShownTo('PUBLIC')
  rows!: AttendanceImportRow[];

  @Field(() => [AttendanceImportPerson], {
    description: 'Who is marked, or would be, and who stays as she is; no more than there are rows.',
  })
  @ShownTo('PUBLIC')
  people!: AttendanceImportPerson[];
}

export const ImportAttendanceResult = createUnionType({
  name: 'ImportAttendanceResult',
  description: 'What comes of the list of a meeting.',
  types: () =>
    [
      ImportAttendanceSuccess,
      AttendanceNotTakenError,
      CheckInClosedError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
    ] as const,
});
