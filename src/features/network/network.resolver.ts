import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import type { NetworkService } from './network.service';
import { Network, NetworkConnection } from './network.types';

@Resolver(() => Network)
export class NetworkResolver {
  constructor(private readonly networks: NetworkService) {}

  @Query(() => Network, { nullable: true, description: 'A network; null where there is none with this id.' })
  network(
    @Ctx() { actor }: HubContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Network | null> {
    return this.networks.byId(actor, id, selectionOf(info));
  }

  @Query(() => NetworkConnection, {
    name: 'networks',
    description: 'The networks of this hub, oldest first.',
  })
  async list(
    @Ctx() { actor }: HubContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return NetworkConnection.of(await this.networks.list(actor, page, nodesOf(selectionOf(info))));
  }
}
