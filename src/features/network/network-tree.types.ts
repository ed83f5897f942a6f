import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextInput } from '../../graphql/localized-text';
import { LanguageTag } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  Shows,
  StepUpRequiredError,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import type { NetworkKindName } from './network.entity';
import { WouldMakeCycle } from './network.errors';
import { Network, NetworkKind } from './network.types';

@Shows(WouldMakeCycle)
@ObjectType({
  implements: UserError,
  description: 'The network would stand below itself.',
  simpleResolvers: true,
})
export class WouldMakeCycleError extends UserError {}

@InputType({ description: 'A network to make.' })
export class CreateNetworkInput {
  @Field(() => NetworkKind, { description: 'How far it reaches; at most as far as its parent.' })
  kind!: NetworkKindName;

  @Field(() => [LocalizedTextInput], { description: 'Its name, at most 120 characters in each language.' })
  name!: LocalizedTextInput[];

  @Field(() => ID, { nullable: true, description: 'The network it is part of; only operators leave it out.' })
  parentId?: string | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'What it is there for, at most 2,000 characters in each language.',
  })
  description?: LocalizedTextInput[] | null;

  @Field(() => String, { nullable: true, description: 'Code of where it works (ISO 3166 or NUTS 2024).' })
  territoryCode?: string | null;

  @Field(() => [LanguageTag], { nullable: true, description: 'The languages it works in.' })
  languages?: string[] | null;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input writes once.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'What changes of a network; what is left out stays as it is.' })
export class UpdateNetworkInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'Its name in all its languages, at most 120 characters in each.',
  })
  name?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'What it is there for, in all its languages, at most 2,000 characters in each.',
  })
  description?: LocalizedTextInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of where it works (ISO 3166 or NUTS 2024); null clears it.',
  })
  territoryCode?: string | null;

  @Field(() => [LanguageTag], { nullable: true, description: 'The languages it works in.' })
  languages?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of hours, 0 to 1, from which attendance is certified; null clears it.',
  })
  minimumAttendance?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many appointments one guardian may declare, 1 to 500; null clears it.',
  })
  caseloadCeiling?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the courts on whose lists its guardians stand.',
  })
  courtCodes?: string[] | null;
}

@InputType({ description: 'Where a network is to stand.' })
export class MoveNetworkInput {
  @Field(() => ID, { description: 'The network to move.' })
  networkId!: string;

  @Field(() => ID, { nullable: true, description: 'Its new parent; null for none.' })
  parentId?: string | null;
}

@ObjectType({ description: 'The network as it is now.', simpleResolvers: true })
export class NetworkSuccess {
  @Field(() => Network, { description: 'The network.' })
  @ShownTo('PUBLIC')
  network!: Network;
}

export const NetworkResult = createUnionType({
  name: 'NetworkResult',
  description: 'What comes of making, changing or moving a network.',
  types: () =>
    [
      NetworkSuccess,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      StepUpRequiredError,
      IdempotencyKeyReusedError,
      WouldMakeCycleError,
    ] as const,
});
