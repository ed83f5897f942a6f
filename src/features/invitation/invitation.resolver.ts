import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Network, networkRead, type NetworkService } from '../network';
import type { InvitationService } from './invitation.service';
import {
  CreateInvitationInput,
  CreateInvitationResult,
  CreateInvitationSuccess,
  InvitationConnection,
  InvitationOffer,
  RevokeInvitationInput,
  RevokeInvitationResult,
  RevokeInvitationSuccess,
} from './invitation.types';

extendRead(networkRead, 'invitations', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });

@Resolver(() => Network)
export class InvitationResolver {
  constructor(
    private readonly service: InvitationService,
    private readonly networks: NetworkService,
  ) {}

  @FieldResolver(() => InvitationConnection, {
    description: 'Its invitations, newest first; empty for all but its organisers.',
  })
  async invitations(
    @Ctx() { actor }: HubContext,
    @Root() network: Network,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return InvitationConnection.of(await this.service.ofNetwork(actor, network.uuid, page, selection));
  }

  @Query(() => InvitationOffer, {
    nullable: true,
    description: 'What an invitation offers to who holds its token; null where it is no longer good.',
  })
  invitation(
    @Ctx() { actor, address }: HubContext,
    @Arg('token', () => String, { description: 'What stands behind the # of the link.' }) token: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InvitationOffer | null> {
    return this.service.offer(actor, address, token, selectionOf(info));
  }

  @Mutation(() => CreateInvitationResult, {
    description: 'Invites into a network, by a link or by mails; for its organisers.',
  })
  createInvitation(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => CreateInvitationInput, { description: 'Whom to invite, and where.' })
    input: CreateInvitationInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CreateInvitationResult> {
    const success = this.service.create(actor, input).then(async ({ networkId, link, mailed }) => {
      const network = await this.networks.byUuid(actor, networkId, below(selectionOf(info), 'network'));
      return Object.assign(new CreateInvitationSuccess(), { network, link, mailed });
    });
    return resultOf(success) as Promise<typeof CreateInvitationResult>;
  }

  @Mutation(() => RevokeInvitationResult, {
    description: 'Withdraws an invitation; who has joined by it stays.',
  })
  revokeInvitation(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => RevokeInvitationInput, { description: 'Which one.' }) input: RevokeInvitationInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RevokeInvitationResult> {
    const success = this.service.revoke(actor, input.invitationId).then(async (networkId) => {
      const network = await this.networks.byUuid(actor, networkId, below(selectionOf(info), 'network'));
      return Object.assign(new RevokeInvitationSuccess(), { network });
    });
    return resultOf(success) as Promise<typeof RevokeInvitationResult>;
  }
}
