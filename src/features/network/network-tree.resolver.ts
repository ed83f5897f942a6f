import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import type { NetworkTreeService } from './network-tree.service';
import {
  CreateNetworkInput,
  MoveNetworkInput,
  NetworkResult,
  NetworkSuccess,
  UpdateNetworkInput,
} from './network-tree.types';
import type { NetworkService } from './network.service';

@Resolver()
export class NetworkTreeResolver {
  constructor(
    private readonly tree: NetworkTreeService,
    private readonly networks: NetworkService,
  ) {}

  @Mutation(() => NetworkResult, {
    description: 'Makes a network: operators anywhere, organisers below a network of theirs.',
  })
  createNetwork(
    @Ctx() context: HubContext,
    @Arg('input', () => CreateNetworkInput, { description: 'What it is.' }) input: CreateNetworkInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.show(context, this.tree.create(context.actor, input), info);
  }

  @Mutation(() => NetworkResult, { description: 'Changes what a network tells of itself.' })
  updateNetwork(
    @Ctx() context: HubContext,
    @Arg('input', () => UpdateNetworkInput, { description: 'What changes.' }) input: UpdateNetworkInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.show(context, this.tree.update(context.actor, input), info);
  }

  @Mutation(() => NetworkResult, {
    description: 'Puts a network below another, or below none: by who runs both.',
  })
  moveNetwork(
    @Ctx() context: HubContext,
    @Arg('input', () => MoveNetworkInput, { description: 'Which, and where to.' }) input: MoveNetworkInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const moved = this.tree.move(context.actor, input.networkId, input.parentId ?? null);
    return this.show(context, moved, info);
  }

  private show(context: HubContext, work: Promise<string>, info: GraphQLResolveInfo) {
    const shown = work.then(async (uuid) => {
      const selection = below(selectionOf(info), 'network');
      const network = await this.networks.byUuid(context.actor, uuid, selection);
      return Object.assign(new NetworkSuccess(), { network });
    });
    return resultOf(shown) as Promise<typeof NetworkResult>;
  }
}
