import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { DateTime } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Participant } from '../person';
import {
  REPORT_REASONS,
  REPORTED_KINDS,
  type ReportedKindName,
  type ReportReasonName,
} from './report.entity';

export const ReportedKind = enumOf(REPORTED_KINDS);
registerEnumType(ReportedKind, {
  name: 'ReportedKind',
  description: 'What can be reported.',
  valuesConfig: {
    POST: { description: 'A post.' },
    GUARDIAN: { description: 'An entry in the directory.' },
    EVENT: { description: 'An event.' },
    MESSAGE: { description: 'A message that came through the hub, by whom it went to.' },
  },
});

export const ReportReason = enumOf(REPORT_REASONS);
registerEnumType(ReportReason, {
  name: 'ReportReason',
  description: 'Why something should not be there, the most urgent first.',
  valuesConfig: {
    CHILD_SAFETY: { description: 'It endangers a child, or tells who a child is.' },
    PERSONAL_DATA: { description: 'It tells of somebody what is not for others.' },
    HARASSMENT: { description: 'It attacks or threatens somebody.' },
    HATE: { description: 'It incites to hatred.' },
    GROUND_RULES: { description: 'It breaks the ground rules of the network.' },
    SPAM: { description: 'It is advertising, or fraud.' },
    OTHER: { description: 'Something else: the words beside it say what.' },
  },
});

@InputType({ description: 'Something that should not be there.' })
export class ReportInput {
  @Field(() => ReportedKind, { description: 'What it is.' })
  kind!: ReportedKindName;

  @Field(() => ID, { description: 'The post, the guardian’s entry, the event, or the message.' })
  subjectId!: string;

  @Field(() => ReportReason, { description: 'Why.' })
  reason!: ReportReasonName;

  @Field(() => String, {
    nullable: true,
    description:
      'What is to be known besides, at most 1,000 characters: for those who decide. Nothing about children.',
  })
  note?: string | null;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input reports once.',
  })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'It waits for those who keep order, by this report or an earlier one of hers.',
  simpleResolvers: true,
})
export class ReportSuccess {
  @Field(() => Boolean, { description: 'Whether it is hidden from everybody until they have decided.' })
  @ShownTo('PUBLIC')
  hidden!: boolean;

  @Field(() => DateTime, { description: 'By when they mean to decide.' })
  @ShownTo('PUBLIC')
  dueAt!: string;
}

export const ReportResult = createUnionType({
  name: 'ReportResult',
  description: 'What comes of reporting something.',
  types: () =>
    [
      ReportSuccess,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      RateLimitedError,
    ] as const,
});

@ObjectType({ description: 'That somebody reported something: for those who decide.', simpleResolvers: true })
export class Report {
  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Participant, { nullable: true, description: 'Who; null where she is gone.' })
  @ShownTo('PUBLIC')
  reporter!: Participant | null;

  @Field(() => ReportReason, { description: 'Why.' })
  @ShownTo('PUBLIC')
  reason!: ReportReasonName;

  @Field(() => String, { nullable: true, description: 'What she says besides. Plain text.' })
  @ShownTo('PUBLIC')
  note!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  @ShownTo('PUBLIC')
  createdAt!: string;
}
