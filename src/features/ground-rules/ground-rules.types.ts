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
import { Network } from '../network';

@ObjectType({ description: 'The ground rules of a network that are in force.', simpleResolvers: true })
export class GroundRules {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs; another one for each version.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Int, { description: 'The version: 1 for the first.' })
  @ShownTo('PUBLIC')
  version!: number;

  @Field(() => String, { description: 'The text as sanitised HTML.' })
  @ShownTo('PUBLIC')
  html!: string;

  @Field(() => String, { nullable: true, description: 'The text as written (CommonMark); for organisers.' })
  @ShownTo('ORGANISER')
  markdown!: string | null;

  @Field(() => DateTime, { description: 'When this version was published.' })
  @ShownTo('PUBLIC')
  publishedAt!: string;

  @Field(() => Boolean, { description: 'Whether the reader has accepted this version.' })
  @ShownTo('PUBLIC')
  viewerAccepted!: boolean;
}

@InputType({ description: 'Ground rules to publish.' })
export class PublishGroundRulesInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'The text (CommonMark), at most 20,000 characters.' })
  markdown!: string;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input publishes once.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'Ground rules to accept.' })
export class AcceptGroundRulesInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@ObjectType({ description: 'The ground rules were published, or accepted.', simpleResolvers: true })
export class GroundRulesSuccess {
  @Field(() => Network, { description: 'The network.' })
  @ShownTo('PUBLIC')
  network!: Network;
}

export const GroundRulesResult = createUnionType({
  name: 'GroundRulesResult',
  description: 'What comes of publishing or accepting ground rules.',
  types: () =>
    [
      GroundRulesSuccess,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      StepUpRequiredError,
    ] as const,
});
