import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Viewer, type PersonService } from '../person';
import type { ContactService } from './contact.service';
import {
  ChangeContactWaysResult,
  ChangeContactWaysSuccess,
  ContactWay,
  RemoveContactWayInput,
  RevealContactInput,
  RevealContactResult,
  RevealContactSuccess,
  SetContactWayInput,
} from './contact.types';

type Changed = Promise<typeof ChangeContactWaysResult>;

@Resolver(() => Viewer)
export class ContactResolver {
  constructor(
    private readonly service: ContactService,
    private readonly people: PersonService,
  ) {}

  @FieldResolver(() => [ContactWay], { description: 'By what she can be reached, oldest first.' })
  contactWays(@Root() viewer: Viewer & { contactWays: ContactWay[] }): ContactWay[] {
    return viewer.contactWays;
  }

  @Mutation(() => ChangeContactWaysResult, {
    description: 'Adds a way by which one can be reached, or says anew for whom it is.',
  })
  setContactWay(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SetContactWayInput, { description: 'The way.' }) input: SetContactWayInput,
    @Info() info: GraphQLResolveInfo,
  ): Changed {
    return this.changed(actor, info, this.service.set(actor, input));
  }

  @Mutation(() => ChangeContactWaysResult, { description: 'Takes away a way by which one can be reached.' })
  removeContactWay(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => RemoveContactWayInput, { description: 'Which.' }) input: RemoveContactWayInput,
    @Info() info: GraphQLResolveInfo,
  ): Changed {
    return this.changed(actor, info, this.service.remove(actor, input.contactWayId));
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => RevealContactResult, {
    description:
      'The contact details of a guardian that are for the reader. Whose they are is told in the audit log who read them.',
  })
  revealContact(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => RevealContactInput, { description: 'Whose.' }) input: RevealContactInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RevealContactResult> {
    const revealed = this.service
      .reveal(actor, input.guardianId, below(selectionOf(info), 'ways'))
      .then((ways) => Object.assign(new RevealContactSuccess(), { ways }));
    return resultOf(revealed) as Promise<typeof RevealContactResult>;
  }

  private changed(actor: HubContext['actor'], info: GraphQLResolveInfo, work: Promise<void>): Changed {
    const success = work.then(async () => {
      const viewer = await this.people.viewer(actor, below(selectionOf(info), 'viewer'));
      return Object.assign(new ChangeContactWaysSuccess(), { viewer });
    });
    return resultOf(success) as Changed;
  }
}
