import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { ExperienceBand, type ExperienceBandName } from '../directory';

@ObjectType({ description: 'Seats for guardians of one band of experience.', simpleResolvers: true })
export class BandCount {
  @Field(() => ExperienceBand, { description: 'For whom.' })
  @ShownTo('PUBLIC')
  band!: ExperienceBandName;

  @Field(() => Int, { description: 'How many.' })
  @ShownTo('PUBLIC')
  count!: number;
}

@ObjectType({
  description:
    'Seats that are reserved for guardians of some experience: nobody else gets one until they are released. Who says on her card since when she is a guardian is of a band; guests are of none.',
  simpleResolvers: true,
})
export class BandSeats {
  @Field(() => [BandCount], { description: 'How many for whom.' })
  @ShownTo('PUBLIC')
  seats!: BandCount[];

  @Field(() => Int, {
    description: 'How many hours before each date starts they are released; 0 where they never are.',
  })
  @ShownTo('PUBLIC')
  releaseHours!: number;
}

@ObjectType({ description: 'Free seats of a date that are kept for some.', simpleResolvers: true })
export class KeptSeats {
  @Field(() => [BandCount], { description: 'How many for whom; those that are taken are not among them.' })
  @ShownTo('PUBLIC')
  seats!: BandCount[];

  @Field(() => DateTime, { description: 'From when on they are for everyone.' })
  @ShownTo('PUBLIC')
  until!: string;
}

@InputType({ description: 'Seats for guardians of one band of experience.' })
export class BandCountInput {
  @Field(() => ExperienceBand, { description: 'For whom; each band once.' })
  band!: ExperienceBandName;

  @Field(() => Int, { description: 'How many, at least 1.' })
  count!: number;
}

@InputType({ description: 'Seats to reserve for guardians of some experience.' })
export class BandSeatsInput {
  @Field(() => [BandCountInput], {
    description: 'How many for whom, at each date; together no more than there are seats.',
  })
  seats!: BandCountInput[];

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'How many hours before each date starts, 0 to 2,160, those that are left are released to everyone; 0 where they never are.',
  })
  releaseHours!: number;
}
