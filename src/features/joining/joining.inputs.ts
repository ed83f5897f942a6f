import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextInput } from '../../graphql/localized-text';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  RulesNotAcceptedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { SuspendedError } from '../membership';
import { Network } from '../network';
import type { JoiningRoleName, JoinPolicyName } from './joining.entity';
import { AlreadyDecided, ByInvitationOnly, RequestPending } from './joining.errors';
import { JoiningRole, JoinPolicyKind, JoinRequest, QuestionKind } from './joining.types';
import type { Question } from './questionnaire';

@Shows(ByInvitationOnly)
@ObjectType({
  implements: UserError,
  description: 'The network is joined by invitation alone.',
  simpleResolvers: true,
})
export class ByInvitationOnlyError extends UserError {}

@Shows(RequestPending)
@ObjectType({
  implements: UserError,
  description: 'A request of this person waits already.',
  simpleResolvers: true,
})
export class RequestPendingError extends UserError {}

@Shows(AlreadyDecided)
@ObjectType({
  implements: UserError,
  description: 'Someone was faster: the request was approved, declined or withdrawn.',
  simpleResolvers: true,
})
export class AlreadyDecidedError extends UserError {}

@InputType({ description: 'An option of a choice.' })
export class QuestionOptionInput {
  @Field(() => [LocalizedTextInput], {
    description: 'What it says, at most 500 characters in each language.',
  })
  label!: LocalizedTextInput[];
}

@InputType({ description: 'A question to those who want to join.' })
export class JoinQuestionInput {
  @Field(() => [LocalizedTextInput], {
    description: 'The question, at most 500 characters in each language.',
  })
  label!: LocalizedTextInput[];

  @Field(() => QuestionKind, { description: 'How it is answered.' })
  kind!: Question['kind'];

  @Field(() => Boolean, { description: 'Whether it needs an answer.' })
  required!: boolean;

  @Field(() => [QuestionOptionInput], { nullable: true, description: 'Of a choice: 2 to 20 options.' })
  options?: QuestionOptionInput[] | null;
}

@InputType({ description: 'How people are to join a network.' })
export class SetJoinPolicyInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => JoinPolicyKind, { description: 'The way.' })
  policy!: JoinPolicyName;

  @Field(() => JoiningRole, { description: 'What people become by joining.' })
  role!: JoiningRoleName;

  @Field(() => [JoinQuestionInput], { description: 'What a request has to answer: at most 20 questions.' })
  questions!: JoinQuestionInput[];
}

@ObjectType({ description: 'People join as it was asked for.', simpleResolvers: true })
export class SetJoinPolicySuccess {
  @Field(() => Network, { description: 'The network.' })
  @ShownTo('PUBLIC')
  network!: Network;
}

export const SetJoinPolicyResult = createUnionType({
  name: 'SetJoinPolicyResult',
  description: 'What comes of saying how people join.',
  types: () => [SetJoinPolicySuccess, InvalidInputError, NotFoundError, NotSignedInError] as const,
});

@InputType({ description: 'An answer to one question.' })
export class JoinAnswerInput {
  @Field(() => Int, { description: 'Which question, from 0.' })
  question!: number;

  @Field(() => String, { nullable: true, description: 'In words. Nothing about children.' })
  text?: string | null;

  @Field(() => Int, { nullable: true, description: 'Which option, from 0.' })
  option?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  yes?: boolean | null;
}

@InputType({ description: 'A network to join.' })
export class RequestToJoinInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => [JoinAnswerInput], { nullable: true, description: 'The answers, where questions are put.' })
  answers?: JoinAnswerInput[] | null;

  @Field(() => Int, { nullable: true, description: 'The version of the questions that are answered.' })
  questionsVersion?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the ground rules that was read and accepted.',
  })
  acceptedRulesVersion?: number | null;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input asks once.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'One has joined, or asked to.', simpleResolvers: true })
export class RequestToJoinSuccess {
  @Field(() => Network, { description: 'The network.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => JoinRequest, {
    nullable: true,
    description: 'The request; null where one is a member at once.',
  })
  @ShownTo('PUBLIC')
  request!: JoinRequest | null;
}

export const RequestToJoinResult = createUnionType({
  name: 'RequestToJoinResult',
  description: 'What comes of wanting to join.',
  types: () =>
    [
      RequestToJoinSuccess,
      ByInvitationOnlyError,
      RequestPendingError,
      RulesNotAcceptedError,
      SuspendedError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      RateLimitedError,
    ] as const,
});

@InputType({ description: 'The request to decide on or take back.' })
export class JoinRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;
}

@InputType({ description: 'The request to decline.' })
export class DeclineJoinRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => String, { description: 'Why: mailed to the person, at most 1,000 characters.' })
  reason!: string;
}

@ObjectType({ description: 'The request is decided, or taken back.', simpleResolvers: true })
export class JoinRequestSuccess {
  @Field(() => JoinRequest, { description: 'The request.' })
  @ShownTo('PUBLIC')
  request!: JoinRequest;
}

export const JoinRequestResult = createUnionType({
  name: 'JoinRequestResult',
  description: 'What comes of deciding on a request, or taking it back.',
  types: () =>
    [
      JoinRequestSuccess,
      AlreadyDecidedError,
      SuspendedError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
    ] as const,
});
