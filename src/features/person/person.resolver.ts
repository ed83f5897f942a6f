import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import type { PersonService } from './person.service';
import { Viewer } from './person.types';

@Resolver(() => Viewer)
export class PersonResolver {
  constructor(private readonly people: PersonService) {}

  @Query(() => Viewer, {
    nullable: true,
    description: 'The signed-in person; null where nobody is signed in.',
  })
  me(@Ctx() { actor }: HubContext, @Info() info: GraphQLResolveInfo): Promise<Viewer | null> {
    return this.people.viewer(actor, selectionOf(info));
  }
}
