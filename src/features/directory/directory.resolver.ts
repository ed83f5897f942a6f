import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { classify } from '../../shared/classification';
import { below } from '../../shared/selection';
import { Guardian } from '../guardian';
import { DIMENSIONS } from './directory.filter';
import type { Asked, DirectoryService } from './directory.service';
import {
  BUT_ITS_OWN,
  DirectoryFacets,
  DirectoryFilterInput,
  DirectorySort,
  GuardianConnection,
  NetworkFacet,
  type DirectorySortName,
} from './directory.types';
import { MAX_NETWORKS } from './facets.sql';

classify(GuardianConnection, 'facets', 'PUBLIC');
classify(GuardianConnection, 'similar', 'PUBLIC');
classify(DirectoryFacets, 'networks', 'PUBLIC');

type Found = InstanceType<typeof GuardianConnection> & { asked: Asked };

@Resolver(() => GuardianConnection)
export class DirectoryResolver {
  constructor(private readonly service: DirectoryService) {}

  @Query(() => GuardianConnection, {
    description:
      'The guardians the reader may see. Accents, apostrophes and script do not matter to search, and what ' +
      'the reader may not see is neither found nor counted.',
  })
  async directory(
    @Ctx() { actor }: HubContext,
    @Arg('search', () => String, { nullable: true, description: 'The beginnings of words of the name.' })
    search: string | null,
    @Arg('filter', () => DirectoryFilterInput, { nullable: true, description: 'What to narrow it to.' })
    filter: DirectoryFilterInput | null,
    @Arg('sort', () => DirectorySort, { defaultValue: 'NAME', description: 'The order.' })
    sort: DirectorySortName,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = this.service.asked({ search: search ?? null, filter: filter ?? null, sort });
    const found = await this.service.page(actor, asked, page, nodesOf(selectionOf(info)));
    return Object.assign(GuardianConnection.of(found), { asked });
  }

  @FieldResolver(() => DirectoryFacets, {
    nullable: true,
    description:
      'How many hits there are, and what they can be narrowed to; null where there are over 5,000.',
  })
  async facets(
    @Ctx() { actor }: HubContext,
    @Root() { asked }: Found,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DirectoryFacets | null> {
    const { fields } = selectionOf(info);
    const dimensions = DIMENSIONS.filter((dimension) => fields.has(dimension));
    const counts = await this.service.counts(actor, asked, { dimensions, networks: fields.has('networks') });
    if (!counts) return null;
    const { hits, values, networks: networkCounts } = counts;
    return Object.assign(new DirectoryFacets(), { hits, ...Object.fromEntries(values), networkCounts });
  }

  @FieldResolver(() => [Guardian], {
    description: 'Where fewer than 5 are found: up to 10 whose names are like those searched for.',
  })
  similar(
    @Ctx() { actor }: HubContext,
    @Root() { asked, edges, pageInfo }: Found,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Guardian[]> {
    const more = pageInfo.hasNextPage || pageInfo.hasPreviousPage;
    return this.service.similar(actor, asked, more ? Infinity : edges.length, selectionOf(info));
  }
}

@Resolver(() => DirectoryFacets)
export class DirectoryFacetsResolver {
  constructor(private readonly service: DirectoryService) {}

  @FieldResolver(() => [NetworkFacet], {
    nullable: true,
    description: `Networks, up to ${MAX_NETWORKS}. ${BUT_ITS_OWN}`,
  })
  async networks(
    @Ctx() { actor }: HubContext,
    @Root() { networkCounts }: DirectoryFacets,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!networkCounts) return null;
    return this.service.counted(actor, networkCounts, below(selectionOf(info), 'network'));
  }
}
