import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { extendRead } from '../../persistence/read/model';
import type { NetworkKindName } from './network.entity';
import { networkRead } from './network.read';
import type { NetworkService } from './network.service';
import { Network, NetworkConnection, NetworkKind } from './network.types';

extendRead(networkRead, 'children', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });

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
    @Arg('kind', () => NetworkKind, { nullable: true, description: 'Only those that reach this far.' })
    kind: NetworkKindName | null,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Only those with a word in their name, in any language, that begins with this; accents and case do not matter.',
    })
    search: string | null,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return NetworkConnection.of(await this.networks.list(actor, { kind, search }, page, selection));
  }

  @FieldResolver(() => NetworkConnection, { description: 'The networks right below it, oldest first.' })
  async children(
    @Ctx() { actor }: HubContext,
    @Root() network: Network,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return NetworkConnection.of(await this.networks.childrenOf(actor, network.uuid, page, selection));
  }
}
