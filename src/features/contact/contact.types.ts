import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AudienceStep } from '../../graphql/audience-enum';
import { enumOf } from '../../graphql/enum-of';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
} from '../../graphql/user-errors';
import type { Audience } from '../../shared/audience';
import { ShownTo } from '../../shared/classification';
import { Viewer } from '../person';
import { CONTACT_WAY_KINDS, type ContactWayKindName } from './contact.entity';

export const ContactWayKind = enumOf(CONTACT_WAY_KINDS);
registerEnumType(ContactWayKind, {
  name: 'ContactWayKind',
  description: 'By what somebody can be reached.',
  valuesConfig: {
    PHONE: { description: 'A telephone number (E.164).' },
    WHATSAPP: { description: 'WhatsApp, by the number.' },
    SIGNAL: { description: 'Signal, by the number.' },
    TELEGRAM: { description: 'Telegram, by the name or the number.' },
    THREEMA: { description: 'Threema, by the ID.' },
    EMAIL: { description: 'An e-mail address; not the one by which one signs in, unless one says so.' },
  },
});

@ObjectType({
  description:
    'A way to reach a person. It stands in no list and on no card: `revealContact` alone gives it.',
  simpleResolvers: true,
})
export class ContactWay {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => ContactWayKind, { description: 'By what.' })
  @ShownTo('PUBLIC')
  kind!: ContactWayKindName;

  @Field(() => String, { description: 'The number, name or address.' })
  @ShownTo('PUBLIC')
  value!: string;

  @Field(() => AudienceStep, { nullable: true, description: 'For whom it is; shown to oneself alone.' })
  @ShownTo('ME')
  audience!: Audience | null;
}

@InputType({ description: 'A way to be reached. One that is there already gets the audience anew.' })
export class SetContactWayInput {
  @Field(() => ContactWayKind, { description: 'By what.' })
  kind!: ContactWayKindName;

  @Field(() => String, { description: 'Numbers with their country code, such as +39 041 123 4567.' })
  value!: string;

  @Field(() => AudienceStep, {
    defaultValue: 'ME',
    description:
      'For whom, besides those one is in contact with: `ME`, `NETWORK`, `LINKED` or `HUB`, as whoever reads it is named in the log.',
  })
  audience!: Audience;
}

@InputType({ description: 'The way to take away.' })
export class RemoveContactWayInput {
  @Field(() => ID, { description: 'Which.' })
  contactWayId!: string;
}

@ObjectType({ description: 'The ways are as one wants them.', simpleResolvers: true })
export class ChangeContactWaysSuccess {
  @Field(() => Viewer, { nullable: true, description: 'The person with her ways to be reached.' })
  @ShownTo('PUBLIC')
  viewer!: Viewer | null;
}

export const ChangeContactWaysResult = createUnionType({
  name: 'ChangeContactWaysResult',
  description: 'What comes of changing the ways by which one can be reached.',
  types: () => [ChangeContactWaysSuccess, InvalidInputError, NotFoundError, NotSignedInError] as const,
});

@InputType({ description: 'Whose contact details to look at.' })
export class RevealContactInput {
  @Field(() => ID, { description: 'The guardian’s entry in the directory.' })
  guardianId!: string;
}

@ObjectType({ description: 'The contact details that are for the reader.', simpleResolvers: true })
export class RevealContactSuccess {
  @Field(() => [ContactWay], {
    description: 'The ways, oldest first; none where there is none, or none is for the reader.',
  })
  @ShownTo('PUBLIC')
  ways!: ContactWay[];
}

export const RevealContactResult = createUnionType({
  name: 'RevealContactResult',
  description: 'What comes of looking at contact details.',
  types: () => [RevealContactSuccess, NotFoundError, NotSignedInError, RateLimitedError] as const,
});
