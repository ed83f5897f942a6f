import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Viewer } from '../person';
import type { ContactRequestService } from './contact-request.service';
import {
  ContactRequestConnection,
  ContactRequestInput,
  ContactRequestResult,
  ContactRequestSuccess,
  RequestContactInput,
  RequestContactResult,
  RequestContactSuccess,
} from './contact-request.types';

type Decided = Promise<typeof ContactRequestResult>;

@Resolver(() => Viewer)
export class ContactRequestResolver {
  constructor(private readonly service: ContactRequestService) {}

  @FieldResolver(() => ContactRequestConnection, {
    description:
      'Requests for contact, hers and those to her, and the contacts that came of them; newest first.',
  })
  async contactRequests(
    @Ctx() { actor }: HubContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ContactRequestConnection.of(await this.service.own(actor, page, nodesOf(selectionOf(info))));
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => RequestContactResult, {
    description: 'Asks a guardian for contact: she gets a mail, and accepts or not. Ten a day.',
  })
  requestContact(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => RequestContactInput, { description: 'Whom, and why.' }) input: RequestContactInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RequestContactResult> {
    const asked = this.service.ask(actor, input).then(async (id) => {
      const request = await this.service.byUuid(actor, id, below(selectionOf(info), 'request'));
      return Object.assign(new RequestContactSuccess(), { request });
    });
    return resultOf(asked) as Promise<typeof RequestContactResult>;
  }

  @Mutation(() => ContactRequestResult, {
    description: 'Accepts: from now on the two see each other’s contact details, all of them.',
  })
  acceptContactRequest(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ContactRequestInput, { description: 'Which.' }) input: ContactRequestInput,
    @Info() info: GraphQLResolveInfo,
  ): Decided {
    return this.decided(actor, info, this.service.accept(actor, input.requestId));
  }

  @Mutation(() => ContactRequestResult, { description: 'Declines; who asked is not told.' })
  declineContactRequest(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ContactRequestInput, { description: 'Which.' }) input: ContactRequestInput,
    @Info() info: GraphQLResolveInfo,
  ): Decided {
    return this.decided(actor, info, this.service.decline(actor, input.requestId));
  }

  @Mutation(() => ContactRequestResult, { description: 'Takes one’s own request back.' })
  withdrawContactRequest(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ContactRequestInput, { description: 'Which.' }) input: ContactRequestInput,
    @Info() info: GraphQLResolveInfo,
  ): Decided {
    return this.decided(actor, info, this.service.withdraw(actor, input.requestId));
  }

  @Mutation(() => ContactRequestResult, {
    description:
      'Ends a contact: each sees of the other what the audiences give. The other is not told by mail.',
  })
  endContact(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ContactRequestInput, { description: 'Which.' }) input: ContactRequestInput,
    @Info() info: GraphQLResolveInfo,
  ): Decided {
    return this.decided(actor, info, this.service.end(actor, input.requestId));
  }

  private decided(actor: HubContext['actor'], info: GraphQLResolveInfo, work: Promise<string>): Decided {
    const success = work.then(async (id) => {
      const request = await this.service.byUuid(actor, id, below(selectionOf(info), 'request'));
      return Object.assign(new ContactRequestSuccess(), { request });
    });
    return resultOf(success) as Decided;
  }
}
