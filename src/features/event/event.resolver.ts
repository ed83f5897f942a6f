import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { DateTime, LanguageTag } from '../../graphql/scalars';
import { classify } from '../../shared/classification';
import type { EventFormatName, EventKindName } from './event.entity';
import type { EventService } from './event.service';
import { Event, EventFormat, EventKind, Occurrence, OccurrenceConnection } from './event.types';

@InputType({
  description: 'What of the calendar is shown: of each kind one of several, of all kinds together.',
})
export class CalendarFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Of these networks alone; at most 20.' })
  networkIds?: string[] | null;

  @Field(() => [EventKind], { nullable: true, description: 'Of these kinds.' })
  kinds?: EventKindName[] | null;

  @Field(() => [EventFormat], { nullable: true, description: 'In a place, or online.' })
  formats?: EventFormatName[] | null;

  @Field(() => [LanguageTag], { nullable: true, description: 'In one of these languages; at most 20.' })
  languages?: string[] | null;
}

@ArgsType()
class CalendarArgs extends ConnectionArgs {
  @Field(() => DateTime, { description: 'From when on: what has not ended by then.' })
  from!: string;

  @Field(() => DateTime, { description: 'Until when: what starts before it, at most 400 days after `from`.' })
  to!: string;

  @Field(() => CalendarFilterInput, { nullable: true, description: 'What to narrow it to.' })
  filter?: CalendarFilterInput | null;
}

classify(Event, 'occurrences', 'PUBLIC');

@Resolver(() => Event)
export class EventResolver {
  constructor(private readonly events: EventService) {}

  @Query(() => Event, {
    nullable: true,
    description: 'An event; null where there is none or the reader may not see it.',
  })
  event(
    @Ctx() { actor }: HubContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Event | null> {
    return this.events.byId(actor, id, selectionOf(info));
  }

  @Query(() => Occurrence, {
    nullable: true,
    description: 'One time that an event takes place; null where there is none or the reader may not see it.',
  })
  occurrence(
    @Ctx() { actor }: HubContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Occurrence | null> {
    return this.events.occurrenceById(actor, id, selectionOf(info));
  }

  @FieldResolver(() => OccurrenceConnection, { description: 'When it takes place, in order.' })
  async occurrences(
    @Ctx() { actor }: HubContext,
    @Root() { uuid }: Event,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return OccurrenceConnection.of(await this.events.occurrencesOf(actor, uuid, page, selection));
  }

  @Query(() => OccurrenceConnection, {
    description:
      'What takes place between two moments, in order, of all that the reader may see: in her networks, in those that share their events with them, and what is for everyone. What was cancelled stays, and says so.',
  })
  async calendar(
    @Ctx() { actor }: HubContext,
    @Args(() => CalendarArgs) { from, to, filter, ...page }: CalendarArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return OccurrenceConnection.of(
      await this.events.calendar(actor, { from, to }, filter ?? null, page, selection),
    );
  }
}
