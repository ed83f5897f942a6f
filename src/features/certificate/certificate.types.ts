import {
  createUnionType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { enumOf } from '../../graphql/enum-of';
import { CalendarDate, DateTime, LanguageTag } from '../../graphql/scalars';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Event } from '../event';
import { Participant } from '../person';
import { CERTIFICATE_FACTS, type CertificateFactName } from './certificate.entity';
import {
  AttendanceTooLow,
  CertificateWithdrawn,
  EventNotOver,
  ModulesMissing,
  NoCertificates,
} from './certificate.errors';

export const CertificateFact = enumOf(CERTIFICATE_FACTS);
registerEnumType(CertificateFact, {
  name: 'CertificateFact',
  description: 'What of a certificate is shown to who has its code, where its holder chose it.',
  valuesConfig: {
    NAME: { description: 'Whose it is.' },
    COURSE: { description: 'What she was at.' },
    NETWORK: { description: 'Whose event it was.' },
    DATES: { description: 'From when to when it took place.' },
    HOURS: { description: 'For how long she was there, and how long it took.' },
  },
});

@ObjectType({
  description:
    'That somebody was at enough of an event: for herself, and what it says for those who run the event’s network. It says what was so when it was made.',
  simpleResolvers: true,
})
export class Certificate {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs; it opens nothing.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Event, { nullable: true, description: 'The event; null where the reader does not see it.' })
  @ShownTo('PUBLIC')
  event!: Event | null;

  @Field(() => Participant, { description: 'Whose it is, as others meet her in the hub.' })
  @ShownTo('PUBLIC')
  participant!: Participant;

  @Field(() => String, { description: 'Her name, as she has it stand there.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => LanguageTag, { description: 'In which language it is written.' })
  @ShownTo('PUBLIC')
  language!: string;

  @Field(() => String, { description: 'What she was at.' })
  @ShownTo('PUBLIC')
  title!: string;

  @Field(() => String, { description: 'Whose event it was.' })
  @ShownTo('PUBLIC')
  networkName!: string;

  @Field(() => CalendarDate, { description: 'The first day of the event.' })
  @ShownTo('PUBLIC')
  firstOn!: string;

  @Field(() => CalendarDate, { description: 'Its last day.' })
  @ShownTo('PUBLIC')
  lastOn!: string;

  @Field(() => Int, { description: 'For how many minutes she was there.' })
  @ShownTo('PUBLIC')
  attendedMinutes!: number;

  @Field(() => Int, { description: 'How many minutes it took in all.' })
  @ShownTo('PUBLIC')
  heldMinutes!: number;

  @Field(() => [String], { description: 'What the modules of it are called that she has done.' })
  @ShownTo('PUBLIC')
  modules!: string[];

  @Field(() => DateTime, { description: 'When it was made, or said something else last.' })
  @ShownTo('PUBLIC')
  issuedAt!: string;

  @Field(() => Boolean, {
    description:
      'Whether the hub vouches for it: it was not withdrawn, and by what is noted of her now it was earned.',
  })
  @ShownTo('PUBLIC')
  valid!: boolean;

  @Field(() => String, { nullable: true, description: 'Why an organiser withdrew it.' })
  @ShownTo('PUBLIC')
  withdrawnReason!: string | null;

  @Field(() => [CertificateFact], {
    nullable: true,
    description: 'What is shown to who has its code, besides that it is vouched for. For its holder.',
  })
  @ShownTo('ME')
  shown!: CertificateFactName[] | null;
}

export const CertificateConnection = connectionOf(() => Certificate, 'Certificate');

@ObjectType({
  description: 'How much of an event the reader was at, of the dates that are over.',
  simpleResolvers: true,
})
export class CertificateProgress {
  @Field(() => Int, { description: 'For how many minutes she was there.' })
  @ShownTo('PUBLIC')
  attendedMinutes!: number;

  @Field(() => Int, { description: 'How many minutes it took so far.' })
  @ShownTo('PUBLIC')
  heldMinutes!: number;

  @Field(() => Float, { description: 'The share of them that a certificate asks for, from 0 to 1.' })
  @ShownTo('PUBLIC')
  minimumShare!: number;

  @Field(() => Boolean, { description: 'Whether all of its dates are over.' })
  @ShownTo('PUBLIC')
  over!: boolean;
}

@Shows(NoCertificates)
@ObjectType({
  implements: UserError,
  description: 'The event is of a kind, or of a network, of which there are none.',
  simpleResolvers: true,
})
export class NoCertificatesError extends UserError {}

@Shows(EventNotOver)
@ObjectType({
  implements: UserError,
  description: 'Some of its dates are to come, or under way.',
  simpleResolvers: true,
})
export class EventNotOverError extends UserError {}

@Shows(AttendanceTooLow)
@ObjectType({
  implements: UserError,
  description: 'She was there for less of it than the network asks for.',
  simpleResolvers: true,
})
export class AttendanceTooLowError extends UserError {
  @Field(() => Float, { description: 'The share of it at which she was, from 0 to 1.' })
  @ShownTo('PUBLIC')
  attendedShare!: number;

  @Field(() => Float, { description: 'The share that the network asks for, from 0 to 1.' })
  @ShownTo('PUBLIC')
  minimumShare!: number;
}

@Shows(ModulesMissing)
@ObjectType({
  implements: UserError,
  description: 'She has not done a module of it that a certificate needs.',
  simpleResolvers: true,
})
export class ModulesMissingError extends UserError {
  @Field(() => [String], {
    description: 'What they are called, in the first of the reader’s languages in which each is.',
  })
  @ShownTo('PUBLIC')
  modules!: string[];
}

@Shows(CertificateWithdrawn)
@ObjectType({ implements: UserError, description: 'An organiser withdrew it.', simpleResolvers: true })
export class CertificateWithdrawnError extends UserError {}

@InputType({ description: 'What one wants a certificate of.' })
export class RequestCertificateInput {
  @Field(() => ID, { description: 'The event, at which one was.' })
  eventId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'One’s name as it is to stand there; left out: as it stood there before, or as in the hub.',
  })
  name?: string | null;

  @Field(() => LanguageTag, {
    nullable: true,
    description: 'In which language; left out: as it was before, or one’s own.',
  })
  language?: string | null;
}

