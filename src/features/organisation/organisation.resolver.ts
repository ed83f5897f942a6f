import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Network } from '../network';
import type { OrganisationService } from './organisation.service';
import {
  CreateOrganisationInput,
  NetworkFigures,
  Organisation,
  OrganisationResult,
  OrganisationSuccess,
  RepresentativeInput,
  SetPromoterInput,
} from './organisation.types';

@Resolver(() => Network)
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationService) {}

  @Mutation(() => OrganisationResult, { description: 'Makes an organisation: by operators.' })
  createOrganisation(
    @Ctx() context: HubContext,
    @Arg('input', () => CreateOrganisationInput, { description: 'What it is.' })
    input: CreateOrganisationInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.show(context, this.organisations.create(context.actor, input), info);
  }

  @Mutation(() => OrganisationResult, {
    description: 'Says which organisation is behind a network: by who runs the network.',
  })
  setPromoter(
    @Ctx() context: HubContext,
    @Arg('input', () => SetPromoterInput, { description: 'Which.' }) input: SetPromoterInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { networkId, organisationId = null } = input;
    return this.show(context, this.organisations.setPromoter(context.actor, networkId, organisationId), info);
  }

  @Mutation(() => OrganisationResult, { description: 'Lets a person act for an organisation: by operators.' })
  addRepresentative(
    @Ctx() context: HubContext,
    @Arg('input', () => RepresentativeInput, { description: 'Who, and for which.' })
    input: RepresentativeInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const added = this.organisations.addRepresentative(context.actor, input.organisationId, input.email);
    return this.show(context, added, info);
  }

  @Mutation(() => OrganisationResult, {
    description: 'Lets a person act for an organisation no more: by operators.',
  })
  endRepresentative(
    @Ctx() context: HubContext,
    @Arg('input', () => RepresentativeInput, { description: 'Who, and for which.' })
    input: RepresentativeInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ended = this.organisations.endRepresentative(context.actor, input.organisationId, input.email);
    return this.show(context, ended, info);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation behind it.' })
  promoter(@Root() network: Network & { promoter: Organisation | null }): Organisation | null {
    return network.promoter;
  }

  @FieldResolver(() => NetworkFigures, {
    nullable: true,
    description: 'It in numbers; for its organisers, and for who represents its promoter.',
  })
  figures(@Root() network: Network & { figures: NetworkFigures | null }): NetworkFigures | null {
    return network.figures;
  }

  private show(context: HubContext, work: Promise<string | null>, info: GraphQLResolveInfo) {
    const shown = work.then(async (uuid) => {
      const selection = below(selectionOf(info), 'organisation');
      const organisation = await this.organisations.byUuid(context.actor, uuid, selection);
      return Object.assign(new OrganisationSuccess(), { organisation });
    });
    return resultOf(shown) as Promise<typeof OrganisationResult>;
  }
}
