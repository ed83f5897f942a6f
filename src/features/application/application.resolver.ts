import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { EventReply } from '../admission';
import { Occurrence, type EventService } from '../event';
import { Rsvp } from '../rsvp';
import './application.read';
import type { ApplicationService } from './application.service';
import { DecideRequestsInput, DecideRequestsResult, DecideRequestsSuccess } from './application.types';

@Resolver(() => Occurrence)
export class ApplicationResolver {
  constructor(
    private readonly service: ApplicationService,
    private readonly events: EventService,
  ) {}

  @Mutation(() => DecideRequestsResult, {
    description:
      'Decides who comes of those who ask to: for those who run the event. Each request is decided once, and who asked is told by mail.',
  })
  decideRequests(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => DecideRequestsInput, { description: 'Which, and what.' }) input: DecideRequestsInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DecideRequestsResult> {
    const decided = this.service.decide(actor, input).then(async ({ eventId, decided, left }) => {
      const event = await this.events.byUuid(actor, eventId, below(selectionOf(info), 'event'));
      return Object.assign(new DecideRequestsSuccess(), { event, decidedCount: decided, leftCount: left });
    });
    return resultOf(decided) as Promise<typeof DecideRequestsResult>;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many ask to come and wait for the organisers to decide; for these.',
  })
  requestedCount(@Root() { requestedCount }: Occurrence & { requestedCount?: number | null }): number | null {
    return requestedCount ?? null;
  }
}

@Resolver(() => Rsvp)
export class RsvpRepliesResolver {
  @FieldResolver(() => [EventReply], {
    description: 'What she said to the questions of the event, in their order.',
  })
  replies(@Root() { replies }: Rsvp & { replies: EventReply[] }): EventReply[] {
    return replies;
  }
}
