import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { LocalizedText, LocalizedTextInput } from '../../graphql/localized-text';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  StepUpRequiredError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { MembershipRole } from '../membership';
import { Territory } from '../reference';

@ObjectType({ description: 'A promoter, employer or partner body.', simpleResolvers: true })
export class Organisation {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => LocalizedText, { description: 'Its name.' })
  @ShownTo('PUBLIC')
  name!: LocalizedText;

  @Field(() => String, { nullable: true, description: 'Address of its site.' })
  @ShownTo('PUBLIC')
  homepage!: string | null;
}

export const OrganisationConnection = connectionOf(() => Organisation, 'Organisation');

@ObjectType({ description: 'How many people have a role.', simpleResolvers: true })
export class RoleFigure {
  @Field(() => MembershipRole, { description: 'The role.' })
  @ShownTo('PUBLIC')
  role!: keyof typeof MembershipRole;

  @Field(() => Int, { nullable: true, description: 'How many; null where too few to be told.' })
  @ShownTo('PUBLIC')
  count!: number | null;
}

@ObjectType({ description: 'How many people work in a territory.', simpleResolvers: true })
export class TerritoryFigure {
  @Field(() => Territory, { nullable: true, description: 'The territory.' })
  @ShownTo('PUBLIC')
  territory!: Territory | null;

  @Field(() => Int, { nullable: true, description: 'How many; null where too few to be told.' })
  @ShownTo('PUBLIC')
  count!: number | null;
}

@ObjectType({
  description:
    'A network in numbers. Its organisers see all of them; who represents its promoter sees none from 1 to 4, nor one that would give such a number away.',
  simpleResolvers: true,
})
export class NetworkFigures {
  @Field(() => Int, { nullable: true, description: 'People in it; null where too few to be told.' })
  @ShownTo('PUBLIC')
  members!: number | null;

  @Field(() => [RoleFigure], { description: 'People by role; one person may have several.' })
  @ShownTo('PUBLIC')
  byRole!: RoleFigure[];

  @Field(() => [TerritoryFigure], { description: 'People by the territory on their cards.' })
  @ShownTo('PUBLIC')
  byTerritory!: TerritoryFigure[];
}

@InputType({ description: 'An organisation to make.' })
export class CreateOrganisationInput {
  @Field(() => [LocalizedTextInput], { description: 'Its name, at most 120 characters in each language.' })
  name!: LocalizedTextInput[];

  @Field(() => String, { nullable: true, description: 'Address of its site (https).' })
  homepage?: string | null;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input writes once.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'The organisation behind a network.' })
export class SetPromoterInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { nullable: true, description: 'The organisation; null for none.' })
  organisationId?: string | null;
}

@InputType({ description: 'Someone who acts for an organisation.' })
export class RepresentativeInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'A verified e-mail address of the person.' })
  email!: string;
}

@ObjectType({ description: 'The organisation as it is now.', simpleResolvers: true })
export class OrganisationSuccess {
  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation; null where there is none now.',
  })
  @ShownTo('PUBLIC')
  organisation!: Organisation | null;
}

export const OrganisationResult = createUnionType({
  name: 'OrganisationResult',
  description: 'What comes of changing an organisation, or who acts for it.',
  types: () =>
    [
      OrganisationSuccess,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      StepUpRequiredError,
      IdempotencyKeyReusedError,
    ] as const,
});
