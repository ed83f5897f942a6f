import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { enumOf } from '../../graphql/enum-of';
import { DateTime } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { type MemberField, ROW_OUTCOMES, type RowOutcomeName } from '../member-import';
import { Network } from '../network';
import { Participant } from '../person';
import { ImportField } from './import-field';
import { IMPORT_STATES, type ImportStateName } from './staged-import.entity';

export const ImportState = enumOf(IMPORT_STATES);
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import is at.',
  valuesConfig: {
    PREPARED: { description: 'It says what it would do; nothing is written.' },
    APPLYING: { description: 'It is being carried out: all of it, or nothing.' },
    APPLIED: { description: 'It was carried out.' },
    FAILED: { description: 'It was not carried out, and nothing of it is written.' },
    UNDONE: { description: 'It was carried out, and taken back.' },
  },
});

export const ImportRowOutcome = enumOf(ROW_OUTCOMES);
registerEnumType(ImportRowOutcome, {
  name: 'ImportRowOutcome',
  description: 'What becomes of a row.',
  valuesConfig: {
    CREATE: { description: 'Somebody new to the network.' },
    UPDATE: { description: 'A member about whom it says something new.' },
    MERGE: { description: 'Joined with a person because somebody answered that they are the same.' },
    SKIP: { description: 'It changes nothing.' },
    ASKED: { description: 'It may mean one person or another: it stays out until somebody answers.' },
    ERROR: { description: 'It is wrong: it stays out until the list is mended.' },
  },
});

@ObjectType({ description: 'A column of a list, and what was made of it.', simpleResolvers: true })
export class ImportColumn {
  @Field(() => String, { description: 'Its heading, as written.' })
  @ShownTo('PUBLIC')
  heading!: string;

  @Field(() => ImportField, { nullable: true, description: 'What it holds; null where it is not known.' })
  @ShownTo('PUBLIC')
  field!: MemberField | null;

  @Field(() => Boolean, { description: 'Whether its values are taken.' })
  @ShownTo('PUBLIC')
  imported!: boolean;
}

@ObjectType({ description: 'How many rows end how.', simpleResolvers: true })
export class ImportNumbers {
  @Field(() => Int, { description: 'Somebody new to the network.' })
  @ShownTo('PUBLIC')
  create!: number;

  @Field(() => Int, { description: 'Members about whom the list says something new.' })
  @ShownTo('PUBLIC')
  update!: number;

  @Field(() => Int, { description: 'Joined with a person by an answer.' })
  @ShownTo('PUBLIC')
  merge!: number;

  @Field(() => Int, { description: 'Nothing to change.' })
  @ShownTo('PUBLIC')
  skip!: number;

  @Field(() => Int, { description: 'Rows that wait for an answer.' })
  @ShownTo('PUBLIC')
  asked!: number;

  @Field(() => Int, { description: 'Rows that are wrong.' })
  @ShownTo('PUBLIC')
  error!: number;
}

@ObjectType({ description: 'Something about a row that is wrong or left out.', simpleResolvers: true })
export class RowProblem {
  @Field(() => ImportField, { nullable: true, description: 'Where; null where the whole row is meant.' })
  @ShownTo('PUBLIC')
  field!: MemberField | null;

  @Field(() => String, { description: 'What kind, for programs.' })
  @ShownTo('PUBLIC')
  code!: string;

  @Field(() => Boolean, { description: 'Whether it keeps the row out; else only a value is left out.' })
  @ShownTo('PUBLIC')
  keepsOut!: boolean;

  @Field(() => String, {
    description: 'What it is about, as `message` quotes it; empty where there is nothing to quote.',
  })
  @ShownTo('PUBLIC')
  value!: string;

  @Field(() => String, { description: "What it is, in a sentence, in the reader's language." })
  @ShownTo('PUBLIC')
  message!: string;
}

@ObjectType({ description: 'A row of a list. Kept for a day.', simpleResolvers: true })
export class ImportRow {
  @Field(() => Int, { description: 'Its line in the file, from 1.' })
  @ShownTo('PUBLIC')
  line!: number;

  @Field(() => ImportRowOutcome, { description: 'What becomes of it, or became.' })
  @ShownTo('PUBLIC')
  outcome!: RowOutcomeName;

  @Field(() => [String], {
    description: 'Its cells as written; notes and what may be about children is empty.',
  })
  @ShownTo('PUBLIC')
  cells!: string[];

  @Field(() => [RowProblem], { description: 'Why it stays out, or what of it does.' })
  @ShownTo('PUBLIC')
  problems!: RowProblem[];
}

export const ImportRowConnection = connectionOf(() => ImportRow, 'ImportRow');

@ObjectType('MemberImport', {
  description:
    'An import of a member list into a network. Only who sent the file sees what stands in it; ' +
    'that it was brought in, and its numbers, see all organisers of the network.',
  simpleResolvers: true,
})
export class StagedImport {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => ImportState, { description: 'Where it is at.' })
  @ShownTo('PUBLIC')
  state!: ImportStateName;

  @Field(() => Network, { description: 'The network it goes into.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => String, { description: 'What kind of file it is: CSV, XLSX, XLS or ODS.' })
  @ShownTo('PUBLIC')
  format!: string;

  @Field(() => String, { nullable: true, description: 'The encoding it was read by; null for workbooks.' })
  @ShownTo('PUBLIC')
  encoding!: string | null;

  @Field(() => String, { nullable: true, description: 'What parts its cells; null for workbooks.' })
  @ShownTo('PUBLIC')
  delimiter!: string | null;

  @Field(() => String, { nullable: true, description: 'The sheet that was read; null for text.' })
  @ShownTo('PUBLIC')
  sheet!: string | null;

  @Field(() => [String], { description: 'The sheets there are.' })
  @ShownTo('PUBLIC')
  sheets!: string[];

  @Field(() => Int, { description: 'The line with the headings, from 1.' })
  @ShownTo('PUBLIC')
  headingRow!: number;

  @Field(() => [ImportColumn], { description: 'Its columns.' })
  @ShownTo('PUBLIC')
  columns!: ImportColumn[];

  @Field(() => [[String]], {
    description: 'The first rows as they were read, for who sent the file: does the encoding look right?',
  })
  @ShownTo('PUBLIC')
  sampleRows!: string[][];

  @Field(() => ImportNumbers, { description: 'How many rows end how, or ended.' })
  @ShownTo('PUBLIC')
  numbers!: ImportNumbers;

  @Field(() => Int, { description: 'How many are written so far, while it is carried out.' })
  @ShownTo('PUBLIC')
  done!: number;

  @Field(() => Int, { description: 'Of how many.' })
  @ShownTo('PUBLIC')
  total!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, for programs.' })
  @ShownTo('PUBLIC')
  failure!: string | null;

  @Field(() => Boolean, {
    description: 'Whether file and rows are still there for the viewer: for a day, for who sent them.',
  })
  @ShownTo('PUBLIC')
  rowsKept!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the viewer may take it back: she sent it, and nobody has built on what came in.',
  })
  @ShownTo('PUBLIC')
  viewerMayUndo!: boolean;

  @Field(() => Participant, { nullable: true, description: 'Who sent the file, and brought it in.' })
  @ShownTo('PUBLIC')
  sentBy!: Participant | null;

  @Field(() => DateTime, { description: 'When it was prepared.' })
  @ShownTo('PUBLIC')
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was brought in; null while it is not.' })
  @ShownTo('PUBLIC')
  appliedAt!: string | null;
}

export const MemberImportConnection = connectionOf(() => StagedImport, 'MemberImport');
