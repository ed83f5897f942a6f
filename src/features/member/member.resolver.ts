import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { extendRead } from '../../persistence/read/model';
import { MembershipRole, type MembershipRoleName } from '../membership';
import { Network, networkRead } from '../network';
import type { MemberService } from './member.service';
import { MemberConnection, SuspensionConnection } from './member.types';

extendRead(networkRead, 'members', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });
extendRead(networkRead, 'viewerMayOrganise', 'PUBLIC', {
  sql: (a, p) => `(${p.operator()} OR ${a}.id = ANY(${p.organises()}))`,
});
extendRead(networkRead, 'suspensions', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });

@Resolver(() => Network)
export class NetworkMembersResolver {
  constructor(private readonly service: MemberService) {}

  @FieldResolver(() => Boolean, { description: 'Whether the reader runs the network.' })
  viewerMayOrganise(@Root() network: Network & { viewerMayOrganise: boolean }): boolean {
    return network.viewerMayOrganise;
  }

  @FieldResolver(() => MemberConnection, {
    description:
      'Its members by name: all of them for its organisers, for other members those whose card they may see.',
  })
  async members(
    @Ctx() { actor }: HubContext,
    @Root() network: Network,
    @Arg('roles', () => [MembershipRole], {
      nullable: true,
      description: 'Only those with one of these roles.',
    })
    roles: MembershipRoleName[] | null,
    @Arg('search', () => String, { nullable: true, description: 'The beginnings of words of the name.' })
    search: string | null,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    const filter = { roles: roles ?? null, search: search ?? null };
    return MemberConnection.of(await this.service.members(actor, network.uuid, filter, page, selection));
  }

  @FieldResolver(() => SuspensionConnection, {
    description: 'Who is suspended, newest first; empty for all but its organisers.',
  })
  async suspensions(
    @Ctx() { actor }: HubContext,
    @Root() network: Network,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return SuspensionConnection.of(await this.service.suspensions(actor, network.uuid, page, selection));
  }
}
