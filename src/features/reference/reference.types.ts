import { Field, ObjectType } from 'type-graphql';
import { LanguageTag } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';

@ObjectType({ description: 'A language people speak (ISO 639).', simpleResolvers: true })
export class Language {
  @Field(() => LanguageTag, { description: 'Its tag.' })
  @ShownTo('PUBLIC')
  tag!: string;

  @Field(() => String, { description: 'Its name in itself, for example `دری`.' })
  @ShownTo('PUBLIC')
  nativeName!: string;

  @Field(() => String, { description: 'Its English name.' })
  @ShownTo('PUBLIC')
  englishName!: string;

  @Field(() => Boolean, { description: 'Whether it is written from right to left.' })
  @ShownTo('PUBLIC')
  rightToLeft!: boolean;
}

@ObjectType({ description: 'A country (ISO 3166-1) or a part of one (ISO 3166-2).', simpleResolvers: true })
export class Territory {
  @Field(() => String, { description: 'Its code, for example `IT-PD`.' })
  @ShownTo('PUBLIC')
  code!: string;

  @Field(() => String, { description: 'Its name as the standard lists it.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => String, { description: 'Code of its country (ISO 3166-1 alpha-2).' })
  @ShownTo('PUBLIC')
  country!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its code in NUTS 2024, for example `ITH36`, where it is a unit there that the hub knows.',
  })
  @ShownTo('PUBLIC')
  nuts!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the territory it is part of.' })
  @ShownTo('PUBLIC')
  parent!: string | null;
}

@ObjectType({
  description: 'A juvenile court that keeps an official list of guardians.',
  simpleResolvers: true,
})
export class Court {
  @Field(() => String, { description: 'Its code on this hub, for example `IT-TM-VENEZIA`.' })
  @ShownTo('PUBLIC')
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => String, { description: 'The city it sits in.' })
  @ShownTo('PUBLIC')
  city!: string;

  @Field(() => Territory, { description: 'The region it sits in.' })
  @ShownTo('PUBLIC')
  region!: Territory;
}
