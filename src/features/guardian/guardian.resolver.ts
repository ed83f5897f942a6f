import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { Participant, Viewer } from '../person';
import type { GuardianService } from './guardian.service';
import { Guardian } from './guardian.types';

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
