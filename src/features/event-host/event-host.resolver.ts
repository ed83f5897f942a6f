import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Event, type EventService } from '../event';
import { Network } from '../network';
import { Participant } from '../person';
import type { EventHostService } from './event-host.service';
import {
  AnswerHostRequestInput,
  AskToHostInput,
  AskToHostResult,
  EndHostingInput,
  HostingResult,
  HostingSuccess,
  HostRequest,
} from './event-host.types';

/** Who hosts an event: read with it. */
interface Hosted {
  readonly hosts: Network[];
  readonly organisers: Participant[];
  readonly hostRequests: HostRequest[] | null;
}

@Resolver(() => Event)
export class EventHostResolver {
  constructor(
    private readonly service: EventHostService,
    private readonly events: EventService,
  ) {}

  @FieldResolver(() => [Network], {
    description: 'The networks that host it: the one that invites, and at most 10 others.',
  })
  hosts(@Root() { hosts }: Hosted): Network[] {
    return hosts;
  }

  @FieldResolver(() => [Participant], {
    description: 'Who organises it by her name: at most 20. The organisers of its networks run it, too.',
  })
  organisers(@Root() { organisers }: Hosted): Participant[] {
    return organisers;
  }

  @FieldResolver(() => [HostRequest], {
    nullable: true,
    description: 'Who is asked to host or organise it, and has not answered; for those who run it.',
  })
  hostRequests(@Root() { hostRequests }: Hosted): HostRequest[] | null {
    return hostRequests;
  }

  @Query(() => [HostRequest], {
    description:
      'What the reader is asked, for a network that she runs or for herself: to host or organise events. The oldest 100.',
  })
  hostRequestsToMe(@Ctx() { actor }: HubContext, @Info() info: GraphQLResolveInfo): Promise<HostRequest[]> {
    return this.service.requests(actor, selectionOf(info));
  }

  @Mutation(() => AskToHostResult, {
    description:
      'Asks a network to host an event with the one that invites, which asks to prove again that one is oneself; or somebody to organise it. They are told by mail. For organisers of the network that invites; somebody may be asked by those of each that hosts it.',
  })
  askToHost(
    @Ctx() context: HubContext,
    @Arg('input', () => AskToHostInput, { description: 'Whom.' }) { eventId, ...host }: AskToHostInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AskToHostResult> {
    return this.show(context, this.service.ask(context.actor, eventId, host), info);
  }

  @Mutation(() => HostingResult, {
    description:
      'Answers whether a network that the reader runs hosts an event, or she organises it. Where it does not, it may be asked again.',
  })
  answerHostRequest(
    @Ctx() context: HubContext,
    @Arg('input', () => AnswerHostRequestInput, { description: 'The answer.' })
    { requestId, accept }: AnswerHostRequestInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof HostingResult> {
    return this.show(context, this.service.answer(context.actor, requestId, accept), info);
  }

  @Mutation(() => HostingResult, {
    description:
      'Ends that a network hosts an event or that somebody organises it, or takes back that it was asked: for organisers of the network that invites, for those of that network, and for herself. Answers to the event stay as they are.',
  })
  endHosting(
    @Ctx() context: HubContext,
    @Arg('input', () => EndHostingInput, { description: 'Who.' }) { eventId, ...host }: EndHostingInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof HostingResult> {
    return this.show(context, this.service.end(context.actor, eventId, host), info);
  }

  private show<Result>({ actor }: HubContext, work: Promise<string>, info: GraphQLResolveInfo) {
    const shown = work.then(async (uuid) => {
      const event = await this.events.byUuid(actor, uuid, below(selectionOf(info), 'event'));
      return Object.assign(new HostingSuccess(), { event });
    });
    return resultOf(shown) as Promise<Result>;
  }
}
