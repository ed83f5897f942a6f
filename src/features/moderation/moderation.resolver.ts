import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Network } from '../network';
import { Viewer } from '../person';
import { ReportReason, type ModerationStateName, type ReportReasonName } from '../report';
import {
  DecideInput,
  DecideResult,
  DecideSuccess,
  ModeratePostInput,
  ModeratePostResult,
} from './moderation.inputs';
import type { ModerationService } from './moderation.service';
import { ModerationItemConnection, ModerationState, StatementOfReasonsConnection } from './moderation.types';
import type { QueueService } from './queue.service';

@Resolver(() => Network)
export class ModerationResolver {
  constructor(
    private readonly service: ModerationService,
    private readonly queue: QueueService,
  ) {}

  @FieldResolver(() => ModerationItemConnection, {
    description:
      'What waits for those who keep order in it, that first which is due first; empty for all but its moderators and ' +
      'organisers, and of what is about oneself.',
  })
  async moderationQueue(
    @Ctx() { actor }: HubContext,
    @Root() network: Network,
    @Arg('states', () => [ModerationState], {
      defaultValue: ['OPEN', 'APPEALED'],
      description: 'Only what is in one of these states.',
    })
    states: ModerationStateName[],
    @Arg('reasons', () => [ReportReason], {
      nullable: true,
      description: 'Only what is there for one of these reasons.',
    })
    reasons: ReportReasonName[] | null,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const filter = { states, reasons: reasons ?? null };
    return ModerationItemConnection.of(
      await this.queue.ofNetwork(actor, network.uuid, filter, page, nodesOf(selectionOf(info))),
    );
  }

  @Mutation(() => DecideResult, {
    description:
      'Decides about something in the queue, as a moderator or organiser of its network whom it is not about. Whom it is ' +
      'about is told what and why, and who reported it that it was decided.',
  })
  decide(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => DecideInput, { description: 'About what, and how.' }) input: DecideInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DecideResult> {
    const { itemId, ...choice } = input;
    return this.decided(actor, info, this.service.decide(actor, itemId, choice)) as Promise<
      typeof DecideResult
    >;
  }

  @Mutation(() => ModeratePostResult, {
    description:
      'Hides or redacts a post, reported or not, as a moderator or organiser of its network who did not write it. Whoever ' +
      'did is told what and why.',
  })
  moderatePost(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ModeratePostInput, { description: 'Which, and why.' }) input: ModeratePostInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ModeratePostResult> {
    const { postId, ...choice } = input;
    return this.decided(actor, info, this.service.moderate(actor, postId, choice)) as Promise<
      typeof ModeratePostResult
    >;
  }

  private decided(actor: HubContext['actor'], info: GraphQLResolveInfo, work: Promise<string>) {
    return resultOf(
      work
        .then((uuid) => this.queue.byUuid(actor, uuid, below(selectionOf(info), 'item')))
        .then((item) => Object.assign(new DecideSuccess(), { item })),
    );
  }
}

@Resolver(() => Viewer)
export class StatementsResolver {
  constructor(private readonly queue: QueueService) {}

  @FieldResolver(() => StatementOfReasonsConnection, {
    description: 'What those who keep order decided about something of hers, newest first.',
  })
  async statements(
    @Ctx() { actor }: HubContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return StatementOfReasonsConnection.of(await this.queue.own(actor, page, nodesOf(selectionOf(info))));
  }
}
