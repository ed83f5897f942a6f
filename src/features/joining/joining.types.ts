import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { connectionOf } from '../../graphql/connection';
import { LocalizedText } from '../../graphql/localized-text';
import { DateTime } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { MembershipRole } from '../membership';
import { Network } from '../network';
import { JOIN_POLICIES, type JoiningRoleName, type JoinPolicyName } from './joining.entity';
import type { Question } from './questionnaire';

export const JoinPolicyKind = enumOf(JOIN_POLICIES);
registerEnumType(JoinPolicyKind, {
  name: 'JoinPolicyKind',
  description: 'How people join a network.',
  valuesConfig: {
    OPEN: { description: 'Whoever wants to is in at once.' },
    REQUEST: { description: 'Who asks, answers questions; organisers decide.' },
    INVITE: { description: 'By invitation alone.' },
  },
});

export const JoiningRole = { GUARDIAN: 'GUARDIAN', ASPIRING_GUARDIAN: 'ASPIRING_GUARDIAN' } as const;
registerEnumType(JoiningRole, {
  name: 'JoiningRole',
  description: 'What people become by joining.',
  valuesConfig: {
    GUARDIAN: { description: 'A guardian.' },
    ASPIRING_GUARDIAN: { description: 'An aspiring guardian.' },
  },
});

export const QuestionKind = { TEXT: 'TEXT', CHOICE: 'CHOICE', YES_NO: 'YES_NO' } as const;
registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'How a question is answered.',
  valuesConfig: {
    TEXT: { description: 'In words.' },
    CHOICE: { description: 'By one of its options.' },
    YES_NO: { description: 'By yes or no.' },
  },
});

export const JoinRequestState = {
  PENDING: 'PENDING',
  APPROVED: 'APPROVED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type JoinRequestStateName = keyof typeof JoinRequestState;
registerEnumType(JoinRequestState, {
  name: 'JoinRequestState',
  description: 'What became of a request to join.',
  valuesConfig: {
    PENDING: { description: 'It waits for an organiser.' },
    APPROVED: { description: 'The person was taken in.' },
    DECLINED: { description: 'It was declined, with a reason.' },
    WITHDRAWN: { description: 'The person took it back.' },
  },
});

@ObjectType({ description: 'A question to those who want to join.', simpleResolvers: true })
export class JoinQuestion {
  @Field(() => LocalizedText, { description: 'The question.' })
  @ShownTo('PUBLIC')
  label!: LocalizedText;

  @Field(() => QuestionKind, { description: 'How it is answered.' })
  @ShownTo('PUBLIC')
  kind!: Question['kind'];

  @Field(() => Boolean, { description: 'Whether it needs an answer.' })
  @ShownTo('PUBLIC')
  required!: boolean;

  @Field(() => [LocalizedText], { description: 'The options of a choice.' })
  @ShownTo('PUBLIC')
  options!: LocalizedText[];
}

@ObjectType({ description: 'How people join a network.', simpleResolvers: true })
export class JoinPolicy {
  @Field(() => JoinPolicyKind, { description: 'The way.' })
  @ShownTo('PUBLIC')
  kind!: JoinPolicyName;

  @Field(() => JoiningRole, { description: 'What people become by joining.' })
  @ShownTo('PUBLIC')
  role!: JoiningRoleName;

  @Field(() => Int, { description: 'Of the questions: to be sent along with the answers.' })
  @ShownTo('PUBLIC')
  version!: number;

  @Field(() => [JoinQuestion], { description: 'What a request has to answer.' })
  @ShownTo('PUBLIC')
  questions!: JoinQuestion[];
}

@ObjectType({ description: 'An answer to a question.', simpleResolvers: true })
export class JoinAnswer {
  @Field(() => JoinQuestion, { description: 'The question, as it was put.' })
  @ShownTo('PUBLIC')
  question!: JoinQuestion;

  @Field(() => String, { nullable: true, description: 'To a question answered in words.' })
  @ShownTo('PUBLIC')
  text!: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The option chosen.' })
  @ShownTo('PUBLIC')
  option!: LocalizedText | null;

  @Field(() => Boolean, { nullable: true, description: 'To a question answered by yes or no.' })
  @ShownTo('PUBLIC')
  yes!: boolean | null;
}

@ObjectType({
  description: 'A request to join a network. The person who asked and the organisers of the network see it.',
  simpleResolvers: true,
})
export class JoinRequest {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Network, { description: 'The network.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => String, { description: 'The name of who asks.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => JoinRequestState, { description: 'What became of it.' })
  @ShownTo('PUBLIC')
  state!: JoinRequestStateName;

  @Field(() => MembershipRole, { description: 'What the person becomes by it.' })
  @ShownTo('PUBLIC')
  role!: JoiningRoleName;

  @Field(() => [JoinAnswer], { description: 'The answers, in the order of the questions.' })
  @ShownTo('PUBLIC')
  answers!: JoinAnswer[];

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  @ShownTo('PUBLIC')
  reason!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  @ShownTo('PUBLIC')
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided or taken back.' })
  @ShownTo('PUBLIC')
  decidedAt!: string | null;
}

export const JoinRequestConnection = connectionOf(() => JoinRequest, 'JoinRequest');
