import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import type { GlobalIds } from '../../shared/ids';
import { below } from '../../shared/selection';
import type { EventService } from '../event';
import type { OccurrenceCareService } from './occurrence-care.service';
import {
  AddOccurrenceInput,
  CancelOccurrenceInput,
  OccurrenceResult,
  OccurrenceSuccess,
  UpdateOccurrenceInput,
} from './occurrence-care.types';

@Resolver()
export class OccurrenceCareResolver {
  constructor(
    private readonly service: OccurrenceCareService,
    private readonly events: EventService,
    private readonly ids: GlobalIds,
  ) {}

  @Mutation(() => OccurrenceResult, {
    description:
      'Changes one date of an event that the reader runs, that and the later ones, or all that are to come. Whoever comes is told by mail where its time or place changes.',
  })
  updateOccurrence(
    @Ctx() context: HubContext,
    @Arg('input', () => UpdateOccurrenceInput, { description: 'What to change.' })
    input: UpdateOccurrenceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof OccurrenceResult> {
    return this.show(context, this.service.update(context.actor, input), info);
  }

  @Mutation(() => OccurrenceResult, {
    description:
      'Cancels one date of an event, that and the later ones, or the event: they stay, and say so, and whoever comes is told by mail.',
  })
  cancelOccurrence(
    @Ctx() context: HubContext,
    @Arg('input', () => CancelOccurrenceInput, { description: 'Which.' }) input: CancelOccurrenceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof OccurrenceResult> {
    const { occurrenceId, scope } = input;
    return this.show(context, this.service.cancel(context.actor, occurrenceId, scope), info);
  }

  @Mutation(() => OccurrenceResult, {
    description: 'Adds a date to an event that the reader runs; once or twice is the same.',
  })
  addOccurrence(
    @Ctx() context: HubContext,
    @Arg('input', () => AddOccurrenceInput, { description: 'When.' }) input: AddOccurrenceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof OccurrenceResult> {
    const { eventId, ...date } = input;
    return this.show(context, this.service.add(context.actor, eventId, date), info);
  }

  private show({ actor }: HubContext, work: Promise<string>, info: GraphQLResolveInfo) {
    const shown = work.then(async (uuid) => {
      const occurrence = await this.events.occurrenceByUuid(
        actor,
        uuid,
        below(selectionOf(info), 'occurrence'),
      );
      return Object.assign(new OccurrenceSuccess(), { occurrenceId: this.ids.encode(uuid), occurrence });
    });
    return resultOf(shown) as Promise<typeof OccurrenceResult>;
  }
}
