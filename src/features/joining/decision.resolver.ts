import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import type { DecisionService } from './decision.service';
import {
  DeclineJoinRequestInput,
  JoinRequestInput,
  JoinRequestResult,
  JoinRequestSuccess,
} from './joining.inputs';
import type { JoiningService } from './joining.service';

type Result = Promise<typeof JoinRequestResult>;

@Resolver()
export class DecisionResolver {
  constructor(
    private readonly decisions: DecisionService,
    private readonly joining: JoiningService,
  ) {}

  @Mutation(() => JoinRequestResult, { description: 'Takes the person in, and tells her by mail.' })
  approveJoinRequest(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => JoinRequestInput, { description: 'Which request.' }) input: JoinRequestInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(this.decisions.approve(actor, input.requestId), actor, info);
  }

  @Mutation(() => JoinRequestResult, { description: 'Declines, and tells the person why by mail.' })
  declineJoinRequest(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => DeclineJoinRequestInput, { description: 'Which request, and why.' })
    input: DeclineJoinRequestInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(this.decisions.decline(actor, input.requestId, input.reason), actor, info);
  }

  @Mutation(() => JoinRequestResult, {
    description: 'Takes one’s own request back; its answers are removed.',
  })
  withdrawJoinRequest(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => JoinRequestInput, { description: 'Which request.' }) input: JoinRequestInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(this.decisions.withdraw(actor, input.requestId), actor, info);
  }

  private answer(work: Promise<string>, actor: HubContext['actor'], info: GraphQLResolveInfo): Result {
    const success = work.then(async (id) => {
      const request = await this.joining.byUuid(actor, id, below(selectionOf(info), 'request'));
      return Object.assign(new JoinRequestSuccess(), { request });
    });
    return resultOf(success) as Result;
  }
}
