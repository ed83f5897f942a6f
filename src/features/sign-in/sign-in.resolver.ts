import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { resultOf } from '../../graphql/user-errors';
import type { SessionService } from '../session';
import { CODE_SECONDS } from '../mailed-code';
import { InvalidLink } from './sign-in.errors';
import { callerOf, type SignInFinish } from './sign-in.finish';
import type { SignedIn, SignInService } from './sign-in.service';
import {
  RequestSignInCodeInput,
  RequestSignInCodeResult,
  RequestSignInCodeSuccess,
  SignInByCodeInput,
  SignInByLinkInput,
  SignInLinkResult,
  SignInLinkSuccess,
  SignInResult,
  SignOutSuccess,
} from './sign-in.types';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionService,
    private readonly finish: SignInFinish,
  ) {}

  @Extensions({ oncePerOperation: true })
  @Mutation(() => RequestSignInCodeResult, {
    description:
      'Sends a mail with a code and a link to sign in, good in this browser alone. The answer is the same for known and unknown addresses.',
  })
  requestSignInCode(
    @Ctx() context: HubContext,
    @Arg('input', () => RequestSignInCodeInput, { description: 'Whom to send it to.' })
    input: RequestSignInCodeInput,
  ): Promise<typeof RequestSignInCodeResult> {
    const sent = this.signIn.requestCode(callerOf(context), input.email).then((asking) => {
      context.cookies.setAsking(asking, CODE_SECONDS);
      return Object.assign(new RequestSignInCodeSuccess(), { expiresInSeconds: CODE_SECONDS });
    });
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
    return this.answer(this.signIn.byCode(callerOf(context), input.email, input.code), context, info);
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => SignInResult, {
    description:
      'Signs in by the token of a link: of a mail that this browser asked for, or issued by an operator.',
  })
  signInByLink(
    @Ctx() context: HubContext,
    @Arg('input', () => SignInByLinkInput, { description: 'The token of the link.' })
    input: SignInByLinkInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SignInResult> {
    return this.answer(this.signIn.byLink(callerOf(context), input.token), context, info);
  }

  @Extensions({ oncePerOperation: true })
  @Query(() => SignInLinkResult, {
    description: 'Whom a link signs in, to be asked before it is used. Asking uses nothing up.',
  })
  signInLink(
    @Ctx() context: HubContext,
    @Arg('token', () => String, { description: 'What stands behind the # of the link.' }) token: string,
  ): Promise<typeof SignInLinkResult> {
    const looked = this.signIn.lookAtLink(callerOf(context), token).then((found) => {
      if (!found) throw new InvalidLink();
      return Object.assign(new SignInLinkSuccess(), found);
    });
    return resultOf(looked) as Promise<typeof SignInLinkResult>;
  }

  @Mutation(() => SignOutSuccess, { description: 'Ends the session of this browser.' })
  async signOut(@Ctx() { actor, cookies }: HubContext): Promise<SignOutSuccess> {
    await this.sessions.signOut(actor);
    cookies.clearSession();
    return Object.assign(new SignOutSuccess(), { signedOut: actor.sessionId !== undefined });
  }

  private answer(
    work: Promise<SignedIn>,
    context: HubContext,
    info: GraphQLResolveInfo,
  ): Promise<typeof SignInResult> {
    return resultOf(this.finish.success(work, context, info)) as Promise<typeof SignInResult>;
  }
}
