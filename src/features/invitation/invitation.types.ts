import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { DateTime } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { GroundRules } from '../ground-rules';
import { MembershipRole } from '../membership';
import { Network } from '../network';
import type { InvitedRoleName } from './invitation.entity';

export const InvitedRole = {
  GUARDIAN: 'GUARDIAN',
  ASPIRING_GUARDIAN: 'ASPIRING_GUARDIAN',
  MENTOR: 'MENTOR',
} as const;
registerEnumType(InvitedRole, {
  name: 'InvitedRole',
  description: 'What people can be invited as; other roles are given to members.',
  valuesConfig: {
    GUARDIAN: { description: 'As a guardian.' },
    ASPIRING_GUARDIAN: { description: 'In selection or training.' },
    MENTOR: { description: 'To coach new guardians.' },
  },
});

export const InvitationKind = { LINK: 'LINK', MAIL: 'MAIL' } as const;
registerEnumType(InvitationKind, {
  name: 'InvitationKind',
  description: 'How an invitation reaches people.',
  valuesConfig: {
    LINK: { description: 'By a link with a number of places.' },
    MAIL: { description: 'By a mail to one address, for one place.' },
  },
});

export const InvitationState = {
  OPEN: 'OPEN',
  USED: 'USED',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
} as const;
registerEnumType(InvitationState, {
  name: 'InvitationState',
  description: 'Whether an invitation is still good.',
  valuesConfig: {
    OPEN: { description: 'Places are left.' },
    USED: { description: 'All places are taken.' },
    EXPIRED: { description: 'It is too old.' },
    REVOKED: { description: 'It was withdrawn, or replaced by a newer one.' },
  },
});

@ObjectType({
  description: 'An invitation into a network. Only its organisers see it.',
  simpleResolvers: true,
})
export class Invitation {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => InvitationKind, { description: 'How it reaches people.' })
  @ShownTo('PUBLIC')
  kind!: keyof typeof InvitationKind;

  @Field(() => InvitedRole, { description: 'What people become by it.' })
  @ShownTo('PUBLIC')
  role!: InvitedRoleName;

  @Field(() => String, { nullable: true, description: 'The address it was mailed to; null for a link.' })
  @ShownTo('ORGANISER')
  address!: string | null;

  @Field(() => Int, { description: 'How many places it had.' })
  @ShownTo('PUBLIC')
  places!: number;

  @Field(() => Int, { description: 'How many places are left.' })
  @ShownTo('PUBLIC')
  placesLeft!: number;

  @Field(() => InvitationState, { description: 'Whether it is still good.' })
  @ShownTo('PUBLIC')
  state!: keyof typeof InvitationState;

  @Field(() => DateTime, { description: 'When it was made.' })
  @ShownTo('PUBLIC')
  createdAt!: string;

  @Field(() => DateTime, { description: 'Until when it is good.' })
  @ShownTo('PUBLIC')
  expiresAt!: string;
}

export const InvitationConnection = connectionOf(() => Invitation, 'Invitation');

@ObjectType({ description: 'What an invitation offers, to whoever holds its token.', simpleResolvers: true })
export class InvitationOffer {
  uuid!: string;

  @Field(() => InvitationKind, { description: 'How it came.' })
  @ShownTo('PUBLIC')
  kind!: keyof typeof InvitationKind;

  @Field(() => Network, { description: 'The network one is invited into.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => MembershipRole, { description: 'What one becomes in it.' })
  @ShownTo('PUBLIC')
  role!: InvitedRoleName;

  @Field(() => GroundRules, {
    nullable: true,
    description: 'The ground rules to accept, where there are any.',
  })
  @ShownTo('PUBLIC')
  groundRules!: GroundRules | null;

  @Field(() => DateTime, { description: 'Until when it is good.' })
  @ShownTo('PUBLIC')
  expiresAt!: string;
}

@InputType({
  description: 'An invitation to make: a link (`places`), or a mail to each of `addresses`; one of the two.',
})
export class CreateInvitationInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => InvitedRole, { description: 'What people become by it.' })
  role!: InvitedRoleName;

  @Field(() => Int, { nullable: true, description: 'For a link: how many may join by it, 1 to 500.' })
  places?: number | null;

  @Field(() => [String], { nullable: true, description: 'By mail: 1 to 500 addresses.' })
  addresses?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'For how many days it is good, 1 to 60; 14 without it.' })
  days?: number | null;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input invites once.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The invitation was made, now or by an earlier try.', simpleResolvers: true })
export class CreateInvitationSuccess {
  @Field(() => Network, { description: 'The network.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => String, {
    nullable: true,
    description: 'The link, shown only here; null where mails were sent.',
  })
  @ShownTo('PUBLIC')
  link!: string | null;

  @Field(() => Int, { description: 'How many mails were sent.' })
  @ShownTo('PUBLIC')
  mailed!: number;
}

export const CreateInvitationResult = createUnionType({
  name: 'CreateInvitationResult',
  description: 'What comes of inviting.',
  types: () =>
    [
      CreateInvitationSuccess,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      RateLimitedError,
    ] as const,
});

@InputType({ description: 'The invitation to withdraw.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;
}

@ObjectType({ description: 'The invitation is withdrawn.', simpleResolvers: true })
export class RevokeInvitationSuccess {
  @Field(() => Network, { description: 'Its network.' })
  @ShownTo('PUBLIC')
  network!: Network;
}

export const RevokeInvitationResult = createUnionType({
  name: 'RevokeInvitationResult',
  description: 'What comes of withdrawing an invitation.',
  types: () => [RevokeInvitationSuccess, NotFoundError, NotSignedInError] as const,
});
