import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { classify } from '../../shared/classification';
import { Viewer } from '../person';
import type { MembershipService } from './membership.service';
import { Membership } from './membership.types';

classify(Viewer, 'memberships', 'PUBLIC');

@Resolver(() => Viewer)
export class MembershipResolver {
  constructor(private readonly service: MembershipService) {}

  @FieldResolver(() => [Membership], { description: 'Her current memberships, oldest first.' })
  memberships(@Ctx() { actor }: HubContext, @Info() info: GraphQLResolveInfo): Promise<Membership[]> {
    return this.service.own(actor, selectionOf(info));
  }
}
