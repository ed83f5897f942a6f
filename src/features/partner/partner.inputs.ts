import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  StepUpRequiredError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import type { PartnerScope as ScopeName } from '../../shared/partner-scopes';
import { Partner, PartnerScope } from './partner.types';

const KEY = 'Made by the client, 8 to 64 characters: the same key with the same input makes one.';

@InputType({ description: 'A partner to add.' })
export class CreatePartnerInput {
  @Field(() => String, { description: 'Its name, at most 100 characters.' })
  name!: string;

  @Field(() => String, { description: 'What it will use the data for, at most 500 characters.' })
  purpose!: string;

  @Field(() => [ID], {
    description:
      'The networks that grant it; the organisers of the first keep its keys. Others grant it later.',
  })
  networkIds!: string[];

  @Field(() => [PartnerScope], { description: 'What it may read there.' })
  scopes!: ScopeName[];

  @Field(() => DateTime, { nullable: true, description: 'Until when; without it until it is revoked.' })
  expiresAt?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'What a network lets a partner read.' })
export class GrantPartnerInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string;

  @Field(() => ID, { description: 'The network that grants it.' })
  networkId!: string;

  @Field(() => [PartnerScope], { description: 'What it may read there from now on.' })
  scopes!: ScopeName[];

  @Field(() => DateTime, { nullable: true, description: 'Until when; without it until it is revoked.' })
  expiresAt?: string | null;
}

@InputType({ description: "A network's grant to take back." })
export class RevokePartnerGrantInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;
}

@InputType({ description: 'A key to make.' })
export class AddPartnerKeyInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string;

  @Field(() => String, { description: 'By which you will know it, at most 100 characters.' })
  label!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A key to revoke.' })
export class RevokePartnerKeyInput {
  @Field(() => ID, { description: 'The key.' })
  keyId!: string;
}

@InputType({ description: 'A public key to register.' })
export class RegisterPartnerJwkInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string;

  @Field(() => String, { description: 'The JWK as JSON: RSA from 2048 bits, P-256 or Ed25519.' })
  jwk!: string;
}

@InputType({ description: 'A public key to remove.' })
export class RemovePartnerJwkInput {
  @Field(() => ID, { description: 'The public key.' })
  jwkId!: string;
}

@InputType({ description: 'What a partner may spend.' })
export class SetPartnerPointsInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Points in a minute; null for what is usual on this hub.',
  })
  pointsPerMinute?: number | null;
}

@ObjectType({ description: 'The partner as it is now.', simpleResolvers: true })
export class PartnerSuccess {
  @Field(() => Partner, {
    nullable: true,
    description: 'The partner; null where the reader does not see it any more.',
  })
  @ShownTo('PUBLIC')
  partner!: Partner | null;
}

@ObjectType({ description: 'The key was made.', simpleResolvers: true })
export class AddPartnerKeySuccess {
  @Field(() => String, {
    nullable: true,
    description: 'The key, shown this once; null where an earlier try with the same idempotency key made it.',
  })
  @ShownTo('PUBLIC')
  key!: string | null;

  @Field(() => Partner, { nullable: true, description: 'The partner.' })
  @ShownTo('PUBLIC')
  partner!: Partner | null;
}

const errors = [InvalidInputError, NotFoundError, NotSignedInError, StepUpRequiredError] as const;

export const CreatePartnerResult = createUnionType({
  name: 'CreatePartnerResult',
  description: 'What comes of adding a partner.',
  types: () => [PartnerSuccess, ...errors, IdempotencyKeyReusedError] as const,
});

export const AddPartnerKeyResult = createUnionType({
  name: 'AddPartnerKeyResult',
  description: 'What comes of making a key.',
  types: () => [AddPartnerKeySuccess, ...errors, IdempotencyKeyReusedError] as const,
});

export const PartnerResult = createUnionType({
  name: 'PartnerResult',
  description: 'What comes of changing a partner.',
  types: () => [PartnerSuccess, ...errors] as const,
});
