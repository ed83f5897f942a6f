import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { LanguageTag } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { Network } from '../network';
import { Territory } from '../reference';
import { GUARDIAN_KINDS, type GuardianKindName } from './guardian.entity';

export const GuardianKind = Object.fromEntries(GUARDIAN_KINDS.map((k) => [k, k])) as Record<
  GuardianKindName,
  GuardianKindName
>;
registerEnumType(GuardianKind, {
  name: 'GuardianKind',
  description: 'How a guardian does the work.',
  valuesConfig: {
    VOLUNTEER: { description: 'Beside another life.' },
    EMPLOYED: { description: 'For an organisation.' },
    SELF_EMPLOYED: { description: 'On their own account.' },
  },
});

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

export const GuardianConnection = connectionOf(() => Guardian, 'Guardian');
