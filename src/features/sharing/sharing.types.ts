import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  Shows,
  StepUpRequiredError,
  UserError,
} from '../../graphql/user-errors';
import type { Audience } from '../../shared/audience';
import { AudienceStep } from '../../graphql/audience-enum';
import { enumOf } from '../../graphql/enum-of';
import { ShownTo } from '../../shared/classification';
import { DATA_KINDS, type DataKind as DataKindName } from '../../shared/data-kind';
import { Network } from '../network';
import { SHARING_DIRECTIONS, type SharingDirectionName } from './sharing.entity';
import { LinkExists } from './sharing.errors';

export const DataKind = enumOf(DATA_KINDS);
registerEnumType(DataKind, {
  name: 'DataKind',
  description: 'A kind of data that networks share one by one.',
  valuesConfig: {
    CARDS: { description: 'Entries in the directory, each field as far as its owner chose.' },
    BOARDS: { description: 'Boards with their topics and posts, each as far as the board is for.' },
    EVENTS: { description: 'Events, each as far as it is for.' },
  },
});

export const SharingDirection = enumOf(SHARING_DIRECTIONS);
registerEnumType(SharingDirection, {
  name: 'SharingDirection',
  description: 'Whom in the tree a rule is for.',
  valuesConfig: {
    ANCESTORS: { description: 'Members of the networks above.' },
    DESCENDANTS: { description: 'Members of the networks below.' },
  },
});

export const NetworkLinkState = enumOf(['OFFERED', 'IN_FORCE', 'EXPIRED', 'ENDED']);
export type NetworkLinkStateName = keyof typeof NetworkLinkState;
registerEnumType(NetworkLinkState, {
  name: 'NetworkLinkState',
  description: 'How an agreement stands.',
  valuesConfig: {
    OFFERED: { description: 'One side offered it, the other has not accepted.' },
    IN_FORCE: { description: 'Both sides agreed.' },
    EXPIRED: { description: 'Its time is over.' },
    ENDED: { description: 'One side ended it, or did not accept it.' },
  },
});

@ObjectType({
  description:
    'An agreement by which members of two networks see data of each other, as far as it is for linked networks.',
  simpleResolvers: true,
})
export class NetworkLink {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Network, { description: 'The network that offered it.' })
  @ShownTo('PUBLIC')
  from!: Network;

  @Field(() => Network, { description: 'The network it was offered to.' })
  @ShownTo('PUBLIC')
  to!: Network;

  @Field(() => [DataKind], { description: 'What it is about.' })
  @ShownTo('PUBLIC')
  kinds!: DataKindName[];

  @Field(() => String, { description: 'What it is for. Plain text.' })
  @ShownTo('PUBLIC')
  purpose!: string;

  @Field(() => NetworkLinkState, { description: 'How it stands.' })
  @ShownTo('PUBLIC')
  state!: NetworkLinkStateName;

  @Field(() => DateTime, { description: 'When it was offered.' })
  @ShownTo('PUBLIC')
  offeredAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was accepted.' })
  @ShownTo('PUBLIC')
  acceptedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself.' })
  @ShownTo('PUBLIC')
  expiresAt!: string | null;
}

@ObjectType({
  description: 'On which step members of the networks above, or below, stand towards data of one kind.',
  simpleResolvers: true,
})
export class SharingRule {
  @Field(() => DataKind, { description: 'The kind of data.' })
  @ShownTo('PUBLIC')
  kind!: DataKindName;

  @Field(() => SharingDirection, { description: 'Whom it is for.' })
  @ShownTo('PUBLIC')
  direction!: SharingDirectionName;

  @Field(() => AudienceStep, { description: '`NETWORK` or `LINKED`.' })
  @ShownTo('PUBLIC')
  audience!: Audience;
}

@Shows(LinkExists)
@ObjectType({
  implements: UserError,
  description: 'There is an agreement between these networks already, or an offer of one.',
  simpleResolvers: true,
})
export class LinkExistsError extends UserError {}

@InputType({ description: 'An agreement to offer to another network.' })
export class OfferNetworkLinkInput {
  @Field(() => ID, { description: 'The network that offers it: one that the actor runs.' })
  fromId!: string;

  @Field(() => ID, { description: 'The network to offer it to.' })
  toId!: string;

  @Field(() => [DataKind], { description: 'What both let each other see.' })
  kinds!: DataKindName[];

  @Field(() => String, { description: 'What for, at most 500 characters; both sides read it.' })
  purpose!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself.' })
  expiresAt?: string | null;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input writes once.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'An agreement.' })
export class NetworkLinkInput {
  @Field(() => ID, { description: 'Its id.' })
  linkId!: string;
}

@InputType({ description: 'A rule of sharing with the networks above or below.' })
export class SharingRuleInput {
  @Field(() => DataKind, { description: 'The kind of data.' })
  kind!: DataKindName;

  @Field(() => SharingDirection, { description: 'Whom it is for.' })
  direction!: SharingDirectionName;

  @Field(() => AudienceStep, { description: '`NETWORK` or `LINKED`.' })
  audience!: Audience;
}

@InputType({ description: 'All that a network shares: what is not named is not shared.' })
export class SetSharingInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => [SharingRuleInput], { description: 'Its rules towards the networks above and below.' })
  rules!: SharingRuleInput[];

  @Field(() => AudienceStep, {
    description:
      'The widest step that the cards of its members reach, whatever they chose: `NETWORK` to `PUBLIC`.',
  })
  cardsUpTo!: Audience;
}

@ObjectType({ description: 'The agreement as it is now.', simpleResolvers: true })
export class NetworkLinkSuccess {
  @Field(() => NetworkLink, { description: 'The agreement.' })
  @ShownTo('PUBLIC')
  link!: NetworkLink;
}

@ObjectType({ description: 'What the network shares is in force.', simpleResolvers: true })
export class SharingSuccess {
  @Field(() => Network, { description: 'The network.' })
  @ShownTo('PUBLIC')
  network!: Network;
}

export const NetworkLinkResult = createUnionType({
  name: 'NetworkLinkResult',
  description: 'What comes of offering, accepting or ending an agreement.',
  types: () =>
    [
      NetworkLinkSuccess,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      StepUpRequiredError,
      IdempotencyKeyReusedError,
      LinkExistsError,
    ] as const,
});

export const SharingResult = createUnionType({
  name: 'SharingResult',
  description: 'What comes of changing what a network shares.',
  types: () =>
    [SharingSuccess, InvalidInputError, NotFoundError, NotSignedInError, StepUpRequiredError] as const,
});
