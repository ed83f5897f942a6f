import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDate, LanguageTag } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { Network } from '../network';
import { Court, Territory } from '../reference';
import type { AvailabilityName, GuardianKindName, MentoringName, ThemeName } from './guardian.entity';
import { Availability, GuardianKind, Mentoring, Theme } from './guardian.enums';

@ObjectType({
  description: 'How many children a guardian represents, in the guardian’s own words: numbers and a day.',
  simpleResolvers: true,
})
export class DeclaredCaseload {
  @Field(() => Int, { description: 'How many it was.' })
  @ShownTo('PUBLIC')
  count!: number;

  @Field(() => CalendarDate, { description: 'On this day.' })
  @ShownTo('PUBLIC')
  declaredOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many it may be at most; null where nothing is said.',
  })
  @ShownTo('PUBLIC')
  ceiling!: number | null;
}

@ObjectType({
  description:
    "A guardian's entry in the directory. Fields that the guardian keeps from the reader are null.",
  simpleResolvers: true,
})
export class Guardian {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'The name, in its own script.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => String, { description: 'The name in Latin letters; equal to `name` where that is Latin.' })
  @ShownTo('PUBLIC')
  latinName!: string;

  @Field(() => GuardianKind, { nullable: true, description: 'How the guardian does the work.' })
  @ShownTo({ chosen: 'kind_audience' })
  kind!: GuardianKindName | null;

  @Field(() => [LanguageTag], { nullable: true, description: 'Languages spoken.' })
  @ShownTo({ chosen: 'languages_audience' })
  languages!: string[] | null;

  @Field(() => Territory, { nullable: true, description: 'Where the guardian works.' })
  @ShownTo({ chosen: 'territory_audience' })
  territory!: Territory | null;

  @Field(() => Int, { nullable: true, description: 'A guardian since this year.' })
  @ShownTo({ chosen: 'experience_audience' })
  experienceSince!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the guardian says of herself or himself. Plain text.',
  })
  @ShownTo({ chosen: 'about_audience' })
  about!: string | null;

  @Field(() => [Theme], { nullable: true, description: 'What the guardian knows from experience.' })
  @ShownTo({ chosen: 'themes_audience' })
  themes!: ThemeName[] | null;

  @Field(() => [Court], {
    nullable: true,
    description: 'The courts on whose official lists the guardian is.',
  })
  @ShownTo({ chosen: 'listing_audience' })
  courts!: Court[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'On the official list since this day.' })
  @ShownTo({ chosen: 'listing_audience' })
  listedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day the training for the list ended.' })
  @ShownTo({ chosen: 'listing_audience' })
  trainedOn!: string | null;

  @Field(() => Availability, {
    nullable: true,
    description: 'Whether the guardian can take on more; null too where nothing is said.',
  })
  @ShownTo({ chosen: 'availability_audience' })
  availability!: AvailabilityName | null;

  @Field(() => DeclaredCaseload, {
    nullable: true,
    description: 'How many children the guardian represents; null too where nothing is said.',
  })
  @ShownTo({ chosen: 'caseload_audience' })
  declaredCaseload!: DeclaredCaseload | null;

  @Field(() => Mentoring, {
    nullable: true,
    description: 'Whether the guardian offers to coach others or seeks a coach; null too for neither.',
  })
  @ShownTo({ chosen: 'mentoring_audience' })
  mentoring!: MentoringName | null;

  // Readers know by them where the guardian stands: whoever sees the card sees them.
  @Field(() => [Network], { description: 'The networks the guardian belongs to.' })
  @ShownTo('PUBLIC')
  networks!: Network[];

  @Field(() => [String], {
    nullable: true,
    description: "The numbers under which the reader's offices keep the guardian; for organisers.",
  })
  @ShownTo('ORGANISER')
  externalIds!: string[] | null;
}
