import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Network, type NetworkService } from '../network';
import type { GroundRulesService } from './ground-rules.service';
import {
  AcceptGroundRulesInput,
  GroundRules,
  GroundRulesResult,
  GroundRulesSuccess,
  PublishGroundRulesInput,
} from './ground-rules.types';

type Result = Promise<typeof GroundRulesResult>;

@Resolver(() => Network)
export class GroundRulesResolver {
  constructor(
    private readonly rules: GroundRulesService,
    private readonly networks: NetworkService,
  ) {}

  @FieldResolver(() => GroundRules, {
    nullable: true,
    description: 'The ground rules in force, for everyone signed in; null where the network has none.',
  })
  groundRules(@Root() network: Network & { groundRules?: GroundRules | null }): GroundRules | null {
    return network.groundRules ?? null;
  }

  @Mutation(() => GroundRulesResult, {
    description:
      'Publishes the next version of the ground rules. Members are told by mail, and accept it before they write again.',
  })
  publishGroundRules(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => PublishGroundRulesInput, { description: 'The text, and where it holds.' })
    input: PublishGroundRulesInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(this.rules.publish(actor, input), actor, info);
  }

  @Mutation(() => GroundRulesResult, {
    description: 'Accepts the ground rules in force; refused where a newer version was published meanwhile.',
  })
  acceptGroundRules(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => AcceptGroundRulesInput, { description: 'What was read.' })
    input: AcceptGroundRulesInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(this.rules.accept(actor, input), actor, info);
  }

  private answer(work: Promise<string>, actor: HubContext['actor'], info: GraphQLResolveInfo): Result {
    const success = work.then(async (networkId) => {
      const network = await this.networks.byUuid(actor, networkId, below(selectionOf(info), 'network'));
      return Object.assign(new GroundRulesSuccess(), { network });
    });
    return resultOf(success) as Result;
  }
}
