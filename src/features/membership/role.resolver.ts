import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import type { NetworkService } from '../network';
import {
  LeaveNetworkInput,
  MemberRoleInput,
  MembershipResult,
  MembershipSuccess,
  ResumeMembershipInput,
  SuspendMembershipInput,
} from './membership.inputs';
import type { MembershipService } from './membership.service';

type Result = Promise<typeof MembershipResult>;

@Resolver()
export class RoleResolver {
  constructor(
    private readonly memberships: MembershipService,
    private readonly networks: NetworkService,
  ) {}

  @Mutation(() => MembershipResult, {
    description:
      'Gives a member of the network one more role. Asks for a fresh sign-in. Operators give it to anyone.',
  })
  grantRole(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => MemberRoleInput, { description: 'Whom to give what.' }) input: MemberRoleInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(this.memberships.grantRole(actor, input), actor, info);
  }

  @Mutation(() => MembershipResult, {
    description:
      'Ends a role; with the last one the person is no member any more. Asks for a fresh sign-in. ' +
      'The last organiser keeps the role.',
  })
  endRole(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => MemberRoleInput, { description: 'Whose role to end.' }) input: MemberRoleInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(this.memberships.endRole(actor, input), actor, info);
  }

  @Mutation(() => MembershipResult, {
    description:
      'Takes a person out of the network for a time: all roles end, and are given back when it ends. ' +
      'She is told why, by mail. Asks for a fresh sign-in.',
  })
  suspendMembership(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SuspendMembershipInput, { description: 'Whom to suspend.' })
    input: SuspendMembershipInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(this.memberships.suspend(actor, input), actor, info);
  }

  @Mutation(() => MembershipResult, {
    description:
      'Ends a suspension, gives the roles back and tells the person so by mail. Asks for a fresh sign-in.',
  })
  resumeMembership(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ResumeMembershipInput, { description: 'Whose suspension to end.' })
    input: ResumeMembershipInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(this.memberships.resume(actor, input), actor, info);
  }

  @Mutation(() => MembershipResult, {
    description: 'Ends all that the signed-in person is in a network. The last organiser cannot leave.',
  })
  leaveNetwork(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => LeaveNetworkInput, { description: 'The network to leave.' }) input: LeaveNetworkInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(this.memberships.leave(actor, input.networkId), actor, info);
  }

  private answer(work: Promise<string>, actor: HubContext['actor'], info: GraphQLResolveInfo): Result {
    const success = work.then(async (networkId) => {
      const network = await this.networks.byUuid(actor, networkId, below(selectionOf(info), 'network'));
      return Object.assign(new MembershipSuccess(), { network });
    });
    return resultOf(success) as Result;
  }
}
