import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { DateTime } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import type { PartnerScope as ScopeName } from '../../shared/partner-scopes';
import { Network } from '../network';

export const PartnerScope: Readonly<Record<string, ScopeName>> = {
  DIRECTORY_READ: 'directory:read',
  BOARDS_READ: 'boards:read',
  EVENTS_READ: 'events:read',
};
registerEnumType(PartnerScope, {
  name: 'PartnerScope',
  description: 'What a partner may read of what is flagged for partners.',
  valuesConfig: {
    DIRECTORY_READ: { description: 'Entries of the directory; `directory:read` at the token endpoint.' },
    BOARDS_READ: { description: 'Boards and what is written on them; `boards:read` at the token endpoint.' },
    EVENTS_READ: { description: 'Events and when they take place; `events:read` at the token endpoint.' },
  },
});

@ObjectType({ description: 'What one network lets a partner read.', simpleResolvers: true })
export class PartnerGrant {
  @Field(() => Network, { description: 'The network that grants it.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => [PartnerScope], { description: 'What the partner may read there.' })
  @ShownTo('PUBLIC')
  scopes!: ScopeName[];

  @Field(() => DateTime, { description: 'Since when.' })
  @ShownTo('PUBLIC')
  grantedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null until it is revoked.' })
  @ShownTo('PUBLIC')
  expiresAt!: string | null;
}

@ObjectType({
  description: 'A key of a partner. The key itself is shown once, when it is made.',
  simpleResolvers: true,
})
export class PartnerKey {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'By which its keepers know it.' })
  @ShownTo('PUBLIC')
  label!: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  @ShownTo('PUBLIC')
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it is good.' })
  @ShownTo('PUBLIC')
  revokedAt!: string | null;
}

@ObjectType({ description: 'A public key with which a partner signs its assertions.', simpleResolvers: true })
export class PartnerJwk {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'The `kid` that assertions name.' })
  @ShownTo('PUBLIC')
  kid!: string;

  @Field(() => DateTime, { description: 'When it was registered.' })
  @ShownTo('PUBLIC')
  createdAt!: string;
}

@ObjectType({
  description: "Another organisation's site or system that shows the hub's data.",
  simpleResolvers: true,
})
export class Partner {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs; the client id at the token endpoint.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => String, { description: 'What it uses the data for.' })
  @ShownTo('PUBLIC')
  purpose!: string;

  @Field(() => Network, {
    nullable: true,
    description: 'The network whose organisers keep its keys; null where operators of the hub do.',
  })
  @ShownTo('PUBLIC')
  network!: Network | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Points it may spend in a minute; null for what is usual on this hub.',
  })
  @ShownTo('PUBLIC')
  pointsPerMinute!: number | null;

  @Field(() => Boolean, { description: 'Whether its keys are in the hands of the reader.' })
  @ShownTo('PUBLIC')
  viewerKeeps!: boolean;

  @Field(() => [PartnerGrant], {
    description: 'What networks let it read, as far as the reader organises them.',
  })
  @ShownTo('PUBLIC')
  grants!: PartnerGrant[];

  @Field(() => [PartnerKey], { description: 'Its keys, for those in whose hands they are.' })
  @ShownTo('PUBLIC')
  keys!: PartnerKey[];

  @Field(() => [PartnerJwk], { description: 'Its public keys, for those in whose hands they are.' })
  @ShownTo('PUBLIC')
  jwks!: PartnerJwk[];
}

export const PartnerConnection = connectionOf(() => Partner, 'Partner');
