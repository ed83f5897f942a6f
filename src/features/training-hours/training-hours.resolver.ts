import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { DateTime } from '../../graphql/scalars';
import { Network } from '../network';
import { Viewer } from '../person';
import type { TrainingHoursService } from './training-hours.service';
import { EventHoursConnection, TrainingHours, TrainingRecordConnection } from './training-hours.types';

const FROM = 'From when on: dates that start then or later.';
const TO = 'Until when: dates that start before it.';

@ArgsType()
class PeriodArgs {
  @Field(() => DateTime, { description: FROM })
  from!: string;

  @Field(() => DateTime, { description: TO })
  to!: string;
}

@ArgsType()
class PeriodPageArgs extends ConnectionArgs {
  @Field(() => DateTime, { description: FROM })
  from!: string;

  @Field(() => DateTime, { description: TO })
  to!: string;
}

@Resolver(() => Viewer)
export class ViewerTrainingHoursResolver {
  constructor(private readonly service: TrainingHoursService) {}

  @FieldResolver(() => TrainingHours, {
    nullable: true,
    description: 'How long the reader was at events, by what was noted of her.',
  })
  trainingHours(@Ctx() { actor }: HubContext, @Args(() => PeriodArgs) period: PeriodArgs) {
    return this.service.own(actor, period);
  }

  @FieldResolver(() => EventHoursConnection, {
    nullable: true,
    description: 'How long the reader was at each event, that at which she was last first.',
  })
  async eventHours(
    @Ctx() { actor }: HubContext,
    @Args(() => PeriodPageArgs) { from, to, ...page }: PeriodPageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return EventHoursConnection.of(await this.service.ownByEvent(actor, { from, to }, page, selection));
  }
}

@Resolver(() => Network)
export class NetworkTrainingHoursResolver {
  constructor(private readonly service: TrainingHoursService) {}

  @FieldResolver(() => TrainingRecordConnection, {
    nullable: true,
    description:
      'How long people were at events of the network, by name, each who was at one at least; for those who run it.',
  })
  async trainingHours(
    @Ctx() { actor }: HubContext,
    @Root() { trainedBy }: Network & { trainedBy?: string | null },
    @Args(() => PeriodPageArgs) { from, to, ...page }: PeriodPageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!trainedBy) return null;
    const selection = nodesOf(selectionOf(info));
    return TrainingRecordConnection.of(
      await this.service.ofNetwork(actor, trainedBy, { from, to }, page, selection),
    );
  }
}
