import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { DateTime, TimeZone } from '../../graphql/scalars';
import { InvalidInputError, NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Viewer } from '../person';
import { DIGEST_FREQUENCIES, type DigestFrequencyName } from './digest.entity';

export const DigestFrequency = enumOf(DIGEST_FREQUENCIES);
registerEnumType(DigestFrequency, {
  name: 'DigestFrequency',
  description: 'How often a digest comes.',
  valuesConfig: {
    DAILY: { description: 'Every day.' },
    WEEKLY: { description: 'Once a week.' },
  },
});

/** As ISO 8601 numbers them, from 1. */
export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type WeekdayName = (typeof WEEKDAYS)[number];
export const Weekday = enumOf(WEEKDAYS);
registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: {
    MONDAY: { description: 'The first day of the week (ISO 8601).' },
    TUESDAY: { description: 'The second.' },
    WEDNESDAY: { description: 'The third.' },
    THURSDAY: { description: 'The fourth.' },
    FRIDAY: { description: 'The fifth.' },
    SATURDAY: { description: 'The sixth.' },
    SUNDAY: { description: 'The last.' },
  },
});

@ObjectType({
  description:
    'When a digest comes by mail: what is new on the boards of her networks, and on what she follows elsewhere; not what ' +
    'she has read or wrote herself, and not where nothing is new. Each post is told of once. Whether it comes at all ' +
    'is the notice `DIGESTS`.',
  simpleResolvers: true,
})
export class DigestSchedule {
  @Field(() => DigestFrequency, { description: 'How often.' })
  @ShownTo('PUBLIC')
  frequency!: DigestFrequencyName;

  @Field(() => Weekday, { description: 'On which day, where it comes weekly.' })
  @ShownTo('PUBLIC')
  weekday!: WeekdayName;

  @Field(() => Int, { description: 'From which hour on, 0 to 23, by the clock of the time zone.' })
  @ShownTo('PUBLIC')
  hour!: number;

  @Field(() => TimeZone, { description: 'Where its reader is.' })
  @ShownTo('PUBLIC')
  timeZone!: string;

  @Field(() => DateTime, { description: 'When the next one is due.' })
  @ShownTo('PUBLIC')
  nextAt!: string;
}

@InputType({ description: 'When the reader wants a digest.' })
export class SetDigestScheduleInput {
  @Field(() => DigestFrequency, { description: 'How often.' })
  frequency!: DigestFrequencyName;

  @Field(() => Weekday, { defaultValue: 'MONDAY', description: 'On which day, where it comes weekly.' })
  weekday!: WeekdayName;

  @Field(() => Int, { description: 'From which hour on, 0 to 23.' })
  hour!: number;

  @Field(() => TimeZone, { description: 'By the clock of which zone: where the reader is.' })
  timeZone!: string;
}

@ObjectType({ description: 'It is kept.', simpleResolvers: true })
export class SetDigestScheduleSuccess {
  @Field(() => Viewer, { nullable: true, description: 'The reader.' })
  @ShownTo('PUBLIC')
  viewer!: Viewer | null;
}

export const SetDigestScheduleResult = createUnionType({
  name: 'SetDigestScheduleResult',
  description: 'What comes of setting when a digest comes.',
  types: () => [SetDigestScheduleSuccess, InvalidInputError, NotSignedInError] as const,
});
