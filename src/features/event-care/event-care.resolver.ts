import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import type { GlobalIds } from '../../shared/ids';
import { below } from '../../shared/selection';
import type { EventService } from '../event';
import type { EventCareService } from './event-care.service';
import {
  CancelEventInput,
  CreateEventInput,
  EventResult,
  EventSuccess,
  UpdateEventInput,
} from './event-care.types';

@Resolver()
export class EventCareResolver {
  constructor(
    private readonly service: EventCareService,
    private readonly events: EventService,
    private readonly ids: GlobalIds,
  ) {}

  @Mutation(() => EventResult, { description: 'Makes an event of a network that the reader runs.' })
  createEvent(
    @Ctx() context: HubContext,
    @Arg('input', () => CreateEventInput, { description: 'What to make.' }) input: CreateEventInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EventResult> {
    return this.show(context, this.service.create(context.actor, input), info);
  }

  @Mutation(() => EventResult, {
    description:
      'Changes an event that the reader runs. Whoever comes is told by mail where its time or place changes. Opening it to more people asks to prove again that one is oneself.',
  })
  updateEvent(
    @Ctx() context: HubContext,
    @Arg('input', () => UpdateEventInput, { description: 'What to change.' }) input: UpdateEventInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EventResult> {
    return this.show(context, this.service.update(context.actor, input), info);
  }

  @Mutation(() => EventResult, {
    description:
      'Cancels an event that the reader runs: it stays, and says so, and whoever comes is told by mail.',
  })
  cancelEvent(
    @Ctx() context: HubContext,
    @Arg('input', () => CancelEventInput, { description: 'Which.' }) { eventId }: CancelEventInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EventResult> {
    return this.show(context, this.service.cancel(context.actor, eventId), info);
  }

  private show({ actor }: HubContext, work: Promise<string>, info: GraphQLResolveInfo) {
    const shown = work.then(async (uuid) => {
      const event = await this.events.byUuid(actor, uuid, below(selectionOf(info), 'event'));
      return Object.assign(new EventSuccess(), { eventId: this.ids.encode(uuid), event });
    });
    return resultOf(shown) as Promise<typeof EventResult>;
  }
}
