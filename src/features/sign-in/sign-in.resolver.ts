import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import type { PersonService } from '../person';
import type { SessionService } from '../session';
import { CODE_SECONDS, type Caller, type SignedIn, type SignInService } from './sign-in.service';
import {
  RequestSignInCodeInput,
  RequestSignInCodeResult,
  RequestSignInCodeSuccess,
  SignInByCodeInput,
  SignInByLinkInput,
  SignInResult,
  SignInSuccess,
  SignOutSuccess,
} from './sign-in.types';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionService,
    private readonly people: PersonService,
  ) {}

  @Extensions({ oncePerOperation: true })
  @Mutation(() => RequestSignInCodeResult, {
    description: 'Sends a sign-in code by mail. The answer is the same for known and unknown addresses.',
  })
  requestSignInCode(
    @Ctx() context: HubContext,
    @Arg('input', () => RequestSignInCodeInput, { description: 'Whom to send it to.' })
    input: RequestSignInCodeInput,
  ): Promise<typeof RequestSignInCodeResult> {
    const sent = this.signIn
      .requestCode(callerOf(context), input.email)
      .then(() => Object.assign(new RequestSignInCodeSuccess(), { expiresInSeconds: CODE_SECONDS }));
    return resultOf(sent) as Promise<typeof RequestSignInCodeResult>;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => SignInResult, { description: 'Signs in by the code from the mail.' })
  signInByCode(
    @Ctx() context: HubContext,
    @Arg('input', () => SignInByCodeInput, { description: 'The code and whose it is.' })
    input: SignInByCodeInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SignInResult> {
    return this.finish(this.signIn.byCode(callerOf(context), input.email, input.code), context, info);
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => SignInResult, { description: 'Signs in by the token of a link that the hub issued.' })
  signInByLink(
    @Ctx() context: HubContext,
    @Arg('input', () => SignInByLinkInput, { description: 'The token of the link.' })
    input: SignInByLinkInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SignInResult> {
    return this.finish(this.signIn.byLink(callerOf(context), input.token), context, info);
  }

  @Mutation(() => SignOutSuccess, { description: 'Ends the session of this browser.' })
  async signOut(@Ctx() { actor, cookies }: HubContext): Promise<SignOutSuccess> {
    if (actor.sessionId) await this.sessions.close(actor.sessionId);
    cookies.clearSession();
    return Object.assign(new SignOutSuccess(), { signedOut: actor.sessionId !== undefined });
  }

  private finish(
    work: Promise<SignedIn>,
    context: HubContext,
    info: GraphQLResolveInfo,
  ): Promise<typeof SignInResult> {
    const success = work.then(async ({ session }) => {
      context.cookies.setSession(session.token, session.expiresAt);
      const actor = await this.sessions.actorOf(session.token);
      if (!actor) throw new Error('a session ended as it began');
      context.become(actor);
      const viewer = await this.people.viewer(actor, below(selectionOf(info), 'viewer'));
      return Object.assign(new SignInSuccess(), { viewer });
    });
    return resultOf(success) as Promise<typeof SignInResult>;
  }
}

function callerOf(context: HubContext): Caller {
  return { address: context.address, sessionId: context.actor.sessionId };
}
