import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import type { EventService } from '../event';
import type { SaidService } from './said.service';
import { TakeBackRepliesInput, TakeBackRepliesResult, TakeBackRepliesSuccess } from './said.types';

@Resolver()
export class SaidResolver {
  constructor(
    private readonly service: SaidService,
    private readonly events: EventService,
  ) {}

  @Mutation(() => TakeBackRepliesResult, {
    description:
      'Takes back what the reader said to the questions of an event, and how she eats; whether she comes stays as it is.',
  })
  takeBackReplies(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => TakeBackRepliesInput, { description: 'Of which event.' })
    { eventId }: TakeBackRepliesInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof TakeBackRepliesResult> {
    const selection = below(selectionOf(info), 'event');
    const done = this.service
      .takeBack(actor, eventId)
      .then((uuid) => this.events.byUuid(actor, uuid, selection))
      .then((event) => Object.assign(new TakeBackRepliesSuccess(), { event }));
    return resultOf(done) as Promise<typeof TakeBackRepliesResult>;
  }
}