@InputType({ description: 'What the code of one’s certificate is to show.' })
export class UpdateCertificateInput {
  @Field(() => ID, { description: 'One of one’s own.' })
  certificateId!: string;

  @Field(() => [CertificateFact], {
    description: 'All that is shown besides that it is vouched for; an empty list: nothing.',
  })
  shown!: CertificateFactName[];
}

@InputType({ description: 'A certificate to withdraw.' })
export class WithdrawCertificateInput {
  @Field(() => ID, { description: 'Of an event that the reader runs.' })
  certificateId!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it is withdrawn; false takes that back.',
  })
  withdrawn!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in 1,000 characters at most: its holder reads it. For withdrawing it.',
  })
  reason?: string | null;
}

@ObjectType({ description: 'This is how the certificate is now.', simpleResolvers: true })
export class CertificateSuccess {
  @Field(() => Certificate, { nullable: true, description: 'The certificate.' })
  @ShownTo('PUBLIC')
  certificate!: Certificate | null;
}

export const RequestCertificateResult = createUnionType({
  name: 'RequestCertificateResult',
  description: 'What comes of asking for a certificate.',
  types: () =>
    [
      CertificateSuccess,
      AttendanceTooLowError,
      CertificateWithdrawnError,
      EventNotOverError,
      InvalidInputError,
      ModulesMissingError,
      NoCertificatesError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
    ] as const,
});

export const CertificateResult = createUnionType({
  name: 'CertificateResult',
  description: 'What comes of changing what a certificate shows, or of withdrawing it.',
  types: () => [CertificateSuccess, InvalidInputError, NotFoundError, NotSignedInError] as const,
});
