import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  Shows,
  StepUpRequiredError,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Network } from '../network';
import type { MembershipRoleName } from './membership.entity';
import { LastOrganiser, Suspended } from './membership.errors';
import { MembershipRole } from './membership.types';

@Shows(LastOrganiser)
@ObjectType({
  implements: UserError,
  description: 'It would leave the network without an organiser.',
  simpleResolvers: true,
})
export class LastOrganiserError extends UserError {}

@Shows(Suspended)
@ObjectType({
  implements: UserError,
  description: 'The person is suspended in this network, and gets no role until that ends.',
  simpleResolvers: true,
})
export class SuspendedError extends UserError {}

@InputType({ description: 'A role of a member.' })
export class MemberRoleInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { description: 'The person, as `Member.personId` gives it.' })
  personId!: string;

  @Field(() => MembershipRole, { description: 'The role.' })
  role!: MembershipRoleName;
}

@InputType({ description: 'Whom to suspend, and where.' })
export class SuspendMembershipInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { description: 'The person, as `Member.personId` gives it.' })
  personId!: string;

  @Field(() => String, {
    description:
      "Why, at most 500 characters: mailed to the person, and kept for the network's organisers. Nothing about children.",
  })
  reason!: string;
}

@InputType({ description: 'Whose suspension to end, and where.' })
export class ResumeMembershipInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { description: 'The person, as `Suspension.personId` gives it.' })
  personId!: string;
}

@InputType({ description: 'The network to leave.' })
export class LeaveNetworkInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;
}

@ObjectType({
  description: 'What the person is in the network is as it was asked for.',
  simpleResolvers: true,
})
export class MembershipSuccess {
  @Field(() => Network, { description: 'The network.' })
  @ShownTo('PUBLIC')
  network!: Network;
}

export const MembershipResult = createUnionType({
  name: 'MembershipResult',
  description: 'What comes of changing what someone is in a network.',
  types: () =>
    [
      MembershipSuccess,
      LastOrganiserError,
      SuspendedError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      StepUpRequiredError,
    ] as const,
});
