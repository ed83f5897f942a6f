import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  StepUpRequiredError,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { type Answer, ANSWERS, type Encoding, ENCODINGS, type MemberField } from '../member-import';
import { ImportField } from './import-field';
import { ImportBuiltOn, ImportRefused } from './staged-import.errors';
import { StagedImport } from './staged-import.types';

export const ImportAnswer = enumOf(ANSWERS);
registerEnumType(ImportAnswer, {
  name: 'ImportAnswer',
  description: 'What is meant by a row that was asked about.',
  valuesConfig: {
    SAME_PERSON: {
      description: 'The person who is known already: by the identifier, where that and the address name two.',
    },
    OTHER_PERSON: { description: 'Somebody else: what names the known person is left out of the row.' },
    LEAVE_OUT: { description: 'Nobody: the row stays out.' },
  },
});

const encodingName = (encoding: Encoding) => encoding.replace(/-/g, '_').toUpperCase();
export const ImportEncoding = Object.fromEntries(ENCODINGS.map((one) => [encodingName(one), one]));
registerEnumType(ImportEncoding, {
  name: 'ImportEncoding',
  description: 'In which encoding text is read.',
  valuesConfig: Object.fromEntries(
    ENCODINGS.map((one) => [encodingName(one), { description: `As ${one}.` }]),
  ),
});

@InputType({ description: 'What a column holds.' })
export class ColumnMappingInput {
  @Field(() => String, { description: 'Its heading.' })
  column!: string;

  @Field(() => ImportField, { nullable: true, description: 'What it holds; null leaves it out.' })
  field?: MemberField | null;
}

@InputType({ description: 'An import to look at.' })
export class PrepareImportInput {
  @Field(() => ID, { description: 'What `POST /imports` answered.' })
  uploadId!: string;

  @Field(() => ID, { description: 'The network it goes into.' })
  networkId!: string;

  @Field(() => [ColumnMappingInput], {
    nullable: true,
    description: 'What columns hold, where the hub does not see it from their headings.',
  })
  mapping?: ColumnMappingInput[] | null;

  @Field(() => ImportEncoding, { nullable: true, description: 'Where it is recognised wrongly.' })
  encoding?: Encoding | null;

  @Field(() => String, { nullable: true, description: 'One character, where it is recognised wrongly.' })
  delimiter?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a workbook, where another one is meant.' })
  sheet?: string | null;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input prepares once.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'The answer to a row that was asked about.' })
export class RowAnswerInput {
  @Field(() => Int, { description: 'The line of the row.' })
  line!: number;

  @Field(() => ImportAnswer, { description: 'Who is meant.' })
  answer!: Answer;
}

@InputType({ description: 'An import to carry out.' })
export class ApplyImportInput {
  @Field(() => ID, { description: 'Which.' })
  importId!: string;

  @Field(() => [RowAnswerInput], {
    defaultValue: [],
    description: 'Answers to rows that were asked about; rows without one stay out.',
  })
  answers!: RowAnswerInput[];
}

@InputType({ description: 'An import to take back.' })
export class UndoImportInput {
  @Field(() => ID, { description: 'Which.' })
  importId!: string;
}

@ObjectType({ description: 'The import as it is now.', simpleResolvers: true })
export class ImportSuccess {
  @Field(() => StagedImport, { description: 'The import.' })
  @ShownTo('PUBLIC')
  import!: StagedImport;
}

@Shows(ImportRefused)
@ObjectType({
  implements: UserError,
  description: 'The file cannot be imported; nothing of it was taken.',
  simpleResolvers: true,
})
export class ImportRefusedError extends UserError {
  @Field(() => String, { description: 'Why, for programs: such as PASSWORD_PROTECTED.' })
  @ShownTo('PUBLIC')
  reason!: string;

  @Field(() => Int, { nullable: true, description: 'The line of the file, where there is one to point at.' })
  @ShownTo('PUBLIC')
  line!: number | null;
}

@Shows(ImportBuiltOn)
@ObjectType({
  implements: UserError,
  description: 'Since the import people did something with what it wrote.',
  simpleResolvers: true,
})
export class ImportBuiltOnError extends UserError {
  @Field(() => Int, { description: 'How many people it concerns.' })
  @ShownTo('PUBLIC')
  people!: number;
}

export const ImportResult = createUnionType({
  name: 'ImportResult',
  description: 'What came of preparing, carrying out or undoing an import.',
  types: () =>
    [
      ImportSuccess,
      ImportBuiltOnError,
      ImportRefusedError,
      IdempotencyKeyReusedError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
      StepUpRequiredError,
    ] as const,
});
