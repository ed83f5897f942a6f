import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { LocalizedText } from '../../graphql/localized-text';
import { ShownTo } from '../../shared/classification';
import { Event, EventKind, type EventKindName } from '../event';
import { Network } from '../network';
import { Participant } from '../person';
import { TrainingModule } from '../training-module';

@ObjectType({ description: 'How long somebody was at events of one kind.', simpleResolvers: true })
export class KindHours {
  @Field(() => EventKind, { description: 'The kind.' })
  @ShownTo('PUBLIC')
  kind!: EventKindName;

  @Field(() => Int, { description: 'Minutes, of all of them together.' })
  @ShownTo('PUBLIC')
  minutes!: number;

  @Field(() => Int, { description: 'How many dates she was at.' })
  @ShownTo('PUBLIC')
  dates!: number;
}

@ObjectType({
  description: 'How long the reader was at events, of whatever network. Dinners and the like do not count.',
  simpleResolvers: true,
})
export class TrainingHours {
  @Field(() => Int, { description: 'Minutes, of all of them together.' })
  @ShownTo('PUBLIC')
  minutes!: number;

  @Field(() => Int, { description: 'How many dates she was at.' })
  @ShownTo('PUBLIC')
  dates!: number;

  @Field(() => [KindHours], { description: 'By the kind of event, the most first; each kind once.' })
  @ShownTo('PUBLIC')
  byKind!: KindHours[];
}

@ObjectType({
  description: 'How long somebody was at events of one network: for those who run it.',
  simpleResolvers: true,
})
export class TrainingRecord {
  @Field(() => Participant, { description: 'Who.' })
  @ShownTo('PUBLIC')
  participant!: Participant;

  @Field(() => Int, { description: 'Minutes, of all of them together.' })
  @ShownTo('PUBLIC')
  minutes!: number;

  @Field(() => Int, { description: 'How many dates she was at.' })
  @ShownTo('PUBLIC')
  datesAttended!: number;

  @Field(() => Int, { description: 'How many dates took place of which it is counted who came.' })
  @ShownTo('PUBLIC')
  datesHeld!: number;

  @Field(() => [TrainingModule], {
    description: 'The modules of the network that she has done, by its own dates, whenever that was.',
  })
  @ShownTo('PUBLIC')
  modulesDone!: TrainingModule[];

  @Field(() => [TrainingModule], {
    description: 'Those that she has not; archived ones are not among them.',
  })
  @ShownTo('PUBLIC')
  modulesMissing!: TrainingModule[];
}

@ObjectType({
  description: 'How long the reader was at one event, at its dates in a period.',
  simpleResolvers: true,
})
export class EventHours {
  @Field(() => Event, {
    nullable: true,
    description: 'The event; null where the reader does not see it any more.',
  })
  @ShownTo('PUBLIC')
  event!: Event | null;

  @Field(() => LocalizedText, { description: 'Its title.' })
  @ShownTo('PUBLIC')
  title!: LocalizedText;

  @Field(() => Network, { description: 'The network that invited.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => Int, { description: 'Minutes, of all of them together.' })
  @ShownTo('PUBLIC')
  minutes!: number;

  @Field(() => Int, { description: 'How many dates she was at.' })
  @ShownTo('PUBLIC')
  dates!: number;
}

export const EventHoursConnection = connectionOf(() => EventHours, 'EventHours');

export const TrainingRecordConnection = connectionOf(() => TrainingRecord, 'TrainingRecord');
