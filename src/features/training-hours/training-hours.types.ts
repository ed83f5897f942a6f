import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { ShownTo } from '../../shared/classification';
import { EventKind, type EventKindName } from '../event';
import { Participant } from '../person';

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
}

export const TrainingRecordConnection = connectionOf(() => TrainingRecord, 'TrainingRecord');
