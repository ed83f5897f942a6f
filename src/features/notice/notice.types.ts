import { createUnionType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import type { NoticeKind as KindName } from '../delivery';
import { Viewer } from '../person';

export const NoticeKind: Readonly<Record<KindName, KindName>> = {
  GROUND_RULES: 'GROUND_RULES',
  PARTNERS: 'PARTNERS',
  CONTACT_REQUESTS: 'CONTACT_REQUESTS',
  MESSAGES: 'MESSAGES',
  DIGESTS: 'DIGESTS',
  EVENT_REMINDERS: 'EVENT_REMINDERS',
  EVENT_OUTCOMES: 'EVENT_OUTCOMES',
};
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What a notice is about. Codes and decisions are no notices: they are always sent.',
  valuesConfig: {
    GROUND_RULES: { description: 'A network one belongs to has new ground rules.' },
    PARTNERS: { description: 'A partner portal was let read data of a network one organises.' },
    CONTACT_REQUESTS: {
      description:
        'Somebody asks for contact. Who wants no such mails is not asked: she is closed to requests.',
    },
    MESSAGES: {
      description: 'Somebody writes through the hub. To who wants no such mails nobody can write.',
    },
    DIGESTS: { description: 'What is new on the boards, from time to time: see `Viewer.digestSchedule`.' },
    EVENT_REMINDERS: {
      description: 'That a date to which one comes is near, or that one has not answered to an invitation.',
    },
    EVENT_OUTCOMES: { description: 'What came of a date at which one was: two questions, once for each.' },
  },
});

@ObjectType({ description: 'Whether notices of a kind are sent by mail.', simpleResolvers: true })
export class NoticePreference {
  @Field(() => NoticeKind, { description: 'What they are about.' })
  @ShownTo('PUBLIC')
  kind!: KindName;

  @Field(() => Boolean, { description: 'Whether they are sent.' })
  @ShownTo('PUBLIC')
  enabled!: boolean;
}

@InputType({ description: 'Whether to send notices of a kind.' })
export class SetNoticePreferenceInput {
  @Field(() => NoticeKind, { description: 'What they are about.' })
  kind!: KindName;

  @Field(() => Boolean, { description: 'Whether to send them.' })
  enabled!: boolean;
}

@ObjectType({ description: 'The preference is kept.', simpleResolvers: true })
export class SetNoticePreferenceSuccess {
  @Field(() => Viewer, { nullable: true, description: 'The person with her preferences.' })
  @ShownTo('PUBLIC')
  viewer!: Viewer | null;
}

export const SetNoticePreferenceResult = createUnionType({
  name: 'SetNoticePreferenceResult',
  description: 'What comes of setting a preference.',
  types: () => [SetNoticePreferenceSuccess, NotSignedInError] as const,
});
