import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { enumOf } from '../../graphql/enum-of';
import { LanguageTag } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import {
  Availability,
  Guardian,
  GuardianKind,
  Mentoring,
  Theme,
  type AvailabilityName,
  type GuardianKindName,
  type MentoringName,
  type ThemeName,
} from '../guardian';
import { Network } from '../network';
import type { DirectoryFilter } from './directory.filter';
import type { ValueCount } from './facets';
import { EXPERIENCE_BANDS, type ExperienceBandName } from './experience';

export const ExperienceBand = enumOf(EXPERIENCE_BANDS);
registerEnumType(ExperienceBand, {
  name: 'ExperienceBand',
  description: 'How long somebody has been a guardian, in calendar years.',
  valuesConfig: {
    STARTING: { description: 'Less than two.' },
    SOME: { description: 'Two to four.' },
    LONG: { description: 'Five or more.' },
  },
});

export const DirectorySort = enumOf(['NAME', 'EXPERIENCE']);
export type DirectorySortName = keyof typeof DirectorySort;
registerEnumType(DirectorySort, {
  name: 'DirectorySort',
  description: 'The order of the directory.',
  valuesConfig: {
    NAME: { description: 'By name in Latin letters; in a search, names that begin with it come first.' },
    EXPERIENCE: {
      description:
        'Who has been a guardian longest comes first; last who does not say, or not to the reader.',
    },
  },
});

const OF = 'One of them is enough; at most 20.';

@InputType({
  description:
    'What the directory is narrowed to. Every kind given must be met, by fields that the reader may see.',
})
export class DirectoryFilterInput implements DirectoryFilter {
  @Field(() => [LanguageTag], { nullable: true, description: `Languages spoken. ${OF}` })
  languages?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Codes of territories (ISO 3166 or NUTS 2024): all that lies in them counts. ${OF}`,
  })
  territories?: string[] | null;

  @Field(() => [Theme], { nullable: true, description: `Themes known from experience. ${OF}` })
  themes?: ThemeName[] | null;

  @Field(() => [ExperienceBand], { nullable: true, description: `For how long a guardian. ${OF}` })
  experience?: ExperienceBandName[] | null;

  @Field(() => [Availability], { nullable: true, description: `Whether there is room for more. ${OF}` })
  availability?: AvailabilityName[] | null;

  @Field(() => [Mentoring], { nullable: true, description: `Offers or seeks to be coached. ${OF}` })
  mentoring?: MentoringName[] | null;

  @Field(() => [GuardianKind], { nullable: true, description: `How the work is done. ${OF}` })
  kinds?: GuardianKindName[] | null;

  @Field(() => [String], { nullable: true, description: `Codes of courts that keep the list. ${OF}` })
  courts?: string[] | null;

  @Field(() => [ID], { nullable: true, description: `Networks, with all below them. ${OF}` })
  networkIds?: string[] | null;
}

@ObjectType({ description: 'A value to narrow a search to.', simpleResolvers: true })
export class FacetValue {
  @Field(() => String, { description: 'As the filter takes it: a tag, a code, the name of an enum value.' })
  @ShownTo('PUBLIC')
  value!: string;

  @Field(() => Int, { description: 'How many of the hits have it, as far as the reader may see that.' })
  @ShownTo('PUBLIC')
  count!: number;
}

@ObjectType({ description: 'A network to narrow a search to.', simpleResolvers: true })
export class NetworkFacet {
  @Field(() => Network, { description: 'The network.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => Int, { description: 'How many of the hits are in it, or in one below it.' })
  @ShownTo('PUBLIC')
  count!: number;
}

/** How values are counted. */
export const BUT_ITS_OWN =
  'The most frequent first; counted as if nothing of this kind were chosen. Null where there are too many hits.';

@ObjectType({ description: 'What the hits can be narrowed to.', simpleResolvers: true })
export class DirectoryFacets {
  @Field(() => Int, { description: 'How many hits there are.' })
  @ShownTo('PUBLIC')
  hits!: number;

  @Field(() => [FacetValue], { nullable: true, description: `Languages. ${BUT_ITS_OWN}` })
  @ShownTo('PUBLIC')
  languages!: FacetValue[] | null;

  @Field(() => [FacetValue], { nullable: true, description: `Territories and those around. ${BUT_ITS_OWN}` })
  @ShownTo('PUBLIC')
  territories!: FacetValue[] | null;

  @Field(() => [FacetValue], { nullable: true, description: `Themes. ${BUT_ITS_OWN}` })
  @ShownTo('PUBLIC')
  themes!: FacetValue[] | null;

  @Field(() => [FacetValue], { nullable: true, description: `Experience, the newest first. ${BUT_ITS_OWN}` })
  @ShownTo('PUBLIC')
  experience!: FacetValue[] | null;

  @Field(() => [FacetValue], { nullable: true, description: `Availability. ${BUT_ITS_OWN}` })
  @ShownTo('PUBLIC')
  availability!: FacetValue[] | null;

  @Field(() => [FacetValue], { nullable: true, description: `Coaching. ${BUT_ITS_OWN}` })
  @ShownTo('PUBLIC')
  mentoring!: FacetValue[] | null;

  @Field(() => [FacetValue], { nullable: true, description: `Kinds of guardian. ${BUT_ITS_OWN}` })
  @ShownTo('PUBLIC')
  kinds!: FacetValue[] | null;

  @Field(() => [FacetValue], { nullable: true, description: `Courts. ${BUT_ITS_OWN}` })
  @ShownTo('PUBLIC')
  courts!: FacetValue[] | null;

  /** What `networks` is resolved from. */
  networkCounts!: readonly ValueCount[] | null;
}

export const GuardianConnection = connectionOf(() => Guardian, 'Guardian');
