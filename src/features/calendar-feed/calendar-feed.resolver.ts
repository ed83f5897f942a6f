import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import type { Reads } from '../../persistence/read/reads';
import { classify } from '../../shared/classification';
import { below } from '../../shared/selection';
import { Viewer } from '../person';
import { calendarFeedRead, ownFeeds } from './calendar-feed.read';
import type { Addressed, CalendarFeedService } from './calendar-feed.service';
import {
  CalendarFeed,
  CalendarFeedResult,
  CalendarFeedsSuccess,
  CalendarFeedSuccess,
  MakeCalendarFeedInput,
  RemoveCalendarFeedInput,
  RemoveCalendarFeedResult,
  RenewCalendarFeedInput,
} from './calendar-feed.types';

classify(Viewer, 'calendarFeeds', 'PUBLIC');

@Resolver(() => Viewer)
export class CalendarFeedResolver {
  constructor(
    private readonly service: CalendarFeedService,
    private readonly reads: Reads,
  ) {}

  @FieldResolver(() => [CalendarFeed], {
    description: 'Her calendars for other programs, oldest first; at most 20.',
  })
  calendarFeeds(@Ctx() { actor }: HubContext, @Info() info: GraphQLResolveInfo): Promise<CalendarFeed[]> {
    return ownFeeds(this.reads, actor, selectionOf(info));
  }

  @Mutation(() => CalendarFeedResult, {
    description: 'Makes a calendar for other programs behind a secret address. Wants a fresh proof.',
  })
  makeCalendarFeed(
    @Ctx() context: HubContext,
    @Arg('input', () => MakeCalendarFeedInput, { description: 'Which calendar.' })
    input: MakeCalendarFeedInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CalendarFeedResult> {
    return this.addressed(context, info, this.service.make(context.actor, input));
  }

  @Mutation(() => CalendarFeedResult, {
    description:
      'Gives one of one’s feeds another address: the one before leads nowhere from then on. Wants a fresh proof.',
  })
  renewCalendarFeed(
    @Ctx() context: HubContext,
    @Arg('input', () => RenewCalendarFeedInput, { description: 'Which.' }) { feedId }: RenewCalendarFeedInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CalendarFeedResult> {
    return this.addressed(context, info, this.service.renew(context.actor, feedId));
  }

  @Mutation(() => RemoveCalendarFeedResult, { description: 'Removes one of one’s feeds.' })
  removeCalendarFeed(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => RemoveCalendarFeedInput, { description: 'Which.' })
    { feedId }: RemoveCalendarFeedInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RemoveCalendarFeedResult> {
    const removed = this.service.remove(actor, feedId).then(async () => {
      const feeds = await ownFeeds(this.reads, actor, below(selectionOf(info), 'feeds'));
      return Object.assign(new CalendarFeedsSuccess(), { feeds });
    });
    return resultOf(removed) as Promise<typeof RemoveCalendarFeedResult>;
  }

  private addressed(
    { actor }: HubContext,
    info: GraphQLResolveInfo,
    work: Promise<Addressed>,
  ): Promise<typeof CalendarFeedResult> {
    const shown = work.then(async ({ feedId, address }) => {
      const selection = below(selectionOf(info), 'feed');
      const feed = await this.reads.one(actor, calendarFeedRead, selection, feedId);
      return Object.assign(new CalendarFeedSuccess(), { feed, address });
    });
    return resultOf(shown) as Promise<typeof CalendarFeedResult>;
  }
}
