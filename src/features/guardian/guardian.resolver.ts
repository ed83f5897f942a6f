import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { Participant, Viewer } from '../person';
import type { GuardianService } from './guardian.service';
import { Guardian, GuardianConnection } from './guardian.types';

@Resolver(() => Guardian)
export class GuardianResolver {
  constructor(private readonly guardians: GuardianService) {}

  @Query(() => Guardian, {
    nullable: true,
    description: 'A guardian of the directory; null where there is none or the reader may not see the card.',
  })
  guardian(
    @Ctx() { actor }: HubContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Guardian | null> {
    return this.guardians.byId(actor, id, selectionOf(info));
  }

  @Query(() => GuardianConnection, {
    description:
      'The guardians the reader may see, by name. Accents, apostrophes and script do not matter to search.',
  })
  async directory(
    @Ctx() { actor }: HubContext,
    @Arg('search', () => String, { nullable: true, description: 'The beginnings of words of the name.' })
    search: string | null,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await this.guardians.directory(actor, search, page, nodesOf(selectionOf(info)));
    return GuardianConnection.of(found);
  }
}

@Resolver(() => Participant)
export class ParticipantGuardianResolver {
  @FieldResolver(() => Guardian, {
    nullable: true,
    description: 'The directory entry, where the reader may see it.',
  })
  guardian(@Root() participant: Participant & { guardian?: Guardian | null }): Guardian | null {
    return participant.guardian ?? null;
  }
}

@Resolver(() => Viewer)
export class ViewerGuardianResolver {
  @FieldResolver(() => Guardian, { nullable: true, description: 'Her own directory entry.' })
  guardian(@Root() viewer: Viewer & { guardian?: Guardian | null }): Guardian | null {
    return viewer.guardian ?? null;
  }
}
