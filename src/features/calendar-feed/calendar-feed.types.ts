import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { DateTime } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  StepUpRequiredError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Network } from '../network';
import { CALENDAR_FEED_KINDS, type CalendarFeedKindName } from './calendar-feed.entity';

export const CalendarFeedKind = enumOf(CALENDAR_FEED_KINDS);
registerEnumType(CalendarFeedKind, {
  name: 'CalendarFeedKind',
  description: 'Which calendar a feed is.',
  valuesConfig: {
    MINE: { description: 'To what she answered that she comes or may come, and where she waits for a seat.' },
    ALL: { description: 'Her whole calendar: all that she sees.' },
    NETWORK: { description: 'What she sees of one network.' },
  },
});

@ObjectType({
  description:
    'A calendar that programs read behind a secret address (RFC 5545), as its person sees it at the time: what takes place from 90 days back to 400 days ahead.',
  simpleResolvers: true,
})
export class CalendarFeed {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque; it gives no access.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => CalendarFeedKind, { description: 'Which calendar it is.' })
  @ShownTo('PUBLIC')
  kind!: CalendarFeedKindName;

  @Field(() => Network, { nullable: true, description: 'Of which network, where it is that of one.' })
  @ShownTo('PUBLIC')
  network!: Network | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  @ShownTo('PUBLIC')
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it got the address that it has.' })
  @ShownTo('PUBLIC')
  renewedAt!: string;
}

@InputType({ description: 'A feed to make.' })
export class MakeCalendarFeedInput {
  @Field(() => CalendarFeedKind, { description: 'Which calendar.' })
  kind!: CalendarFeedKindName;

  @Field(() => ID, { nullable: true, description: 'Of which network: for `NETWORK`, and for no other.' })
  networkId?: string | null;

  @Field(() => String, {
    description: 'Chosen by the client, 8 to 64 characters: the same key with the same input makes one feed.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'A feed that is to get another address.' })
export class RenewCalendarFeedInput {
  @Field(() => ID, { description: 'One of one’s own.' })
  feedId!: string;
}

@InputType({ description: 'A feed to remove.' })
export class RemoveCalendarFeedInput {
  @Field(() => ID, { description: 'One of one’s own.' })
  feedId!: string;
}

@ObjectType({ description: 'The feed has a new address.', simpleResolvers: true })
export class CalendarFeedSuccess {
  @Field(() => CalendarFeed, { nullable: true, description: 'The feed.' })
  @ShownTo('PUBLIC')
  feed!: CalendarFeed | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its address, which is shown this once: whoever knows it reads the calendar. Null where an earlier try with this key has made the feed: `renewCalendarFeed` gives it another.',
  })
  @ShownTo('PUBLIC')
  address!: string | null;
}

@ObjectType({ description: 'The feed is gone; its address leads nowhere.', simpleResolvers: true })
export class CalendarFeedsSuccess {
  @Field(() => [CalendarFeed], { description: 'The feeds that are left, oldest first.' })
  @ShownTo('PUBLIC')
  feeds!: CalendarFeed[];
}

export const CalendarFeedResult = createUnionType({
  name: 'CalendarFeedResult',
  description: 'What comes of making a feed, or of giving it another address.',
  types: () =>
    [
      CalendarFeedSuccess,
      IdempotencyKeyReusedError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
      StepUpRequiredError,
    ] as const,
});

export const RemoveCalendarFeedResult = createUnionType({
  name: 'RemoveCalendarFeedResult',
  description: 'What comes of removing a feed.',
  types: () => [CalendarFeedsSuccess, NotFoundError, NotSignedInError] as const,
});
