import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Occurrence, type EventService } from '../event';
import type { RsvpStatusName } from './rsvp.entity';
import type { RsvpService } from './rsvp.service';
import { Rsvp, RsvpConnection, RsvpInput, RsvpResult, RsvpStatus, RsvpSuccess } from './rsvp.types';

@Resolver()
export class RsvpResolver {
  constructor(
    private readonly service: RsvpService,
    private readonly events: EventService,
  ) {}

  @Mutation(() => RsvpResult, {
    description:
      'Answers an invitation. Seats go to whoever comes first; where all are taken, the reader waits for one, unless she does not want to.',
  })
  rsvp(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => RsvpInput, { description: 'To what, and what.' }) input: RsvpInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RsvpResult> {
    const noted = this.service.answer(actor, input).then(async ({ occurrenceId, refused }) => {
      const selection = below(selectionOf(info), 'occurrence');
      const occurrence = await this.events.occurrenceByUuid(actor, occurrenceId, selection);
      return Object.assign(new RsvpSuccess(), { occurrence, refusedCount: refused });
    });
    return resultOf(noted) as Promise<typeof RsvpResult>;
  }
}

@Resolver(() => Occurrence)
export class OccurrenceRsvpsResolver {
  constructor(private readonly service: RsvpService) {}

  @FieldResolver(() => Rsvp, {
    nullable: true,
    description:
      "The reader's answer; null where she gave none. Live changes are read for many at once and know no reader: null in subscriptions.",
  })
  viewerRsvp(@Root() { viewerRsvp }: Occurrence & { viewerRsvp?: Rsvp | null }): Rsvp | null {
    return viewerRsvp ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where it takes place online: for those who are going, and for organisers. Null for all others.',
  })
  onlineUrl(@Root() { onlineUrl }: Occurrence & { onlineUrl?: string | null }): string | null {
    return onlineUrl ?? null;
  }

  @FieldResolver(() => RsvpConnection, {
    nullable: true,
    description:
      'The answers, for organisers: who asks to come, in their order, who is going, to whom seats are offered, who waits in their order, then the others.',
  })
  async rsvps(
    @Ctx() { actor }: HubContext,
    @Root() { occurrenceUuid }: Occurrence & { occurrenceUuid?: string | null },
    @Arg('statuses', () => [RsvpStatus], { nullable: true, description: 'Only those that stand so.' })
    statuses: RsvpStatusName[] | null,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!occurrenceUuid) return null;
    const selection = nodesOf(selectionOf(info));
    return RsvpConnection.of(
      await this.service.answers(actor, occurrenceUuid, statuses ?? null, page, selection),
    );
  }
}
