import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { classify } from '../../shared/classification';
import { below } from '../../shared/selection';
import { Network, networkRead, type NetworkService } from '../network';
import { Viewer } from '../person';
import {
  RequestToJoinInput,
  RequestToJoinResult,
  RequestToJoinSuccess,
  SetJoinPolicyInput,
  SetJoinPolicyResult,
  SetJoinPolicySuccess,
} from './joining.inputs';
import type { JoiningService } from './joining.service';
import {
  JoinPolicy,
  JoinRequestConnection,
  JoinRequestState,
  type JoinRequestStateName,
} from './joining.types';

extendRead(networkRead, 'joinRequests', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });
classify(Viewer, 'joinRequests', 'PUBLIC');

@Resolver(() => Network)
export class JoiningResolver {
  constructor(
    private readonly service: JoiningService,
    private readonly networks: NetworkService,
  ) {}

  @FieldResolver(() => JoinPolicy, { description: 'How people join it.' })
  joining(@Root() network: Network & { joining: JoinPolicy }): JoinPolicy {
    return network.joining;
  }

  @FieldResolver(() => JoinRequestConnection, {
    description: 'Requests to join it, oldest first; empty for all but its organisers.',
  })
  async joinRequests(
    @Ctx() { actor }: HubContext,
    @Root() network: Network,
    @Arg('states', () => [JoinRequestState], {
      defaultValue: ['PENDING'],
      description: 'Only those in one of these states.',
    })
    states: JoinRequestStateName[],
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return JoinRequestConnection.of(
      await this.service.ofNetwork(actor, network.uuid, states, page, selection),
    );
  }

  @Mutation(() => SetJoinPolicyResult, {
    description: 'Says how people join a network, and what they are asked; for its organisers.',
  })
  setJoinPolicy(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SetJoinPolicyInput, { description: 'The way, and the questions.' })
    input: SetJoinPolicyInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetJoinPolicyResult> {
    const success = this.service.setPolicy(actor, input).then(async (networkId) => {
      const network = await this.networks.byUuid(actor, networkId, below(selectionOf(info), 'network'));
      return Object.assign(new SetJoinPolicySuccess(), { network });
    });
    return resultOf(success) as Promise<typeof SetJoinPolicyResult>;
  }

  @Mutation(() => RequestToJoinResult, {
    description: 'Joins an open network at once, or asks to join one whose organisers decide.',
  })
  requestToJoin(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => RequestToJoinInput, { description: 'Which network, and the answers.' })
    input: RequestToJoinInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RequestToJoinResult> {
    const selection = selectionOf(info);
    const success = this.service.ask(actor, input).then(async ({ networkId, requestId }) => {
      const [network, request] = await Promise.all([
        this.networks.byUuid(actor, networkId, below(selection, 'network')),
        requestId && this.service.byUuid(actor, requestId, below(selection, 'request')),
      ]);
      return Object.assign(new RequestToJoinSuccess(), { network, request });
    });
    return resultOf(success) as Promise<typeof RequestToJoinResult>;
  }
}

@Resolver(() => Viewer)
export class ViewerJoinRequestsResolver {
  constructor(private readonly service: JoiningService) {}

  @FieldResolver(() => JoinRequestConnection, { description: 'What she asked to join, newest first.' })
  async joinRequests(
    @Ctx() { actor }: HubContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return JoinRequestConnection.of(await this.service.own(actor, page, nodesOf(selectionOf(info))));
  }
}
