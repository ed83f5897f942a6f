import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { CODE_SECONDS } from '../mailed-code';
import type { NetworkService } from '../network';
import type { PersonService } from '../person';
import type { SessionService } from '../session';
import type { AcceptService } from './accept.service';
import {
  AcceptInvitationInput,
  AcceptInvitationResult,
  AcceptInvitationSuccess,
  RequestInvitationCodeInput,
  RequestInvitationCodeResult,
  RequestInvitationCodeSuccess,
} from './accept.types';

@Resolver()
export class AcceptResolver {
  constructor(
    private readonly service: AcceptService,
    private readonly sessions: SessionService,
    private readonly networks: NetworkService,
    private readonly people: PersonService,
  ) {}

  @Extensions({ oncePerOperation: true })
  @Mutation(() => RequestInvitationCodeResult, {
    description:
      'Sends a code to the address of someone who comes by a link. The answer is the same for known and unknown addresses.',
  })
  requestInvitationCode(
    @Ctx() { actor, address }: HubContext,
    @Arg('input', () => RequestInvitationCodeInput, { description: 'The link, and the address.' })
    input: RequestInvitationCodeInput,
  ): Promise<typeof RequestInvitationCodeResult> {
    const sent = this.service
      .requestCode(actor, address, input.token, input.email)
      .then(() => Object.assign(new RequestInvitationCodeSuccess(), { expiresInSeconds: CODE_SECONDS }));
    return resultOf(sent) as Promise<typeof RequestInvitationCodeResult>;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => AcceptInvitationResult, {
    description:
      'Joins a network by an invitation. Who has no account gives her name, gets one and is signed in; ' +
      'by a link she proves her address by a code first.',
  })
  acceptInvitation(
    @Ctx() context: HubContext,
    @Arg('input', () => AcceptInvitationInput, {
      description: 'The invitation, and what is accepted with it.',
    })
    input: AcceptInvitationInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AcceptInvitationResult> {
    const selection = selectionOf(info);
    const accepted = this.service.accept(context.actor, context.address, input);
    const success = accepted.then(async ({ networkId, session }) => {
      if (session) {
        context.cookies.setSession(session.token, session.expiresAt);
        const actor = (await this.sessions.held(session.token))?.actor;
        if (!actor) throw new Error('a session ended as it began');
        context.become(actor);
      }
      const [network, viewer] = await Promise.all([
        this.networks.byUuid(context.actor, networkId, below(selection, 'network')),
        this.people.viewer(context.actor, below(selection, 'viewer')),
      ]);
      return Object.assign(new AcceptInvitationSuccess(), { network, viewer });
    });
    return resultOf(success) as Promise<typeof AcceptInvitationResult>;
  }
}
