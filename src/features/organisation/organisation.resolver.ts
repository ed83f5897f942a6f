import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Network } from '../network';
import type { OrganisationService } from './organisation.service';
import {
  CreateOrganisationInput,
  NetworkFigures,
  Organisation,
  OrganisationConnection,
  OrganisationResult,
  OrganisationSuccess,
  RepresentativeInput,
  SetPromoterInput,
} from './organisation.types';

@Resolver(() => Network)
export class OrganisationResolver {
  constructor(private readonly service: OrganisationService) {}

  @Query(() => OrganisationConnection, { description: 'The organisations of this hub, oldest first.' })
  async organisations(
    @Ctx() { actor }: HubContext,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Only those with a word in their name, in any language, that begins with this; accents and case do not matter.',
    })
    search: string | null,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return OrganisationConnection.of(await this.service.list(actor, search, page, selection));
  }

  @Mutation(() => OrganisationResult, { description: 'Makes an organisation: by operators.' })
  createOrganisation(
    @Ctx() context: HubContext,
    @Arg('input', () => CreateOrganisationInput, { description: 'What it is.' })
    input: CreateOrganisationInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.show(context, this.service.create(context.actor, input), info);
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
    return this.show(context, this.service.setPromoter(context.actor, networkId, organisationId), info);
  }

  @Mutation(() => OrganisationResult, { description: 'Lets a person act for an organisation: by operators.' })
  addRepresentative(
    @Ctx() context: HubContext,
    @Arg('input', () => RepresentativeInput, { description: 'Who, and for which.' })
    input: RepresentativeInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const added = this.service.addRepresentative(context.actor, input.organisationId, input.email);
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
    const ended = this.service.endRepresentative(context.actor, input.organisationId, input.email);
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
      const organisation = await this.service.byUuid(context.actor, uuid, selection);
      return Object.assign(new OrganisationSuccess(), { organisation });
    });
    return resultOf(shown) as Promise<typeof OrganisationResult>;
  }
}
