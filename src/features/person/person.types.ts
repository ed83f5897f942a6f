import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LanguageTag } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';

export const ParticipantKind = {
  PERSON: 'PERSON',
  EMAIL_GUEST: 'EMAIL_GUEST',
  REMOTE: 'REMOTE',
  ALIAS: 'ALIAS',
  FORMER: 'FORMER',
} as const;
registerEnumType(ParticipantKind, {
  name: 'ParticipantKind',
  description: 'What stands behind a participant.',
  valuesConfig: {
    PERSON: { description: 'A person of this hub.' },
    EMAIL_GUEST: { description: 'Someone who takes part by mail alone.' },
    REMOTE: { description: 'Someone of another hub.' },
    ALIAS: { description: 'Someone who writes without a name.' },
    FORMER: { description: 'Someone who had herself erased: nobody knows any more who it was.' },
  },
});

@ObjectType({ description: 'Whom posts, answers and reactions come from.', simpleResolvers: true })
export class Participant {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => ParticipantKind, { description: 'What stands behind it.' })
  @ShownTo('PUBLIC')
  kind!: keyof typeof ParticipantKind;

  @Field(() => String, {
    description:
      'The name it takes part under; of an `ALIAS` its number on the topic, as `#2`; empty for a `FORMER` one.',
  })
  @ShownTo('PUBLIC')
  name!: string;
}

@ObjectType({ description: 'The signed-in person, as she sees herself.', simpleResolvers: true })
export class Viewer {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, { nullable: true, description: 'Her name.' })
  @ShownTo('ME')
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The address her mail goes to.' })
  @ShownTo('ME')
  email!: string | null;

  @Field(() => LanguageTag, { nullable: true, description: 'The language she reads the hub in.' })
  @ShownTo('ME')
  locale!: string | null;

  @Field(() => Participant, { nullable: true, description: 'What her own posts come from.' })
  @ShownTo('ME')
  participant!: Participant | null;
}
